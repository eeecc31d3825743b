import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { Element } from '../grammar/elements.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { makeClaim } from '../making/make-claim.ts';
import { kindSaid } from '../senses/kinds.ts';
import { isAtMargins, isOtherSense } from '../senses/noun-sense.ts';
import type { Claim } from '../terms/claim.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

/** What makes "since" count contacts: "the first since …", "for the first time since …". */
const COUNTING: ReadonlySet<string> = new Set('first second third fourth only last time'.split(' '));
const AGO: ReadonlySet<string> = new Set('hours day days week weeks month months year years'.split(' '));
/** How far before "since" what counts may stand, and how far behind it the contact. */
const BEFORE = 8;
const BEHIND = 6;

const SINCE = wokenBy('since', ['since', 'after']);

/**
 * "met, the first talks since a phone call in May", "received him, two weeks after a tense summit": another, earlier contact of those of whom the
 * sentence tells, by which theirs is counted.
 */
export function tellSince(state: ReaderState): void {
  if ((state.row.wakes & SINCE) === 0) return;
  const { elements } = state.row;
  const last = state.recentClaims().find((claim) => claim.sentence === state.row.sentence);
  if (last?.sentence !== state.row.sentence || last.parties.length !== 2) return;
  for (let i = 1; i < elements.length; i += 1)
    if (countsFrom(elements, i) && last.trigger.last <= (elements[i]?.first ?? 0)) {
      if (setApart(state, i)) return;
      const at = contactBehind(elements, i);
      if (at > 0 && (elements[i]?.word === 'since' || dayBehind(elements, at) !== null)) tell(state, last, at);
      return;
    }
}

/** Whether "since" or "after" at element `at` says which contact of several the one told is. */
function countsFrom(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  const before = elements.slice(Math.max(0, at - BEFORE), at);
  if (word === 'since') return before.some((element) => COUNTING.has(element.word));
  return word === 'after' && AGO.has(before.at(-1)?.word ?? '') && before.at(-2)?.day == null;
}

/** Where the noun of contact stands behind "since", with no parties of its own; -1 where none does. */
function contactBehind(elements: readonly Element[], since: number): number {
  for (let i = since + 1; i < Math.min(elements.length, since + BEHIND); i += 1) {
    const element = elements[i];
    if (element?.kind !== 'word') return -1;
    const noun = CONTACT_NOUN_OF.get(element.word);
    if (noun === undefined || noun.id === 'noun.line') continue;
    if (noun.weak || noun.id === 'noun.letter' || isOtherSense(elements, i, noun)) return -1;
    const phrase = nounPhraseAt(elements, i);
    const isOpen = phrase.owner === null && ['a', 'an', 'their', ''].includes(phrase.determiner);
    const next = elements[i + 1];
    const isOfOthers = ['with', 'between', 'of', 'among'].includes(next?.word ?? '');
    return isOpen && !phrase.series && !isOfOthers && !isAtMargins(elements, phrase.first) ? i : -1;
  }
  return -1;
}

/** Sets apart what another rule told behind "since" of the same people; whether there was such a claim. */
function setApart(state: ReaderState, since: number): boolean {
  const from = state.row.elements[since]?.first ?? 0;
  const at = state.claims.findLastIndex(
    (claim) => claim.text === state.text && claim.sentence === state.row.sentence && claim.trigger.first > from,
  );
  const claim = state.claims[at];
  if (claim === undefined) return false;
  state.claims.splice(at, 1, { ...claim, apart: true });
  return true;
}

function tell(state: ReaderState, last: Claim, at: number): void {
  const { elements } = state.row;
  const noun = CONTACT_NOUN_OF.get(elements[at]?.word ?? '');
  if (noun === undefined) return;
  const said = kindSaid(elements, nounPhraseAt(elements, at).first, at + 1);
  const told = makeClaim(state, {
    parties: last.parties,
    hows: ['set'],
    kind: said ?? noun.kind,
    kindSaid: true,
    status: 'held',
    at,
    rule: 'ellipsis.since',
    initiator: null,
    definite: false,
    series: false,
    bySides: last.parties.every((party) => party.type === 'side'),
  });
  const own = state.claims.at(-1);
  if (!told || own === undefined) return;
  const days = dayBehind(elements, at)?.resolve(state.doc.day, 'past', null) ?? null;
  state.claims.splice(-1, 1, { ...own, apart: true, days, daySource: days === null ? 'none' : 'relative' });
}

const dayBehind = (elements: readonly Element[], at: number): Element['day'] =>
  elements.slice(at, at + NEAR).find((element) => element.day !== null)?.day ?? null;
/** How many words behind the contact its own day may stand; a day farther on, or in front, is that of the contact told. */
const NEAR = 8;
