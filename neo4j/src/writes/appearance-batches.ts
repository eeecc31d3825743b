import type { Collection, DocumentId } from '@readout/domain';
import type { Appearances } from '@readout/store';
import type { StatementName, Statements } from '../connection.ts';
import { documentLineRow, type Row } from './reading-rows.ts';

/** A document, and where it appeared in all. */
export interface Appearing {
  readonly document: DocumentId;
  readonly appearances: Appearances;
}

/** A statement and the rows it is run over. */
type Batch = readonly [StatementName, readonly Row[]];

/** Runs batches in their order, one after the other; one without rows costs nothing. */
export async function runBatches(statements: Statements, batches: readonly Batch[], others: Row = {}): Promise<void> {
  for (const [name, rows] of batches) if (rows.length > 0) await statements.rows(name, { ...others, rows });
}

/** Where documents appeared. */
export function publicationBatch(documents: readonly Appearing[]): Batch {
  return [
    'save-reading/publications',
    documents.map(({ document, appearances }) => ({ document, publications: appearances.publications })),
  ];
}

/** Which collections documents are in. */
export function collectionBatches(documents: readonly Appearing[]): Batch[] {
  const collections = new Map<string, Collection>();
  for (const { appearances } of documents) for (const one of appearances.collections) collections.set(one.id, one);
  return [
    ['save-reading/collections', [...collections.values()]],
    [
      'save-reading/in',
      documents.flatMap(({ document, appearances }) => {
        const { latestFirst } = documentLineRow(document, appearances);
        return appearances.collections.map(({ id, name }) => ({
          document,
          collection: id,
          name,
          latestFirst: `${id} ${latestFirst}`,
        }));
      }),
    ],
  ];
}
