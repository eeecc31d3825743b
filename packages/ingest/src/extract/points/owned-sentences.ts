import type { Kind } from '@readout/domain';
import type { AnnotatedText } from '../../annotate/document.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { RELATIVES, SUBORDINATORS } from '../../data/verbs.ts';
import type { Claim } from '../terms/claim.ts';
import { isFiller, isVerbAt, rowOf, type Element } from '../grammar/elements.ts';
import type { Stretches } from '../terms/stretches.ts';

/** How far around its contact word a claim shows that it is told in passing, in elements. */
const AROUND = 6;

/** Words before a noun that names something told before. */
const POINTING: ReadonlySet<string> = new Set('the this that such no his her their its same'.split(' '));

/** Which sentences a contact tells alone: of two contacts of the same people told near each other each sentence tells of one. */
export class OwnedSentences {
  readonly #stretches: Stretches;
  /** The claims told in each sentence, in their order, by text. */
  readonly #told = new Map<AnnotatedText, Map<number, Claim[]>>();

  constructor(stretches: Stretches, claims: readonly Claim[]) {
    this.#stretches = stretches;
    for (const claim of claims) {
      const told = this.#told.get(claim.text) ?? new Map<number, Claim[]>();
      this.#told.set(claim.text, told);
      for (const sentence of stretches.of(claim)) {
        const here = told.get(sentence);
        if (here === undefined) told.set(sentence, [claim]);
        else here.push(claim);
      }
    }
  }

  /** The sentences of a claim's stretch that tell of no other contact, in order; its own always. */
  of(claim: Claim): number[] {
    const told = this.#told.get(claim.text);
    const isByTheWay = isToldByTheWay(claim);
    return this.#stretches.of(claim).filter((sentence) => {
      if (sentence === claim.sentence || claim.evidence.has(sentence)) return true;
      if (isByTheWay && !kindsPointedAt(claim, sentence).has(claim.kind)) return false;
      const rivals = (told?.get(sentence) ?? []).filter((other) => other !== claim);
      if (rivals.length === 0) return true;
      // What another contact's own sentence tells is told there; a plan may be what was agreed on, or invited to.
      const isAgreed = rowOf(claim.text, sentence).elements.some(({ word }) => AGREEING.has(word));
      const isOfOther = rivals.some(
        (other) =>
          (other.sentence === sentence && !(isToCome(other) && isAgreed)) ||
          (other.sentence === claim.sentence && other.evidence.has(sentence)),
      );
      return !isOfOther && ownerOf(sentence, [claim, ...rivals]) === claim;
    });
  }
}

const AGREEING: ReadonlySet<string> = new Set('agreed invited invitation accepted'.split(' '));

function isToCome({ status }: Claim): boolean {
  return status === 'planned' || status === 'proposed';
}

/** The last sentence before another one that a claim is told in: its own, or one that shows it. */
function lastTold(claim: Claim, sentence: number): number {
  let last = claim.sentence;
  for (const one of claim.evidence) if (one < sentence && one > last) last = one;
  return last;
}

/**
 * Whose a sentence is: of the only one whose kind a noun in it names ("the letter"), else of the one told last before it, of those that are
 * not told in passing.
 */
function ownerOf(sentence: number, claims: readonly Claim[]): Claim | undefined {
  const [first] = claims;
  if (first === undefined) return undefined;
  const kinds = kindsPointedAt(first, sentence);
  const named = claims.filter(({ kind }) => kinds.has(kind));
  if (named.length === 1) return named[0];
  const before = claims.filter((claim) => claim.sentence < sentence);
  const told = before.filter((claim) => !isInPassing(claim));
  return latest(told.length > 0 ? told : before, sentence) ?? first;
}

/** The kinds of contact at which nouns of a sentence point back: "the letter", not "the undersea power cable". */
function kindsPointedAt({ text }: Claim, sentence: number): ReadonlySet<Kind> {
  return new Set(
    rowOf(text, sentence).elements.flatMap(({ word, mention }, at, elements) => {
      const noun = CONTACT_NOUN_OF.get(mention?.noun ?? word);
      const pointsBack = mention !== null || POINTING.has(elements[at - 1]?.word ?? '');
      return noun === undefined || !pointsBack ? [] : [noun.kind];
    }),
  );
}

/** "President B, with whom she had talked on Thursday, was among the guests": told of somebody by the way; what follows is not of that contact. */
function isToldByTheWay(claim: Claim): boolean {
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = elements.findIndex(({ last }) => last > claim.trigger.first);
  const from = Math.max(0, at - AROUND);
  const relative = elements.findLastIndex(({ word }, i) => i >= from && i < at && RELATIVES.has(word));
  return relative > 0 && elements.slice(relative, at + 1).some(({ word }) => word === 'had');
}

function latest(claims: readonly Claim[], sentence: number): Claim | undefined {
  return claims.reduce<Claim | undefined>((last, claim) => {
    if (last === undefined) return claim;
    const [told, before] = [lastTold(claim, sentence), lastTold(last, sentence)];
    return told > before || (told === before && claim.trigger.first < last.trigger.first) ? claim : last;
  }, undefined);
}

/**
 * Whether a contact is told in passing: as still to come, behind a relative or a subordinate clause's first word, or as lying further back
 * ("said that he had written", "the letter which he had sent").
 */
function isInPassing(claim: Claim): boolean {
  if (isToCome(claim)) return true;
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = elements.findIndex(({ last }) => last > claim.trigger.first);
  const leads = elements.slice(1, at).some(({ word }) => RELATIVES.has(word) || SUBORDINATORS.has(word));
  return (
    leads ||
    elements
      .slice(Math.max(0, at - AROUND), at + AROUND)
      .some((_, k) => isPluperfect(elements, k + Math.max(0, at - AROUND)))
  );
}

function isPluperfect(elements: readonly Element[], at: number): boolean {
  if (elements[at]?.word !== 'had') return false;
  let next = at + 1;
  while (isFiller(elements[next])) next += 1;
  return isVerbAt(elements, next);
}
