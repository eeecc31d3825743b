import type { Kind } from '@readout/domain';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';

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
export function takeFormsToldOn(claims: readonly Claim[], stretches: Stretches): void {
  for (const claim of claims) {
    if (claim.text.part !== 'text' || !isOpen(claim)) continue;
    const told = formBehind(claim, stretches);
    if (told === null) continue;
    claim.kind = told.kind;
    claim.kindSaid = true;
    claim.evidence.add(told.sentence);
  }
}

/** Whether no word has said the form: the noun "meeting" alone does not say that it was face to face. */
function isOpen(claim: Claim): boolean {
  const { kind, kindSaid: isSaid, place, rules } = claim;
  if (kind === 'letter') return false;
  return (
    !isSaid ||
    isCalled(claim) ||
    (kind === 'meeting' && place === null && rules.every((rule) => rule.startsWith('noun.meeting.')))
  );
}

/** "a call", which may be by video. */
const isCalled = ({ kind, rules }: Claim): boolean =>
  kind === 'phone-call' && rules.every((rule) => rule.startsWith('noun.call.'));

function formBehind(claim: Claim, stretches: Stretches): { kind: Kind; sentence: number } | null {
  const isBeside = (sentence: number): boolean =>
    stretches.claimsAt(claim.text, sentence).some((other) => other !== claim);
  if (isBeside(claim.sentence)) return null;
  const end = Math.min(claim.text.sentences.length, claim.sentence + REACH + 1);
  for (let sentence = claim.sentence + 1; sentence < end; sentence += 1) {
    if (isBeside(sentence) || claim.text.zones[sentence]?.asks === true) return null;
    const kind = formIn(rowOf(claim.text, sentence).elements);
    // a video call is "the call" too, and a call by video one
    if (kind === 'phone-call' && claim.kind === 'video-call') return null;
    if (isCalled(claim) && kind !== 'video-call') return null;
    if (kind !== null && kind !== claim.kind) return { kind, sentence };
  }
  return null;
}

/** The form that a sentence says of the contact it points back to at its head; null where it says none. */
function formIn(elements: readonly Element[]): Kind | null {
  const it = elements.findIndex(({ mention }) => mention !== null);
  if (it >= 0 && it <= OPENING && elements[it]?.mention?.noun === 'it') return formOfIt(elements, it);
  const first = elements.findIndex(({ word }, i) => i <= OPENING && POINTING.has(word));
  if (first < 0) return null;
  const at = elements.findIndex(
    ({ word, kind }, i) => i > first && i <= first + LONGEST_PHRASE && kind === 'word' && NOUNS.has(word),
  );
  const isPhrase =
    at > 0 && elements.slice(first + 1, at).every(({ mention, kind }) => mention === null && kind !== 'mark');
  if (!isPhrase || isOfOthers(elements, at)) return null;
  const own = kindSaid(elements, first, at + 1);
  const isTold = TAKES_PLACE.test(words(elements, at + 1, at + 6));
  if (!isTold) return own ?? nounKind(elements[at]);
  // "The call, by video, lasted an hour"
  const { last } = clauseAround(elements, elements[at + 1]?.word === ',' ? at + 2 : at);
  const behind = kindSaid(elements, at + 1, last);
  if (own !== null && behind !== 'video-call') return own;
  return behind ?? nounKind(elements[at]) ?? (isInPlace(elements, at) ? 'meeting' : null);
}

/** "It was conducted by video link", "It was their first meeting in person": what "it" was that was just told. */
function formOfIt(elements: readonly Element[], it: number): Kind | null {
  const { last } = clauseAround(elements, it);
  if (CONDUCTED.test(words(elements, it + 1, it + 6))) return kindSaid(elements, it + 1, last);
  const noun = elements.findIndex(({ word }, i) => i > it && i <= it + LONGEST_PHRASE && FACING.has(word));
  if (noun < 0 || !/^ was (?:their|the|a) /u.test(words(elements, it + 1, it + 4))) return null;
  return kindSaid(elements, it, last) ?? 'meeting';
}
const CONDUCTED =
  /^ (?:was|took) (?:place )?(?:(?:conducted|held|done|made|all) )?(?:by|via|over|on|through|in person|face) /u;
const FACING: ReadonlySet<string> = new Set(['meeting', 'encounter']);

/** "The conversation took place in a corridor of the palace": of those who speak in one place. */
function isInPlace(elements: readonly Element[], at: number): boolean {
  const place = elements.findIndex(
    ({ word }, i) => i > at && i < at + LONGEST_PHRASE && (word === 'in' || word === 'at'),
  );
  return place > 0 && elements.slice(place, place + LONGEST_PHRASE).some(({ word }) => ROOMS.has(word));
}
const ROOMS: ReadonlySet<string> = new Set(
  'corridor corridors room hall lounge lobby car garden palace residence airport ministry hotel embassy headquarters office villa restaurant margins sidelines'.split(
    ' ',
  ),
);

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
