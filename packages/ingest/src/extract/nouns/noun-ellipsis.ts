import type { ContactNoun } from '../../data/contact-nouns.ts';
import { sameParty, sidesOf, type Party, type Resolution } from '../terms/party.ts';
import type { Element } from '../grammar/elements.ts';
import { countOf } from './counted-sides.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

/** "Their meeting followed …": speaks again of what was told, unless a word of order or parties of its own make it another. */
export function isRestated(state: ReaderState, phrase: NounPhrase): boolean {
  if (isOldOwner(state, phrase) || isSaidOfLast(state, phrase) || isPurpose(state, phrase)) return true;
  if ((phrase.ownerWord !== 'their' && phrase.ownerWord !== 'our') || phrase.order !== '') return false;
  const next = state.row.elements[phrase.at + 1]?.word ?? '';
  const last = state.last();
  if (last?.sentence === state.row.sentence && state.row.elements[phrase.first - 1]?.word === 'for') return true;
  if (phrase.first > 1) return false;
  return last?.status === 'held' && next !== 'with' && next !== 'between' && state.row.sentence - last.sentence <= 4;
}

/** "met in Istanbul for a third round of talks": what those told to meet met for. */
function isPurpose(state: ReaderState, phrase: NounPhrase): boolean {
  const { elements, sentence } = state.row;
  const last = state.last();
  if (last?.sentence !== sentence || last.kind === 'letter' || elements[phrase.first - 1]?.word !== 'for') return false;
  return !elements.slice(phrase.at + 1, phrase.at + 5).some(({ word }) => ['with', 'between', 'among'].includes(word));
}

/** "It will be their first meeting since May": says of the contact told just before which of many it is. */
function isSaidOfLast(state: ReaderState, phrase: NounPhrase): boolean {
  const { elements, sentence } = state.row;
  const last = state.last();
  if (last === undefined || sentence - last.sentence > 2 || sentence === last.sentence) return false;
  const opener = elements[0]?.mention?.noun ?? elements[0]?.word ?? '';
  if (!['it', 'this', 'that'].includes(opener) || phrase.first > 5) return false;
  const verb = elements.slice(1, phrase.first).map((element) => element.word);
  const isBeing = verb.some((word) => ['be', 'is', 'was', 'marks', 'marked'].includes(word));
  return isBeing && (last.status !== 'held' || phrase.order === 'first');
}

/** "to follow up on the leaders' discussion": the talk of those who were just told to have met, named once more. */
function isOldOwner(state: ReaderState, phrase: NounPhrase): boolean {
  const last = state.claims.findLast((claim) => claim.status === 'held');
  if (last === undefined || phrase.owner?.plural !== true || phrase.order !== '') return false;
  if (!AFTER.has(state.row.elements[phrase.first - 1]?.word ?? '')) return false;
  const owners = state.resolve(phrase.owner).parties;
  return owners.length >= 2 && owners.every((party) => last.parties.some((other) => sameParty(party, other)));
}
const AFTER: ReadonlySet<string> = new Set('on of from since after during in following upon at'.split(' '));

/** "with Allies and partners", "with European leaders": others who are not named here. */
export function hasOpenGuests(elements: readonly Element[], at: number): boolean {
  const withAt = elements.findIndex((element, i) => i > at && i < at + 7 && element.word === 'with');
  return (
    withAt > 0 &&
    elements
      .slice(withAt, withAt + 5)
      .some(
        (element) =>
          ['allies', 'partners', 'leaders', 'counterparts', 'heads', 'ministers'].includes(element.word) ||
          element.mention?.office?.plural === true ||
          element.mention?.kind === 'group',
      )
  );
}

/** "in which both had taken part": those of the last pair were there. */
export function bothTookPart(elements: readonly Element[]): boolean {
  const words = elements.map((element) => (element.mention?.noun === 'both' ? 'both' : element.word)).join(' ');
  return /both (had |have )?(also )?(taken part|took part|participated|attended|been present)/u.test(words);
}
/** "between the two leaders" names both; "between them" as well. One party alone takes the other of the last pair. */
export function addPair(state: ReaderState, parties: Party[], hows: Resolution[]): void {
  const pair = state.discourse.lastPair;
  if (pair.length === 2) {
    parties.splice(0, parties.length, ...pair);
    hows.push('set');
  }
}

