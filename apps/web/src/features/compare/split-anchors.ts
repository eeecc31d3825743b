import type { AccountAnswer, Anchor, ContactAnswer, DocumentId } from '@readout/domain';

/** Where a split points: first the accounts of the document that goes its own way, then those of all others. One anchor an account. */
export function anchorsForSplit(contact: ContactAnswer, parted: DocumentId): readonly Anchor[] {
  const [own] = contact.accounts.filter(({ document }) => document.id === parted);
  const others = contact.accounts.filter(({ document }) => document.id !== parted);
  return [...(own === undefined ? [] : [own]), ...others].flatMap(anchorOf);
}

/** The longest passage of an account: what is read anew most surely overlaps it. */
function anchorOf({ document, passages }: AccountAnswer): readonly Anchor[] {
  const [longest] = passages.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return longest === undefined
    ? []
    : [{ document: document.id, in: longest.in, start: longest.start, end: longest.end }];
}
