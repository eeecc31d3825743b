import type { Token } from '../../annotate/words/tokens.ts';
import { MONTHS, WEEKDAYS } from '../../data/calendar.ts';
import { DayCursor } from './day-cursor.ts';
import { countedFromLast, dayToldLast, weekdayToldLast } from './day-anaphors.ts';
import { dayMonth, dayOfMonth, isoDate, monthDay } from './day-dates.ts';
import { monthOnly, months, season, yearOnly } from './day-months.ts';
import type { DayPhrase, FoundDay } from './day-phrase.ts';
import { countedFromNow, hoursAgo, scopeOfNow } from './day-scopes.ts';
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
    phrases.push({ first: at, ...found });
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
  if (opener === 'from') return ['to', 'until', 'till', 'through'].includes(word(at));
  return opener === 'between' && word(at) === 'and';
}

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
  'today tonight yesterday tomorrow overnight this last next past coming a the one two three four five six seven eight nine ten eleven twelve an earlier later that before by late early mid in within week first second third fourth fifth spring summer autumn fall winter same over during half few couple several some minutes moments hours'.split(
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

function phraseAt(r: DayCursor): FoundDay | null {
  return (
    isoDate(r) ??
    dayMonth(r) ??
    monthDay(r) ??
    monthOnly(r) ??
    hoursAgo(r) ??
    dayToldLast(r) ??
    weekdayToldLast(r) ??
    simpleWord(r) ??
    feast(r) ??
    weekday(r) ??
    scopeOfNow(r) ??
    weeks(r) ??
    months(r) ??
    counted(r) ??
    countedFromNow(r) ??
    countedFromLast(r) ??
    yearOnly(r) ??
    dayOfMonth(r) ??
    season(r)
  );
}
