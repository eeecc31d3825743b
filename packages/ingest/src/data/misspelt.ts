import { isOrdinary } from './common-words.ts';

/** Words of offices that papers misprint often enough to matter: the office is lost with them, and so is who holds it. */
const OFFICE_WORDS =
  'minister ministers president presidents foreign secretary ambassador ambassadors chancellor commissioner delegation'.split(
    ' ',
  );

/** Each word in lower case as it is misprinted by one slip inside it, and what is meant. Slips that make another word stay what they are. */
const MEANT: ReadonlyMap<string, string> = new Map(
  OFFICE_WORDS.flatMap((word) => slipsOf(word).map((slip): [string, string] => [slip, word])),
);

/** Days as papers printed them until the middle of the century. */
const HYPHENED: ReadonlyMap<string, string> = new Map([
  ['to-day', 'today'],
  ['to-night', 'tonight'],
  ['to-morrow', 'tomorrow'],
]);

/** A word in lower case, its one slip mended where it is a word of offices ("Prime Minster", "the Presdient"), or as it is printed today ("to-day"); else as it is. */
export const meantWord = (lower: string): string => MEANT.get(lower) ?? HYPHENED.get(lower) ?? lower;

/** A letter left out, two swapped, or one doubled; never the first or the last, where endings and other words begin. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length - 1; i += 1) {
    const [before, own, behind] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
    slips.push(before + behind, before + own + own + behind);
    if (i < word.length - 2) slips.push(before + behind.charAt(0) + own + behind.slice(1));
  }
  return slips.filter((slip) => slip !== word && !OFFICE_WORDS.includes(slip) && !isOrdinary(slip));
}
