import { addDays } from '@readout/domain';
import type { DayRange } from '../days/days.ts';
import type { ReaderState } from './reader-state.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

/** How many days back a year must lie for a text to tell of long ago, and by how many an anchor is moved to see whether a phrase has its year. */
const LONG_AGO = 300;

const OTHER_ANCHOR = 3650;

/** "In December 1978 the fleets were at sea.": what follows is of that time, until a sentence speaks of days of now. */
export function enterTime(state: ReaderState): void {
  const { day } = state.doc;
  if (day === null) return;
  const { elements } = state.row;
  if (elements.some((_, i) => isOfNow(state, i)) || isNewTurn(state)) state.narrative = null;
  const opener = elements.slice(0, 4).find((element) => element.day !== null)?.day;
  if (opener === undefined || opener === null || opener.source === 'relative') return;
  const days = opener.resolve(day, 'past', null);
  const other = opener.resolve(addDays(day, -OTHER_ANCHOR), 'past', null);
  const isYear = days !== null && days.latest === other?.latest;
  if (!isYear || days.latest >= addDays(day, -LONG_AGO)) return;
  state.narrative = days;
  if (state.row.sentence <= OPENING && !state.hasDateline) state.isStory = true;
}
/** Whether somebody else speaks from this sentence on, or answers: what one of them told of long ago is no scene of the other's. */
function isNewTurn({ row: { sentence }, text: { zones } }: ReaderState): boolean {
  const [before, own] = [zones[sentence - 1], zones[sentence]];
  return before !== undefined && (before.speaker?.first !== own?.speaker?.first || before.asks !== own?.asks);
}
/** The last sentence by which a text that is a story of long ago has said when it plays. */
const OPENING = 2;

/** Whether a day is counted from now: "today", "on Wednesday" outside a story, but not "on the Wednesday". */
function isOfNow({ row: { elements }, isStory }: ReaderState, at: number): boolean {
  const day = elements[at]?.day;
  if (day?.source !== 'relative') return false;
  return day.weekday === undefined ? !day.isInherited : !isStory && elements[at - 1]?.word !== 'the';
}

const TRAVEL: ReadonlySet<string> = new Set(
  'visit trip travelled traveled travel travels fly flies stay tour arrived delegation visited stopover visiting transit flew'.split(
    ' ',
  ),
);

const VISIT = wokenBy('visit', [...TRAVEL, 'was']);

/** "This week she was in New Delhi", "concluded today a two-day working visit": days that contacts told after it share. */
export function noteVisit(state: ReaderState): void {
  if ((state.row.wakes & VISIT) === 0) return;
  const { elements } = state.row;
  const dayAt = elements.findIndex((element) => element.day !== null);
  const day = elements[dayAt]?.day;
  if (day === null || day === undefined) return;
  const words = elements.map((element) => element.word);
  const travels =
    words.some((word, i) => TRAVEL.has(word) && !(word === 'transit' && words[i + 1] === 'of')) ||
    (dayAt >= 0 && words.some((word, i) => word === 'was' && elements[i + 1]?.word === 'in'));
  if (!travels) return;
  const isBound = ['after', 'until', 'till', 'since'].includes(words[dayAt - 1] ?? '');
  if (isBound || / (?:cancell?ed|called off|put off|dropped) /u.test(words.join(' '))) return;
  const days = day.resolve(state.doc.day, 'past', state.lastDays);
  const ahead = state.doc.day === null ? null : day.resolve(state.doc.day, 'future', state.lastDays);
  if (ahead !== null && state.doc.day !== null && ahead.earliest > state.doc.day && isToCome(words)) {
    state.visitAhead = { days: ahead, sentence: state.row.sentence };
    return;
  }
  if (days === null || (state.doc.day !== null && days.earliest > state.doc.day)) return;
  if (days.earliest === days.latest && words.some((word) => ARRIVING.has(word))) state.lastDays = days;
  const length = words
    .map((word) => /^(two|three|four|five|six|seven)-day$/u.exec(word)?.[1])
    .find((word) => word !== undefined);
  const count = length === undefined ? 1 : ['two', 'three', 'four', 'five', 'six', 'seven'].indexOf(length) + 2;
  const isEnd = words.some((word) => ['concluded', 'concludes', 'ended', 'wrapped', 'completed'].includes(word));
  state.visit = { days: lasting(days, count, isEnd), sentence: state.row.sentence };
}

/** A visit of so many days that began, or ended, on the day told. */
function lasting(days: DayRange, count: number, isEnd: boolean): DayRange {
  if (days.earliest !== days.latest || count === 1) return days;
  return isEnd
    ? { earliest: addDays(days.earliest, 1 - count), latest: days.latest }
    : { earliest: days.earliest, latest: addDays(days.latest, count - 1) };
}

/** The days of a visit that a sentence can still be about: one near it, or one of some days told some sentences before. */
export function daysOfVisit(state: ReaderState, visit: ReaderState['visit']): DayRange | null {
  if (visit === null) return null;
  const reach = visit.days.latest <= addDays(visit.days.earliest, LONGEST_VISIT) ? VISIT_REACH : LONG_VISIT_REACH;
  return state.row.sentence - visit.sentence <= reach ? visit.days : null;
}
const LONGEST_VISIT = 10;
const VISIT_REACH = 6;
/** A visit told by its month or year is the scene of the sentences right behind it alone. */
const LONG_VISIT_REACH = 2;

function isToCome(words: readonly string[]): boolean {
  return words.some((word) => TO_COME.has(word));
}

/** Words of a journey still to come, where its day is. */
const TO_COME: ReadonlySet<string> = new Set('will to is upcoming plans travels flies leaves departs heads'.split(' '));

const ARRIVING: ReadonlySet<string> = new Set(
  'arrived arrives flew flies landed travelled traveled travels visited visits came touched'.split(' '),
);
const VISITOR = wokenBy('visitor', ARRIVING);

/** "flew to Nairobi", "came down the aircraft steps": who does so is "the visitor" of what follows. */
export function noteVisitor(state: ReaderState): void {
  if ((state.row.wakes & VISITOR) === 0) return;
  const { elements } = state.row;
  const at = elements.findIndex((element) => ARRIVING.has(element.word));
  const isPlain =
    at >= 0 &&
    (elements[at]?.word !== 'came' || elements.slice(at, at + 6).some((element) => GROUND.has(element.word)));
  if (!isPlain) return;
  const [party] = state.parties(subjectOf(elements, at)).parties;
  if (party?.type === 'person') state.discourse.visitor = party;
}

const GROUND: ReadonlySet<string> = new Set('aircraft plane steps airport ashore gangway jet'.split(' '));

/** Says whose turn it is, for "I" and "we". */
export function enterZone(state: ReaderState, sentence: number): void {
  const zone = state.text.zones[sentence];
  if (zone?.speaker === null || zone === undefined) return;
  const inLabel = (state.text.mentions[sentence] ?? []).filter(
    (candidate) => candidate.first >= (zone.speaker?.first ?? 0) && candidate.last <= (zone.speaker?.last ?? 0),
  );
  // "Ana Gil, Prime Minister:": the name of who speaks goes before the office, wherever it stands
  const mention = inLabel.find(({ name }) => name !== null) ?? inLabel[0];
  const party = mention === undefined ? undefined : state.resolve(mention).parties[0];
  if (party !== undefined) state.discourse.setSpeaker(party);
}
