import type { ContactAnswer, DecidedLine, DecisionAnswer } from '@readout/domain';
import { decidedWords } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { decisionsQuery } from '../../questions/compared.ts';
import { useDecide, useOwnName } from '../../questions/decide.ts';
import { useRevision, useServerState } from '../../questions/state.ts';
import { shortDay } from '../../ui/days.ts';
import text from '../../ui/text.module.css';
import styles from './reading.module.css';
import { CorrectDialog } from './settle/correct-dialog.tsx';
import { NoteDialog } from './settle/note-dialog.tsx';

/** What was settled about pairs of accounts or people. */
const PAIRS: Readonly<Partial<Record<DecisionAnswer['what'], string>>> = {
  join: 'Joined with another account',
  split: 'Split from another account',
  'same-person': 'Two names taken for one person',
  'different-people': 'Two people told apart',
  'not-a-conversation': 'Taken for no conversation',
};

/** A line of what was settled, with the word for taking it back. */
interface SettledRow {
  readonly id: DecisionAnswer['id'];
  readonly by: string;
  readonly words: string;
  readonly undo: string;
}

/** What analysts settled about a contact, each taken back by itself, and the ways to settle more. */
export function Decided({ contact }: { readonly contact: ContactAnswer }): ReactNode {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  const canDecide = useServerState().data?.readOnly === false;
  const [open, setOpen] = useState<'correct' | 'note' | null>(null);
  const rows = [
    ...contact.accounts.flatMap(({ decided = [] }) => decided.map(rowOfLine)),
    ...(decisions ?? []).flatMap((decision) => rowOfPair(decision, contact)),
  ];
  if (rows.length === 0 && !canDecide) return null;
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      <h3 className={text['section']}>
        Settled by analysts <span>{rows.length === 0 ? 'nothing' : rows.length}</span>
      </h3>
      {rows.length === 0 ? null : (
        <ul className={styles['rows']} aria-label="Settled by analysts">
          {rows.map((row) => (
            <Row key={row.id} row={row} canDecide={canDecide} />
          ))}
        </ul>
      )}
      {canDecide ? (
        <p className={styles['settle']}>
          <button
            type="button"
            className={text['link']}
            onClick={() => {
              setOpen('correct');
            }}
          >
            Put something right
          </button>
          <button
            type="button"
            className={text['link']}
            onClick={() => {
              setOpen('note');
            }}
          >
            Add a note
          </button>
        </p>
      ) : null}
      {open === 'correct' ? <CorrectDialog contact={contact} onClose={close} /> : null}
      {open === 'note' ? <NoteDialog contact={contact} onClose={close} /> : null}
    </>
  );
}

function Row({ row, canDecide }: { readonly row: SettledRow; readonly canDecide: boolean }): ReactNode {
  const { takeBack, isBusy, error } = useDecide();
  const [name] = useOwnName();
  return (
    <li className={styles['decision']}>
      <bdi>{row.words}</bdi>{' '}
      {canDecide ? (
        <button
          type="button"
          className={text['link']}
          disabled={isBusy}
          onClick={() => {
            void takeBack({ id: row.id, by: name === '' ? row.by : name }, row.undo);
          }}
        >
          Undo {row.undo}
        </button>
      ) : null}
      {error === null ? null : <span role="alert"> {error.message}</span>}
    </li>
  );
}

function rowOfLine(line: DecidedLine): SettledRow {
  const { decision, what, by, correction } = line;
  const undo = what === 'correct' && correction !== null ? `correction of ${correction.of}` : what;
  return { id: decision, by, words: `${decidedWords(line)}.`.replace('..', '.'), undo };
}

/** What was settled about pairs, where it holds and points at something that this contact rests on. */
function rowOfPair(decision: DecisionAnswer, { accounts }: ContactAnswer): readonly SettledRow[] {
  const { id, what, by, at, why, standing, about } = decision;
  const words = PAIRS[what];
  const isOwn = about.some((anchor) =>
    accounts.some(
      ({ document, passages }) =>
        document.id === anchor.document &&
        passages.some((one) => one.in === anchor.in && one.start < anchor.end && one.end > anchor.start),
    ),
  );
  if (words === undefined || standing !== 'in-force' || !isOwn) return [];
  const because = why === null ? '' : `: ${why}`;
  return [
    {
      id,
      by,
      words: `${words} by ${by}, ${shortDay(at.slice(0, 10) as never)}${because}`,
      undo: what.replaceAll('-', ' '),
    },
  ];
}
