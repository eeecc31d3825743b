import { addDays, dayOf, daysInMonth, isDay, weekdayOf, type Day } from '@readout/domain';
import type { Token } from '../annotate/tokens.ts';
import { MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../data/calendar.ts';

/** A closed interval of known days. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A day as printed, not yet placed: what it says waits for the document's day and for the tense of its clause. */
export interface DayPhrase {
  readonly first: number;
  readonly last: number;
  readonly source: 'explicit' | 'relative' | 'part';
  /** For a bare weekday, which: 1 is Monday. */
  readonly weekday?: number;
  /** The days it means, seen from `anchor` (the document's day) in the past or in the future; null where the anchor is needed and unknown. */
  resolve(anchor: Day | null, tense: 'past' | 'future', inherited: DayRange | null): DayRange | null;
}

type Resolve = DayPhrase['resolve'];
interface Found {
  readonly last: number;
  readonly source: DayPhrase['source'];
  readonly resolve: Resolve;
  readonly weekday?: number;
}

/** Every phrase for a day in the tokens from `first` to `last`, left to right. */
export function dayPhrasesOf(tokens: readonly Token[], first: number, last: number): DayPhrase[] {
  const phrases: DayPhrase[] = [];
  let at = first;
  while (at < last) {
    const found = canOpen(tokens[at]) ? phraseAt(new Reader(tokens, at, last)) : null;
    if (found === null || found.last <= at) {
      at += 1;
      continue;
    }
    phrases.push({ first: at, ...found });
    at = found.last;
  }
  return phrases;
}

const OPENERS: ReadonlySet<string> = new Set(
  'today tonight yesterday tomorrow overnight this last next past coming a the one two three four five six seven eight nine ten eleven twelve an earlier later that before by late early mid in week first second third fourth fifth spring summer autumn fall winter same'.split(
    ' ',
  ),
);

/** Whether a phrase for a day can start here: most tokens cannot, and are passed over at once. */
function canOpen(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return (
    token.kind === 'number' ||
    OPENERS.has(token.lower) ||
    (token.capital && (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower))) ||
    token.lower.startsWith('mid-')
  );
}

/** Looks at tokens ahead by distance. */
class Reader {
  private readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  constructor(tokens: readonly Token[], at: number, end: number) {
    this.tokens = tokens;
    this.at = at;
    this.end = end;
  }
  word(k: number): string {
    return this.at + k < this.end && this.at + k >= 0 ? (this.tokens[this.at + k]?.lower ?? '') : '';
  }
  before(): string {
    return this.tokens[this.at - 1]?.lower ?? '';
  }
  capital(k: number): boolean {
    return this.tokens[this.at + k]?.capital === true;
  }
  /** A day of the month: "4", "4th". */
  dayNumber(k: number): number | null {
    const match = /^(\d{1,2})(st|nd|rd|th)?$/u.exec(this.word(k));
    const value = match === null ? null : Number(match[1]);
    return value !== null && value >= 1 && value <= 31 ? value : null;
  }
  year(k: number): number | null {
    return /^(1[5-9]|20)\d\d$/u.test(this.word(k)) ? Number(this.word(k)) : null;
  }
  month(k: number): number | null {
    const month = MONTHS.get(this.word(k));
    if (month === undefined) return null;
    return this.capital(k) && (this.word(k) !== 'may' || this.before() !== 'it') ? month : null;
  }
}

function phraseAt(r: Reader): Found | null {
  return (
    isoDate(r) ??
    dayMonth(r) ??
    monthDay(r) ??
    monthOnly(r) ??
    simpleWord(r) ??
    weekday(r) ??
    weeks(r) ??
    months(r) ??
    counted(r) ??
    yearOnly(r) ??
    dayOfMonth(r) ??
    season(r)
  );
}

const range = (earliest: Day | null, latest: Day | null): DayRange | null =>
  earliest === null || latest === null || earliest > latest ? null : { earliest, latest };
const one = (day: Day | null): DayRange | null => range(day, day);
const fixed =
  (value: DayRange | null): Resolve =>
  () =>
    value;
const from =
  (make: (anchor: Day, tense: 'past' | 'future', inherited: DayRange | null) => DayRange | null): Resolve =>
  (anchor, tense, inherited) =>
    anchor === null ? null : make(anchor, tense, inherited);
