import { addDays, dayNumber, overlaps, type Day, type Status } from '@readout/domain';
import type { DayRange } from '../days/days.ts';
import type { Element } from '../grammar/elements.ts';

/** Participles that move an appointment to another day. */
const MOVED: ReadonlySet<string> = new Set(
  'postponed postpones postpone deferred rescheduled adjourned moved shifted'.split(' '),
);
/** The same with a particle: "put off", "pushed back". */
const MOVED_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ['put', ['off', 'back']],
  ['puts', ['off', 'back']],
  ['pushed', ['back', 'to', 'until']],
  ['slipped', ['to', 'until', 'from']],
  ['brought', ['forward']],
  ['rescheduled', ['for']],
]);
/** Before the new day. */
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till']);
/** Before the day that an appointment was for at first. */
const PLANNED: ReadonlySet<string> = new Set(
  'planned scheduled set due expected slated agreed called announced'.split(' '),
);
/** What says that a plan was the first of several. */
const FIRST: ReadonlySet<string> = new Set('originally initially first previously'.split(' '));
const FOR: ReadonlySet<string> = new Set(['for', 'on', 'to']);
/** How far before its day a plan's verb may stand: "planned to take place on Monday". */
const PLAN_FAR = 5;
/** The longest stretch of days that an appointment is put off from, in days beside its first. */
const SHORT = 6;
/** How far behind the verb the new day may stand: "put off a meeting with his Estonian colleague to June 3". */
const FAR = 14;

/** The longest new time that an appointment is moved to, in days beside its first: a month ("put off until August"). */
const LONGEST_NEW = 30;

function isMove(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  // "put off", "put it off"
  const particle = elements[elements[at + 1]?.mention?.noun === 'it' ? at + 2 : at + 1]?.word ?? '';
  return MOVED.has(word) || MOVED_WITH.get(word)?.includes(particle) === true;
}

/** An appointment's move: to which days, and from which, where the sentence says so. */
interface Move {
  readonly from: DayRange | null;
  readonly to: DayRange;
}

/**
 * How a sentence moves the appointment of a contact word; null where it does not. What is planned for a day is moved only from that day, since the
 * sentence may speak of another appointment too.
 */
export function moveOf(
  elements: readonly Element[],
  { at, status, rule }: { readonly at: number; readonly status: Status; readonly rule: string },
  days: DayRange | null,
  today: Day | null,
): Move | null {
  const isNoun = rule.startsWith('noun');
  if (status !== 'cancelled' && status !== 'planned' && !(status === 'held' && isNoun)) return null;
  const both = movedBetween(elements, today);
  if (both !== null) return both;
  if (status === 'held') return null;
  const to = movedTo(elements, today);
  if (to === null) return null;
  const from = movedFrom(elements, at, today, to);
  const isOfThis =
    status === 'cancelled' || (from !== null && days !== null && overlaps(from, days) && !overlaps(to, days));
  return isOfThis ? { from, to } : null;
}

/**
 * "put off to June 3", "postponed until Monday": the new day of an appointment that a sentence moves; null where it names none, or one that
 * is over. What is moved to a day is planned for that day; what is put off without one is called off.
 */
function movedTo(elements: readonly Element[], today: Day | null): DayRange | null {
  for (const [i, element] of elements.entries()) {
    const { word } = element;
    if (!isMove(elements, i)) continue;
    for (let at = i + 1; at < Math.min(elements.length, i + FAR); at += 1) {
      if (elements[at]?.word === ';') break;
      const isTo = TO.has(elements[at]?.word ?? '') || (word === 'rescheduled' && elements[at]?.word === 'for');
      const day = isTo ? elements[at + 1]?.day : null;
      const days = day?.resolve(today, 'future', null) ?? null;
      if (days === null || addDays(days.earliest, LONGEST_NEW) < days.latest) continue;
      // "was first put off until September and will now not be held"
      if (elements.slice(at + 1).some((later) => later.word === 'not' || later.word === "n't")) return null;
      if (today === null || days.latest >= today) return days;
    }
  }
  return null;
}

/**
 * "planned for May 5", "from Monday to Thursday", "Monday's meeting": the days that an appointment was for before it was moved to `to`; null where
 * the sentence names none. Of two readings of a day ("Monday") the one nearer to the new day is meant.
 */
function movedFrom(elements: readonly Element[], trigger: number, today: Day | null, to: DayRange): DayRange | null {
  const verb = elements.findIndex((_, i) => isMove(elements, i));
  if (verb === -1) return null;
  return nearestDay(elements, today, to, (at) => isOldDay(elements, at, verb, trigger));
}

