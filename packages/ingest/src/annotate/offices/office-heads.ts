import { OFFICE_HEADS, pluralOf } from '../../data/offices.ts';

const PLURALS = new Map([...OFFICE_HEADS].map((head) => [pluralOf(head), head]));

/** The singular of an office head, or null where the word is none. */
export function singularHead(lower: string): string | null {
  if (OFFICE_HEADS.has(lower)) return lower;
  const known = PLURALS.get(lower);
  if (known !== undefined) return known;
  const designate =
    lower.endsWith('-designate') || lower.endsWith('-elect') ? lower.slice(0, lower.lastIndexOf('-')) : '';
  return OFFICE_HEADS.has(designate) ? lower : null;
}
