import type { DerivedChange } from '@readout/domain';
import type { Connection } from '../connection.ts';
import { joinKeyId } from '../join-key.ts';
import { holdLease } from './lease.ts';
import { replaceConversations } from './replace-conversations.ts';
import { replaceLeaders } from './replace-leaders.ts';
import { runBatches } from './appearance-batches.ts';
import { changeGraph } from './change-graph.ts';

/**
 * Replaces derived rows and raises the revision, in one transaction. Members that were forgotten since the joiner looked are left out;
 * their keys are marked again already. Returns the new revision.
 */
export async function replaceDerived(connection: Connection, holder: string, change: DerivedChange): Promise<number> {
  return changeGraph(connection, async (statements, lock) => {
    await holdLease(statements, holder);
    const cleared = change.cleared.map(({ stratum, key, mark }) => ({ id: joinKeyId(stratum, key), mark }));
    await runBatches(statements, [['replace-derived/clear', cleared]]);
    await replaceLeaders(statements, change, lock.next);
    await replaceConversations(statements, change, lock.next);
    if (change.moved.length > 0)
      await statements.rows('replace-derived/mark-moved', { personas: change.moved, mark: lock.mark });
    await statements.rows('replace-derived/revision', { next: lock.next });
    return lock.next;
  });
}
