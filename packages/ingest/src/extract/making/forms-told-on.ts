import type { Kind } from '@readout/domain';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import type { Claim } from '../terms/claim.ts';

/** How many sentences behind a contact its form may be told. */
const REACH = 4;
/** How many elements may open a sentence before the phrase that points back ("Speaking later, he said that the call …" is too far). */
const OPENING = 3;
/** The most elements of a phrase that points back ("the half-hour secure video call"). */
const LONGEST_PHRASE = 6;

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'their']);
/** Nouns for a contact told just before, whatever its form was. */
const NOUNS: ReadonlySet<string> = new Set(
  'call conversation meeting talks discussion discussions exchange consultations session videoconference teleconference'.split(
    ' ',
  ),
);

/** "spoke with A today. The conversation took place by video link": gives a contact whose form was guessed the one that a sentence behind it says, if no other is told between. */
export function takeFormsToldOn(claims: readonly Claim[]): void {
  for (const claim of claims) {
    if (claim.text.part !== 'text' || !isOpen(claim)) continue;
    const told = formBehind(claim, claims);
    if (told === null) continue;
    claim.kind = told.kind;
    claim.kindSaid = true;
    claim.evidence.add(told.sentence);
  }
}

/** Whether no word has said the form: the noun "meeting" alone does not say that it was face to face. */
function isOpen({ kind, kindSaid: isSaid, place, rules }: Claim): boolean {
  if (kind === 'letter') return false;
  return !isSaid || (kind === 'meeting' && place === null && rules.every((rule) => rule.startsWith('noun.meeting.')));
}

function formBehind(claim: Claim, claims: readonly Claim[]): { kind: Kind; sentence: number } | null {
  const beside = (sentence: number): Claim[] =>
    claims.filter((other) => other !== claim && other.text === claim.text && other.sentence === sentence);
  if (beside(claim.sentence).length > 0) return null;
  const end = Math.min(claim.text.sentences.length, claim.sentence + REACH + 1);
  for (let sentence = claim.sentence + 1; sentence < end; sentence += 1) {
    if (beside(sentence).length > 0 || claim.text.zones[sentence]?.asks === true) return null;
    const kind = formIn(rowOf(claim.text, sentence).elements);
    // a video call is "the call" too
    if (kind === 'phone-call' && claim.kind === 'video-call') return null;
    if (kind !== null && kind !== claim.kind) return { kind, sentence };
  }
  return null;
}

/** The form that a sentence says of the contact it points back to at its head; null where it says none. */
function formIn(elements: readonly Element[]): Kind | null {
  const first = elements.findIndex(({ word }, i) => i <= OPENING && POINTING.has(word));
  if (first < 0) return null;
  const at = elements.findIndex(
    ({ word, kind }, i) => i > first && i <= first + LONGEST_PHRASE && kind === 'word' && NOUNS.has(word),
  );
  const isPhrase =
    at > 0 && elements.slice(first + 1, at).every(({ mention, kind }) => mention === null && kind !== 'mark');
  if (!isPhrase || isOfOthers(elements, at)) return null;
  const own = kindSaid(elements, first, at + 1);
  if (own !== null) return own;
  const { last } = clauseAround(elements, at);
  return TAKES_PLACE.test(words(elements, at + 1, at + 6)) ? kindSaid(elements, at + 1, last) : nounKind(elements[at]);
}

/** "was held by video link", ", conducted over the telephone," */
const TAKES_PLACE =
  /^ (?:, )?(?:(?:was|were|has been|had been|being) )?(?:held|conducted|took place|taking place|organi[sz]ed|happened|came|made|virtual|by|via|over) /u;

const words = (elements: readonly Element[], from: number, to: number): string =>
  ` ${elements
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')} `;

/** "The call lasted an hour": the noun alone says it; "the meeting" and "the talks" leave it open. */
function nounKind(noun: Element | undefined): Kind | null {
  const entry = CONTACT_NOUN_OF.get(noun?.word ?? '');
  return entry?.id === 'noun.call' || entry?.id === 'noun.videoconference' ? entry.kind : null;
}

/** "the call for a ceasefire", "the meeting with A", "the talks between B and C", "the call to prayer": no word for the contact told before, or one of others. */
function isOfOthers(elements: readonly Element[], at: number): boolean {
  return OF_OTHERS.has(elements[at + 1]?.word ?? '');
}
const OF_OTHERS: ReadonlySet<string> = new Set('for to with between among of from'.split(' '));
