import {
  POINT_SUBJECTS,
  type ComparedPoint,
  type ComparisonAnswer,
  type ContactAnswer,
  type DocumentId,
  type Span,
} from '@readout/domain';

/** How two accounts stand to each other on a point. */
export const STANDINGS = ['contradict', 'differ', 'both', 'only-left', 'only-right'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A row of the ledger: what either text says on a point, and where. */
export interface LedgerRow {
  readonly standing: Standing;
  readonly label: string;
  readonly left: Span | null;
  readonly right: Span | null;
  /** What both say in words of ours, where the point is a fact of the contact; without, the quotes say it. */
  readonly facts?: { readonly left: string; readonly right: string };
}

/** A point as the ledger shows it. */
export interface LedgerPoint extends LedgerRow {
  /** Counted from 1 down the ledger; the number stands in both texts. */
  readonly number: number;
}

/**
 * The points that two documents make, in the order of the ledger: contradict, differ, both say, only the left one, only the
 * right one; those of one standing in the order of the text. `facts` are rows of the contact's own, which stand before others of
 * their standing.
 */
export function ledgerPoints(
  { points }: Pick<ComparisonAnswer, 'points'>,
  left: DocumentId,
  right: DocumentId,
  facts: readonly LedgerRow[] = [],
): readonly LedgerPoint[] {
  const rows = points.flatMap((point): LedgerRow[] => {
    const quoteOf = (id: DocumentId): Span | null => point.says.find(({ document }) => document === id)?.quote ?? null;
    const [one, other] = [quoteOf(left), quoteOf(right)];
    const standing = standingOf(verdictOf(point, left, right), one, other);
    return standing === null ? [] : [{ standing, label: labelOf(point), left: one, right: other }];
  });
  return [...facts, ...rows]
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || placeOf(a) - placeOf(b))
    .map((row, at) => ({ number: at + 1, ...row }));
}

/**
 * The documents that tell of a contact, each once: those of the sides first, in the order of the sides, so that A and B
 * are the same here as where the contact is read; then in the order of the accounts.
 */
export function documentsIn(
  { accounts }: Pick<ComparisonAnswer, 'accounts'>,
  contact: Pick<ContactAnswer, 'sides' | 'accounts'> | undefined,
): readonly DocumentId[] {
  const sides = contact?.sides.map(({ side }) => side) ?? [];
  const rankOf = (document: DocumentId): number => {
    const tellers = (contact?.accounts ?? [])
      .filter((one) => one.document.id === document)
      .flatMap((one) => one.tellers);
    const at = sides.findIndex((side) => tellers.some((teller) => teller.side === side));
    return at === -1 ? sides.length : at;
  };
  const documents = [...new Set(accounts.map(({ document }) => document))];
  // One of each side comes before the second of any.
  const turn = (document: DocumentId, at: number): number =>
    documents.slice(0, at).filter((other) => rankOf(other) === rankOf(document)).length;
  return documents
    .map((document, at) => ({ document, rank: rankOf(document), turn: turn(document, at) }))
    .sort((a, b) => a.turn - b.turn || a.rank - b.rank)
    .map(({ document }) => document);
}

/** A stretch of a text and the points whose quotes it lies in. */
export interface NumberedStretch {
  readonly text: string;
  readonly points: readonly number[];
  /** The points whose quotes end with it. */
  readonly ending: readonly number[];
}

/** Cuts a text, which begins at `start` of its body, where quotes begin and end. Joined again, the stretches are the text. */
export function numberedStretches(
  text: string,
  start: number,
  quotes: readonly { readonly number: number; readonly span: Span }[],
): readonly NumberedStretch[] {
  const inside = quotes
    .map(({ number, span }) => ({
      number,
      from: Math.max(0, span.start - start),
      to: Math.min(text.length, span.end - start),
      end: span.end - start,
    }))
    .filter(({ from, to }) => from < to);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      points: inside.filter((one) => one.from <= from && one.to >= to).map(({ number }) => number),
      ending: inside.filter((one) => one.end === to).map(({ number }) => number),
    };
  });
}

/** How two of a point's documents stand to each other: as the point does where no more than two speak of it. */
function verdictOf({ verdict, pairs }: ComparedPoint, left: DocumentId, right: DocumentId): ComparedPoint['verdict'] {
  const pair = pairs.find(({ documents }) => documents.includes(left) && documents.includes(right));
  return pair?.verdict ?? verdict;
}

function standingOf(verdict: ComparedPoint['verdict'], left: Span | null, right: Span | null): Standing | null {
  if (left === null) return right === null ? null : 'only-right';
  if (right === null) return 'only-left';
  return verdict === 'only' ? 'both' : verdict;
}

/** Where a row stands in its text: in the left one, or in the right one where the left says nothing. */
function placeOf({ left, right, facts }: LedgerRow): number {
  return facts === undefined ? ((left ?? right)?.start ?? 0) : -1;
}

function labelOf({ about, label }: ComparedPoint): string {
  return about === 'statement' ? label : POINT_SUBJECTS[about].label;
}
