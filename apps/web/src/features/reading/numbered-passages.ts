import type { AccountAnswer, AgreementId, ContactAnswer, DocumentLine, PassageInContext } from '@readout/domain';
import type { Stretch, TextMark } from '../../ui/marks.ts';

/** Passages that are read in one piece, with their numbers in the pane. */
export interface NumberedPassage {
  /** Each passage has its own; they follow one another. */
  readonly numbers: readonly number[];
  /** The piece: from the first word of its passages to the last, as it stands in the document. */
  readonly passage: PassageInContext;
  /** Where its passages lie in the piece, apart and in the order of the text; what is between them is context. */
  readonly said: readonly Stretch[];
  /** Counted from the first character of the piece. */
  readonly marks: readonly TextMark[];
  readonly document: DocumentLine;
}

interface Found {
  readonly passage: PassageInContext;
  readonly marks: TextMark[];
}

/**
 * The passages of all accounts, each once, with the marks that lie inside: document by document in the order of the
 * accounts, within a document as they stand there. Those that lie in each other, or so near that the one's context shows
 * the other, are one piece: shown apart, the same words would be read twice.
 */
export function numberedPassages(contact: ContactAnswer): readonly NumberedPassage[] {
  const documents = new Map<string, { document: DocumentLine; found: Map<string, Found> }>();
  for (const account of contact.accounts) {
    const known = documents.get(account.document.id) ?? { document: account.document, found: new Map<string, Found>() };
    for (const passage of account.passages) {
      const one = known.found.get(passage.id) ?? { passage, marks: [] };
      one.marks.push(...marksOf(account, passage));
      known.found.set(passage.id, one);
    }
    documents.set(account.document.id, known);
  }
  let number = 0;
  return [...documents.values()].flatMap(({ document, found }) =>
    pieces([...found.values()].sort(byPlace)).map((piece) => ({
      ...pieceOf(piece),
      numbers: piece.map(() => (number += 1)),
      document,
    })),
  );
}

/** How many passages there are in all pieces. */
export function countOfPassages(pieces: readonly NumberedPassage[]): number {
  return pieces.reduce((sum, { numbers }) => sum + numbers.length, 0);
}

function byPlace(a: Found, b: Found): number {
  if (a.passage.in !== b.passage.in) return a.passage.in === 'title' ? -1 : 1;
  return a.passage.start - b.passage.start || b.passage.end - a.passage.end;
}

/** Those that are read in one piece beside each other; `found` is in the order of the text. */
function pieces(found: readonly Found[]): readonly (readonly Found[])[] {
  const all: Found[][] = [];
  for (const one of found) {
    const piece = all.at(-1);
    if (piece !== undefined && gapBefore(one, farthestOf(piece)) !== null) piece.push(one);
    else all.push([one]);
  }
  return all;
}

/** The words between a passage and one before it; null where they are not known, so that the two are not read together. */
function gapBefore({ passage }: Found, before: PassageInContext): string | null {
  if (passage.in !== before.in) return null;
  if (passage.start <= before.end) return '';
  const gap = before.after.slice(0, passage.start - before.end);
  // Where the context was cut it ends with an ellipsis, which is no word of the document.
  const isWhole = gap.length === passage.start - before.end && (gap.length < before.after.length || !gap.endsWith('…'));
  return isWhole ? gap : null;
}

function pieceOf(piece: readonly Found[]): Pick<NumberedPassage, 'passage' | 'said' | 'marks'> {
  const [first] = piece;
  if (first === undefined) throw new Error('a piece without a passage');
  const { start } = first.passage;
  let text = '';
  const said: { start: number; end: number }[] = [];
  const reached: Found[] = [];
  for (const one of piece) {
    const { passage } = one;
    text += reached.length === 0 ? '' : (gapBefore(one, farthestOf(reached)) ?? '');
    text += passage.text.slice(Math.max(0, start + text.length - passage.start));
    const last = said.at(-1);
    if (last === undefined || passage.start - start > last.end) said.push(spanIn(passage, start));
    else last.end = Math.max(last.end, passage.end - start);
    reached.push(one);
  }
  const last = farthestOf(piece);
  return {
    passage: { ...first.passage, end: last.end, text, after: last.after },
    said,
    marks: piece.flatMap(({ marks }) =>
      marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    ),
  };
}

/** The passage of a piece that ends last. */
function farthestOf(piece: readonly Found[]): PassageInContext {
  return piece.map(({ passage }) => passage).reduce((far, one) => (one.end > far.end ? one : far));
}

function spanIn({ start, end }: PassageInContext, from: number): { start: number; end: number } {
  return { start: start - from, end: end - from };
}

/** The marks of an account that lie in a passage, counted as the passage is. */
function marksOf(account: AccountAnswer, passage: PassageInContext): readonly TextMark[] {
  return account.marks
    .filter((mark) => mark.in === passage.in && mark.start >= passage.start && mark.end <= passage.end)
    .map((mark) => ({
      start: mark.start,
      end: mark.end,
      show: mark.show === 'status' && account.status === 'denied' ? 'denial' : mark.show,
    }));
}

/** Which marks occur, for the key. */
export function shownMarks(passages: readonly NumberedPassage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ marks }) => marks.map((mark) => mark.show)));
}

/** The piece that names an agreement; undefined where only the document around the passages does. */
export function pieceNaming(contact: ContactAnswer, agreement: AgreementId): NumberedPassage | undefined {
  return numberedPassages(contact).find(({ document, passage }) =>
    contact.accounts.some(
      (account) =>
        account.document.id === document.id &&
        account.marks.some(
          ({ who, in: part, start, end }) =>
            who?.type === 'agreement' &&
            who.id === agreement &&
            part === passage.in &&
            passage.start <= start &&
            end <= passage.end,
        ),
    ),
  );
}
