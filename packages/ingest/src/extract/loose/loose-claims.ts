import type { Kind, Status } from '@readout/domain';
import { LOOSE_NOUN_OF, LOOSE_VERB_OF, type LooseClass } from '../../data/loose-words.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { TELLING_VERBS } from '../../data/telling-words.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import type { Candidate, Claim } from '../terms/claim.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import { looseFeatures } from './loose-features.ts';
import { kinshipOf, pairingsAt, type Pairing } from './loose-parties.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { circumstancesOf, type Circumstances } from '../making/circumstances.ts';
import { claimOf, type Draft } from '../making/make-claim.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isAtMargins, isOtherSense } from '../senses/noun-sense.ts';
import { isOneByOne, isOverTime, isSeparate } from '../discourse/one-by-one.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { statusOfNoun } from '../status/noun-status.ts';
import { statusOfVerb } from '../status/verb-status.ts';

/** Longer sentences are lists or hostile; the net leaves them to the rules, so that its cost is bounded by the sentence. */
const LONGEST_ROW = 160;
const MOST_TRIGGERS = 16;

/** Everything in the present sentence that may be a contact and that no rule told, with its features; the text read so far stays as it is. */
export function castNet(state: ReaderState): Candidate[] {
  const { elements } = state.row;
  if (elements.length > LONGEST_ROW || elements.length < 3 || state.isOfSport) return [];
  if (!elements.some((_, i) => canBeParty(elements, i))) return [];
  const told = state.keepsTold ? [] : toldHere(state);
  const found: Candidate[] = [];
  let triggers = 0;
  for (let at = 0; at < elements.length && triggers < MOST_TRIGGERS; at += 1) {
    const trigger = triggerAt(elements, at);
    if (trigger === null) continue;
    triggers += 1;
    if (!told.some((claim) => claim.trigger.first === elements[at]?.first))
      found.push(...candidatesAt(state, at, trigger, told));
  }
  return found;
}

/** What rules told in the present sentence. */
function toldHere(state: ReaderState): readonly Claim[] {
  const { sentence } = state.row;
  return state.recentClaims().filter((claim) => claim.sentence === sentence || claim.evidence.has(sentence));
}

function triggerAt(elements: readonly Element[], at: number): LooseClass | null {
  const element = elements[at];
  if (element === undefined || element.mention !== null || element.word === '') return null;
  const verb = element.kind === 'word' ? LOOSE_VERB_OF.get(element.word) : undefined;
  if (verb !== undefined && isVerbAt(elements, at))
    return isTeller(elements, at) || isSentOut(elements, at) || isPhrasal(elements, at) ? null : verb;
  const noun = LOOSE_NOUN_OF.get(element.word);
  if (noun === undefined || isAttribute(elements, at) || isWithPress(elements, at)) return null;
  if (element.word === 'invitation' && elements[at - 2]?.word === 'at') return null;
  const own = CONTACT_NOUN_OF.get(element.word);
  const isOther =
    own !== undefined && (isOtherSense(elements, at, own) || isAtMargins(elements, nounPhraseAt(elements, at).first));
  return isOther ? null : noun;
}

/** "has been called off", "called for", "called into question": no call. */
function isPhrasal(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1]?.word ?? '';
  return CALLING.has(elements[at]?.word ?? '') && (next === 'off' || next === 'for' || next === 'into');
}
const CALLING: ReadonlySet<string> = new Set(['call', 'calls', 'called', 'calling']);

/** "in a telephone call with reporters": what was said to the press of somebody. */
function isWithPress(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1]?.word ?? '';
  return (
    ['with', 'to'].includes(next) && PRESS.has(elements[elements[at + 2]?.word === 'the' ? at + 3 : at + 2]?.word ?? '')
  );
}
const PRESS: ReadonlySet<string> = new Set('reporters journalists press media newsmen correspondents'.split(' '));

/** "…, wrote Milan Jovic": who tells what stands before. */
function isTeller(elements: readonly Element[], at: number): boolean {
  const isBehindMark = [',', '”', '"'].includes(elements[at - 1]?.word ?? '');
  return isBehindMark && TELLING_VERBS.has(elements[at]?.word ?? '');
}

