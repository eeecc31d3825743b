import type { Status } from '@readout/domain';
import { wokenBy } from '../../annotate/words/wakes.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { isFiller, type Element } from '../grammar/elements.ts';
import { listFrom } from '../grammar/party-lists.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf, type Party, type Resolved } from '../terms/party.ts';

const CALLERS: ReadonlySet<string> = new Set('visitor visitors caller callers'.split(' '));
const CALLED = wokenBy('callers', CALLERS);
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);
const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'included', 'includes']);
/** What may stand between whose visitor it is and the word: "his first and only visitor". */
const ATTRIBUTE_FAR = 4;
/** How far behind the visitor the verb may stand: "Her first visitor of the morning on Monday was". */
const VERB_FAR = 6;

/** Those of one side and those of the other, and whether the visit is still to come. */
interface Call {
  readonly host: Resolved;
  readonly guests: { readonly parties: readonly Party[]; readonly hows: readonly Resolved['how'][] };
  readonly status: Status;
}

/** "Leka’s first visitor on Monday was B", "A had a caller: B", "B was his only visitor": who came, and to whom. */
export function tellByCallers(state: ReaderState): void {
  if ((state.row.wakes & CALLED) === 0) return;
  const { elements, sentence, text } = state.row;
  if (state.recentClaims().some((claim) => claim.sentence === sentence && claim.text === text)) return;
  const at = elements.findIndex(({ word, mention }) => CALLERS.has(word) || CALLERS.has(mention?.noun ?? ''));
  const call = at < 0 ? null : (ownVisitor(state, at) ?? hadCaller(state, at));
  if (call === null) return;
  const parties = [...call.host.parties, ...call.guests.parties];
  if (call.host.parties.length !== 1 || call.guests.parties.length === 0 || sidesOf(parties).length < 2) return;
  makeClaim(state, {
    parties,
    hows: [call.host.how, ...call.guests.hows],
    kind: 'meeting',
    kindSaid: false,
    status: call.status,
    at,
    rule: 'visit.caller',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

/** "A's first visitor on Monday was B", "her visitor was B", "B was his only caller": null where it is nobody's, or nobody is named. */
function ownVisitor(state: ReaderState, at: number): Call | null {
  const { elements } = state.row;
  const owner = ownerBefore(elements, at);
  if (owner === null) return null;
  const be = elements.findIndex(({ word }, i) => i > at && i <= at + VERB_FAR && BEING.has(word));
  const isOpen = be > 0 && !elements.slice(at + 1, be).every(mayStandBetween);
  if (be > 0 && !isOpen && canBeParty(elements, be + 1)) {
    const guests = state.parties(listFrom(elements, be + 1));
    return callOf(state, owner, guests, elements, be);
  }
  const before = owner.from - 1;
  const isPredicate = ['was', 'were', 'is', 'been', 'be'].includes(elements[before]?.word ?? '');
  const list = isPredicate ? subjectOf(elements, before) : null;
  return list === null || list.last > before ? null : callOf(state, owner, state.parties(list), elements, before);
}

/** "A had a caller on Monday: B": null where nobody is named behind the colon. */
function hadCaller(state: ReaderState, at: number): Call | null {
  const { elements } = state.row;
  const colon = elements.findIndex(({ word }, i) => i > at && i <= at + VERB_FAR && [':', '–', '—'].includes(word));
  const had = elements.findLastIndex(({ word }, i) => i < at && i >= at - ATTRIBUTE_FAR && HAVING.has(word));
  if (colon < 0 || had < 0 || !canBeParty(elements, colon + 1)) return null;
  const list = subjectOf(elements, had);
  if (list === null || list.last > had) return null;
  const hosts = state.parties(list);
  return { host: hosts, guests: state.parties(listFrom(elements, colon + 1), hosts.parties), status: 'held' };
}
const HAVING: ReadonlySet<string> = new Set(['had', 'received', 'has']);

/** Whose visitor it is: a pronoun, or somebody with "'s", and the element where that begins. */
type Owner = { readonly from: number; readonly word: string } | null;

function ownerBefore(elements: readonly Element[], at: number): Owner {
  const { owner } = elements[at]?.mention ?? { owner: null };
  if (typeof owner === 'string' && OWNERS.has(owner)) return { from: at, word: owner };
  for (let i = at - 1; i >= Math.max(0, at - ATTRIBUTE_FAR); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (OWNERS.has(word)) return { from: i, word };
    if (word === "'s" || word === "'") return elements[i - 1]?.mention == null ? null : { from: i - 1, word: '' };
    if (elements[i]?.mention !== null) return null;
  }
  return null;
}

function callOf(
  state: ReaderState,
  owner: { readonly from: number; readonly word: string },
  guests: Call['guests'],
  elements: readonly Element[],
  be: number,
): Call | null {
  const { mention } = elements[owner.from] ?? { mention: null };
  const held: Status = elements[be]?.word === 'is' || elements[be]?.word === 'be' ? 'planned' : 'held';
  if (owner.word === '') {
    const host = mention === null ? null : state.resolve(mention, guests.parties);
    return host === null ? null : { host, guests, status: held };
  }
  const example = guests.parties.length === 0 ? null : (mention ?? exampleOf(elements));
  if (example === null) return null;
  const host = state.discourse.whose(owner.word, example, state.row.sentence, guests.parties);
  return { host, guests, status: held };
}

/** Any mention of the sentence, for a pronoun that stands in none of its own. */
const exampleOf = (elements: readonly Element[]) => elements.find(({ mention }) => mention !== null)?.mention ?? null;

/** "visitor of the morning on Monday was": what may stand between the word and its verb. */
const mayStandBetween = (element: Element): boolean =>
  element.kind === 'day' || isFiller(element) || BETWEEN.has(element.word);
const BETWEEN: ReadonlySet<string> = new Set(
  'of the that this on in day morning afternoon evening week there'.split(' '),
);
