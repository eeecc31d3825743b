import type { Kind } from '@readout/domain';
import { CONTACT_NOUN_OF, type ContactNoun } from '../../data/contact-nouns.ts';
import { BESIDE_ANOTHER } from '../../data/verbs.ts';
import { sidesOf, type Party } from '../terms/party.ts';
import { furtherPartner } from '../grammar/further-partners.ts';
import type { Element } from '../grammar/elements.ts';
import { initiatorOfNoun } from '../making/initiator-of-noun.ts';
import { isCourtesy, kindSaid } from '../senses/kinds.ts';
import { makeClaim, type Draft } from '../making/make-claim.ts';
import { tellByLetter } from './letter-claims.ts';
import { partiesOfNoun, type NounParties } from './noun-parties.ts';
import { nounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom, type PartyList } from '../grammar/party-lists.ts';
import { isAtMargins, isOtherSense, isPaper } from '../senses/noun-sense.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { fromResolve, holdingBefore } from '../status/resolved-on.ts';
import { statusOfNoun } from '../status/noun-status.ts';
import { isOverTime, isSeparate } from '../discourse/one-by-one.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

wokenBy('tell', [...CONTACT_NOUN_OF.keys(), 'contact']);

/** Tells the contact that the noun at element `at` names, if any. */
export function tellByNoun(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const element = elements[at];
  if (element === undefined || (element.kind !== 'word' && element.kind !== 'thing')) return false;
  const noun = isInContact(elements, at)
    ? CONTACT_NOUN_OF.get('touch')
    : CONTACT_NOUN_OF.get(element.kind === 'thing' ? lastWord(state, element) : element.word);
  if (noun === undefined) return false;
  if (noun.id === 'noun.letter' && isPaper(elements, at)) return false;
  if (noun.id === 'noun.letter') return tellByLetter(state, at, nounPhraseAt(elements, at));
  if (isOtherSense(elements, at, noun)) return false;
  const phrase = nounPhraseAt(elements, at);
  if (isAtMargins(elements, phrase.first) || isSpokenOf(elements, phrase) || isThankedFor(elements, phrase))
    return false;
  return tell(state, noun, phrase);
}

/** "had prepared the call over the telephone with her colleague": another contact is what was done by telephone, about the one named. */
function isSpokenOf(elements: readonly Element[], phrase: NounPhrase): boolean {
  if (!['the', 'this'].includes(phrase.determiner) && phrase.ownerWord === '') return false;
  let verb = phrase.first - 1;
  while (verb > 0 && ['the', 'this'].includes(elements[verb]?.word ?? '')) verb -= 1;
  if (!ABOUT_IT.has(elements[verb]?.word ?? '')) return false;
  const words = elements.slice(phrase.at + 1, phrase.at + 5).map(({ word }) => word);
  return (
    ['over', 'by', 'on', 'via'].includes(words[0] ?? '') &&
    words.some((word) => word === 'telephone' || word === 'phone' || word === 'video')
  );
}
/** "I thank Minister A for the conversation that we had": whoever is thanked had it with the one who thanks (`thanks-claims.ts`). */
function isThankedFor(elements: readonly Element[], { first, at }: NounPhrase): boolean {
  const lead = elements.findLastIndex(({ word }, i) => i < first && i >= first - 2 && word === 'for');
  if (lead < 2 || elements[lead - 1]?.mention?.name == null) return false;
  const verb = elements[lead - 2]?.word === 'the' ? lead - 3 : lead - 2;
  const isOurs = ['that', 'which'].includes(elements[at + 1]?.word ?? '') && elements[at + 2]?.mention?.noun === 'we';
  return isOurs && (elements[verb]?.word ?? '').startsWith('thank');
}
const ABOUT_IT: ReadonlySet<string> = new Set(
  'prepared prepare prepares preparing arranged discussed discuss discussing reviewed planned'.split(' '),
);

/** "been in contact with the president": a habit, as "in touch" is. */
function isInContact(elements: readonly Element[], at: number): boolean {
  const before = elements.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return (
    elements[at]?.word === 'contact' && before.includes('in') && !before.includes('stay') && !before.includes('remain')
  );
}

/** Nouns of contacts that people of one country never have among themselves. */
const INTERNATIONAL: ReadonlySet<string> = new Set(
  'bilateral bilaterals trilateral pull-aside pull-asides pullaside pullasides'.split(' '),
);

function lastWord(state: ReaderState, element: Element): string {
  return state.text.tokens[element.last - 1]?.lower ?? '';
}

