import type { Day, DocumentId } from '@readout/domain';
import type { Connection, Statements } from '../connection.ts';
import { namedIn } from '../stored.ts';
import { settleNamedThings } from './named-things.ts';
import type { NamingDocument } from './naming-view.ts';
import { changeGraph, type WriteLock } from './change-graph.ts';

/** Erases a document, all that was read in it, and the derived rows it had part in. False where it is not there. */
export async function forget(connection: Connection, id: DocumentId): Promise<boolean> {
  return changeGraph(connection, async (statements, lock) => {
    const collections = await statements.rows<{ id: string }>('forget/collections', { ids: [id] });
    const removed = await takeAwayDocuments(statements, [id], lock);
    if (removed.length === 0) return false;
    await statements.rows('set-collections/settle', { ids: collections.map((collection) => collection.id) });
    await settleNamedThings(statements, { removed, added: [], moved: [] }, lock);
    return true;
  });
}

/** Takes away documents and what was read in them; marks the keys of it and of the derived rows that go with it. */
export async function takeAwayDocuments(
  statements: Statements,
  ids: readonly DocumentId[],
  { mark, next }: WriteLock,
): Promise<NamingDocument[]> {
  if (ids.length === 0) return [];
  const known = await statements.rows<{ id: DocumentId; publishedOn: Day | null; named: string }>('forget/known', {
    ids,
  });
  await statements.rows('forget/mark-documents', { ids, mark });
  await statements.rows('forget/mark-leaders', { ids, mark });
  await statements.rows('forget/mark-conversations', { ids, mark });
  await statements.rows('forget/conversations', { ids, next });
  await statements.rows('forget/leaders', { ids, next });
  await statements.rows('forget/parts', { ids });
  await statements.rows('forget/documents', { ids });
  return known.map(({ named, ...document }) => ({ ...document, named: namedIn(named) }));
}
