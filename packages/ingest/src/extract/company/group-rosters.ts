import type { Mention } from '../../annotate/phrases/mention.ts';
import { isBetweenSides } from '../terms/between-sides.ts';
import type { Claim } from '../terms/claim.ts';
import type { Element } from '../grammar/elements.ts';
import { tidy } from '../discourse/parties.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { kindSaid } from '../senses/kinds.ts';
import { makeClaim } from '../making/make-claim.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { sideOfPerson, type Party } from '../terms/party.ts';
import type { Gathering, ReaderState } from '../discourse/reader-state.ts';

/** What a sentence opens with that lists who took part in the contact told before it. */
const OPENERS: ReadonlySet<string> = new Set(
  'following connected present participating attending joining represented taking participants screen line'.split(' '),
);
/** How a sentence says further on that those whom it names took part. */
const TAKING_PART: readonly (readonly string[])[] = [
  ['took', 'part'],
  ['taking', 'part'],
  ['joined', 'in'],
  ['joined', 'by'],
  ['joined', 'them'],
  ['represented', 'by'],
  ['were', 'there'],
  ['other', 'participants'],
  ['spoke', 'for'],
  ['also', 'participated'],
  ['also', 'attended'],
  ['also', 'joined'],
];
/** Others of whom a contact is told without their names. */
const MANY: ReadonlySet<string> = new Set(
  'allies partners colleagues counterparts leaders heads ministers presidents participants delegations premiers representatives'.split(
    ' ',
  ),
);
/** How many sentences behind the contact its roster may begin, and go on behind its last one. */
const REACH = 3;

/** Notes that the sentence told a contact with a group of people without names, which sentences behind may name. */
export function noteGathering(state: ReaderState): void {
  const { elements, sentence } = state.row;
  const open = state.openContact?.claim;
  const told = open?.sentence === sentence && open.text === state.text ? open : state.last();
  const convened = told?.sentence === sentence ? null : convene(state);
  if (convened !== null) {
    state.gathering = { claim: convened, sentence };
    return;
  }
  if (told?.sentence !== sentence || told.text !== state.text || told.status !== 'held' || told.kind === 'letter')
    return;
  if (elements.some(({ mention, word }) => isOfMany(mention, word))) state.gathering = { claim: told, sentence };
}

/** Verbs by which somebody brings many together, and the noun behind them says for what. */
const CONVENING: ReadonlySet<string> = new Set(
  'convened convenes held holds hosted hosts organised organized chaired chairs initiated brought gathered assembled'.split(
    ' ',
  ),
);

/** "convened by telephone a consultation of heads of state", "brought ten partners together for a video call": a contact of one with many who are still to be named. */
function convene(state: ReaderState): Claim | null {
  const { elements } = state.row;
  if (!elements.some(({ mention, word }) => isOfMany(mention, word))) return null;
  for (let i = 1; i < elements.length; i += 1) {
    if (!CONVENING.has(elements[i]?.word ?? '')) continue;
    const at = elements.findIndex(({ word }, k) => k > i && k <= i + CONVENED_WITHIN && CONTACT_NOUN_OF.has(word));
    const noun = CONTACT_NOUN_OF.get(elements[at]?.word ?? '');
    const subject = subjectOf(elements, i);
    if (noun === undefined || noun.kind === 'letter' || subject === null || subject.last > i) continue;
    const { parties, hows } = state.parties(subject);
    if (parties.length !== 1 || statusOfVerb(elements, subject.last, i, subject.first) !== 'held') continue;
    const said = kindSaid(elements, i, Math.min(elements.length, at + 3));
    makeClaim(state, {
      parties,
      hows,
      kind: said ?? noun.kind,
      kindSaid: said !== null,
      status: 'held',
      at,
      rule: `${noun.id}.convened`,
      initiator: null,
      definite: false,
      series: false,
      bySides: false,
      awaits: true,
    });
    const open = state.openContact?.claim;
    return open?.sentence === state.row.sentence ? open : null;
  }
  return null;
}
const CONVENED_WITHIN = 14;

function isOfMany(mention: Mention | null, word: string): boolean {
  if (mention === null) return MANY.has(word);
  return mention.plural && mention.name === null && (MANY.has(mention.noun) || mention.office?.plural === true);
}

/** Adds those whom the sentence lists to the contact of many that was told before it. Returns whether it did. */
export function takeRoster(state: ReaderState): boolean {
  const { gathering } = state;
  const { elements, sentence } = state.row;
  if (gathering === null || gathering.claim.text !== state.text || sentence - gathering.sentence > REACH) return false;
  const at = elements.flatMap((_, i) => (isNamed(elements, i) ? [i] : []));
  if (at.length === 0 || !isRoster(elements, at.length, gathering)) return false;
  const found: Party[] = at.flatMap((i) => partiesAt(state, i));
  const { claim } = gathering;
  if (new Set([...claim.parties, ...found].flatMap(knownSide)).size < 2) return false;
  claim.parties = tidy([...claim.parties, ...found]);
  claim.evidence.add(sentence);
  if (!claim.rules.includes('companions')) claim.rules.push('companions');
  gathering.sentence = sentence;
  if (state.claims.includes(claim)) {
    state.discourse.notePair(claim.parties);
    return true;
  }
  if (claim.parties.length >= 2 && isBetweenSides(state, claim.parties)) {
    state.claims.push(claim);
    state.discourse.notePair(claim.parties);
    state.openContact = null;
  }
  return true;
}

/** The side that the text gives a party; none where it is guessed. */
function knownSide(party: Party): string[] {
  const side = party.type === 'side' ? party.side : sideOfPerson(party.person);
  return side === null ? [] : [side];
}

/** A person by name with an office or a country, who can be a party there. */
function isNamed(elements: readonly Element[], at: number): boolean {
  const mention = elements[at]?.mention;
  if (mention?.kind !== 'person' || mention.name === null || !canBeParty(elements, at)) return false;
  return mention.office !== null || mention.sides.length > 0 || isFor(elements, at) !== null;
}

/** "Italy by Mario Draghi": the side for whom somebody is there. */
function isFor(elements: readonly Element[], at: number): string | null {
  const side = elements[at - 1]?.word === 'by' ? elements[at - 2]?.mention : null;
  return side?.kind === 'side' ? (side.sides[0] ?? null) : null;
}

function partiesAt(state: ReaderState, at: number): readonly Party[] {
  const mention = state.row.elements[at]?.mention;
  if (mention === null || mention === undefined) return [];
  const { parties } = state.resolve(mention);
  const side = isFor(state.row.elements, at);
  const [party] = parties;
  if (side !== null && party?.type === 'person' && party.person.sides.length === 0) party.person.sides.push(side);
  return parties;
}

/** Whether the sentence opens as a list of participants, or says of those it names that they took part. */
function isRoster(elements: readonly Element[], names: number, gathering: Gathering): boolean {
  const opens = elements.slice(0, 6).some(({ word }) => OPENERS.has(word));
  if (opens && names > 1) return true;
  const goesOn = gathering.claim.rules.includes('companions');
  const says = TAKING_PART.some((phrase) =>
    elements.some((_, i) => phrase.every((word, k) => elements[i + k]?.word === word)),
  );
  return says && (names > 1 || goesOn);
}