const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** A day of a month without a year: the last such day before the document's, or the next after it, as the tense has it. */
function nearestYear(anchor: Day, tense: 'past' | 'future', make: (year: number) => DayRange | null): DayRange | null {
  const year = yearOf(anchor);
  const candidates = [year - 1, year, year + 1].map(make).filter((value): value is DayRange => value !== null);
  if (tense === 'future') return candidates.find((value) => value.latest >= anchor) ?? candidates.at(-1) ?? null;
  return candidates.filter((value) => value.earliest <= anchor).at(-1) ?? candidates[0] ?? null;
}
function withYear(year: number | null, make: (year: number) => DayRange | null): Resolve {
  return year !== null ? fixed(make(year)) : from((anchor, tense) => nearestYear(anchor, tense, make));
}

function isoDate(r: Reader): Found | null {
  const [a, b, c, d, e] = [r.word(0), r.word(1), r.word(2), r.word(3), r.word(4)];
  if (/^\d{4}$/u.test(a) && b === '-' && /^\d\d$/u.test(c) && d === '-' && /^\d\d$/u.test(e)) {
    const text = `${a}-${c}-${e}`;
    return isDay(text) ? { last: r.at + 5, source: 'explicit', resolve: fixed(one(text)) } : null;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(a);
  if (dotted === null) return null;
  return {
    last: r.at + 1,
    source: 'explicit',
    resolve: fixed(one(dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])))),
  };
}

const isJoint = (word: string): boolean => ['to', 'and', '-', '–', '—', '/', 'until', 'through'].includes(word);

/** "18 September", "21 to 23 October 1998", "13th May, 2003", "27th day of June, 2008". */
function dayMonth(r: Reader): Found | null {
  const day = r.dayNumber(0);
  if (day === null) return null;
  let k = 1;
  let until = day;
  const second = isJoint(r.word(1)) ? r.dayNumber(2) : null;
  if (second !== null) {
    until = second;
    k = 3;
  } else if (isJoint(r.word(2)) && r.month(1) !== null && r.dayNumber(3) !== null && r.month(4) !== null) {
    const [m1, d2, m2] = [r.month(1) ?? 1, r.dayNumber(3) ?? 1, r.month(4) ?? 1];
    const year = r.year(5);
    return {
      last: r.at + (year === null ? 5 : 6),
      source: 'explicit',
      resolve: withYear(year, (y) => range(dayOf(y, m1, day), dayOf(y, m2, d2))),
    };
  }
  if (r.word(k) === 'day') k += 1;
  if (r.word(k) === 'of') k += 1;
  const month = r.month(k);
  if (month === null) return null;
  k += 1;
  const comma = r.word(k) === ',' ? 1 : 0;
  const year = r.year(k + comma);
  if (year !== null) k += comma + 1;
  return {
    last: r.at + k,
    source: 'explicit',
    resolve: withYear(year, (y) => range(dayOf(y, month, day), dayOf(y, month, until))),
  };
}

/** "August 14, 2024", "Oct. 15 and 16", "July 2 to 4", "December 11 and 12". */
function monthDay(r: Reader): Found | null {
  const month = r.month(0);
  const day = month === null ? null : r.dayNumber(1);
  if (month === null || day === null) return null;
  let k = 2;
  let until = day;
  let untilMonth = month;
  const joint = isJoint(r.word(2));
  if (joint && r.dayNumber(3) !== null && r.month(4) === null) {
    until = r.dayNumber(3) ?? day;
    k = 4;
  } else if (joint && r.month(3) !== null && r.dayNumber(4) !== null && r.word(2) !== 'and') {
    untilMonth = r.month(3) ?? month;
    until = r.dayNumber(4) ?? day;
    k = 5;
  }
  const comma = r.word(k) === ',' ? 1 : 0;
  const year = r.year(k + comma);
  if (year !== null) k += comma + 1;
  return {
    last: r.at + k,
    source: 'explicit',
    resolve: withYear(year, (y) => range(dayOf(y, month, day), dayOf(y, untilMonth, until))),
  };
}

const wholeMonth = (y: number, m: number): DayRange | null => range(dayOf(y, m, 1), dayOf(y, m, daysInMonth(y, m)));
function partOfMonth(part: string, y: number, m: number): DayRange | null {
  if (part === 'early') return range(dayOf(y, m, 1), dayOf(y, m, 10));
  if (part === 'mid') return range(dayOf(y, m, 11), dayOf(y, m, 20));
  if (part === 'late') return range(dayOf(y, m, 21), dayOf(y, m, daysInMonth(y, m)));
  return wholeMonth(y, m);
}