/** Whether a verb behind the noun holds the contact ("talks will begin on Monday"). */
export function hasHoldingVerb(elements: readonly Element[], phrase: NounPhrase): boolean {
  const after = elements.slice(phrase.at + 1, phrase.at + 10).map((element) => element.word);
  return after.some((word) =>
    [
      'held',
      'convene',
      'convenes',
      'convened',
      'place',
      'begin',
      'begins',
      'start',
      'starts',
      'opens',
      'due',
      'continue',
      'continues',
      'resume',
      'resumes',
      'scheduled',
    ].includes(word),
  );
}

/** "the Permanent Joint Commission": a body of both sides. */
function isJointBody(state: ReaderState, phrase: NounPhrase): boolean {
  const first = state.row.elements[phrase.first]?.first ?? 0;
  const last = state.row.elements[phrase.at]?.last ?? first;
  return state.text.tokens
    .slice(first, last)
    .some((token) => ['joint', 'bilateral', 'mixed', 'intergovernmental', 'binational'].includes(token.lower));
}

const PROPOSING: ReadonlySet<string> = new Set(
  'proposed proposes proposing suggested suggests suggesting offered offers offering requested requests requesting sought seeks seeking wants wanted'.split(
    ' ',
  ),
);

/** "A second meeting is planned": where two people met, it is theirs; rounds and sessions are of their sides. */
const isMeetingOfPeople = (noun: ContactNoun, pair: readonly Party[]): boolean =>
  OF_PEOPLE.has(noun.id) && pair.length === 2 && pair.every(({ type }) => type === 'person');

const OF_PEOPLE: ReadonlySet<string> = new Set(['noun.meeting', 'noun.call', 'noun.conversation']);

/** A contact without parties of its own in the sentence takes those spoken of: with a word of order, "their", or a verb that holds it. */
export function elliptical(state: ReaderState, noun: ContactNoun, phrase: NounPhrase, parties: Party[]): boolean {
  const { elements } = state.row;
  const main = state.claims[0]?.parties ?? state.discourse.titlePair;
  const isBody = noun.id === 'noun.body' || isJointBody(state, phrase) || phrase.ownerWord === 'its';
  const many = countOf(state, phrase);
  const pair =
    many !== null
      ? (state.recentClaims().findLast((claim) => sidesOf(claim.parties).length === many)?.parties ?? [])
      : isBody && sidesOf(main).length === 2
        ? main
        : state.discourse.lastPair.length >= 2
          ? state.discourse.lastPair
          : state.discourse.titlePair;
  if (pair.length < 2) return false;
  const isNew =
    (phrase.order !== '' && phrase.order !== 'first') ||
    (hasHoldingVerb(elements, phrase) && phrase.determiner !== 'the' && phrase.determiner !== 'this') ||
    (phrase.order !== '' && hasHoldingVerb(elements, phrase)) ||
    elements
      .slice(phrase.at + 1, phrase.at + 9)
      .some((element) => element.word === 'due' || element.word === 'convene' || element.word === 'convened');
  const isProposed =
    (phrase.determiner === 'a' || phrase.determiner === 'an') &&
    parties.length === 1 &&
    PROPOSING.has(elements[phrase.first - 1]?.word ?? '');
  if (!isNew && !isProposed) return false;
  if (noun.id === 'noun.body' && !isJointBody(state, phrase)) return false;
  if (phrase.order === 'first' || noun.id === 'noun.exchange') return false;
  const known = parties.filter((party) => pair.some((other) => sidesOf([other])[0] === sidesOf([party])[0]));
  if (parties.length > 0 && known.length === 0) return false;
  const bySides =
    noun.bySides ||
    many !== null ||
    noun.kind === 'talks' ||
    noun.id === 'noun.session' ||
    (/^\d|th$|^(third|second)$/u.test(phrase.order) && !isMeetingOfPeople(noun, pair));
  parties.splice(
    0,
    parties.length,
    ...(bySides ? sidesOf(pair).map((side): Party => ({ type: 'side', side, office: [] })) : pair),
  );
  return parties.length >= 2;
}
