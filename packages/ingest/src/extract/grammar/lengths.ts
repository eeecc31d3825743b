import { NUMBERS } from '../../data/calendar.ts';
import type { Element } from './elements.ts';

/** Where a length of time that begins at `at` ends ("ninety minutes", "a quarter of an hour", "most of the morning"); -1 where none begins there. */
export function endOfLength(elements: readonly Element[], at: number): number {
  let isCounted = false;
  for (let i = at; i < Math.min(elements.length, at + LONGEST); i += 1) {
    const { word, kind } = elements[i] ?? { word: '', kind: 'mark' };
    if (UNITS.has(word)) return isCounted ? i + 1 : -1;
    if (kind === 'number' || NUMBERS.has(word) || COUNTING.has(word)) isCounted = true;
    else if (!OPENING.has(word)) return -1;
  }
  return -1;
}

/** "for an hour": whether a preposition and a length of time stand at `at`. */
export const isForLength = (elements: readonly Element[], at: number): boolean =>
  elements[at]?.word === 'for' && endOfLength(elements, at + 1) > 0;

const LONGEST = 8;
const UNITS: ReadonlySet<string> = new Set(
  'hour hours minute minutes half-hour half-hours quarter-hour morning afternoon evening'.split(' '),
);
const COUNTING: ReadonlySet<string> = new Set(
  'a an half quarter whole most several few couple many entire all full'.split(' '),
);
const OPENING: ReadonlySet<string> = new Set(
  'the of about some nearly almost over more less than good and barely just around close to only another that'.split(
    ' ',
  ),
);
