import { UNWANTED, WISHED_FOR } from '../../data/governors.ts';
import { isFiller, type Element } from '../grammar/elements.ts';

/**
 * What the word right before a contact says of it: "is weighing a meeting with A" proposes one, "opposes talks with B" tells of
 * none. Null where it says nothing. `at` is where the noun's phrase begins.
 */
export function governorOf(elements: readonly Element[], at: number): 'proposed' | 'none' | null {
  const last = lastBefore(elements, at);
  const word = elements[last]?.word ?? '';
  const two = `${elements[last - 1]?.word ?? ''} ${word}`;
  if (UNWANTED.has(word) || UNWANTED.has(two)) return 'none';
  return WISHED_FOR.has(word) || WISHED_FOR.has(two) ? 'proposed' : null;
}

/** The same of a verb: "insisted on meeting", "would resign rather than meet"; "thanked A for hosting B" was for what had been. */
export function governorOfVerb(elements: readonly Element[], verb: number): 'proposed' | 'none' | null {
  const lead = elements[lastBefore(elements, verb)]?.word ?? '';
  const isGoverned = elements[verb]?.word.endsWith('ing') === true || lead === 'than';
  return isGoverned && lead !== 'for' ? governorOf(elements, verb) : null;
}

function lastBefore(elements: readonly Element[], at: number): number {
  let last = at - 1;
  while (isFiller(elements[last])) last -= 1;
  return last;
}
