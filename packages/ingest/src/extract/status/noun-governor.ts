import { UNWANTED, WISHED_FOR } from '../../data/noun-governors.ts';
import { isFiller, type Element } from '../grammar/elements.ts';

/**
 * What the word right before the phrase of a contact's noun says of it: "is weighing a meeting with A" proposes one, "opposes talks with B" tells of
 * none. Null where it says nothing. `phrase` is where the noun's phrase begins.
 */
export function governorOf(elements: readonly Element[], phrase: number): 'proposed' | 'none' | null {
  let at = phrase - 1;
  while (isFiller(elements[at])) at -= 1;
  const last = elements[at]?.word ?? '';
  const two = `${elements[at - 1]?.word ?? ''} ${last}`;
  if (UNWANTED.has(last) || UNWANTED.has(two)) return 'none';
  return WISHED_FOR.has(last) || WISHED_FOR.has(two) ? 'proposed' : null;
}
