import type { Decision, SavedView } from '@readout/domain';
import { canonicalDecision, refuseUnstorable, type SeenItem } from '@readout/store';
import type { Connection } from '../connection.ts';
import { refuseTooMany } from '../questions/limits.ts';
import { changeGraph } from './change-graph.ts';

/** Keeps a decision, and has the documents joined again that it, or the decision it takes back, is about. */
export async function decide(connection: Connection, decision: Decision): Promise<void> {
  refuseUnstorable(decision, 'decision');
  await changeGraph(connection, async (statements, { mark }) => {
    const { id, what, at, by, why, undoes } = decision;
    const known = await statements.rows<{ id: string; json: string }>('decide/known', {
      ids: undoes === null ? [id] : [id, undoes],
    });
    if (known.some((one) => one.id === id)) return;
    await statements.rows('decide/keep', {
      properties: { id, what, at, by, why, undoes, json: JSON.stringify(canonicalDecision(decision)) },
    });
    const undone = known.map(({ json }) => JSON.parse(json) as Decision);
    const about = [decision, ...undone].flatMap((one) => one.about);
    const ids = [...new Set(about.map(({ document }) => document))];
    await statements.rows('forget/mark-documents', { ids, mark });
  });
}

/** Keeps a view under its hash. */
export async function keepView(connection: Connection, { id, view }: SavedView): Promise<void> {
  refuseUnstorable(view, 'view');
  await connection.write((statements) => statements.rows('keep-view', { id, view }));
}

/** Remembers what a watch has seen. */
export async function markSeen(connection: Connection, items: readonly SeenItem[]): Promise<void> {
  refuseTooMany(items, 'items');
  await connection.write((statements) => statements.rows('mark-seen', { items: [...items] }));
}