/** "January", "late July", "mid-June", "the end of May", "November 2021", "last September", "between April 1992 and July 1994". */
function monthOnly(r: Reader): Found | null {
  let k = 0;
  let part = '';
  let shift: 'last' | 'next' | '' = '';
  let until = false;
  if (r.word(0) === 'before' || r.word(0) === 'by') {
    const inner =
      r.word(1) === 'the' && r.word(2) === 'end' && r.word(3) === 'of'
        ? 4
        : r.word(1) === 'end' && r.word(2) === 'of'
          ? 3
          : -1;
    if (inner > 0) {
      until = true;
      k = inner;
    }
  } else if (r.word(0) === 'the' && r.word(1) === 'end' && r.word(2) === 'of') [part, k] = ['late', 3];
  else if (r.word(0) === 'the' && (r.word(1) === 'beginning' || r.word(1) === 'start') && r.word(2) === 'of')
    [part, k] = ['early', 3];
  else if (r.word(0) === 'late' || r.word(0) === 'early') [part, k] = [r.word(0), r.word(1) === 'in' ? 2 : 1];
  else if (r.word(0) === 'mid' && r.word(1) === '-') [part, k] = ['mid', 2];
  else if (r.word(0) === 'last' || r.word(0) === 'next' || r.word(0) === 'this')
    [shift, k] = [r.word(0) === 'this' ? '' : (r.word(0) as 'last' | 'next'), 1];
  if (r.word(0).startsWith('mid-') && MONTHS.has(r.word(0).slice(4))) {
    const month = MONTHS.get(r.word(0).slice(4)) ?? 1;
    return { last: r.at + 1, source: 'part', resolve: withYear(null, (y) => partOfMonth('mid', y, month)) };
  }
  const month = r.month(k);
  if (month === null || r.dayNumber(k + 1) !== null) return null;
  if (
    r.word(k) === 'may' &&
    k === 0 &&
    ![
      'in',
      'since',
      'of',
      'until',
      'from',
      'by',
      'till',
      'before',
      'after',
      'during',
      'late',
      'early',
      'and',
      'between',
    ].includes(r.before()) &&
    r.year(k + 1) === null
  )
    return null;
  if (r.word(k) === 'march' && k === 0 && r.before() === 'the') return null;
  k += 1;
  const comma = r.word(k) === ',' ? 1 : 0;
  const year = r.year(k + comma);
  if (year !== null) k += comma + 1;
  if (r.word(k) === 'last' && year === null) [shift, k] = ['last', k + 1];
  const second = isJoint(r.word(k)) ? r.month(k + 1) : null;
  if (second !== null && r.dayNumber(k + 2) === null) {
    const lastYear = r.year(k + 2);
    k += lastYear === null ? 2 : 3;
    const firstYear = year ?? lastYear;
    return {
      last: r.at + k,
      source: 'part',
      resolve: withYear(firstYear, (y) =>
        range(dayOf(y, month, 1), dayOf(lastYear ?? y, second, daysInMonth(lastYear ?? y, second))),
      ),
    };
  }
  const resolve: Resolve = until
    ? from((anchor) => {
        const end = nearestYear(anchor, 'future', (y) => wholeMonth(year ?? y, month));
        return end === null ? null : range(anchor, end.latest);
      })
    : year !== null
      ? fixed(partOfMonth(part, year, month))
      : from((anchor, tense) =>
          nearestYear(anchor, shift === 'last' ? 'past' : shift === 'next' ? 'future' : tense, (y) => {
            const value = partOfMonth(part, y, month);
            return shift === 'last' && value !== null && value.latest >= anchor ? null : value;
          }),
        );
  return { last: r.at + k, source: 'part', resolve };
}

const relative = (r: Reader, k: number, make: (anchor: Day) => DayRange | null): Found => ({
  last: r.at + k,
  source: 'relative',
  resolve: from((anchor) => make(anchor)),
});
const inheritedDay = (r: Reader, k: number, shift: number): Found => ({
  last: r.at + k,
  source: 'relative',
  resolve: (anchor, _tense, inherited) => {
    const base = inherited !== null && inherited.earliest === inherited.latest ? inherited.earliest : anchor;
    return base === null ? null : one(addDays(base, shift));
  },
});

