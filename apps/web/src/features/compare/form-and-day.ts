import {
  KINDS,
  STATUSES,
  type AccountAnswer,
  type ComparedPoint,
  type ComparisonAnswer,
  type ContactAnswer,
  type DocumentId,
  type Period,
  type Span,
} from '@readout/domain';
import { dayLabel } from '@readout/drawing';
import type { LedgerRow, Standing } from './ledger-points.ts';

/** What may be a point of its own instead, see `toldApart`. */
type Apart = Extract<ComparedPoint['about'], 'day' | 'place'>;

/** Which of day and place are points of two documents by themselves: the row of the form leaves them to those. */
export function toldApart(
  { points }: Pick<ComparisonAnswer, 'points'>,
  left: DocumentId,
  right: DocumentId,
): ReadonlySet<Apart> {
  const isOfBoth = ({ says }: ComparedPoint): boolean =>
    [left, right].every((id) => says.some(({ document }) => document === id));
  return new Set(
    points.flatMap((point) =>
      (point.about === 'day' || point.about === 'place') && isOfBoth(point) ? [point.about] : [],
    ),
  );
}

/**
 * What two accounts say the contact was, when and where, in our words, each at its contact word; null where one of the two marks
 * none. They contradict each other where one denies it, and differ where kind, status or days cannot both be so. What is told `apart`
 * is left out, since the same two would else differ on the day in one row and agree on it in another.
 */
export function formAndDay(
  { accounts }: Pick<ContactAnswer, 'accounts'>,
  left: DocumentId,
  right: DocumentId,
  apart: ReadonlySet<Apart> = new Set(),
): LedgerRow | null {
  const accountOf = (id: DocumentId): AccountAnswer | undefined => accounts.find(({ document }) => document.id === id);
  const [one, other] = [accountOf(left), accountOf(right)];
  if (one === undefined || other === undefined) return null;
  const [oneWord, otherWord] = [contactWordOf(one), contactWordOf(other)];
  if (oneWord === null || otherWord === null) return null;
  return {
    standing: standingOf(one, other, apart),
    label: apart.has('day') ? 'Form' : 'Form and day',
    left: oneWord,
    right: otherWord,
    facts: { left: wordsOf(one, apart), right: wordsOf(other, apart) },
  };
}

function standingOf(one: AccountAnswer, other: AccountAnswer, apart: ReadonlySet<Apart>): Standing {
  if ((one.status === 'denied') !== (other.status === 'denied')) return 'contradict';
  const isAlike = one.kind === other.kind && one.status === other.status && (apart.has('day') || overlap(one, other));
  return isAlike ? 'both' : 'differ';
}

/** Whether some day may lie in both; an end that is not known is open. */
function overlap(one: Period, other: Period): boolean {
  const isBefore = (a: Period, b: Period): boolean => a.latest !== null && b.earliest !== null && a.latest < b.earliest;
  return !isBefore(one, other) && !isBefore(other, one);
}

/** `Phone call, 1 Feb 2022`, `Meeting, planned, day not given, Geneva`. */
function wordsOf(account: AccountAnswer, apart: ReadonlySet<Apart>): string {
  const { kind, status, earliest, latest, days, place } = account;
  const day =
    earliest === null && latest === null
      ? 'day not given'
      : dayLabel(account, { withYear: true, onAllDays: days === 'all' }).text;
  return [
    KINDS[kind].label,
    ...(status === 'held' ? [] : [STATUSES[status].label.toLowerCase()]),
    ...(apart.has('day') ? [] : [day]),
    ...(place === null || apart.has('place') ? [] : [place]),
  ].join(', ');
}

function contactWordOf({ marks }: AccountAnswer): Span | null {
  // Of words that stand apart, as “no sooner … spoke”, the longest says it.
  const own = marks.filter(({ show }) => show === 'contact').toSorted((a, b) => b.text.length - a.text.length);
  const mark = own.find((one) => one.in === 'text') ?? own[0];
  return mark === undefined ? null : { in: mark.in, start: mark.start, end: mark.end, text: mark.text };
}
