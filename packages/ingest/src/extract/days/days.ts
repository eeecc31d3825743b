import type { Token } from '../../annotate/words/tokens.ts';
import { MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../../data/calendar.ts';
import { DayCursor } from './day-cursor.ts';
import { countedFromLast, dayToldLast, weekdayToldLast } from './day-anaphors.ts';
import { dayMonth, dayOfMonth, isoDate, monthDay } from './day-dates.ts';
import { monthOnly, months, season, yearOnly } from './day-months.ts';
import type { DayPhrase, FoundDay } from './day-phrase.ts';
import { countedFromNow, hoursAgo, scopeOfNow } from './day-scopes.ts';
import { farFromNow, newYear, partOfStretch, someTimeAgo, someTimeAhead, weeksFrom } from './day-stretches.ts';
import { counted, feast, simpleWord, weekday, weeks } from './day-words.ts';

export type { DayPhrase, DayRange } from './day-phrase.ts';

/** Every phrase for a day in the tokens from `first` to `last`, left to right. */
export function dayPhrasesOf(tokens: readonly Token[], first: number, last: number): DayPhrase[] {
  const phrases: DayPhrase[] = [];
  let at = first;
  while (at < last) {
    const found = canOpen(tokens[at]) ? phraseAt(new DayCursor(tokens, at, last)) : null;
    if (found === null || found.last <= at) {
      at += 1;
      continue;
    }
    const { last: end, source, weekday, isInherited, besideEvent, resolve } = found;
    phrases.push({ first: at, last: end, source, weekday, isInherited, besideEvent, resolve });
    at = found.last;
  }
  return joinSpans(tokens, phrases, first);
}

/** "from Monday, 29 November 2021, to Wednesday", "between 3 May and 5 May": two days that are the ends of one interval. */
function joinSpans(tokens: readonly Token[], phrases: readonly DayPhrase[], first: number): DayPhrase[] {
  const joined: DayPhrase[] = [];
  for (const phrase of phrases) {
    const start = joined.at(-1);
    if (start !== undefined && areEnds(tokens, start, phrase, first)) joined[joined.length - 1] = spanOf(start, phrase);
    else joined.push(phrase);
  }
  return joined;
}

function areEnds(tokens: readonly Token[], start: DayPhrase, end: DayPhrase, first: number): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const opener = start.first > first ? word(start.first - 1) : '';
  const at = word(start.last) === ',' ? start.last + 1 : start.last;
  if (at + 1 !== end.first || start.source === 'part' || end.source === 'part') return false;
  if (opener === 'from' && isBroughtForward(tokens, start.first - 1)) return false;
  if (opener === 'from') return ['to', 'until', 'till', 'through'].includes(word(at));
  return opener === 'between' && word(at) === 'and';
}

/** "brought forward by a week, from 3 June to 27 May": two days of a move, the new one the earlier. */
function isBroughtForward(tokens: readonly Token[], from: number): boolean {
  const lead = tokens.slice(Math.max(0, from - FORWARD_NEAR), from).map(({ lower }) => lower);
  const at = lead.lastIndexOf('forward');
  return at !== -1 && lead[at + 1] !== 'to';
}
/** How far before the old day "forward" may stand, in tokens. */
const FORWARD_NEAR = 6;

function spanOf(start: DayPhrase, end: DayPhrase): DayPhrase {
  return {
    first: start.first,
    last: end.last,
    source: start.source,
    resolve: (anchor, tense, inherited) => {
      const from = start.resolve(anchor, tense, inherited);
      if (from === null) return null;
      const to =
        end.weekday === undefined
          ? end.resolve(anchor, tense, inherited)
          : end.resolve(from.latest, 'future', inherited);
      return to === null || to.latest < from.earliest ? from : { earliest: from.earliest, latest: to.latest };
    },
  };
}

const OPENERS: ReadonlySet<string> = new Set(
  'today tonight yesterday tomorrow overnight this last next past coming a the one two three four five six seven eight nine ten eleven twelve an earlier later that before by late early mid in within week first second third fourth fifth spring summer autumn fall winter same over during half few couple several some minutes moments hours recent these end'.split(
    ' ',
  ),
);

