import { CONFIRMATIONS, KINDS, STATUSES, type GraphContact } from '@readout/domain';
import { dayLabel } from '@readout/drawing';
import type { ReactNode } from 'react';
import styles from './contact-row.module.css';
import { Pips, Sign } from './sign.tsx';
import text from './text.module.css';

interface ContactRowProps {
  readonly contact: GraphContact;
  /** Who took part, as it is printed. */
  readonly names: string;
  readonly withYear: boolean;
  readonly isCurrent?: boolean;
  readonly onSelect: () => void;
}

/** One contact in a list: day, sign, names, evidence. What is not held is said in words. */
export function ContactRow({ contact, names, withYear, isCurrent = false, onSelect }: ContactRowProps): ReactNode {
  const { kind, status, confirmation, disputed } = contact;
  const day = dayLabel(contact, { withYear, onAllDays: contact.days === 'all' });
  const classes = [
    styles['row'],
    withYear ? styles['withYear'] : undefined,
    contact.fits ? undefined : styles['faded'],
  ];
  return (
    <button type="button" className={classes.join(' ')} aria-current={isCurrent} onClick={onSelect}>
      <span className={`${String(styles['day'])} ${day.doubtful ? String(styles['doubtful']) : ''}`}>{day.text}</span>
      <span className={styles['sign']}>
        <Sign kind={kind} status={status} confirmation={confirmation} disputed={disputed} radius={6} />
      </span>
      <span className={styles['names']} title={names}>
        <span className={text['hidden']}>
          {KINDS[kind].label}, {STATUSES[status].label.toLowerCase()},{' '}
        </span>
        <bdi>{names}</bdi>{' '}
        {status === 'held' ? null : (
          <span
            className={`${String(styles['word'])} ${status === 'denied' ? String(styles['denied']) : ''}`}
            aria-hidden="true"
          >
            {STATUSES[status].label.toLowerCase()}
          </span>
        )}
      </span>
      <span>
        <Pips confirmation={confirmation} silent />
        <span className={text['hidden']}>, {CONFIRMATIONS[confirmation].plural}</span>
      </span>
    </button>
  );
}
