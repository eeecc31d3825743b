/** Longest stretch in which a body is kept, in UTF-16 code units. */
export const STRETCH = 65_536;

/** A stretch of a text and where it starts, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** The text in stretches of at most {@link STRETCH} code units that part no surrogate pair; an empty text is one empty stretch. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  do {
    const end = withoutHalf(text, Math.min(start + STRETCH, text.length));
    stretches.push({ start, text: text.slice(start, end) });
    start = end;
  } while (start < text.length);
  return stretches;
}

/** The offset, or the one before it where it stands between the halves of a surrogate pair. */
export function withoutHalf(text: string, offset: number): number {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset)) ? offset - 1 : offset;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
