import { CONFIRMATIONS, KINDS, STATUSES } from '@readout/domain';
import { dayLabel } from '@readout/drawing';
import type { ReactNode } from 'react';
import { kindStyle, MarkedText } from '../../ui/marked-text.tsx';
import { Pips, Sign } from '../../ui/sign.tsx';
import text from '../../ui/text.module.css';
import { figures } from '../../ui/words.ts';
import type { TableRow } from './table-order.ts';
import styles from './table.module.css';
import type { WordsAround } from './words-around.ts';

interface ContactTableRowProps {
  readonly row: TableRow;
  readonly index: number;
  readonly withYear: boolean;
  /** Null until they have come, and where no passage names the contact in a word. */
  readonly words: WordsAround | null;
  readonly isCurrent: boolean;
  /** Whether Tab enters the rows here. */
  readonly isEntry: boolean;
  readonly onSelect: (isAdding: boolean) => void;
}

/** One contact. What is not held is said in bold, a held one in grey. */
export function ContactTableRow(props: ContactTableRowProps): ReactNode {
  const { row, index, withYear, words, isCurrent, isEntry, onSelect } = props;
  const { contact, names } = row;
  const { kind, status, confirmation, disputed, fits } = contact;
  const day = dayLabel(contact, { withYear, onAllDays: contact.days === 'all' });
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      className={fits ? undefined : styles['faded']}
      onClick={(event) => {
        onSelect(event.ctrlKey || event.metaKey);
      }}
    >
      <td className={`${String(styles['date'])} ${day.doubtful ? String(styles['doubtful']) : ''}`}>{day.text}</td>
      <td className={styles['kind']}>
        <span>
          <Sign kind={kind} status={status} confirmation={confirmation} disputed={disputed} radius={6.5} />
          <span className={styles['kindWord']}>{KINDS[kind].label}</span>
        </span>
      </td>
      <td className={styles['between']}>
        <button type="button" tabIndex={isEntry ? 0 : -1} title={names}>
          <bdi>{names}</bdi>
        </button>{' '}
        {status === 'held' ? null : (
          <span className={styles['statusBeside']} aria-hidden="true">
            {STATUSES[status].label.toLowerCase()}
          </span>
        )}
      </td>
      <td className={`${String(styles['status'])} ${styles[status] ?? ''}`}>
        {STATUSES[status].label}
        {disputed ? ', disputed' : ''}
      </td>
      <td className={styles['told']}>
        <Pips confirmation={confirmation} silent />
        <span className={text['hidden']}>{CONFIRMATIONS[confirmation].label}</span>
      </td>
      <td className={styles['documents']}>{figures(contact.documents)}</td>
      <td className={styles['words']} style={kindStyle(kind)}>
        {words === null ? null : (
          <bdi>
            <MarkedText text={words.text} marks={words.marks} />
          </bdi>
        )}
      </td>
    </tr>
  );
}
