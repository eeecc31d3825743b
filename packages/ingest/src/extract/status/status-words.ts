import type { Status } from '@readout/domain';
import { STATUS_CUES } from '../../data/status-cues.ts';
import type { Element } from '../grammar/elements.ts';
import { anyOf } from '../placing/cue-places.ts';

/** What the words around a contact say of it: its status, or that it tells of none. */
export type Verdict = Status | 'none';

const CUES = Object.fromEntries(
  Object.entries(STATUS_CUES).map(([key, list]) => [key, anyOf(list)]),
) as unknown as Record<keyof typeof STATUS_CUES, (text: string) => boolean>;

/** Whether words that say something of a status stand in a text. */
export const has = (text: string, kind: keyof typeof STATUS_CUES): boolean => CUES[kind](text);

/** Where the verb stands that governs a clause opened by "that": "suggested that", "agreed that". */
export function governed(elements: readonly Element[], first: number): number {
  return elements[first - 1]?.word === 'that' ? Math.max(0, first - 3) : first;
}

/** The words of elements between spaces, a dot for who or what is no word. */
export const wordsOf = (elements: readonly Element[], first: number, last: number): string =>
  ` ${elements
    .slice(first, last)
    .map((element) => (element.mention !== null ? '·' : element.word === '' ? '·' : element.word))
    .join(' ')
    .replace(/ n't/gu, "n't")} `;

/** The words up to a verb with those that govern its clause, some way back. */
export function wideBefore(elements: readonly Element[], first: number, verb: number): string {
  return wordsOf(elements, elements[first - 1]?.word === 'that' ? Math.max(0, first - 10) : first, verb);
}

/** "denied on Monday that …", "It is not true, she said, that …": whether the words up to a contact, with those that govern its clause, call it untrue. */
export const isDeniedThat = (wide: string): boolean =>
  / (?:denied|denies|denying|deny|rejected|dismissed|untrue|not true|not correct|false|incorrect|wrong) (?:(?!and |but )\S+ ){0,8}that /u.test(
    wide,
  );

/** "had no recollection of speaking with", "could not recall meeting", "did not remember any call with": what somebody does not remember is not told as held. */
export const isUnremembered = (before: string): boolean => UNREMEMBERED.test(before);
const UNREMEMBERED =
  / (?:no (?:\S+ )?(?:recollection|memory|remembrance) of|(?:not|n't|cannot|can't|couldn't|didn't|doesn't|never|unable to|failed to) (?:\S+ )?(?:recall|remember|recollect)(?:ed|ing)?) (?:(?:that|·|he|she|they|it|ever|having|had|have|been|in|any|a|an|the|such|phone|telephone|video|private|secret|separate) )*\S+ $/u;
