import {
  addDays,
  intersect,
  isMovedBy,
  KINDS,
  nameWords,
  type Day,
  type JoinAccount,
  type Kind,
} from '@readout/domain';
import { accountProfileOf, nextDay, type AccountProfile } from './account-profile.ts';
import { holdsAll } from './persona-profile.ts';

/** Why two accounts may tell of one conversation: a score that orders such reasons, and the reasons in words. */
export interface Reasons {
  /** Higher is likelier. It decides which of several is taken first, never whether. */
  readonly score: number;
  readonly words: readonly string[];
  /** Holds only where one of the two can mean no other contact: its days or its people are told too loosely. */
  readonly isWeak: boolean;
}

/** Hours between two clocks from which the same moment often falls on two days. */
const FAR_CLOCKS = 5;

/**
 * Why two accounts may tell of one conversation, or null where they may not. Symmetric. Kinds go together, parties agree, days are one,
 * overlap, or are two sides of one midnight, and nothing contradicts. A series and a single contact are never one, nor are two
 * accounts of one document, whose reader has told them apart.
 */
export function reasonsToJoin(a: JoinAccount, b: JoinAccount): Reasons | null {
  if (a.document === b.document || a.extent === 'series' || b.extent === 'series') return null;
  const [left, right] = [accountProfileOf(a), accountProfileOf(b)];
  if ((left.days === null || right.days === null) && a.movedFrom === undefined && b.movedFrom === undefined)
    return null;
  const parties = reasonOfParties(left, right);
  if (parties === null) return null;
  const days = reasonOfDays(a, b, parties);
  if (days === null) return null;
  // Where the one names somebody of no given side for the side that the other leaves open, the kind must be the same, and the day known to a week.
  if (parties.isOpen && !(a.kind === b.kind && left.isAnchored && right.isAnchored)) return null;
  const kind = reasonOfKinds(a.kind, b.kind, days.isExact && parties.isNamedByBoth);
  if (kind === null || (days.needsSameKind && a.kind !== b.kind) || !statusesAgree(a, b)) return null;
  const status =
    a.status === b.status
      ? []
      : [
          `one tells it as ${a.status < b.status ? a.status : b.status}, one as ${a.status < b.status ? b.status : a.status}`,
        ];
  const isPlaced = a.place !== null && a.place === b.place;
  // A plan for some day fits many contacts, so what was held finds its like first.
  const sameStatus = status.length === 0 ? 6 : days.isExact ? 3 : -10;
  return {
    score: days.score + 10 * Math.min(parties.named, 3) + kind.score + sameStatus + (isPlaced ? 3 : 0),
    words: [parties.why, days.why, kind.why, ...status],
    isWeak: days.isWeak || parties.isUnnamed || (parties.isOpen && !days.isExact),
  };
}

/** Whether two accounts can meet at all: they have a key in common, as things that a store finds beside each other have. */
export function haveKeyInCommon(a: JoinAccount, b: JoinAccount): boolean {
  const [left, right] = [accountProfileOf(a).keys, accountProfileOf(b).keys];
  for (const key of left) if (right.has(key)) return true;
  return false;
}

interface Parties {
  readonly why: string;
  /** Sides for which both name somebody. */
  readonly named: number;
  readonly isNamedByBoth: boolean;
  /** The one names somebody without a side where the other has a side that the one has not. */
  readonly isOpen: boolean;
  /** And the other names nobody for it. */
  readonly isUnnamed: boolean;
}

/**
 * The parties agree: the same sides, but for organisations beside two countries; and for each, those who are named by both overlap
 * (a delegation is not always told in full; a named leader covers the country).
 */
