import { wokenBy } from '../../annotate/words/wakes.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import type { Element } from '../grammar/elements.ts';
import { listFrom, listUpTo, type PartyList } from '../grammar/party-lists.ts';
import type { Party } from '../terms/party.ts';
import type { ReaderState } from './reader-state.ts';

/** What a sentence says of those whom it lists by their sides: that they were there. */
const BEING_THERE: ReadonlySet<string> = new Set(
  'attended attending participated participating participants participation part present included including comprised represented joined sat presence'.split(
    ' ',
  ),
);
const SIDES = wokenBy('presence', ['side', 'represented']);

/**
 * Those whom a sentence lists by their sides: "were attended on the Peruvian side by A and B, and on the Chilean side by C", "The
 * delegations included, on the Peruvian side, A", "From the Chilean side: C", "Peru was represented by A and Chile by C". Who is listed
 * for a side is of it where the text says no other.
 */
export function listedBySides(state: ReaderState): Party[] {
  const { elements, wakes } = state.row;
  if ((wakes & SIDES) === 0) return [];
  const isPresence = elements.some(({ word }) => BEING_THERE.has(word));
  const found: Party[] = [];
  for (let i = 0; i < elements.length; i += 1) {
    const side = sideListed(elements, i);
    if (side === null) continue;
    const list = side.opens || isPresence ? listOf(elements, i, side.last) : null;
    if (list === null) continue;
    for (const party of state.parties(list).parties) {
      if (party.type === 'person' && party.person.sides.length === 0) party.person.sides.push(side.id);
      found.push(party);
    }
    i = Math.max(i, list.last - 1);
  }
  return [...found, ...representedBy(state)];
}

interface Listed {
  readonly id: string;
  /** The element behind the phrase. */
  readonly last: number;
  /** Whether the sentence opens with it before a colon. */
  readonly opens: boolean;
}

/** "on the Peruvian side", "from the Chilean side", "on the part of Peru": the side for which those around the phrase at `at` are listed; null where there is no such phrase. */
function sideListed(elements: readonly Element[], at: number): Listed | null {
  if (!FOR_SIDE.has(elements[at]?.word ?? '')) return null;
  const isOnPart =
    elements[at + 1]?.word === 'the' && elements[at + 2]?.word === 'part' && elements[at + 3]?.word === 'of';
  const own = isOnPart ? at + 4 : at + 1;
  const mention = elements[own]?.mention;
  const [id] = mention?.sides ?? [];
  const isSide = isOnPart ? mention?.kind === 'side' : mention?.kind === 'group' && mention.noun === 'side';
  // "from the Peruvian side of the frontier" is where somebody is.
  if (!isSide || id === undefined || mention?.sides.length !== 1 || elements[own + 1]?.word === 'of') return null;
  return { id, last: own + 1, opens: at === 0 && elements[own + 1]?.word === ':' };
}
const FOR_SIDE: ReadonlySet<string> = new Set(['on', 'from', 'for']);

/** The people behind the phrase, past what is said of their being there; those right before it where nothing parts it from them. */
function listOf(elements: readonly Element[], at: number, last: number): PartyList | null {
  const before = elements[at - 1]?.mention;
  if (before?.kind === 'person') return listUpTo(elements, at - 1);
  let i = last;
  while (i < last + MOST_BETWEEN && isBetween(elements[i])) i += 1;
  const first = elements[i]?.mention;
  if (first?.kind !== 'person' && first?.kind !== 'office') return null;
  return canBeParty(elements, i) ? listFrom(elements, i) : null;
}
const MOST_BETWEEN = 8;

const isBetween = (element: Element | undefined): boolean =>
  element?.mention === null && !['.', ';'].includes(element.word);

/** "Peru was represented by A and Chile by B": each is of the side that stands before. */
function representedBy(state: ReaderState): Party[] {
  const { elements } = state.row;
  const verb = elements.findIndex(({ word }) => word === 'represented');
  const first = elements.findIndex(({ word }, i) => i > verb && word === 'by');
  if (verb < 2 || first < 0 || !['was', 'is'].includes(elements[verb - 1]?.word ?? '')) return [];
  if (elements.slice(verb, first).some(({ mention }) => mention !== null)) return [];
  const found: Party[] = [];
  for (let by = first; by < elements.length; by += 1) {
    if (elements[by]?.word !== 'by') continue;
    const side = elements[by === first ? verb - 2 : by - 1]?.mention;
    const [id] = side?.sides ?? [];
    if (id === undefined || (side?.kind !== 'side' && side?.kind !== 'group') || !canBeParty(elements, by + 1))
      continue;
    for (const party of state.parties(listFrom(elements, by + 1)).parties) {
      if (party.type !== 'person') continue;
      if (party.person.sides.length === 0) party.person.sides.push(id);
      found.push(party);
    }
  }
  return found;
}