/**
 * "was moved from November 24 to December 3", "put off from Monday to Thursday": both days of a move, be they read as one stretch of days or, where
 * the new one is the earlier ("brought forward from June 10 to May 28"), as two; null where there is none.
 */
function movedBetween(elements: readonly Element[], today: Day | null): { from: DayRange; to: DayRange } | null {
  for (const [i, element] of elements.entries()) {
    if (element.day === null) continue;
    const lead = elements.slice(Math.max(0, i - MOVE_NEAR), i);
    const isFrom = lead.at(-1)?.word === 'from';
    if (!isFrom || !lead.some((one, at) => isMove(lead, at) || isMovedApart(one, lead.at(-2)))) continue;
    const days = element.day.resolve(today, 'future', null);
    const next = elements[i + 1]?.word === 'to' ? elements[i + 2]?.day?.resolve(today, 'future', null) : undefined;
    if (days !== null && next != null && next.earliest === next.latest && isBefore(next, days)) {
      if (today !== null && next.latest < today) continue;
      return { from: { earliest: days.earliest, latest: days.earliest }, to: next };
    }
    if (days === null || days.earliest === days.latest || (today !== null && days.latest < today)) continue;
    return {
      from: { earliest: days.earliest, latest: days.earliest },
      to: { earliest: days.latest, latest: days.latest },
    };
  }
  return null;
}
/** "brought the meeting of their ministers forward": the verb of a move, with its object before the particle. */
const isMovedApart = ({ word }: Element, particle: Element | undefined): boolean =>
  MOVED_WITH.get(word)?.includes(particle?.word ?? '') === true;
/** Whether a new day is shortly before the old one. */
const isBefore = (next: DayRange, days: DayRange): boolean =>
  next.latest < days.earliest && dayNumber(days.earliest) - dayNumber(next.earliest) <= MOST_MOVED;
/** How far before both days the verb of a move stands at most, in elements. */
const MOVE_NEAR = 9;

/** "originally scheduled for May 5, took place on May 9": the days that what was held, or is to be, was for at first. */
export function firstPlannedFor(elements: readonly Element[], today: Day | null, to: DayRange): DayRange | null {
  return nearestDay(elements, today, to, (at) => isFirstPlan(elements, at));
}

/** "originally scheduled for Tuesday": whether the day at `at` is one that a contact was for at first. */
export function isFirstPlan(elements: readonly Element[], at: number): boolean {
  const lead = elements.slice(Math.max(0, at - PLAN_FAR), at).map(({ word }) => word);
  const first = lead.findIndex((word) => FIRST.has(word));
  const plan = lead.findIndex((word, i) => i > first && PLANNED.has(word));
  return first !== -1 && plan !== -1 && FOR.has(lead.at(-1) ?? '');
}

function nearestDay(
  elements: readonly Element[],
  today: Day | null,
  to: DayRange,
  isMeant: (at: number) => boolean,
): DayRange | null {
  const found = elements.flatMap(({ day }, at): DayRange[] => {
    if (day === null || !isMeant(at)) return [];
    return (['future', 'past'] as const).flatMap((tense) => {
      const days = day.resolve(today, tense, null);
      return days === null || addDays(days.earliest, SHORT) < days.latest || overlaps(days, to) ? [] : [days];
    });
  });
  const distance = ({ earliest }: DayRange): number => Math.abs(dayNumber(earliest) - dayNumber(to.earliest));
  const [nearest] = found.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined || distance(nearest) > MOST_MOVED
    ? null
    : { earliest: nearest.earliest, latest: nearest.latest };
}

/** How far an appointment is moved at most, in days: a day without a year that lies farther off is one of another year. */
const MOST_MOVED = 183;

function isOldDay(elements: readonly Element[], at: number, verb: number, trigger: number): boolean {
  const word = (i: number): string => elements[i]?.word ?? '';
  if (word(at - 1) === 'from') return at > verb;
  // "a meeting on Monday to …" is said of the new day as often; a plan's own verb, or the day right before the contact word, is not.
  const lead = elements.slice(Math.max(0, at - PLAN_FAR), at).map((one) => one.word);
  const plan = lead.findLastIndex((one) => PLANNED.has(one));
  const isPlanned = plan !== -1 && (plan === lead.length - 1 || FOR.has(word(at - 1)));
  return isPlanned || (at < trigger && trigger - at <= 2 && !TO.has(word(at - 1)));
}
