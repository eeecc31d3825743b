import { isNoun } from '../senses/verb-or-noun.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';

/** Verbs of those who resolve on what they will do. */
const RESOLVING: ReadonlySet<string> = new Set(
  'agreed agree agrees agreeing decided decides resolved resolves undertook undertaken promised promises pledged pledges vowed vows arranged'.split(
    ' ',
  ),
);
/** Those, and verbs of those who would have something done: what they say they said on a day, that will be on another. */
export const WISHING: ReadonlySet<string> = new Set([
  ...RESOLVING,
  ...'offered offers proposed proposes suggested suggests invited invites asked asks urged urges appealed requested'.split(
    ' ',
  ),
]);
const FAR = 16;

/**
 * "agreed in Oslo on Sunday to hold talks": the verb that governs the infinitive whose bare verb stands at `verb`, whatever stands between;
 * -1 where it is none of resolving on something. `verb` is an element's number.
 */
export function resolvedBy(
  elements: readonly Element[],
  verb: number,
  resolving: ReadonlySet<string> = RESOLVING,
): number {
  const to = infinitiveAt(elements, verb);
  if (to < 0) return -1;
  for (let i = to - 1; i >= Math.max(0, to - FAR); i -= 1) {
    const element = elements[i];
    if (element === undefined || [';', ':', '"', '“', '”', 'that', 'who', 'which'].includes(element.word)) return -1;
    if (isVerbAt(elements, i) && !isAuxiliary(element) && !isNoun(elements, i))
      return resolving.has(element.word) ? i : -1;
  }
  return -1;
}

/** Where what is said of the contact that the verb at `verb` tells begins: behind what those did who resolved on it, else at `first`. */
export function fromResolve(elements: readonly Element[], verb: number, first: number): number {
  return verb >= 0 && resolvedBy(elements, verb) >= 0 ? Math.max(first, infinitiveAt(elements, verb)) : first;
}

/** Where the "to" of an infinitive stands whose verb is at `verb`; -1 where it is none. */
function infinitiveAt(elements: readonly Element[], verb: number): number {
  let to = verb - 1;
  while (isFiller(elements[to])) to -= 1;
  return elements[to]?.word === 'to' ? to : -1;
}

/** The bare verb of holding before the phrase of a noun that begins at `phrase` ("to hold talks", "to have a new round"); -1 where none stands. */
export function holdingBefore(elements: readonly Element[], phrase: number): number {
  // "to resume talks": a bare verb that reads like a modifier stands at the head of the phrase
  for (let i = phrase; i >= Math.max(0, phrase - NEAR); i -= 1) {
    if (elements[i]?.mention != null) return -1;
    if (HOLDING.has(elements[i]?.word ?? '')) return i;
  }
  return -1;
}
const NEAR = 3;
/** Verbs by which a contact that a noun names is held or come to, as they stand behind "to", "will" and "and". */
export const HOLDING: ReadonlySet<string> = new Set(
  'hold have conduct convene chair co-chair host attend join lead open begin start resume continue launch take give pay schedule arrange organise organize'.split(
    ' ',
  ),
);
