import { isOrdinary } from '../../data/common-words.ts';
import { DIVIDED_HERE } from './characters.ts';
import { isBlank, type Line } from './lines.ts';

const DIVIDED = new RegExp(`([\\p{L}\\p{M}]+)([-\\u2010]|${DIVIDED_HERE})$`, 'u');
const CONTINUES = /^[ \t]*([\p{L}\p{M}]+)/u;
const LONGEST_WORD = 60;
/** Beyond this a line is no printed line, and joining one more to it would cost the square of its length. */
const LONGEST_JOINED = 2_000;
const SPEAKER = /^[ \t]*\p{Lu}[\p{Lu}. ]+:/u;
/** "pre- and post-war": the hyphen stands for a word to come, and nothing is divided. */
const SUSPENDED = new Set(['and', 'or', 'to', 'und', 'oder', 'et', 'ou', 'y', 'e', 'i', 'bis']);
/** First parts of compounds that keep their hyphen when it falls at a line end. */
const KEEPS_AFTER = new Set(
  (
    'self well ex non vice half all cross so no one two three four five six seven eight nine ten twenty thirty forty fifty ' +
    'sixty seventy eighty ninety hundred long short high low full part mid far left right old new first second third ' +
    'last year month week day hour minute man old north south east west anglo franco russo sino afro euro indo'
  ).split(' '),
);
/** Last parts of compounds that keep their hyphen when it falls before them. */
const KEEPS_BEFORE = new Set(
  (
    'old long wide based led backed brokered born held owned run made free called known named term time level style elect ' +
    'general in off up out by law day week month year hour minute point party way sided range to-face to'
  ).split(' '),
);

/**
 * Joins words divided at line ends. A compound keeps its own hyphen: where it stands so elsewhere in the text, before a
 * capital, or where its parts are such as make compounds; a soft hyphen never stays.
 */
export function joinDividedWords(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let words: Vocabulary | null = null;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before === undefined || isBlank(line) || before.text.length > LONGEST_JOINED) {
      joined.push(line);
      continue;
    }
    const [, first = '', hyphen] = DIVIDED.exec(before.text.slice(-LONGEST_WORD)) ?? [];
    const second = CONTINUES.exec(line.text.slice(0, LONGEST_WORD))?.[1];
    if (hyphen === undefined || second === undefined || !isDivision(first, hyphen, second, line.text)) {
      joined.push(line);
      continue;
    }
    words ??= vocabularyOf(lines);
    const keeps = hyphen !== DIVIDED_HERE && keepsHyphen(first, second, words);
    const text = before.text.slice(0, -1) + (keeps ? '-' : '') + line.text.trimStart();
    joined[joined.length - 1] = { text, from: before.from, to: line.to, width: line.width };
  }
  return joined.map((line) =>
    line.text.includes(DIVIDED_HERE) ? { ...line, text: line.text.replaceAll(DIVIDED_HERE, '') } : line,
  );
}

/** Written in one word, though their parts make compounds elsewhere. */
const CLOSED = new Set(
  (
    'weekend weekends weekday weekdays daytime daylight lifetime yearbook mankind manpower halfway fullness selfless cannot ' +
    'northeast northwest southeast southwest northern southern longtime shortlist highlight highway lowland midnight midweek ' +
    'midday nonsense overall allied alliance noone nobody nowhere someone sometime sometimes without within'
  ).split(' '),
);
const NUMBERS = new Set('one two three four five six seven eight nine fifth third quarters'.split(' '));

/** Words of a text in lower case, whole and with hyphens, as they stand within lines. */
type Vocabulary = ReadonlySet<string>;

function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}

function isDivision(first: string, hyphen: string, second: string, next: string): boolean {
  if (hyphen === DIVIDED_HERE) return true;
  if (SUSPENDED.has(second.toLowerCase())) return false;
  if (!startsUpper(second)) return true;
  return startsUpper(first) && !SPEAKER.test(next);
}

function keepsHyphen(first: string, second: string, words: Vocabulary): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${a}-${b}`)) return true;
  if (words.has(a + b)) return false;
  if (startsUpper(second)) return !isShouted(first + second);
  // "part-time" is a compound; "part-ners" is a word that was divided.
  if (isOrdinary(a + b) || CLOSED.has(a + b)) return false;
  return KEEPS_BEFORE.has(b) || (KEEPS_AFTER.has(a) && (isOrdinary(b) || NUMBERS.has(b)));
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
