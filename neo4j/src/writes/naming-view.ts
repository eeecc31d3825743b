import type { Day, DocumentId } from '@readout/domain';
import type { Connection } from '../connection.ts';
import { phrase } from '../lucene.ts';
import { namedIn, type NamedThings } from '../stored.ts';

/** A document as far as it decides what things are called and how far agreements have come. */
export interface NamingDocument {
  readonly id: DocumentId;
  readonly publishedOn: Day | null;
  readonly named: NamedThings;
}

/** What a change takes away, brings, and only moves to another day. */
export interface NamingChange {
  readonly removed: readonly NamingDocument[];
  readonly added: readonly NamingDocument[];
  readonly moved: readonly NamingDocument[];
}

/**
 * Which documents name a thing, as a transaction sees it that changes documents: what is committed, with its own changes laid over. The full-text
 * index that finds them is asked outside the transaction: inside one that deletes nodes it leaves out, from one time to the next, documents
 * that were not touched. The lock is held, so nobody else commits meanwhile.
 */
export class NamingView {
  readonly #connection: Connection;
  /** What the transaction made of documents; null for one that is gone. */
  readonly #changed = new Map<DocumentId, NamingDocument | null>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Lays a change over what is committed; it is written in the transaction already. */
  take({ removed, added, moved }: NamingChange): void {
    for (const { id } of removed) this.#changed.set(id, null);
    for (const document of [...added, ...moved]) this.#changed.set(document.id, document);
  }

  /** The documents that may name one of the things with these ids: every one that does, and all that the transaction changed. */
  async documentsNaming(ids: readonly string[]): Promise<NamingDocument[]> {
    // Of the server that writes: another of a cluster may not have what was committed last.
    const committed = await this.#connection.write((statements) =>
      statements.rows<{ document: DocumentId; publishedOn: Day | null; named: string }>('named-things/naming', {
        phrases: ids.map((id) => phrase([id])),
      }),
    );
    return [
      ...committed
        .filter(({ document }) => !this.#changed.has(document))
        .map(({ document, publishedOn, named }) => ({ id: document, publishedOn, named: namedIn(named) })),
      ...[...this.#changed.values()].filter((document) => document !== null),
    ];
  }
}
