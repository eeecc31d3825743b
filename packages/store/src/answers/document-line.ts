import type { Day, Document, DocumentLine } from '@readout/domain';
import type { Appearances } from '../appearances.ts';
import { compare } from '../canonical-reading.ts';
import { firstPublication } from '../contact-store.ts';

/** A document as a line in a list says it; collections by id. */
export function documentLine(
  document: Pick<Document, 'id' | 'title' | 'language'>,
  appearances: Appearances,
): DocumentLine {
  const first = firstPublication(appearances.publications);
  return {
    id: document.id,
    title: document.title,
    publisher: first?.publisher ?? null,
    publishedOn: first?.publishedOn ?? null,
    url: first?.url ?? null,
    rights: first?.rights ?? null,
    language: document.language,
    collections: appearances.collections.map(({ id }): string => id).sort(compare),
  };
}

/** What has a day of publication, of which document. */
interface Published {
  readonly publishedOn: Day | null;
  readonly id: string;
}

/** Latest publication first, undated last, then by id. */
export function compareLatestFirst(a: Published, b: Published): number {
  return compare(b.publishedOn ?? '', a.publishedOn ?? '') || compare(a.id, b.id);
}

/** Oldest publication first, undated last, then by id. */
export function compareOldestFirst(a: Published, b: Published): number {
  return compare(a.publishedOn ?? '9999-99-99', b.publishedOn ?? '9999-99-99') || compare(a.id, b.id);
}
