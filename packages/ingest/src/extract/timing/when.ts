import { dayLent } from './lent-days.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { isAcrossPlan, isAnothers, isOfDoing, nextOfPair } from './day-owners.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';
import { IN_DATELINE, isBeforeDash, isOfDateline } from './datelines.ts';
import { isOfJourneyTo } from './journey-days.ts';
import { isAheadRather, isNearer } from './nearest-year.ts';
import { dayInSentence, isOfSomebody } from './antecedents.ts';
import { countedBack, countedFromEvent } from './counted-events.ts';
import { narrowest, withinStretch } from './stretches-of-days.ts';
import { tenseOf } from './tense.ts';
import { isFirstPlan } from '../status/moved-plans.ts';
import type { DaySource } from '../terms/claim.ts';
import type { DayRange } from '../days/days.ts';
import { asidesOf, clauseAround, opensTimeClause } from '../grammar/clauses.ts';
import { addDays, type Day, type Status } from '@readout/domain';

/** The days of a contact and where they came from. */
export interface When {
  readonly days: DayRange | null;
  readonly source: DaySource;
}

const NOT_OF_CONTACT: ReadonlySet<string> = new Set(
  'signed concluded dated since suspended interrupted frozen initialled adopted ratified agreed elected born died founded published doubt balance'.split(
    ' ',
  ),
);
/** What it costs the day of what was held to stand before the plan that follows it. */
const BEFORE_PLAN = 15;
/** What it costs a day to stand behind the contact's clause. */
const BEHIND_CLAUSE = 32;
/** What it costs a day to stand before the clause that says after what, or when, the rest was. */
const OF_LEADING_CLAUSE = 12;
/** The cost of a day that cannot be the contact's. */
const RULED_OUT = 99;
/** Up to which cost a day is plainly that of the contact itself. */
const OF_ITS_OWN = 8;
const NOT_AFTER: ReadonlySet<string> = new Set(['since', 'until', 'till', 'from', 'after']);
/** Before a day up to which something is to happen. */
const UP_TO: ReadonlySet<string> = new Set(['before', 'by']);

/** The day phrase that belongs to the contact at element `at`: the nearest of its clause, else one that opens the sentence; none to come where it `isOver`. */
export function whenOf(
  elements: readonly Element[],
  at: number,
  status: Status,
  anchor: Day | null,
  inherited: DayRange | null,
  isLetter = false,
  narrative: DayRange | null = null,
  isOver = false,
): When {
  const around = clauseAround(elements, at);
  const clause = CONTACT_NOUN_OF.has(elements[at]?.word ?? '') ? withRelative(elements, around) : around;
  const tense = tenseOf(elements, around, status);
  const lent = status === 'held' ? dayLent(elements, at)?.day : null;
  const lentDays = lent?.resolve(narrative?.latest ?? anchor, 'past', inherited) ?? null;
  if (lent != null && lentDays !== null) return { days: lentDays, source: lent.source };
  let best: { element: Element; cost: number } | null = null;
  const others: Element[] = [];
  const counted = countedFromEvent(elements, at, tense, anchor);
  for (let i = 0; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.day == null) continue;
    if (elements[i - 1]?.word === 'before' && status === 'held') continue;
    if (counted !== null && i >= counted.first && i <= counted.last) continue;
    if ((status !== 'cancelled' && isFirstPlan(elements, i)) || isOfSomebody(elements, i, at)) continue;
    if (isAnothers(elements, i, at)) continue;
    if (isOfDoing(elements, i, status) || (status === 'cancelled' && isOfDateline(elements, i))) continue;
    const isAcross = isAcrossPlan(elements, i, at, status);
    if (isAcross && i > at) continue;
    const own = isLetter && elements[i - 1]?.word === 'dated' ? 0 : costOf(elements, i, at, clause, status);
    const cost = isAcross ? own + BEFORE_PLAN : own;
    const seen = anchor === null ? null : element.day.resolve(anchor, tense, inherited);
    if (anchor !== null && seen === null && element.day.isInherited !== true) continue;
    if (isOver && anchor !== null && seen !== null && seen.earliest > anchor) continue;
    if (cost >= 60) continue;
    others.push(element);
    const rank = cost + (i < at && isBeforeDash(elements, i) ? IN_DATELINE : 0);
    if (best === null || rank < best.cost) best = { element, cost: rank };
  }
  if (counted !== null && (best === null || best.cost >= IN_DATELINE))
    return { days: counted.days, source: 'explicit' };
  if (best !== null)
    best.element = narrowest(
      elements,
      best.element,
      others,
      (one) => one.day?.resolve(anchor, tense, inherited) ?? null,
    );
  const within = best === null ? null : withinStretch(elements, { at, end: clause.last }, best.element, others, anchor);
  if (within !== null) return { days: within, source: 'relative' };
  const isBehind = best?.element.day?.weekday !== undefined && [1, 2].includes(elements.indexOf(best.element) - at);
  const isDated = isBehind || (best?.element.day?.source === 'explicit' && best.cost < OF_ITS_OWN);
  const ago = status === 'held' && !isDated ? countedBack(elements, at) : null;
  if (ago !== null && anchor !== null) {
    const told = elements.find(
      (element, i) => element.day?.weekday !== undefined && element !== best?.element && i > at,
    );
    // "flew to Athens on Tuesday, two days after he had met A": counted from what is told before
    const main = elements.findLast((element, i) => element.day?.weekday !== undefined && i < at);
    const base = (told ?? main)?.day?.resolve(anchor, 'past', inherited)?.earliest ?? anchor;
    const day = addDays(base, -ago);
    return { days: { earliest: day, latest: day }, source: 'relative' };
  }
  if (best?.element.day == null) return sinceThen(elements, at, status, anchor) ?? { days: null, source: 'none' };
  const { source } = best.element.day;
  if (narrative !== null && tense === 'past' && source === 'relative') return { days: narrative, source: 'part' };
  const isTold = narrative !== null && tense === 'past' && (source === 'explicit' || source === 'part');
  const placed = isTold ? narrative.latest : anchor;
  const chosen = elements.indexOf(best.element);
  const said = withNeighbour(
    best.element.day.resolve(placed, tense, dayInSentence(elements, chosen, at, tense, placed) ?? inherited),
    elements[nextOfPair(elements, chosen)]?.day?.resolve(placed, tense, inherited) ?? null,
  );
  const limit = elements[chosen - 1]?.word ?? '';
  const before =
    status === 'cancelled' && tense === 'future' ? best.element.day.resolve(placed, 'past', inherited) : null;
  if (said !== null && before !== null && isNearer(before, said, anchor)) return { days: before, source };
  const ahead =
    status === 'cancelled' && tense === 'past' ? best.element.day.resolve(placed, 'future', inherited) : null;
  if (said !== null && ahead !== null && isAheadRather(ahead, said, anchor)) return { days: ahead, source };
  const days = said !== null && UP_TO.has(limit) && status !== 'held' ? upTo(said, limit, anchor) : said;
  const isPastPlan =
    (status === 'planned' || status === 'proposed') &&
    best.element.day.source === 'part' &&
    days !== null &&
    anchor !== null &&
    days.latest < anchor;
  return days === null || isPastPlan ? { days: null, source: 'none' } : { days, source: best.element.day.source };
}