function simpleWord(r: Reader): Found | null {
  const [a, b, c] = [r.word(0), r.word(1), r.word(2)];
  const partOfDay = ['morning', 'afternoon', 'evening', 'night', 'noon', 'lunchtime'];
  if (a === 'today' || a === 'tonight') return relative(r, 1, (day) => one(day));
  if (a === 'this' && partOfDay.includes(b)) return relative(r, 2, (day) => one(day));
  if ((a === 'earlier' || a === 'later') && b === 'in' && c === 'the' && r.word(3) === 'day')
    return inheritedDay(r, 4, 0);
  if ((a === 'later' || a === 'earlier') && b === 'today') return relative(r, 2, (day) => one(day));
  if (a === 'yesterday') return relative(r, partOfDay.includes(b) ? 2 : 1, (day) => one(addDays(day, -1)));
  if (a === 'last' && (b === 'night' || b === 'evening')) return relative(r, 2, (day) => one(addDays(day, -1)));
  if (a === 'overnight') return relative(r, 1, (day) => range(addDays(day, -1), day));
  if (a === 'tomorrow') return relative(r, partOfDay.includes(b) ? 2 : 1, (day) => one(addDays(day, 1)));
  const isDayBefore = (a === 'a' || a === 'the' || a === 'one') && b === 'day';
  if (isDayBefore && (c === 'before' || c === 'earlier' || c === 'prior'))
    return r.word(3) === 'yesterday' ? relative(r, 4, (day) => one(addDays(day, -2))) : inheritedDay(r, 3, -1);
  if (isDayBefore && c === 'after' && a !== 'the')
    return {
      last: r.at + 3,
      source: 'relative',
      resolve: from((day, _t, inherited) => (inherited === null ? one(addDays(day, -1)) : one(addDays(day, -1)))),
    };
  if (isDayBefore && (c === 'after' || c === 'later'))
    return r.word(3) === 'tomorrow' ? relative(r, 4, (day) => one(addDays(day, 2))) : inheritedDay(r, 3, 1);
  if (a === 'the' && (b === 'previous' || b === 'preceding') && c === 'day') return inheritedDay(r, 3, -1);
  if (a === 'the' && (b === 'following' || b === 'next') && c === 'day') return inheritedDay(r, 3, 1);
  if (a === 'that' && ['day', ...partOfDay].includes(b)) return inheritedDay(r, 2, 0);
  if (a === 'the' && b === 'same' && ['day', ...partOfDay].includes(c)) return inheritedDay(r, 3, 0);
  return null;
}

function weekday(r: Reader): Found | null {
  let k = 0;
  const lead = r.word(0);
  if (['last', 'next', 'this', 'past', 'coming'].includes(lead)) k = 1;
  const target = WEEKDAYS.get(r.word(k));
  if (target === undefined || !r.capital(k)) return null;
  k += 1;
  const after = r.word(k);
  if (['morning', 'afternoon', 'evening', 'night'].includes(after)) k += 1;
  const comma = r.word(k) === ',' ? 1 : 0;
  const dated = new ReaderAt(r, k + comma).read((inner) => dayMonth(inner) ?? monthDay(inner));
  if (dated !== null) return dated;
  const isWeek = r.word(k) === 'week';
  const isLast = lead === 'last' || lead === 'past' || r.word(k) === 'last';
  if (isWeek || r.word(k) === 'last') k += 1;
  return {
    last: r.at + k,
    source: 'relative',
    weekday: target,
    resolve: from((anchor, tense) => {
      const own = weekdayOf(anchor);
      const ahead = (target - own + 7) % 7;
      if (isWeek) return one(addDays(anchor, ahead === 0 ? 7 : ahead + 7));
      if (isLast) return one(addDays(anchor, ahead === 0 ? -7 : ahead - 7));
      if (lead === 'next') return one(addDays(anchor, ahead === 0 ? 7 : ahead));
      if (tense === 'future' || lead === 'this' || lead === 'coming') return one(addDays(anchor, ahead));
      return one(addDays(anchor, ahead === 0 ? 0 : ahead - 7));
    }),
  };
}

class ReaderAt {
  private readonly inner: Reader;
  constructor(outer: Reader, k: number) {
    this.inner = new Reader((outer as unknown as { tokens: readonly Token[] }).tokens, outer.at + k, outer.end);
  }
  read(make: (inner: Reader) => Found | null): Found | null {
    return make(this.inner);
  }
}

const week = (day: Day, shift: number): DayRange | null =>
  range(addDays(mondayOf(day), shift * 7), addDays(mondayOf(day), shift * 7 + 6));

