import { FAMILIES } from '../tokens.ts';

/** A face of the drawing; sizes in CSS pixels, tracking in em. */
export interface Face {
  readonly family: keyof typeof FAMILIES;
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly tracking: number;
}

const sans = { family: 'sans', italic: false, tracking: 0 } as const;

/** The faces that the drawing uses, by what they are for. */
export const FACES = {
  'plate-name': { ...sans, size: 13, weight: 600 },
  'plate-code': { ...sans, size: 10, weight: 600, tracking: 0.06 },
  'plate-count': { ...sans, size: 11, weight: 500 },
  'plate-capitals': { ...sans, size: 11, weight: 650, tracking: 0.07 },
  'plate-agreement': { family: 'serif', size: 13, weight: 500, italic: true, tracking: 0 },
  day: { ...sans, size: 11, weight: 500 },
  'day-doubtful': { ...sans, size: 11, weight: 500, italic: true },
  'day-disputed': { ...sans, size: 11, weight: 600 },
  'line-count': { ...sans, size: 11.5, weight: 650 },
} as const satisfies Record<string, Face>;

/** Names a face of the drawing. */
export type FaceName = keyof typeof FACES;

/** The width of a text in CSS pixels at zoom 1, tracking included. */
export type Measure = (text: string, face: FaceName) => number;

/** The face as a CSS `font`, which is also what a canvas and `document.fonts.load` take. */
export function cssFont(name: FaceName): string {
  const face = FACES[name];
  return `${face.italic ? 'italic ' : ''}${String(face.weight)} ${String(face.size)}px ${FAMILIES[face.family]}`;
}

const NARROW = new Set("ijlIt.,:;'’|!()[]f-‐ 1");
const WIDE = new Set('mwMWÆŒæœ—@%ЖШЩЮФжшщюф');

/**
 * Widths without a canvas, by classes of letters: within about a tenth of the true width for Latin, Greek and Cyrillic.
 * For drawings made where no face can be measured; whoever has a canvas measures.
 */
export const estimateWidth: Measure = (text, name) => {
  const face = FACES[name];
  const boldness = 1 + (face.weight - 400) / 4000;
  let width = 0;
  for (const letter of text) {
    width += letterShare(letter) * face.size * boldness + face.tracking * face.size;
  }
  return width;
};

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or as much of it as fits with an ellipsis. Cuts between letters as people see them, never inside one. */
export function fitText(text: string, face: FaceName, room: number, measure: Measure): string {
  if (measure(text, face) <= room) return text;
  let fitting = '…';
  let kept = '';
  for (const { segment } of letters.segment(text)) {
    kept += segment;
    const cut = `${kept.trimEnd()}…`;
    if (measure(cut, face) > room) break;
    fitting = cut;
  }
  return fitting;
}

function letterShare(letter: string): number {
  if (NARROW.has(letter)) return 0.27;
  if (WIDE.has(letter)) return 0.79;
  if (/\p{M}/u.test(letter)) return 0;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? 0.58 : 0.5;
}