/** Whether that is said of the day, or the grammar of its sentence rules it out for the contact. */
export function isRuledOut(elements: readonly Element[], i: number, at: number, status: Status): boolean {
  if (isAnothers(elements, i, at) || isOfSomebody(elements, i, at)) return true;
  if (isOfDoing(elements, i, status)) return true;
  if (i > at && isAcrossPlan(elements, i, at, status)) return true;
  return costOf(elements, i, at, clauseAround(elements, at), status) === RULED_OUT;
}

/** "have written to each other since the election in June": from then to the day of the text, where the verb says that it went on; else null. */
function sinceThen(elements: readonly Element[], at: number, status: Status, anchor: Day | null): When | null {
  if (status !== 'held' || anchor === null) return null;
  const group = elements.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (!group.some((word) => word === 'have' || word === 'has' || word === 'had' || word === "'ve")) return null;
  const i = elements.findIndex((element, k) => k > at && element.day !== null && isSince(elements, k));
  const days = elements[i]?.day?.resolve(anchor, 'past', null) ?? null;
  if (days === null || days.earliest >= anchor) return null;
  return { days: { earliest: days.earliest, latest: anchor }, source: 'part' };
}

/** "a meeting that was to have taken place on Friday": the clause with the one behind it that tells more of the contact itself. */
function withRelative(
  elements: readonly Element[],
  clause: { first: number; last: number },
): { first: number; last: number } {
  const verb = elements[clause.last + 1]?.word ?? '';
  if (!['that', 'which'].includes(elements[clause.last]?.word ?? '') || !OF_THE_CONTACT.has(verb)) return clause;
  return { first: clause.first, last: clauseAround(elements, clause.last + 1).last };
}
const OF_THE_CONTACT: ReadonlySet<string> = new Set(
  'was were is are had has took lasted began opened started ended'.split(' '),
);

/** "on Monday and Tuesday", "on June 5 and 6": both days, where the second is the next one. */
function withNeighbour(days: DayRange | null, next: DayRange | null): DayRange | null {
  if (days === null || next?.earliest !== addDays(days.latest, 1)) return days;
  return { earliest: days.earliest, latest: next.latest };
}

/** "before the weekend", "by Friday": from the day of the text on; null where that is no stretch. */
function upTo(days: DayRange, limit: string, anchor: Day | null): DayRange | null {
  if (anchor === null) return null;
  const latest = limit === 'by' ? days.latest : addDays(days.earliest, -1);
  return latest < anchor ? null : { earliest: anchor, latest };
}

