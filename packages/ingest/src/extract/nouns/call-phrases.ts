import type { Element } from '../grammar/elements.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom } from '../grammar/party-lists.ts';
import type { Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { subjectOf } from '../grammar/subjects.ts';

const MOVING: ReadonlySet<string> = new Set(
  'persuade tell urge ask warn convince congratulate thank assure inform press remind invite beg'.split(' '),
);
const TELLING: ReadonlySet<string> = new Set(
  'told tells urged urges asked asks warned warns assured assures informed informs thanked thanks congratulated pressed reminded promised invited begged offered'.split(
    ' ',
  ),
);
const ACCOUNTS: ReadonlySet<string> = new Set(
  'account version readout summary report record transcript description'.split(' '),
);
const REACH = 14;

/**
 * The two ends of a call that its noun names by what is behind it: "a call from A to persuade B", "a call to B from A", "a call by A to B", "a call in which A
 * urged B", "the Kremlin's account of the call, A told B that".
 */
export function callOf(state: ReaderState, phrase: NounPhrase): readonly Party[] {
  const { elements } = state.row;
  const from = partiesAfter(elements, phrase.at + 1, new Set(['from', 'by']), false, REACH);
  const to = partiesAfter(elements, phrase.at + 1, new Set(['to']), false, REACH);
  if (from !== null) {
    const caller = state.parties(from.list).parties;
    const called = to === null ? movedBy(elements, from.list.last) : to.list;
    if (called !== null && called.first !== from.list.first)
      return [...caller, ...state.parties(called, caller).parties];
  }
  return toldAbout(state, phrase);
}

/** "used a state dinner to press the visiting minister": who used the occasion, and on whom. */
export function usedFor(state: ReaderState, phrase: NounPhrase): readonly Party[] {
  const { elements } = state.row;
  if (!['used', 'uses', 'using'].includes(elements[phrase.first - 1]?.word ?? '')) return [];
  const user = subjectOf(elements, phrase.first - 1);
  let end = phrase.at + 1;
  while (end < phrase.at + 6 && elements[end]?.word !== 'to') end += 1;
  const moved = movedBy(elements, end);
  if (user === null || moved === null) return [];
  const left = state.parties(user).parties;
  return [...left, ...state.parties(moved, left).parties];
}

/** "to persuade the prime minister": whom a call is to move. */
function movedBy(elements: readonly Element[], at: number): ReturnType<typeof listFrom> | null {
  for (let i = at; i < Math.min(elements.length - 2, at + 4); i += 1) {
    if (elements[i]?.word !== 'to' || !MOVING.has(elements[i + 1]?.word ?? '')) continue;
    const start = elements[i + 2]?.word === 'the' ? i + 3 : i + 2;
    return canBeParty(elements, start) ? listFrom(elements, start) : null;
  }
  return null;
}

/** Who tells whom in the clause behind the call, where that clause is of the call. */
function toldAbout(state: ReaderState, phrase: NounPhrase): readonly Party[] {
  const { elements } = state.row;
  const isRelative = elements
    .slice(phrase.at + 1, phrase.at + 6)
    .some(
      ({ word }, i, near) =>
        (word === 'which' || word === 'whom') && ['in', 'during'].includes(near[i - 1]?.word ?? ''),
    );
  const isAccount = elements[phrase.first - 1]?.word === 'of' && ACCOUNTS.has(elements[phrase.first - 2]?.word ?? '');
  if (!isRelative && !isAccount) return [];
  for (let i = phrase.at + 1; i < Math.min(elements.length - 1, phrase.at + REACH + 4); i += 1) {
    if (!TELLING.has(elements[i]?.word ?? '')) continue;
    const subject = subjectOf(elements, i);
    const object = partiesAfter(elements, i + 1, new Set(), true, 2);
    if (subject === null || object === null || subject.first <= phrase.at) return [];
    const left = state.parties(subject).parties;
    return [...left, ...state.parties(object.list, left).parties];
  }
  return [];
}
