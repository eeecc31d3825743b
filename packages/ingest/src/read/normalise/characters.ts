/** Stands, within normalisation only, for a soft hyphen at a line end: the word was divided there for certain. A noncharacter of Unicode. */
export const DIVIDED_HERE = '\uFDD0';

const LINE_END = /\r\n|[\r\u2028\u2029\v]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// eslint-disable-next-line no-control-regex -- colours and the like, as a terminal's log keeps them
const TERMINAL = /\x1B\[[0-9;?]{0,20}[A-Za-z]/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\0-\x08\x0E-\x1F\x7F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
const C1 = /[\x80-\x9F]/gu;
const SOFT_HYPHEN_AT_LINE_END = /\u00AD(?=[ \t]*(?:\n|$))/gu;
const WITHOUT_WIDTH = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const JOINER_IN_LATIN = /(?<=\p{Script=Latin})[\u200C\u200D]+(?=\p{Script=Latin})/gu;
/** Spaces that no-one prints between words on purpose; no-break and thin ones stay, so that a quote is what the source has. */
const ODD_SPACE = /[\u1680\u205F\u3000]/gu;
/** Arabic letters as they are drawn at a place in a word, which some programs store instead of the letters; signs that stand for a whole phrase stay. */
const DRAWN_LETTER = /[\uFB50-\uFDCF\uFE70-\uFEFC]/gu;
const LIGATURE = /[\uFB00-\uFB06]/gu;
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const;

/** What windows-1252 has at 0x80–0x9F; where such code points stand in a text, it was once decoded as ISO-8859-1. */
const WINDOWS_1252_C1 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** A text with its characters in order, and how many control characters were taken out of it. */
export interface NormalisedCharacters {
  readonly text: string;
  readonly controls: number;
}

/**
 * Brings characters into one form without touching words: line ends `\n` (form feeds stay, as page breaks), NFC, Latin
 * ligatures and drawn forms of Arabic letters written out, and no soft hyphens, controls, bidirectional marks or marks without width.
 * Quotes, dashes, emoji (with their joiners) and look-alike letters stay: they are evidence. Line count is kept.
 */
export function normaliseCharacters(source: string): NormalisedCharacters {
  let controls = 0;
  const text = source
    .replace(LINE_END, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(TERMINAL, '')
    .replace(CONTROL, () => {
      controls++;
      return '';
    })
    .replace(C1, (mark) => WINDOWS_1252_C1[mark.charCodeAt(0) - 0x80] ?? '\uFFFD')
    .replace(SOFT_HYPHEN_AT_LINE_END, DIVIDED_HERE)
    .replace(WITHOUT_WIDTH, '')
    .replace(JOINER_IN_LATIN, '')
    .replace(ODD_SPACE, ' ')
    .replace(LIGATURE, (mark) => LIGATURES[mark.charCodeAt(0) - 0xfb00] ?? mark)
    .replace(DRAWN_LETTER, (mark) => (mark === '\uFD3E' || mark === '\uFD3F' ? mark : mark.normalize('NFKC')))
    .normalize('NFC');
  return { text, controls };
}

/** One line of text for titles, names and metadata: characters in order, white space folded; null where nothing is left. */
export function oneLine(source: string): string | null {
  const folded = normaliseCharacters(source).text.replaceAll(DIVIDED_HERE, '').replaceAll(/\s+/gu, ' ').trim();
  return folded === '' ? null : folded;
}