function weeks(r: Reader): Found | null {
  const [a, b, c, d] = [r.word(0), r.word(1), r.word(2), r.word(3)];
  if (a === 'earlier' && b === 'this' && c === 'week')
    return relative(r, 3, (day) => range(mondayOf(day), weekdayOf(day) === 1 ? day : addDays(day, -1)));
  if (a === 'later' && b === 'this' && c === 'week')
    return relative(r, 3, (day) => range(day, addDays(mondayOf(day), 6)));
  if (a === 'last' && b === 'week') return relative(r, 2, (day) => week(day, -1));
  if (a === 'in' && (b === 'the' || b === 'a') && (c === 'last' || c === 'past') && d === 'week')
    return relative(r, 4, (day) => range(addDays(day, -7), day));
  if (a === 'this' && b === 'week')
    return {
      last: r.at + 2,
      source: 'relative',
      resolve: from((day, tense) =>
        tense === 'future' ? range(day, addDays(mondayOf(day), 6)) : range(mondayOf(day), day),
      ),
    };
  if (a === 'next' && b === 'week') return relative(r, 2, (day) => week(day, 1));
  if (a === 'that' && b === 'week')
    return { last: r.at + 2, source: 'relative', resolve: (_anchor, _tense, inherited) => inherited };
  if ((a === 'the' || a === 'this' || a === 'last') && b === 'weekend')
    return {
      last: r.at + 2,
      source: 'relative',
      resolve: from((day, tense) =>
        tense === 'future'
          ? range(addDays(mondayOf(day), 5), addDays(mondayOf(day), 6))
          : range(addDays(mondayOf(day), -2), addDays(mondayOf(day), -1)),
      ),
    };
  if (a === 'week' && b === 'of') {
    const inner = new ReaderAt(r, 2).read((x) => monthDay(x) ?? dayMonth(x));
    if (inner === null) return null;
    return {
      last: inner.last,
      source: 'relative',
      resolve: (anchor, tense, inherited) => {
        const start = inner.resolve(anchor, tense, inherited);
        if (start === null) return null;
        const whole = week(start.earliest, 0);
        return whole !== null &&
          anchor !== null &&
          tense === 'past' &&
          whole.latest > anchor &&
          whole.earliest <= anchor
          ? range(whole.earliest, anchor)
          : whole;
      },
    };
  }
  const nth = a === 'last' ? 5 : ORDINALS.get(a);
  if (nth !== undefined && nth <= 5 && b === 'week' && c === 'of') {
    const month = MONTHS.get(d);
    if (month === undefined) return null;
    const year = r.year(4);
    return {
      last: r.at + (year === null ? 4 : 5),
      source: 'part',
      resolve: withYear(year, (y) =>
        a === 'last'
          ? range(dayOf(y, month, daysInMonth(y, month) - 6), dayOf(y, month, daysInMonth(y, month)))
          : range(dayOf(y, month, nth * 7 - 6), dayOf(y, month, Math.min(nth * 7, daysInMonth(y, month)))),
      ),
    };
  }
  return null;
}

function months(r: Reader): Found | null {
  const [a, b, c] = [r.word(0), r.word(1), r.word(2)];
  const shifted = (day: Day, by: number): DayRange | null => {
    const index = yearOf(day) * 12 + monthOf(day) - 1 + by;
    return wholeMonth(Math.floor(index / 12), (index % 12) + 1);
  };
  if (a === 'earlier' && b === 'this' && (c === 'month' || c === 'year'))
    return relative(r, 3, (day) =>
      range(c === 'month' ? dayOf(yearOf(day), monthOf(day), 1) : dayOf(yearOf(day), 1, 1), day),
    );
  if (a === 'later' && b === 'this' && (c === 'month' || c === 'year'))
    return relative(r, 3, (day) =>
      range(
        day,
        c === 'month'
          ? dayOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))
          : dayOf(yearOf(day), 12, 31),
      ),
    );
  if (a === 'last' && b === 'month') return relative(r, 2, (day) => shifted(day, -1));
  if (a === 'next' && b === 'month') return relative(r, 2, (day) => shifted(day, 1));
  if (a === 'this' && b === 'month') return relative(r, 2, (day) => shifted(day, 0));
  if (a === 'last' && b === 'year')
    return relative(r, 2, (day) => range(dayOf(yearOf(day) - 1, 1, 1), dayOf(yearOf(day) - 1, 12, 31)));
  if (a === 'next' && b === 'year')
    return relative(r, 2, (day) => range(dayOf(yearOf(day) + 1, 1, 1), dayOf(yearOf(day) + 1, 12, 31)));
  if ((a === 'before' || a === 'by') && b === 'the' && c === 'end' && r.word(3) === 'of' && r.word(4) === 'the') {
    if (r.word(5) === 'month')
      return relative(r, 6, (day) =>
        range(day, dayOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))),
      );
    if (r.word(5) === 'year') return relative(r, 6, (day) => range(day, dayOf(yearOf(day), 12, 31)));
    if (r.word(5) === 'week') return relative(r, 6, (day) => range(day, addDays(mondayOf(day), 6)));
  }
  return null;
}

