import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import type { Element } from '../grammar/elements.ts';
import { listFrom, type PartyList } from '../grammar/party-lists.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';

/** "on the sidelines of a conference chaired by A": who leads the gathering was not in the contact at its margin. */
export function isOfGathering(elements: readonly Element[], at: number): boolean {
  if (elements[at - 1]?.kind !== 'word' && elements[at - 1]?.kind !== 'thing') return false;
  return elements.slice(Math.max(0, at - 9), at).some(({ word }) => /^(?:sidelines?|margins?|fringes)$/u.test(word));
}

/** "they would come for a first meeting facilitated by C": who leads a meeting that is named beside others was not in those. */
export function isOfAnother(elements: readonly Element[], at: number): boolean {
  const noun = elements[at - 1]?.word === ',' ? at - 2 : at - 1;
  if (!CONTACT_NOUN_OF.has(elements[noun]?.word ?? '')) return false;
  const { determiner, first, order } = nounPhraseAt(elements, noun);
  if (noun === at - 2) return order === 'first' || order === 'another';
  return ['a', 'an', 'another'].includes(determiner) && elements[first - 1]?.word === 'for';
}

/** Whether "led" or "headed" at `at` is said of a delegation, side or team that stands behind it. */
export function hasDelegation(elements: readonly Element[], at: number): boolean {
  return elements
    .slice(at + 1, at + 6)
    .some(
      (element) =>
        element.word === 'delegation' ||
        element.word === 'side' ||
        element.mention?.noun === 'delegation' ||
        element.mention?.noun === 'side' ||
        element.mention?.noun === 'team',
    );
}

/** "under the eye of their host, A", "under the auspices of the president, A". */
export function isUnderEye(elements: readonly Element[], at: number): boolean {
  const of = elements.findIndex(({ word }, i) => i > at && i <= at + 5 && word === 'of');
  return of > 0 && elements.slice(at, of).some(({ word }) => EYES.has(word));
}
const EYES: ReadonlySet<string> = new Set('eye eyes gaze auspices aegis watch mediation supervision'.split(' '));

/** "said that the delegation headed by A would arrive": who leads those of whom something else is told was not in the contact told before. */
export function isLedElsewhere(elements: readonly Element[], at: number): boolean {
  const group = elements[at - 1]?.mention;
  const isBare = group?.noun === 'delegation' || elements[at - 1]?.word === 'delegation';
  return isBare && elements.slice(0, at).some(({ word }) => word === 'that' || word === 'whether' || word === 'if');
}

/** "A, B, and others were present": those of a list that opens the sentence and ends with others; null where it does not. */
export function listWithOthers(elements: readonly Element[]): PartyList | null {
  if (!canBeParty(elements, 0)) return null;
  const list = listFrom(elements, 0);
  let at = list.last;
  while (elements[at]?.word === ',' || elements[at]?.word === 'and') at += 1;
  return at > list.last && OTHERS.has(elements[at]?.mention?.noun ?? elements[at]?.word ?? '') ? list : null;
}
const OTHERS: ReadonlySet<string> = new Set(['others', 'other', 'officials', 'dignitaries']);
