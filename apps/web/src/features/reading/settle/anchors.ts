import type { AccountAnswer, Anchor, DocumentAnswer, PersonAnswer } from '@readout/domain';

type Mentioned = DocumentAnswer['mentions'][number];

/** Where somebody is named, in the passages of an account where possible, else at the first mention in its document. */
export function anchorOfMention({ document, passages }: AccountAnswer, { spans }: Mentioned): Anchor | null {
  const inside = spans.find((span) =>
    passages.some((passage) => passage.in === span.in && passage.start <= span.start && span.end <= passage.end),
  );
  const place = inside ?? spans[0];
  return place === undefined ? null : { document: document.id, in: place.in, start: place.start, end: place.end };
}

/** Where a decision about somebody as one document names them points. What is read anew there is that person again. */
export function anchorOfPersona({ id, document, named }: PersonAnswer['personas'][number]): Anchor {
  return { document: document.id, in: named.in, start: named.start, end: named.end, was: id };
}

/** Whether somebody who is mentioned was read as a party of an account. */
export function isParty({ names }: AccountAnswer, { who }: Mentioned): boolean {
  return names.some(
    (naming) => naming.as === 'party' && naming.who.type !== 'open' && who.type !== 'open' && naming.who.id === who.id,
  );
}