function costOf(
  elements: readonly Element[],
  i: number,
  at: number,
  clause: { first: number; last: number },
  status: Status,
): number {
  const before = elements[i - 1]?.word ?? '';
  const beforeThat = elements[i - 2]?.word ?? '';
  // "will meet in Lima from Wednesday": what is to come begins then
  const begins = before === 'from' && (spansDays(elements, i) || status === 'planned' || status === 'proposed');
  // "after Monday's talks": the day is of the talks themselves
  const isOwn =
    i < at && at - i <= 4 && elements[i + 1]?.word === "'s" && CONTACT_NOUN_OF.has(elements[at]?.word ?? '');
  if (NOT_AFTER.has(before) && !begins && !isOwn) return RULED_OUT;
  if (i < at && at - i <= 4 && elements[i + 1]?.word === "'s") return 1;
  if (asidesOf(elements).some((aside) => isIn(aside, i) !== isIn(aside, at))) return RULED_OUT;
  if (isSince(elements, i)) return RULED_OUT;
  const isOfOutcome = i > at && isSetting(elements, at);
  if (isOfOutcome && (before === 'agreed' || beforeThat === 'agreed')) return at + 1;
  if (NOT_OF_CONTACT.has(before) || (NOT_OF_CONTACT.has(beforeThat) && (before === 'on' || before === 'in')))
    return RULED_OUT;
  if (
    before === 'of' &&
    ![
      'afternoon',
      'morning',
      'evening',
      'night',
      'hours',
      'most',
      'much',
      'part',
      'rest',
      'half',
      'day',
      'week',
      'noon',
      'weekend',
    ].includes(beforeThat) &&
    elements[i - 2]?.kind !== undefined &&
    i !== at + 2 &&
    !['sidelines', 'margins', 'sideline', 'fringes'].includes(beforeThat) &&
    !(i > at && i - at <= 4)
  )
    return RULED_OUT;
  if (isOfMainClause(elements, i, at) || isOfFurtherSaying(elements, i, at)) return RULED_OUT;
  let cost = Math.abs(i - at);
  if (i < at && isOfJourneyTo(elements, i, at)) return cost;
  if (i < clause.first) cost += opensSentence(elements, i) ? 8 : 20;
  if (i >= clause.last) cost += BEHIND_CLAUSE;
  const [from, to] = i < at ? [i, at] : [at, i];
  for (let k = from + 1; k < to; k += 1) {
    const element = elements[k];
    if (element === undefined) continue;
    if (isVerbAt(elements, k) && !isAuxiliary(element)) cost += i < at && opensSentence(elements, i) ? 2 : 9;
    if (element.word === 'and' && i > at && isVerbAt(elements, k + 1)) cost += 15;
    if (i < at && opensTimeClause(elements, k)) cost += OF_LEADING_CLAUSE;
    // "met A on Friday, B on Saturday and C on Sunday": told from B, the day before the comma or "and" is that of A
    const parts = element.word === 'and' || (element.word === ',' && k === i + 1 && i > 1);
    if (parts && i < at && elements[at]?.mention != null) cost += 4;
  }
  return cost;
}
/** "At a meeting in Lima, A and B agreed on Monday to": whether the contact's noun at `at` opens the sentence as what the rest was done in. */
const isSetting = (elements: readonly Element[], at: number): boolean =>
  CONTACT_NOUN_OF.has(elements[at]?.word ?? '') &&
  at <= SETTING_FAR &&
  ['in', 'at', 'during'].includes(elements[0]?.word ?? '');
/** How far from its opening a sentence names what the rest was done in, in elements. */
const SETTING_FAR = 4;

/** "said that the two had talked for hours and that Peru would sell copper in June": the day of what is said besides. */
const isOfFurtherSaying = (elements: readonly Element[], i: number, at: number): boolean =>
  i > at && elements.slice(at, i).some(({ word }, k) => word === 'and' && elements[at + k + 1]?.word === 'that');

/** "After a lunch in Cairo, both played down the burning of a truck ten days ago": what was ago lies in the clause that goes on behind. */
function isOfMainClause(elements: readonly Element[], i: number, at: number): boolean {
  const day = elements[i]?.day;
  if (i < at || day?.source !== 'relative' || day.weekday !== undefined) return false;
  const comma = elements.slice(at, i).findIndex(({ word }) => word === ',');
  if (comma < 0) return false;
  const lead = elements
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => ['after', 'following', 'before'].includes(word));
  const last = elements[i - 1];
  return (
    lead && (last?.kind === 'thing' || last?.mention != null || (last?.kind === 'word' && !isVerbAt(elements, i - 1)))
  );
}

/** "since taking office in January", "since A's election in June": the day of what began then. */
function isSince(elements: readonly Element[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k -= 1) {
    const isOwner = elements[k + 1]?.word === "'s";
    if (elements[k]?.word === ',' || (elements[k]?.mention?.kind === 'person' && !isOwner)) return false;
    if (elements[k]?.day != null) return false;
    if (elements[k]?.word === 'since') return true;
  }
  return false;
}
function isIn(aside: { readonly first: number; readonly last: number }, i: number): boolean {
  return i > aside.first && i < aside.last;
}
function spansDays(elements: readonly Element[], i: number): boolean {
  const day = elements[i]?.day;
  return day !== null && day !== undefined && day.last - day.first >= 3;
}
function opensSentence(elements: readonly Element[], i: number): boolean {
  for (let k = 0; k < i; k += 1) if (elements[k]?.mention !== null || isVerbAt(elements, k)) return false;
  return true;
}
