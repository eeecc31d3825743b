import type { DecidedLine, Decision } from '@readout/domain';
import { decidedWords, decisionName, settledWords } from '@readout/drawing';
import type { ReactNode } from 'react';
import { useAway } from '../questions/away.ts';
import { useDecide, useOwnName } from '../questions/decide.ts';
import { useServerState } from '../questions/state.ts';
import text from '../ui/text.module.css';
import styles from './settling.module.css';

/** A line of what was settled, with the words for taking it back. */
export interface SettledRow {
  readonly id: Decision['id'];
  readonly by: string;
  readonly words: string;
  readonly undo: string;
}

/** What was settled in an account, with what was read there. */
export function rowOfLine(line: DecidedLine): SettledRow {
  return { id: line.decision, by: line.by, words: ended(decidedWords(line)), undo: decisionName(line) };
}

/** What was settled, by itself. */
export function rowOfDecision(decision: Decision): SettledRow {
  return { id: decision.id, by: decision.by, words: ended(settledWords(decision)), undo: decisionName(decision) };
}

function ended(words: string): string {
  return /[.?!…]$/u.test(words) ? words : `${words}.`;
}

/** What analysts settled about one thing, each taken back by itself and by name; nothing where nothing was. */
export function SettledRows({
  rows,
  label,
}: {
  readonly rows: readonly SettledRow[];
  readonly label: string;
}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <ul className={styles['rows']} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles['row']}>
          <bdi>{row.words}</bdi> <TakeBack row={row} />
        </li>
      ))}
    </ul>
  );
}

/** Takes a decision back, where the store may be written to. */
export function TakeBack({ row }: { readonly row: SettledRow }): ReactNode {
  const { takeBack, isBusy, error } = useDecide();
  const [name] = useOwnName();
  const away = useAway();
  const canDecide = useServerState().data?.readOnly === false;
  if (!canDecide) return null;
  return (
    <>
      <button
        type="button"
        className={text['link']}
        disabled={isBusy || away !== null}
        title={away ?? undefined}
        onClick={() => {
          void takeBack({ id: row.id, by: name === '' ? row.by : name }, row.undo);
        }}
      >
        Undo {row.undo}
      </button>
      {error === null ? null : <span role="alert"> {error.message}</span>}
    </>
  );
}
