import type { Decision, SavedView } from '@readout/domain';
import type { Statements } from '../connection.ts';

/** What analysts settled, in the order of time. */
export async function decisions(statements: Statements): Promise<Decision[]> {
  const rows = await statements.rows<{ json: string }>('decisions');
  return rows.map(({ json }) => JSON.parse(json) as Decision);
}

/** A kept view; null where it is not there. */
export async function savedView(statements: Statements, id: string): Promise<SavedView | null> {
  const [row] = await statements.rows<SavedView>('saved-view', { id });
  return row ?? null;
}
