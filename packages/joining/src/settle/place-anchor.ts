import {
  paragraphsOf,
  spanOf,
  textOf,
  wordsAsSaid,
  type Account,
  type Anchor,
  type PersonaId,
  type Reading,
  type Span,
  type Texts,
} from '@readout/domain';

/** How far around its old place words are looked for that have moved, in UTF-16 code units. */
const REACH = 4000;
/** By how much more or less room words may take in another copy: breaks of lines, widths, quotation marks. */
const STRETCH = 0.25;

/**
 * Where the words of an anchor stand: where they were or, where another copy of the text was read, the nearest place that says the same. Null
 * where they stand nowhere. An anchor that does not know its words is taken by its offsets.
 */
export function placeAnchor(texts: Texts, { in: part, start, end, said }: Anchor): Span | null {
  const text = textOf(texts, part);
  const isInside = end <= text.length;
  if (said === undefined) return isInside ? spanOf(texts, part, start, end) : null;
  if (isInside && wordsAsSaid(text.slice(start, end)) === said) return spanOf(texts, part, start, end);
  const length = end - start;
  const edges = wordEdges(text, Math.max(0, start - REACH), Math.min(text.length, end + REACH));
  const starts = edges.starts.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b);
  for (const from of starts) {
    for (const to of edges.ends) {
      const isLike = to - from >= length * (1 - STRETCH) - 2 && to - from <= length * (1 + STRETCH) + 2;
      if (isLike && wordsAsSaid(text.slice(from, to)) === said) return spanOf(texts, part, from, to);
    }
  }
  return null;
}

/** Where runs of letters and of anything else that is no white space begin and end. */
function wordEdges(text: string, from: number, to: number): { starts: number[]; ends: number[] } {
  const found = { starts: [] as number[], ends: [] as number[] };
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    found.starts.push(from + match.index);
    found.ends.push(from + match.index + match[0].length);
  }
  return found;
}

/**
 * The account that an anchor means: the one that was read there when it was set, else the one whose contact words it overlaps most, else
 * whose evidence; the smaller id of equals. Null where it overlaps none.
 */
export function accountAt(anchor: Anchor, reading: Reading): Account | null {
  const was = reading.accounts.find(({ id }) => id === anchor.was);
  if (was !== undefined) return was;
  const passages = new Map(reading.passages.map((passage) => [passage.id, passage]));
  const best =
    mostOverlapped(anchor, reading.accounts, ({ marks }) => marks.filter(({ show }) => show === 'contact')) ??
    mostOverlapped(anchor, reading.accounts, ({ restsOn }) =>
      restsOn.flatMap(({ passage }) => passages.get(passage) ?? []),
    );
  return best;
}

/** The persona that an anchor means: the one that was read there when it was set, else the one whose mentions it overlaps most. */
export function personaAt(anchor: Anchor, { personas }: Pick<Reading, 'personas'>): PersonaId | null {
  if (personas.some(({ id }) => id === anchor.was)) return anchor.was as PersonaId;
  return mostOverlapped(anchor, personas, ({ mentions }) => mentions)?.id ?? null;
}

/** The persona whose very name an anchor is set on, or that was read there when it was set; null where it is set on other words. */
export function personaNamedAt(anchor: Anchor, { document, personas }: Reading): PersonaId | null {
  if (personas.some(({ id }) => id === anchor.was)) return anchor.was as PersonaId;
  const place = placeAnchor(document, anchor);
  const isHere = (one: Place): boolean => one.in === place?.in && one.start === place.start && one.end === place.end;
  return personas.find(({ mentions }) => mentions.some(isHere))?.id ?? null;
}

type Place = Pick<Span, 'in' | 'start' | 'end'>;

/** The thing whose places a stretch overlaps most, the one with the smaller id of equals; null where it overlaps none. */
export function mostOverlapped<Thing extends { readonly id: string }>(
  stretch: Place,
  things: readonly Thing[],
  placesOf: (thing: Thing) => readonly Place[],
): Thing | null {
  const [best] = things
    .map((thing) => ({ thing, overlap: placesOf(thing).reduce((sum, place) => sum + overlapOf(stretch, place), 0) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap || (a.thing.id < b.thing.id ? -1 : 1));
  return best?.thing ?? null;
}

function overlapOf(a: Place, b: Place): number {
  return a.in === b.in ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** Whether one stretch lies in the other. */
export function isWithin(inner: Place, outer: Place): boolean {
  return inner.in === outer.in && outer.start <= inner.start && inner.end <= outer.end;
}

/** The paragraph in which a stretch begins and, where it does not end in it, all up to its end. */
export function paragraphAround(texts: Texts, { in: part, start, end }: Place): Span {
  const text = textOf(texts, part);
  const around = paragraphsOf(text).find((paragraph) => paragraph.start <= start && start < paragraph.end);
  return spanOf(texts, part, Math.min(start, around?.start ?? start), Math.max(end, around?.end ?? end));
}
