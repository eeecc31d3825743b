import type { Element } from '../grammar/elements.ts';

/** "SHYMKENT, July 5 (Steppe Wire) -": the day on which a text was written, before the mark that ends its dateline. */
export function isOfDateline(elements: readonly Element[], i: number): boolean {
  return (
    i <= LONGEST_DATELINE &&
    elements[i + 1]?.word === '(' &&
    elements.slice(i + 2, i + 8).some(({ word }) => word === ')')
  );
}
const LONGEST_DATELINE = 4;
/** What it costs the day of a dateline that it is the day of the telling. */
export const IN_DATELINE = 20;

/** "LIMA, Sept 17 -", "LIMA, Sept 17 (Andes Wire) -": whether a day opens a text, before the mark that ends its dateline. */
export function isBeforeDash(elements: readonly Element[], i: number): boolean {
  return i <= LONGEST_DATELINE && (isOfDateline(elements, i) || DASHES.has(elements[i + 1]?.word ?? ''));
}
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);
