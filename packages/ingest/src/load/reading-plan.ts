import { hashOf, type Publication, type ReadingMark } from '@readout/domain';
import { firstPublication, type KnownDocument } from '@readout/store';
import type { ReadDocument } from '../read/read-document.ts';

/** What is to be done about a document that came. */
export interface ReadingPlan {
  /** `appearance-added`: nothing is read anew, but a place is known where it appeared. */
  readonly outcome: 'read' | 'read-again' | 'already-there' | 'appearance-added';
  /** Every appearance known of it by now. */
  readonly publications: readonly Publication[];
  /** What its reading is marked with, once this is done. */
  readonly mark: ReadingMark;
}

/**
 * Plans a document by what a store knows of it. One text can come as several copies: papers that differ in title, publisher, line breaks.
 * The reading is that of the copy whose appearance stands first (earliest day, then id; of one appearance the copy with the smaller hash),
 * whatever the order in which they come, so that any order gives one graph. Which copy it was stands in the mark, behind the data's version.
 */
export function planReading(
  document: ReadDocument,
  publication: Publication,
  known: KnownDocument | null,
  reader: Omit<ReadingMark, 'day'>,
): ReadingPlan {
  const others = (known?.publications ?? []).filter(({ id }) => id !== publication.id);
  const publications = [...others, publication];
  const day = firstPublication(publications)?.publishedOn ?? null;
  const mark: ReadingMark = { ...reader, data: `${reader.data} ${copyOf(document, publication)}`, day };
  if (known === null) return { outcome: 'read', publications, mark };
  const kept = readAs(known, reader);
  if (kept === null || isBefore({ publication, copy: copyOf(document, publication) }, kept))
    return { outcome: 'read-again', publications, mark };
  const isThere = known.publications.some((one) => one.id === publication.id && saysNoMore(publication, one));
  return { outcome: isThere ? 'already-there' : 'appearance-added', publications, mark: known.reading };
}

/** Whether an appearance says no more of its rights than is known of it. */
function saysNoMore({ rights }: Publication, known: Publication): boolean {
  return rights === null || (known.rights !== null && known.rights <= rights);
}

interface Copy {
  readonly publication: Publication;
  readonly copy: string;
}

/** The copy that the reading in a store is of; null where another reader, other rules or other data made it. */
function readAs({ reading, publications }: KnownDocument, reader: Omit<ReadingMark, 'day'>): Copy | null {
  const [data, copy = ''] = reading.data.split(' ');
  if (reading.reader !== reader.reader || reading.rules !== reader.rules || data !== reader.data) return null;
  const publication = publications.find(({ id }) => copy.startsWith(id));
  return publication === undefined ? null : { publication, copy };
}

function isBefore(one: Copy, other: Copy): boolean {
  if (one.publication.id === other.publication.id) return one.copy < other.copy;
  return firstPublication([one.publication, other.publication]) === one.publication;
}

/** An appearance and a hash of all that a reader sees of this copy. */
function copyOf({ title, text, language, origins }: ReadDocument, { id }: Publication): string {
  return `${id}-${hashOf('copy', JSON.stringify([title, text, language, origins]))}`;
}