function tell(state: ReaderState, noun: ContactNoun, phrase: NounPhrase): boolean {
  const { elements } = state.row;
  const found = partiesOfNoun(state, noun, phrase);
  if (found === null) return false;
  const { parties, hows, rule, end } = found;
  const isOpen =
    parties.length === 1 && elements.slice(phrase.at, phrase.at + 8).some((element) => element.word === 'with');
  if (parties.length < 2 && !isOpen) return false;
  const verdict = statusOfNoun(elements, phrase.first, phrase.at, end);
  if (verdict === 'none') return false;
  const { first, last } = clauseAround(elements, phrase.at);
  const clause = { first: fromResolve(elements, holdingBefore(elements, phrase.first), first), last };
  const courtesy = noun.id === 'noun.call' && isCourtesy(elements, phrase.at);
  const said = noun.open
    ? (kindSaid(elements, phrase.first, phrase.at) ??
      (noun.id === 'noun.call' || isBesideAnother(elements, phrase)
        ? null
        : kindSaid(elements, clause.first, clause.last, noun.id === 'noun.meeting')) ??
      (noun.id === 'noun.call' ? videoOnly(elements, clause.first, clause.last) : null))
    : null;
  const isByTelephone =
    noun.id === 'noun.videoconference' && ['telephone', 'phone'].includes(elements[phrase.at - 1]?.word ?? '');
  const kind: Kind = courtesy ? 'meeting' : isByTelephone ? 'phone-call' : (said ?? noun.kind);
  // "held negotiations with President A": of two who are named they are a meeting, as talks are
  const areOfTwo =
    noun.id === 'noun.negotiations' &&
    rule === 'with' &&
    parties.length === 2 &&
    parties.every(({ type }) => type === 'person');
  const bySides = (noun.bySides && !areOfTwo) || (rule === 'ellipsis' && noun.kind === 'talks');
  const groups = isSeparately(state, phrase, found)
    ? found.partners.map((party) => [...found.holders, party])
    : [parties];
  const draft = (group: readonly Party[], at: number): Draft => ({
    parties: group,
    hows,
    kind:
      kind === 'phone-call' && noun.id === 'noun.conversation' && said === null && !isTelephonic(state)
        ? 'talks'
        : kind,
    kindSaid: said !== null || noun.id === 'noun.call' || noun.id === 'noun.meeting',
    status: verdict,
    at,
    rule: `${noun.id}.${rule}`,
    initiator: initiatorOfNoun(state, { id: noun.id, isVideo: kind === 'video-call' }, phrase, found),
    definite: phrase.owner !== null || ['the', 'this', 'that'].includes(phrase.determiner),
    series: (phrase.series && groups.length === 1) || noun.id === 'noun.touch',
    bySides,
    anew: rule === 'attributes' && verdict !== 'held' && ['a', 'an'].includes(phrase.determiner),
    isForeign: INTERNATIONAL.has(elements[phrase.at]?.word ?? ''),
  });
  const told = groups.map((group) => makeClaim(state, draft(group, phrase.at)));
  for (const [group, at] of told.includes(true) ? furtherOf(state, found) : []) makeClaim(state, draft(group, at));
  return told.includes(true);
}

/**
 * "held talks with A in Ghent in the morning and with B in Lille in the evening": the further contacts of those who held the first, each with where or when
 * it was; `found.end` is where the partners of the first end.
 */
function furtherOf(state: ReaderState, { rule, holders, end }: NounParties): (readonly [readonly Party[], number])[] {
  const { elements } = state.row;
  const told: (readonly [readonly Party[], number])[] = [];
  if (rule !== 'with' || holders.length === 0) return told;
  for (let turn = 0, from = end; turn < MOST_FURTHER; turn += 1) {
    const list = furtherPartner(elements, from, 'with', true) ?? partnerOfOther(elements, from);
    if (list === null) break;
    const partners = state.parties(list, holders).parties;
    if (partners.length > 0) told.push([[...holders, ...partners], list.first]);
    from = list.last;
  }
  return told;
}
const MOST_FURTHER = 6;

/** "Her talks with A lasted three hours; those with B less than one", "a round with A on Monday and another with B": the partner of the other one. */
function partnerOfOther(elements: readonly Element[], from: number): PartyList | null {
  for (let i = from; i < Math.min(elements.length, from + OTHER_FAR); i += 1) {
    if (!OTHERS.has(elements[i]?.word ?? '') || elements[i + 1]?.word !== 'with') continue;
    const start = elements[i + 2]?.word === 'the' ? i + 3 : i + 2;
    return canBeParty(elements, start) ? listFrom(elements, start) : null;
  }
  return null;
}
const OTHERS: ReadonlySet<string> = new Set(['those', 'another', 'one', 'that']);
/** How far behind the partner of the one the other may stand, in elements. */
const OTHER_FAR = 14;

/** "spoke by telephone, the first time since their summit in May": what the sentence says of the means is said of the other contact. */
const isBesideAnother = (elements: readonly Element[], { first }: NounPhrase): boolean =>
  BESIDE_ANOTHER.has(elements[first - 1]?.word ?? '');

/** "calls with A and B", "separate meetings with A and B", "talks with A and with B": one contact for each partner of another side. */
function isSeparately(state: ReaderState, phrase: NounPhrase, found: NounParties): boolean {
  if (found.partners.length < 2 || found.holders.length !== 1) return false;
  const { elements } = state.row;
  const words = elements.slice(phrase.first, phrase.at).map((element) => element.word);
  if (words.some((word) => JOINT.has(word))) return false;
  if (words.some((word) => APART.has(word))) return true;
  if (sidesOf(found.partners).length < found.partners.length) return false;
  if (elements.slice(phrase.at, found.end).filter(({ word }) => word === 'with').length > 1) return true;
  if (elements[phrase.at - 1]?.word === 'the' && elements[phrase.at - 2]?.word === 'on') return true;
  return PLURALS.has(elements[phrase.at]?.word ?? '') || isSeparate(elements, state) || isOverTime(state, phrase.at);
}
const APART: ReadonlySet<string> = new Set(['separate', 'individual', 'parallel', 'back-to-back']);
const JOINT: ReadonlySet<string> = new Set(
  'joint trilateral tripartite quadrilateral four-way three-way multilateral rounds round'.split(' '),
);
const PLURALS: ReadonlySet<string> = new Set('calls meetings bilaterals conversations audiences letters'.split(' '));

function videoOnly(elements: readonly Element[], first: number, last: number): Kind | null {
  return kindSaid(elements, first, last) === 'video-call' ? 'video-call' : null;
}

function isTelephonic(state: ReaderState): boolean {
  const last = state.last();
  return last?.kind === 'phone-call' || kindSaid(state.row.elements, 0, state.row.elements.length) === 'phone-call';
}
