import { ADVANCE_WIDTHS } from './advance-widths.generated.ts';
import { estimateWidth, FACES, type Face, type Measure } from './faces.ts';

const THOUSANDTHS = 1000;

/**
 * Widths from a table of the faces' letters: the same everywhere, and within a hundredth or two of what a browser
 * measures, which pairs some letters more closely. A letter that the faces lack is estimated.
 */
export const tabledWidth: Measure = (text, name) => {
  const face: Face = FACES[name];
  const widths = widthsOf(styleOf(face));
  let width = 0;
  for (const letter of text) {
    const known = widths.get(letter.codePointAt(0) ?? 0);
    width += known === undefined ? estimateWidth(letter, name) : (known / THOUSANDTHS + face.tracking) * face.size;
  }
  return width;
};

type Style = keyof typeof ADVANCE_WIDTHS;

function styleOf({ family, italic, weight }: Face): Style {
  const style = `${family}${italic ? '-italic' : ''}-${String(weight)}`;
  if (!isTabled(style)) throw new Error(`no widths are tabled for ${style}: run e2e/write-advance-widths.mjs`);
  return style;
}

function isTabled(style: string): style is Style {
  return style in ADVANCE_WIDTHS;
}

const read = new Map<Style, ReadonlyMap<number, number>>();

/** The widths of a style by code point, in thousandths of the size. */
function widthsOf(style: Style): ReadonlyMap<number, number> {
  const held = read.get(style);
  if (held !== undefined) return held;
  const made = new Map<number, number>();
  for (const [first, widths] of Object.entries(ADVANCE_WIDTHS[style])) {
    for (const [at, text] of widths.split(' ').entries()) {
      const width = Number.parseInt(text, 36);
      if (width > 0) made.set(Number(first) + at, width);
    }
  }
  read.set(style, made);
  return made;
}