/** "sent an envoy, A, to Lima": who is sent to a place is no letter's receiver. */
function isSentOut(elements: readonly Element[], at: number): boolean {
  if (!SENDING_OUT.has(elements[at]?.word ?? '') || !canBeParty(elements, at + 1)) return false;
  let next = at + 2;
  while (elements[next]?.word === ',' || elements[next]?.kind === 'day') next += 1;
  return elements[next]?.word === 'to' && elements[next + 1]?.mention?.kind === 'side';
}
const SENDING_OUT: ReadonlySet<string> = new Set('send sends sent sending dispatched'.split(' '));

/** "bilateral cooperation", "face-to-face classes": before a noun of another thing such a word names no contact. */
function isAttribute(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (!ATTRIBUTES.has(elements[at]?.word ?? '') || next?.kind !== 'word') return false;
  return !PREPOSITIONS.has(next.word) && !isVerbAt(elements, at + 1) && !['and', 'or'].includes(next.word);
}
const ATTRIBUTES: ReadonlySet<string> = new Set('bilateral trilateral face-to-face one-on-one tête-à-tête'.split(' '));

/** "It was on the telephone that A had invited B": the kind that stands before the clause of a cleft; null where none does. */
function kindOfCleft(elements: readonly Element[], clause: number): Kind | null {
  const [it, is] = elements;
  const isCleft = it?.mention?.noun === 'it' || it?.word === 'it';
  return isCleft && ['was', 'is'].includes(is?.word ?? '') ? kindSaid(elements, 2, clause) : null;
}

/** "flew home without having seen A": what somebody did without the one named behind. */
const isWithout = (elements: readonly Element[], at: number, right: Pairing['right']): boolean =>
  right?.list != null && elements.slice(at, right.list.first).some(({ word }) => word === 'without');

/** "at the invitation of the Council of Ministers": a body that invited, and nothing that sat. */
const isInviter = (elements: readonly Element[], at: number): boolean =>
  elements[at - 1]?.word === 'the' && elements[at - 2]?.word === 'of' && elements[at - 3]?.word === 'invitation';

function candidatesAt(state: ReaderState, at: number, trigger: LooseClass, told: readonly Claim[]): Candidate[] {
  const { row } = state;
  const { elements } = row;
  if (trigger.isNoun && isInviter(elements, at)) return [];
  const pairings = pairingsAt(state, at, trigger).filter(
    ({ parties }) => !told.some((claim) => kinshipOf(parties, claim.parties) === 'same'),
  );
  if (pairings.length === 0) return [];
  const clause = clauseAround(elements, at);
  const said = kindSaid(elements, clause.first, clause.last) ?? kindOfCleft(elements, clause.first);
  const found: Candidate[] = [];
  // Day and place are dear, and up to ten pairings differ in who took part alone.
  const byStatus = new Map<Status, Circumstances | null>();
  for (const [rank, pairing] of pairings.entries()) {
    const { left, right, parties } = pairing;
    const own = left.list !== null && left.list.last <= at ? left.list : null;
    const status = trigger.isNoun
      ? statusOfNoun(elements, nounPhraseAt(elements, at).first, at, right?.list?.last ?? at + 1)
      : statusOfVerb(elements, own?.last ?? Math.max(0, at - 6), at, own?.first ?? -1);
    if (status === 'none' || isWithout(elements, at, right)) continue;
    const isApart =
      left.parties.length === 1 &&
      right?.list != null &&
      right.parties.length > 1 &&
      (isOneByOne(elements, right.list) || isSeparate(elements, state) || isOverTime(state, at));
    const draft: Omit<Draft, 'parties'> = {
      hows: [...left.hows, ...(right?.hows ?? [])],
      kind: said ?? trigger.kind,
      kindSaid: said !== null,
      status,
      at,
      rule: `loose.${trigger.id}.${right?.as ?? left.as}`,
      initiator: null,
      definite: false,
      series: false,
      bySides: trigger.kind === 'talks',
    };
    const known = byStatus.get(status);
    const circumstances = known === undefined ? circumstancesOf(state, draft) : known;
    byStatus.set(status, circumstances);
    if (circumstances === null) continue;
    for (const group of isApart ? right.parties.map((party) => [...left.parties, party]) : [parties]) {
      const claim = claimOf(state, draft, [...group], circumstances);
      found.push({
        claim,
        features: () => looseFeatures(state.doc, row, { trigger, at, clause, pairing, rank, claim, said }),
      });
    }
  }
  return found;
}