function reasonOfParties(left: AccountProfile, right: AccountProfile): Parties | null {
  const isOfTwo = left.core.length >= 2;
  const [ours, theirs] = isOfTwo ? [left.core, right.core] : [[...left.bySide.keys()], [...right.bySide.keys()]];
  if (ours.length < 2 || ours.length !== theirs.length) return null;
  const open = openSide(left, right, ours, theirs) ?? openSide(right, left, theirs, ours);
  let named = open?.isNamedAlike === true ? 1 : 0;
  for (const side of ours) {
    if (side === open?.side || side === open?.person) continue;
    const [people, others] = [left.bySide.get(side), right.bySide.get(side)];
    if (people === undefined || others === undefined) return null;
    if (people.size === 0 || others.size === 0) continue;
    if (![...people].some((leader) => others.has(leader))) return null;
    named += 1;
  }
  if (open !== null && named === 0) return null;
  const isNamedByBoth = named === ours.length;
  const all = named === 2 ? 'same two leaders' : `same leaders of ${String(named)} sides`;
  const some = named === 0 ? 'same sides' : 'same sides, and nobody named by both differs';
  return {
    why: open !== null ? open.why : isNamedByBoth ? all : some,
    ...{ named, isNamedByBoth, isOpen: open !== null, isUnnamed: open?.isNamedAlike === false },
  };
}

interface OpenSide {
  readonly person: string;
  readonly side: string;
  readonly isNamedAlike: boolean;
  readonly why: string;
}

/**
 * Somebody whom the one names without a side, and the only side that the other has more: these may be one party where the other names nobody for it,
 * or somebody whose name is another form of it.
 */
function openSide(
  one: AccountProfile,
  other: AccountProfile,
  ours: readonly string[],
  theirs: readonly string[],
): OpenSide | null {
  const [person, ...people] = ours.filter((side) => !other.bySide.has(side));
  const [side, ...sides] = theirs.filter((key) => !one.bySide.has(key));
  if (person === undefined || side === undefined || people.length > 0 || sides.length > 0) return null;
  if (!person.startsWith('~')) return null;
  if (other.bySide.get(side)?.size === 0) {
    const why = 'one names somebody of no given side where the other names a side and nobody';
    return { person, side, isNamedAlike: false, why };
  }
  const isNamedAlike = (one.printed.get(person) ?? []).some((name) =>
    (other.printed.get(side) ?? []).some((another) => isFormOfName(name, another)),
  );
  const why = 'one names somebody of no given side whose name is a form of another that the other has there';
  return isNamedAlike ? { person, side, isNamedAlike, why } : null;
}

/** Whether all words of the shorter of two names stand in the longer. */
function isFormOfName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  return holdsAll(left, right) || holdsAll(right, left);
}

interface Days {
  readonly why: string;
  readonly score: number;
  /** Both give one day, and it is the same. */
  readonly isExact: boolean;
  readonly isWeak: boolean;
  /** So little else agrees that the two must be told as one kind. */
  readonly needsSameKind: boolean;
}
const SURE = { isExact: false, isWeak: false, needsSameKind: false };
const ONLY_SUCH = {
  why: 'the only such contact in the days that one of them leaves open',
  isExact: false,
  isWeak: true,
};

function reasonOfDays(a: JoinAccount, b: JoinAccount, parties: Parties): Days | null {
  const [left, right] = [accountProfileOf(a), accountProfileOf(b)];
  if (wasMovedBy(a, b) || wasMovedBy(b, a))
    return {
      ...SURE,
      why: 'one says that it was moved from the day of the other',
      score: 50,
      needsSameKind: parties.named === 0,
    };
  if (!left.isAnchored || !right.isAnchored) return reasonOfFloating(a, b, parties);
  if (intersect(a, b) === null) return reasonOfMidnight(a, b, parties);
  if (left.isSingleDay && right.isSingleDay) return { ...SURE, why: 'same day by both', score: 60, isExact: true };
  const isSame = a.earliest === b.earliest && a.latest === b.latest;
  if (parties.named < 2 || !(left.isSingleDay || right.isSingleDay || isSame))
    return { ...ONLY_SUCH, score: 10, needsSameKind: parties.named === 0 };
  const why = isSame ? 'same days by both' : 'the day of one lies within the days of the other';
  return { ...SURE, why, score: 40 };
}

/** Kinds of which two that lie near each other are rarely two, so that less has to agree. */
const RARE_KINDS: ReadonlySet<Kind> = new Set(['phone-call', 'video-call', 'letter']);

