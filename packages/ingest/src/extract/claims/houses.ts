import type { ReaderState } from '../discourse/reader-state.ts';

/** The last word of the element at `i`, in small letters. */
export function lastWord(state: ReaderState, i: number): string {
  const element = state.row.elements[i];
  return element === undefined ? '' : (state.text.tokens[element.last - 1]?.lower ?? '');
}

/**
 * "the Chilean Foreign Ministry", "Poland's Foreign Ministry", "the Foreign Ministry in Chisinau": whose the house of government at `i` is; null
 * where it is not said.
 */
export function sideOfHouse({ row: { elements } }: ReaderState, i: number): string | null {
  const own = elements[i]?.mention?.sides[0];
  if (own !== undefined) return own;
  let owner = i - 1;
  while (owner > i - OWNER_FAR && ['presidential', 'royal', 'foreign', 'the'].includes(elements[owner]?.word ?? ''))
    owner -= 1;
  const named = elements[elements[owner]?.word === "'s" ? owner - 1 : owner]?.mention;
  if (named?.kind === 'side' && named.sides[0] !== undefined) return named.sides[0];
  const seat = ['in', 'of'].includes(elements[i + 1]?.word ?? '') ? elements[i + 2]?.mention : undefined;
  return seat?.kind === 'side' ? (seat.sides[0] ?? null) : null;
}
const OWNER_FAR = 4;
