import { KINDS, STATUSES, type DocumentAnswer, type GraphContact } from '@readout/domain';
import { dayLabel, decidedWords } from '@readout/drawing';
import type { ReactNode } from 'react';
import { Sign } from '../../ui/sign.tsx';
import styles from './document.module.css';

interface MarginNoteProps {
  readonly account: DocumentAnswer['accounts'][number];
  /** The contact it tells of, where the drawing knows it. */
  readonly contact: GraphContact | undefined;
  readonly names: string;
  readonly isCurrent: boolean;
  readonly onSelect: () => void;
}

/** A contact beside the words that tell of it. */
export function MarginNote({ account, contact, names, isCurrent, onSelect }: MarginNoteProps): ReactNode {
  const kind = KINDS[account.kind].label;
  const status = account.status === 'held' ? '' : ` ${STATUSES[account.status].label.toLowerCase()}`;
  const day = contact === undefined ? '' : `, ${dayLabel(contact, { onAllDays: contact.days === 'all' }).text}`;
  return (
    <button
      type="button"
      className={styles['note']}
      aria-current={isCurrent}
      disabled={account.conversation === null}
      onClick={onSelect}
    >
      <Sign kind={account.kind} status={account.status} confirmation={contact?.confirmation ?? 'one-side'} radius={7} />
      <span>
        <bdi>{names === '' ? 'Not joined yet' : names}</bdi>
        <small>
          {kind}
          {status}
          {day}
        </small>
        {(account.decided ?? []).map((line) => (
          <small key={line.decision}>
            <bdi>{decidedWords(line)}</bdi>
          </small>
        ))}
      </span>
    </button>
  );
}