/**
 * One of the two is known only by month, by season or not at all: a leader must agree, or the place for sides alone, both leaders where no day
 * is given and the kind is told loosely, and the days must allow it.
 */
function reasonOfFloating(a: JoinAccount, b: JoinAccount, parties: Parties): Days | null {
  const [left, right] = [accountProfileOf(a), accountProfileOf(b)];
  if (left.isAnchored === right.isAnchored || left.days === null || right.days === null) return null;
  const loose = left.isAnchored ? right : left;
  const isPlaced = loose.isDated && a.place !== null && a.place === b.place;
  if (parties.named < 1 && !isOfSomeDays(loose) && !isPlaced) return null;
  const needsSameKind = parties.named < 1 || (!loose.isDated && parties.named < 2);
  if (!loose.isDated && needsSameKind && !RARE_KINDS.has(a.kind)) return null;
  if (left.days.from > right.days.to || right.days.from > left.days.to) return null;
  return { ...ONLY_SUCH, score: 10, needsSameKind };
}

/** "At the start of the month", "in the last days of May": days few enough for two sides and a kind alone. */
function isOfSomeDays({ isDated, days }: AccountProfile): boolean {
  return isDated && days !== null && days.to <= addDays(days.from, SOME_DAYS - 1);
}
/** About two weeks: two contacts of one kind between two sides are rare in them, and of two neither is taken. */
const SOME_DAYS = 14;

/** Whether the second says that the first, a plan for some days or its calling off, was moved to others; a plan that came later is a new one. */
export function wasMovedBy(plan: JoinAccount, other: JoinAccount): boolean {
  if (!isMovedBy(plan, other) || !accountProfileOf(plan).isAnchored) return false;
  const { publishedOn: before } = plan;
  return plan.status === 'cancelled' || before === null || other.publishedOn === null || before <= other.publishedOn;
}

/** Neighbouring days by clocks far from each other are one night: the later day is told by the eastern clock. */
function reasonOfMidnight(a: JoinAccount, b: JoinAccount, parties: Parties): Days | null {
  if (!parties.isNamedByBoth || a.kind === 'meeting' || b.kind === 'meeting') return null;
  const [early, late] = (a.latest ?? '') < (b.latest ?? '') ? [a, b] : [b, a];
  if (early.latest === null || late.earliest === null || nextDay(early.latest) !== late.earliest) return null;
  const [west, east] = [accountProfileOf(early).clocks, accountProfileOf(late).clocks];
  if (west.length === 0 || east.length === 0 || Math.max(...east) - Math.min(...west) < FAR_CLOCKS) return null;
  return { ...SURE, why: 'neighbouring days, as two clocks so far apart have at one moment', score: 45 };
}

/** Kinds that a call over a screen is told as. */
const NEAR_KINDS: ReadonlySet<string> = new Set(['phone-call video-call', 'meeting video-call']);

function reasonOfKinds(a: Kind, b: Kind, isSure: boolean): { why: string; score: number } | null {
  if (a === b) return { why: `both say ${KINDS[a].label.toLowerCase()}`, score: 10 };
  if (a === 'letter' || b === 'letter') return null;
  if (a === 'talks' || b === 'talks') return { why: 'one leaves the form open', score: 5 };
  const [one, other] = [a, b].sort() as [Kind, Kind];
  if (!isSure || !NEAR_KINDS.has(`${one} ${other}`)) return null;
  return {
    why: `one says ${KINDS[one].label.toLowerCase()}, one ${KINDS[other].label.toLowerCase()}`,
    score: 2,
  };
}

/** A plan is fulfilled only by what was still to come when it was published. */
function statusesAgree(a: JoinAccount, b: JoinAccount): boolean {
  const isPlan = ({ status }: JoinAccount): boolean => status === 'planned' || status === 'proposed';
  if (isPlan(a) === isPlan(b)) return true;
  const [plan, other] = isPlan(a) ? [a, b] : [b, a];
  const announced: Day | null = plan.publishedOn;
  return announced === null || other.latest === null || nextDay(other.latest) >= announced;
}