/** "two days ago", "eight days later", "a few weeks ago". */
function counted(r: Reader): Found | null {
  const word = r.word(0);
  const count = NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
  if (count === null) return null;
  const unit = r.word(1);
  const length = unit === 'day' || unit === 'days' ? 1 : unit === 'week' || unit === 'weeks' ? 7 : null;
  const isMonth = unit === 'month' || unit === 'months';
  const way = r.word(2);
  if (length === null && !isMonth) return null;
  if (way === 'ago') {
    if (isMonth)
      return relative(r, 3, (day) => {
        const index = yearOf(day) * 12 + monthOf(day) - 1 - count;
        return wholeMonth(Math.floor(index / 12), (index % 12) + 1);
      });
    return relative(r, 3, (day) => (length === 7 ? week(addDays(day, -7 * count), 0) : one(addDays(day, -count))));
  }
  if (length === 1 && (way === 'later' || way === 'earlier'))
    return inheritedDay(r, 3, way === 'later' ? count : -count);
  return null;
}

function yearOnly(r: Reader): Found | null {
  const year = r.year(0);
  if (year === null || !['in', 'since', 'of', 'during', 'from', 'throughout'].includes(r.before())) return null;
  return { last: r.at + 1, source: 'part', resolve: fixed(range(dayOf(year, 1, 1), dayOf(year, 12, 31))) };
}

/** "on the 20th", "the 18th of this month", "on the tenth". */
function dayOfMonth(r: Reader): Found | null {
  if (r.word(0) !== 'the') return null;
  const number = /^\d{1,2}(st|nd|rd|th)$/u.test(r.word(1))
    ? r.dayNumber(1)
    : r.before() === 'on'
      ? ORDINALS.get(r.word(1))
      : undefined;
  if (number === null || number === undefined) return null;
  const tail = r.word(2);
  const isThis = tail === 'of' && r.word(3) === 'this' && r.word(4) === 'month';
  if (
    !isThis &&
    tail !== '' &&
    !/^[,.;:)–—]$/u.test(tail) &&
    !['and', 'that', 'in', 'at', 'they', 'he', 'she', 'the', 'with', 'to', 'by', 'for'].includes(tail)
  )
    return null;
  return {
    last: r.at + (isThis ? 5 : 2),
    source: 'explicit',
    resolve: (anchor, tense, inherited) => {
      const base = inherited?.earliest ?? anchor;
      if (base === null) return null;
      const inMonth = (by: number): Day | null => {
        const index = yearOf(base) * 12 + monthOf(base) - 1 + by;
        return dayOf(Math.floor(index / 12), (index % 12) + 1, number);
      };
      const same = inMonth(0);
      if (anchor === null || same === null || isThis) return one(same);
      if (tense === 'future' && same < anchor) return one(inMonth(1));
      return one(tense === 'past' && same > anchor ? inMonth(-1) : same);
    },
  };
}

function season(r: Reader): Found | null {
  const k = ['this', 'last', 'next', 'the'].includes(r.word(0)) ? 1 : 0;
  const months = SEASONS.get(r.word(k));
  if (months === undefined || (k === 0 && r.before() !== 'in')) return null;
  if (k === 1 && r.word(0) === 'the' && r.before() !== 'in') return null;
  const [first, last] = months;
  const shift = r.word(0);
  return {
    last: r.at + k + 1,
    source: 'part',
    resolve: from((anchor, tense) =>
      nearestYear(
        anchor,
        shift === 'last'
          ? 'past'
          : shift === 'next' || shift === 'this'
            ? tense === 'past' && shift === 'this'
              ? 'past'
              : 'future'
            : tense,
        (y) =>
          range(
            dayOf(y, first, 1),
            last < first ? dayOf(y + 1, last, daysInMonth(y + 1, last)) : dayOf(y, last, daysInMonth(y, last)),
          ),
      ),
    ),
  };
}
