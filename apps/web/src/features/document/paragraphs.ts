import { originWords, paragraphsOf, type DocumentAnswer, type Show } from '@readout/domain';
import type { TextMark } from '../../ui/marks.ts';

/** A paragraph of a document as it is shown. */
export interface ShownParagraph {
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mark with its place in the whole body. */
export interface PlacedMark {
  readonly start: number;
  readonly end: number;
  readonly show: TextMark['show'];
}

type DocumentAccount = DocumentAnswer['accounts'][number];

/** The paragraphs of the part of the body that has been fetched, which always begins at its first character. */
export function shownParagraphs(body: string): readonly ShownParagraph[] {
  return paragraphsOf(body).map(({ start, end }, at) => ({ number: at + 1, start, end, text: body.slice(start, end) }));
}

/** Everything that is marked in one of the two texts, in its order: every mention of a person or agreement, and what accounts rest on. */
export function marksOf(document: DocumentAnswer, part: 'text' | 'title'): readonly PlacedMark[] {
  const found = new Map<string, PlacedMark>();
  const add = (start: number, end: number, show: TextMark['show']): void => {
    found.set(`${String(start)} ${String(end)} ${show}`, { start, end, show });
  };
  for (const { who, spans } of document.mentions) {
    const show: Show | null = who.type === 'leader' ? 'parties' : who.type === 'agreement' ? 'agreement' : null;
    if (show === null) continue;
    for (const span of spans) if (span.in === part) add(span.start, span.end, show);
  }
  for (const account of document.accounts) {
    for (const mark of account.marks) {
      if (mark.in === part)
        add(mark.start, mark.end, mark.show === 'status' && account.status === 'denied' ? 'denial' : mark.show);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks that lie in a stretch, counted from its first character. */
export function marksWithin(
  marks: readonly PlacedMark[],
  stretch: { start: number; end: number },
): readonly TextMark[] {
  return marks
    .filter((mark) => mark.end > stretch.start && mark.start < stretch.end)
    .map((mark) => ({ start: mark.start - stretch.start, end: mark.end - stretch.start, show: mark.show }));
}

/** The accounts that rest on something in a stretch of the body, once each. */
export function accountsWithin(
  accounts: readonly DocumentAccount[],
  stretch: { readonly start: number; readonly end: number },
): readonly DocumentAccount[] {
  return accounts.filter((account) =>
    account.passages.some(
      (passage) => passage.in === 'text' && passage.start < stretch.end && passage.end > stretch.start,
    ),
  );
}

/**
 * Where a paragraph stood in its file, as `page 3`, where that is another place than the paragraph before it; null where it is the same,
 * or the format has no places. Of several places around it the smallest is meant; what the text was packed into is said once, at first.
 */
export function placeAt(
  origins: DocumentAnswer['origins'],
  paragraph: { readonly start: number },
  before: { readonly start: number } | undefined,
): string | null {
  const place = originWords(origins, paragraph.start);
  const last = before === undefined ? null : originWords(origins, before.start);
  if (place === null || last === null) return place;
  if (place === last) return null;
  const holder = place.slice(0, place.lastIndexOf(', ') + 1);
  return holder !== '' && last.startsWith(holder) ? place.slice(holder.length + 1) : place;
}

/** The places a reader steps through with Enter: where accounts rest, in the order of the text. */
export function hitsOf(document: DocumentAnswer): readonly number[] {
  const starts = document.accounts.flatMap((account) =>
    account.passages.filter((passage) => passage.in === 'text').map((passage) => passage.start),
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** The hit after, or with -1 before, a place; round at the ends; null where there is none. */
export function nextHit(hits: readonly number[], at: number, step: 1 | -1): number | null {
  if (hits.length === 0) return null;
  if (step === 1) return hits.find((hit) => hit > at) ?? hits[0] ?? null;
  return hits.findLast((hit) => hit < at) ?? hits.at(-1) ?? null;
}

/** The position of the paragraph that holds a place. */
export function paragraphAt(paragraphs: readonly ShownParagraph[], at: number): number {
  const found = paragraphs.findLastIndex((paragraph) => paragraph.start <= at);
  return Math.max(0, found);
}
