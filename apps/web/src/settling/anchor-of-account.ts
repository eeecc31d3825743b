import type { AccountAnswer, Anchor } from '@readout/domain';

/** Where a decision about an account points: its contact words, else its longest passage. What is read anew there is that account again. */
export function anchorOfAccount({ id, document, marks, passages }: AccountAnswer): Anchor | null {
  const contact = marks.find(({ show }) => show === 'contact');
  const [longest] = passages.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const place = contact ?? longest;
  return place === undefined
    ? null
    : { document: document.id, in: place.in, start: place.start, end: place.end, was: id };
}
