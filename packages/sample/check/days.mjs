const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((month) => month.slice(0, 3)).join('|')})\\.?`;
const DAY_THEN_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (\\d{4}))?\\b`, 'giu');
const MONTH_THEN_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?\\b`, 'giu');
const WEEKDAY_AND_DAY = new RegExp(`\\b(${WEEKDAYS.join('|')}),? (\\d{1,2}) ${MONTH}(?: (\\d{4}))?`, 'giu');
const SPAN = new RegExp(`\\b(\\d{1,2})[-–](\\d{1,2}) ${MONTH}`, 'giu');
const IN_MONTH = new RegExp(`\\bin (${MONTHS.join('|')})\\b`, 'giu');
const MS_A_DAY = 86_400_000;

/** The day `count` days after `day` (ISO). */
export function addDays(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_A_DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day) {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Every day that a text names by month and day; without a year the one nearest to `near`. */
export function daysNamedIn(text, near) {
  return [
    ...[...text.matchAll(DAY_THEN_MONTH)].map(([, day, month, year]) => dayOf(day, month, year, near)),
    ...[...text.matchAll(MONTH_THEN_DAY)].map(([, month, day, year]) => dayOf(day, month, year, near)),
  ];
}

/** The spans of days that a text names as "7-8 March", as pairs of first and last day. */
export function spansNamedIn(text, near) {
  return [...text.matchAll(SPAN)].map(([, first, last, month]) => [
    dayOf(first, month, undefined, near),
    dayOf(last, month, undefined, near),
  ]);
}

/** The months that a text names as "in March", as pairs of first and last day. */
export function monthsNamedIn(text, near) {
  return [...text.matchAll(IN_MONTH)].map(([, month]) => {
    const first = dayOf('1', month, undefined, near);
    return [first, addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)];
  });
}

/** The month before the one of `day`, as its first and last day. */
export function monthBefore(day) {
  const last = addDays(`${day.slice(0, 7)}-01`, -1);
  return [`${last.slice(0, 7)}-01`, last];
}

/** The printed dates of a text whose weekday is not the weekday of that date. */
export function wrongWeekdays(text, near) {
  return [...text.matchAll(WEEKDAY_AND_DAY)]
    .filter(([, name, day, month, year]) => WEEKDAYS[weekday(dayOf(day, month, year, near))] !== name.toLowerCase())
    .map(([printed]) => printed);
}

/** The first day after `day` that falls on the weekday named in `text` after "this" or "next", or null. */
export function comingWeekday(text, day) {
  const match = new RegExp(`\\b(?:this|next|on) (${WEEKDAYS.join('|')})\\b`, 'iu').exec(text);
  if (match === null) return null;
  const wanted = WEEKDAYS.indexOf(match[1].toLowerCase());
  return addDays(day, (wanted - weekday(day) + 7) % 7 || 7);
}

function dayOf(day, month, year, near) {
  const number = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const tail = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return `${year}-${tail}`;
  const nearYear = Number(near.slice(0, 4));
  const distance = (candidate) => Math.abs(Date.parse(`${candidate}T00:00:00Z`) - Date.parse(`${near}T00:00:00Z`));
  const candidates = [nearYear - 1, nearYear, nearYear + 1].map((value) => `${value}-${tail}`);
  return candidates.sort((one, other) => distance(one) - distance(other))[0];
}
