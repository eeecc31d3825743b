import { CLASSES } from '../../annotate/words/word-classes.ts';
import { canBeParty } from './can-be-party.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from './elements.ts';

/**
 * "the ministry's secretary-general, A", "parliament speaker A", "the rebel commander A": where the one named stands whose phrase opens at `at`
 * with words that tell of nobody else; `at` itself where it is no such phrase.
 */
export function behindDescription(elements: readonly Element[], at: number): number {
  for (let i = at; i < Math.min(elements.length, at + LONGEST); i += 1) {
    const element = elements[i];
    if (element === undefined) return at;
    const isOwner = elements[i + 1]?.word === "'s";
    if (element.word === "'s" && i > at) continue;
    if (element.mention !== null) {
      if (isOwner) continue;
      return i > at && element.mention.kind === 'person' && element.mention.name !== null && canBeParty(elements, i)
        ? i
        : at;
    }
    if (element.kind === 'thing' && isOwner) continue;
    if (!isDescribing(elements, i) && !isOwner) return at;
  }
  return at;
}

/** How many elements a description before a name may have. */
const LONGEST = 6;

/** A word in lower case that may stand before an office or a name and is no verb, no link and no noun of many. */
function isDescribing(elements: readonly Element[], i: number): boolean {
  const element = elements[i];
  if (element?.kind !== 'word' || element.capital || isVerbAt(elements, i) || isAuxiliary(element)) return false;
  if ((element.classes & LINKS) !== 0 || CONJUNCTIONS.has(element.word)) return false;
  return OPENING.has(element.word) || (!isFiller(element) && !/[^s]s$/u.test(element.word));
}
const LINKS = CLASSES.preposition | CLASSES.relative | CLASSES.subordinator;
const CONJUNCTIONS: ReadonlySet<string> = new Set('and or but nor not to'.split(' '));
const OPENING: ReadonlySet<string> = new Set('the a an his her its their our my'.split(' '));
