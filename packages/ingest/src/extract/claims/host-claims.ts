import type { Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf, type Party, type Resolved } from '../terms/party.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom } from '../grammar/party-lists.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'be', 'included', 'include']);
const HOSTS: ReadonlySet<string> = new Set('host hosts hostess interlocutor interlocutors'.split(' '));
const HOSTED = wokenBy('hosts', HOSTS);
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** "travelled to Warsaw, where her hosts were A and B", "His interlocutors included A": those whom somebody is with abroad. */
export function tellByHosts(state: ReaderState): void {
  if ((state.row.wakes & HOSTED) === 0) return;
  const { elements, sentence } = state.row;
  const at = elements.findIndex((_, i) => isHostPhrase(elements, i));
  if (at < 0) return;
  if (tellPredicate(state, at)) return;
  let be = at + 1;
  while (['will', 'would', 'are', 'to', 'have'].includes(elements[be]?.word ?? '') && be < at + 4) be += 1;
  if (!BEING.has(elements[be]?.word ?? '') && !BEING.has(elements[be - 1]?.word ?? '')) return;
  const start = BEING.has(elements[be]?.word ?? '') ? be + 1 : be;
  if (!canBeParty(elements, start) || elements[start]?.mention?.kind === 'side') return;
  const hosts = state.parties(listFrom(elements, start));
  const guests = guestsOf(state, at);
  const parties = [...guests, ...hosts.parties];
  if (guests.length === 0 || hosts.parties.length === 0 || sidesOf(parties).length < 2) return;
  if (state.recentClaims().some((claim) => claim.sentence === sentence && claim.text === state.text)) return;
  const isAhead = elements.slice(at, start).some(({ word }) => word === 'will' || word === 'to');
  tellHosted(state, at, parties, ['description', ...hosts.hows], isAhead);
}

function tellHosted(
  state: ReaderState,
  at: number,
  parties: readonly Party[],
  hows: readonly Resolved['how'][],
  isAhead: boolean,
): boolean {
  return makeClaim(state, {
    parties,
    hows: [...hows],
    kind: 'meeting',
    kindSaid: false,
    status: isAhead ? 'planned' : 'held',
    at,
    rule: 'visit.hosts',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
  });
}

/** "King A and the premier, B, had been her hosts in Oslo": the hosts stand before the verb, and whose they are is said by the pronoun. */
function tellPredicate(state: ReaderState, at: number): boolean {
  const { elements, sentence } = state.row;
  const { mention } = elements[at] ?? { mention: null };
  const owner = mention?.owner;
  const be = ['been', 'be', 'was', 'were', 'is', 'are'].includes(elements[at - 1]?.word ?? '') ? at - 1 : -1;
  if (be < 1 || mention === null || typeof owner !== 'string') return false;
  const list = subjectOf(elements, be);
  if (list === null || list.last > be || list.mentions.some(({ kind }) => kind === 'side')) return false;
  const hosts = state.parties(list);
  const guests = state.discourse.whose(owner, mention, sentence, hosts.parties).parties;
  const parties = [...guests, ...hosts.parties];
  if (guests.length === 0 || hosts.parties.length === 0 || sidesOf(parties).length < 2) return false;
  const isAhead = elements.slice(list.last, be + 1).some(({ word }) => word === 'will' || word === 'be');
  return tellHosted(state, at, parties, [...hosts.hows, 'pronoun'], isAhead);
}

/** "her hosts": a word or a mention of those who receive somebody, with whose they are. */
function isHostPhrase(elements: readonly Element[], at: number): boolean {
  const { mention, word } = elements[at] ?? { mention: null, word: '' };
  if (mention !== null)
    return (
      mention.name === null &&
      HOSTS.has(mention.noun) &&
      OWNERS.has(typeof mention.owner === 'string' ? mention.owner : mention.determiner)
    );
  return HOSTS.has(word) && OWNERS.has(elements[at - 1]?.word ?? '');
}

/** Whose hosts they are: the subject of the sentence before them, else the one who travelled last. */
function guestsOf(state: ReaderState, at: number): readonly Party[] {
  const { elements } = state.row;
  const own = at > 2 ? (subjectOf(elements, at) ?? mainSubject(elements.slice(0, at))) : null;
  const named = state.parties(own).parties.filter((party) => party.type === 'person');
  if (named.length > 0) return named;
  const { visitor } = state.discourse;
  return visitor === null ? [] : [visitor];
}
