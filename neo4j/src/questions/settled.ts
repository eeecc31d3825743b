import type { Decision, SavedView } from '@readout/domain';
import type { SeenItem } from '@readout/store';
import type { Statements } from '../connection.ts';
import { refuseTooMany } from './limits.ts';

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

/** What is remembered under these keys, in the order asked for. */
export async function seenItems(statements: Statements, keys: readonly string[]): Promise<SeenItem[]> {
  refuseTooMany(keys, 'items');
  return statements.rows<SeenItem>('seen-items', { keys });
}
