import { addDays } from '@readout/domain';
import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { sameParty } from '../terms/party.ts';

/** A contact whose day is asked for, with what stands around it. */
export interface Asked {
  readonly doc: AnnotatedDocument;
  readonly claim: Claim;
  /** The contacts told around it in the same text, in order, without it. */
  readonly others: readonly Claim[];
  /** The elements of its sentence, and which of them is the contact word. */
  readonly elements: readonly Element[];
  readonly at: number;
  readonly clause: { readonly first: number; readonly last: number };
  /** The day told last before its sentence, for phrases that count from it. */
  readonly base: DayRange | null;
}

/** Longer sentences are lists or hostile; no day is looked for in them, so that the cost of one is bounded. */
export const LONGEST_SENTENCE = 160;

/** The elements of a sentence in which days are looked for: none of one that is too long, or is not there. */
export function readable(text: AnnotatedText, sentence: number): readonly Element[] {
  if (text.sentences[sentence] === undefined) return [];
  const { elements } = rowOf(text, sentence);
  return elements.length > LONGEST_SENTENCE ? [] : elements;
}

/** A contact with what stands around it; `near` are the contacts told around it, in the order of the text. */
export function askedOf(doc: AnnotatedDocument, claim: Claim, near: readonly Claim[]): Asked {
  const { elements } = rowOf(claim.text, claim.sentence);
  const at = Math.max(
    0,
    elements.findIndex((element) => element.first >= claim.trigger.first),
  );
  const others = near.filter((other) => other !== claim && other.text === claim.text);
  const last = others.findLast(
    ({ sentence, days }) =>
      sentence < claim.sentence && days !== null && addDays(days.earliest, LONGEST_BASE) >= days.latest,
  );
  return { doc, claim, others, elements, at, clause: clauseAround(elements, at), base: last?.days ?? null };
}
/** How many days behind its first a stretch that others count from may end. */
const LONGEST_BASE = 6;

/** The days that a phrase can mean for the contact: seen back, ahead for what is to come, either way for what was called off. */
export function daysOf({ doc, claim, base }: Asked, element: Element | undefined): DayRange[] {
  const { status } = claim;
  const isAhead = status === 'planned' || status === 'proposed';
  const tenses = status === 'cancelled' ? (['past', 'future'] as const) : ([isAhead ? 'future' : 'past'] as const);
  return tenses.flatMap((tense) => element?.day?.resolve(doc.day, tense, base) ?? []);
}

/** How the parties of two contacts stand to each other. */
export function kinOf(a: Claim, b: Claim): 'same' | 'some' | 'other' {
  const shared = a.parties.filter((party) => b.parties.some((other) => sameParty(party, other))).length;
  return shared === 0 ? 'other' : shared >= Math.min(a.parties.length, b.parties.length) ? 'same' : 'some';
}