const FEAST_OPENERS: ReadonlySet<string> = new Set(['new', 'christmas', 'boxing', 'bastille']);

/** Whether a phrase for a day can start here: most tokens cannot, and are passed over at once. */
function canOpen(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return (
    token.kind === 'number' ||
    OPENERS.has(token.lower) ||
    (token.capital && (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower))) ||
    token.lower.startsWith('mid-') ||
    (token.capital && FEAST_OPENERS.has(token.lower))
  );
}

type Rule = (r: DayCursor) => FoundDay | null;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const isIn = (some: { has: (word: string) => boolean }) => (word: string) => some.has(word);
const isNumber = (word: string): boolean => word !== '' && word.charCodeAt(0) <= NINE && word.charCodeAt(0) >= ZERO;
const [ZERO, NINE] = [48, 57];
const isCount = (word: string): boolean => NUMBERS.has(word) || isNumber(word);

/** The forms of phrases for days, those first that win, each with the words that may open it. */
const FORMS: readonly (readonly [rule: Rule, opens: (word: string) => boolean])[] = [
  [isoDate, isNumber],
  [dayMonth, isNumber],
  [monthDay, isIn(MONTHS)],
  [partOfStretch, isIn(words('the early late first second third fourth last end'))],
  [newYear, isIn(words('early in'))],
  [weeksFrom, isIn(words('today tomorrow a one two three four'))],
  [someTimeAgo, isIn(words('the these recent a few couple some several'))],
  [someTimeAhead, isIn(words('in within over during'))],
  [monthOnly, (word) => MONTH_OPENERS.has(word) || MONTHS.has(word) || word.startsWith('mid-')],
  [hoursAgo, (word) => SHORT_COUNTS.has(word) || isCount(word)],
  [dayToldLast, isIn(words('the that'))],
  [weekdayToldLast, isIn(words('the that'))],
  [simpleWord, isIn(words('today tonight this in earlier later the yesterday last overnight tomorrow a one that'))],
  [feast, isIn(FEAST_OPENERS)],
  [weekday, (word) => WEEKDAYS.has(word) || WEEKDAY_OPENERS.has(word)],
  [scopeOfNow, isIn(words('earlier later next the this'))],
  [weeks, (word) => WEEK_OPENERS.has(word) || ORDINALS.has(word)],
  [months, isIn(words('earlier later last next this before by'))],
  [farFromNow, (word) => word === 'in' || isCount(word)],
  [counted, (word) => word === 'within' || isCount(word)],
  [countedFromNow, (word) => word === 'in' || isCount(word)],
  [countedFromLast, isIn(NUMBERS)],
  [yearOnly, isNumber],
  [dayOfMonth, (word) => word === 'the'],
  [season, (word) => SEASONS.has(word) || SEASON_OPENERS.has(word)],
];
const MONTH_OPENERS = words('before by the late early mid last next this');
const SHORT_COUNTS = words('hour hours minute minutes moment moments half a an of few couple some several and');
const WEEKDAY_OPENERS = words('last next this past coming');
const WEEK_OPENERS = words('earlier later last in over during this next that the week');
const SEASON_OPENERS = words('this last next the');

/** By first word, or one for all numbers, the forms it may open: trying all nineteen took three times as long. */
const FORMS_OF = new Map<string, readonly Rule[]>();

function formsOf(word: string): readonly Rule[] {
  const key = isNumber(word) ? '0' : word;
  let forms = FORMS_OF.get(key);
  if (forms === undefined) {
    forms = FORMS.filter(([, opens]) => opens(key)).map(([rule]) => rule);
    if (!key.startsWith('mid-')) FORMS_OF.set(key, forms);
  }
  return forms;
}

function phraseAt(r: DayCursor): FoundDay | null {
  for (const rule of formsOf(r.word(0))) {
    const found = rule(r);
    if (found !== null) return found;
  }
  return null;
}
