import { OFFICE_HEADS, pluralOf } from '../../data/offices.ts';

const PLURALS = new Map([...OFFICE_HEADS].map((head) => [pluralOf(head), head]));

/** The singular of an office head, or null where the word is none. */
export function singularHead(lower: string): string | null {
  return OFFICE_HEADS.has(lower) ? lower : (PLURALS.get(lower) ?? null);
}
