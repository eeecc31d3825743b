import type { Element } from './elements.ts';
import { makeClaim } from './make-claim.ts';
import { sidesOf, type Party } from './party.ts';
import { canBeParty, listFrom } from './party-lists.ts';
import type { ReaderState } from './reader-state.ts';
import { mainSubject, subjectOf } from './subjects.ts';

const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'be', 'included', 'include']);
const HOSTS: ReadonlySet<string> = new Set('host hosts hostess interlocutor interlocutors'.split(' '));
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** "travelled to Warsaw, where her hosts were A and B", "His interlocutors included A": those whom somebody is with abroad. */
export function tellByHosts(state: ReaderState): void {
  const { elements, sentence } = state.row;
  const at = elements.findIndex((_, i) => isHostPhrase(elements, i));
  if (at < 0) return;
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
  makeClaim(state, {
    parties,
    hows: ['description', ...hosts.hows],
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
