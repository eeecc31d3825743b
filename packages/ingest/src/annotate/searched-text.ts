/**
 * In how many characters of a text conversations are looked for, counted from its beginning: some 2,000 pages. Beyond it a text is stored and
 * can be searched. A limit of length and not of time, so that a text gives the same on every machine.
 */
export const MOST_SEARCHED = 6_000_000;

/** How far back from the limit the end of a paragraph, then of a line, then of a word is looked for. */
const CUT_WITHIN = 20_000;

/** The part of a text in which conversations are looked for: all of it, or up to the last paragraph that ends within the limit. */
export function searchedText(text: string, most = MOST_SEARCHED): string {
  if (text.length <= most) return text;
  for (const end of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(end, most - end.length);
    if (at >= Math.max(0, most - CUT_WITHIN)) return text.slice(0, at);
  }
  const splitsPair = /[\uD800-\uDBFF]/u.test(text.charAt(most - 1));
  return text.slice(0, splitsPair ? most - 1 : most);
}
