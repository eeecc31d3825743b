import type { Fragment } from './fragment.ts';

/** A text and the matrix (a b c d e f, `y` growing downwards) that puts it on the page as it is shown. */
export interface PlacedText {
  readonly text: string;
  readonly width: number;
  readonly transform: readonly number[];
}

const QUARTER = Math.PI / 2;
/** How far from upright a line may lean; a stamp or watermark across the page leans more. */
const MOST_LEAN = 0.1;
/** The same words almost at the same place are one word printed bold, or its shadow. */
const SAME_PLACE = 0.15;

/** The texts of a page turned so that most of it stands upright; what runs in another direction (a watermark, a note up the margin) is left out. */
export function uprightFragments(placed: readonly PlacedText[]): Fragment[] {
  const letters = [0, 0, 0, 0];
  const turned = placed.map((item) => {
    const [a = 1, b = 0] = item.transform;
    const angle = Math.atan2(b, a);
    const quarters = Math.round(angle / QUARTER);
    const direction = ((quarters % 4) + 4) % 4;
    const isStraight = Math.abs(angle - quarters * QUARTER) <= MOST_LEAN;
    if (isStraight) letters[direction] = (letters[direction] ?? 0) + item.text.length;
    return { item, direction: isStraight ? direction : -1 };
  });
  const main = letters.indexOf(Math.max(...letters));
  const fragments = turned.flatMap(({ item, direction }) => (direction === main ? [fragmentOf(item, main)] : []));
  return withoutDoubles(fragments);
}

function fragmentOf({ text, width, transform }: PlacedText, direction: number): Fragment {
  const [, , c = 0, d = 0, e = 0, f = 0] = transform;
  const [x, y] = [[e, f] as const, [f, -e] as const, [-e, -f] as const, [-f, e] as const][direction] ?? [e, f];
  return { text, x, right: x + width, y, size: Math.hypot(c, d) };
}

function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
  const byText = new Map<string, Fragment[]>();
  return fragments.filter((fragment) => {
    const same = byText.get(fragment.text) ?? [];
    const near = fragment.size * SAME_PLACE;
    if (same.some((other) => Math.abs(other.x - fragment.x) <= near && Math.abs(other.y - fragment.y) <= near))
      return false;
    byText.set(fragment.text, [...same.slice(-20), fragment]);
    return true;
  });
}
