import type { Decided, DocumentLine, PassageId, ReadingMark } from '@readout/domain';
import type { KeptPassage } from '@readout/store';
import type { Connection } from '../engine.ts';
import { keptDecided, keptLine, keptMark, keptPassage } from '../kept/kept-document.ts';
import { QUESTIONS } from '../sql.generated.ts';

/** A document's line, reading mark, and what analysts settled in it. */
export interface KeptDocument {
  readonly line: DocumentLine;
  readonly reading: ReadingMark;
  readonly decided?: Decided;
}

/** Lines and reading marks by the numbers of documents. */
export function documentsByNumber(db: Connection, ns: Iterable<number>): Map<number, KeptDocument> {
  const rows = db.all(QUESTIONS['identities/documents'], { ns: JSON.stringify([...new Set(ns)]) });
  return new Map(
    rows.map((row) => [Number(row['n']), { line: keptLine(row), reading: keptMark(row), ...keptDecided(row) }]),
  );
}

/** Lines of documents in the order of their numbers as given. */
export function linesInOrder(db: Connection, ns: readonly number[]): DocumentLine[] {
  const kept = documentsByNumber(db, ns);
  return ns.flatMap((n) => kept.get(n)?.line ?? []);
}

/** Passages of several documents by their ordinals in them. */
export class PassagesByOrdinal {
  readonly #byDocument = new Map<number, Map<number, KeptPassage>>();

  /** Asks for the passages at those ordinals of those documents. */
  constructor(db: Connection, places: readonly (readonly [document: number, ordinal: number])[]) {
    if (places.length === 0) return;
    for (const row of db.all(QUESTIONS['identities/passages'], { places: JSON.stringify(places) })) {
      const document = Number(row['document']);
      const known = this.#byDocument.get(document) ?? new Map<number, KeptPassage>();
      known.set(Number(row['ordinal']), keptPassage(row));
      this.#byDocument.set(document, known);
    }
  }

  /** The id at an ordinal of a document. */
  idAt(document: number, ordinal: number): PassageId {
    const passage = this.#byDocument.get(document)?.get(ordinal);
    if (passage === undefined) throw new Error('a passage that something rests on is not there');
    return passage.id;
  }

  /** All that was asked for of a document, by id. */
  of(document: number): Map<PassageId, KeptPassage> {
    const passages = this.#byDocument.get(document)?.values() ?? [];
    return new Map([...passages].map((passage) => [passage.id, passage]));
  }
}
