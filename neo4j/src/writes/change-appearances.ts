import type { Collection, DocumentId } from '@readout/domain';
import { refuseUnstorable, withAppearances } from '@readout/store';
import type { Connection, Statements } from '../connection.ts';
import { knownAppearances } from '../questions/documents.ts';
import { documentLineRow } from './reading-rows.ts';
import { collectionBatches, publicationBatch, runBatches, type Appearing } from './appearance-batches.ts';
import { changeGraph, type WriteLock } from './change-graph.ts';

/**
 * Gives documents more appearances. What is folded from their accounts may change with them, so their keys are joined again and their
 * conversations are told anew at the next revision.
 */
export async function changeAppearances(
  statements: Statements,
  documents: readonly Appearing[],
  { mark, next }: WriteLock,
): Promise<void> {
  if (documents.length === 0) return;
  await runBatches(statements, [
    ['save-reading/line', documents.map(({ document, appearances }) => documentLineRow(document, appearances))],
    publicationBatch(documents),
    ...collectionBatches(documents),
  ]);
  const ids = documents.map(({ document }) => document);
  await statements.rows('set-collections/settle', {
    ids: [...new Set(documents.flatMap(({ appearances }) => appearances.collections.map(({ id }) => id)))],
  });
  await statements.rows('set-collections/touch-conversations', { ids, next });
  await statements.rows('forget/mark-documents', { ids, mark });
}

/** Puts documents into collections, which are made where they are not there; documents that are not there are left out. */
export async function setCollections(
  connection: Connection,
  documents: readonly DocumentId[],
  collections: readonly Collection[],
): Promise<void> {
  refuseUnstorable(collections, 'collections');
  await changeGraph(connection, async (statements, lock) => {
    const known = await knownAppearances(statements, [...new Set(documents)]);
    const changed = known.flatMap((document): Appearing[] => {
      const { isNew, ...appearances } = withAppearances(document, { publications: [], collections });
      return isNew ? [{ document: document.id, appearances }] : [];
    });
    await changeAppearances(statements, changed, lock);
  });
}
