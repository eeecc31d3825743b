import type { Connection, Statements } from '../connection.ts';
import { holdLease } from './lease.ts';
import { changeGraph, type WriteLock } from './change-graph.ts';

/** Nodes taken away in one transaction, which lives in the server's memory. */
const AT_ONCE = 2000;

/**
 * Drops everything derived, marks every key and raises the revision, a part at a time. Keys are marked first: wherever this ends, the joiner makes again
 * what is gone.
 */
export async function dropDerived(connection: Connection, holder: string): Promise<void> {
  const part = <Answer>(change: (statements: Statements, lock: WriteLock) => Promise<Answer>): Promise<Answer> =>
    changeGraph(connection, async (statements, lock) => {
      await holdLease(statements, holder);
      return change(statements, lock);
    });
  const markAfter = (after: string): Promise<string | null> =>
    part(async (statements, { mark }) => {
      const [row] = await statements.rows<{ last: string | null }>('drop-derived/mark', {
        after,
        mark,
        limit: AT_ONCE,
      });
      return row?.last ?? null;
    });
  const drop = (what: 'drop-derived/conversations' | 'drop-derived/leaders'): Promise<number> =>
    part(async (statements, { next }) => {
      const [row] = await statements.rows<{ dropped: number }>(what, { next, limit: AT_ONCE });
      return row?.dropped ?? 0;
    });
  for (let last = await markAfter(''); last !== null; last = await markAfter(last));
  while ((await drop('drop-derived/conversations')) === AT_ONCE);
  while ((await drop('drop-derived/leaders')) === AT_ONCE);
  await part(async (statements, { next }) => statements.rows('replace-derived/revision', { next }));
}
