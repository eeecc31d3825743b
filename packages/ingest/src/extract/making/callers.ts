import { canBeParty } from '../grammar/can-be-party.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { listUpTo } from '../grammar/party-lists.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { Claim } from '../terms/claim.ts';
import type { Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { namedBehind, sideOrHolder, takesPart } from './askers.ts';

/** What one does who makes a call. */
const RANG: ReadonlySet<string> = new Set(
  'called rang rung phoned telephoned calling ringing phoning telephoning dialled dialed'.split(' '),
);
/** Behind "called": whom or where from, when or why; anything else is called a name or called for. */
const BEHIND_CALLED: ReadonlySet<string> = new Set(
  'from to first back him her them me us again , . ; ” " yesterday today early late just after before and'.split(' '),
);
/** "picked up the phone", "placed the call", "asked for the conversation". */
const MADE: ReadonlySet<string> = new Set(
  'picked placed made initiated requested sought asked wanted proposed suggested'.split(' '),
);
const CALLS: ReadonlySet<string> = new Set('call phone telephone receiver conversation meeting talks it'.split(' '));

/**
 * Who is said to have rung, of the parties of a call: "with A, who had rung to thank her", "It was A who called", "A called from Quito",
 * "The call came from Lima"; null where nobody is.
 */
export function callerSaid(state: ReaderState, claim: Claim): Party | null {
  const { elements } = state.row;
  const isCall = claim.kind === 'phone-call' || claim.kind === 'video-call';
  for (let i = 1; i < elements.length - 1; i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === 'who') {
      const doer = didSo(elements, i + 1, isCall) ? antecedent(state, i) : null;
      if (doer !== null && takesPart(claim, doer)) return doer;
    } else if (word === 'came' && isCall && elements[i + 1]?.word === 'from' && isOf(elements, i, 'call')) {
      const from = namedBehind(state, elements, i + 2);
      if (from !== null && takesPart(claim, from)) return from;
    } else if (isCall && claim.sentence !== state.row.sentence && rings(elements, i) && isVerbAt(elements, i)) {
      const subject = subjectOf(elements, i);
      const [first] = subject?.mentions ?? [];
      const doer = subject?.mentions.length === 1 ? sideOrHolder(state, first) : null;
      if (doer !== null && takesPart(claim, doer)) return doer;
    }
  }
  return null;
}

/** Whether the verb at or behind `at` is one of ringing, or one of making or asking for what is a contact. */
function didSo(elements: readonly Element[], at: number, isCall: boolean): boolean {
  let verb = at;
  while (verb < at + 4 && (isFiller(elements[verb]) || isAuxiliary(elements[verb]))) verb += 1;
  if (['was', 'were', 'been', 'be'].includes(elements[verb - 1]?.word ?? '')) return false;
  if (isCall && rings(elements, verb)) return true;
  return (
    MADE.has(elements[verb]?.word ?? '') &&
    elements.slice(verb + 1, verb + 5).some(({ word, mention }) => CALLS.has(word) || mention?.noun === 'it')
  );
}

function rings(elements: readonly Element[], at: number): boolean {
  const { word } = elements[at] ?? { word: '' };
  if (!RANG.has(word)) return false;
  const next = elements[at + 1];
  if (next === undefined || next.kind === 'day') return true;
  if (word !== 'called' && word !== 'calling') return next.word !== 'for' && next.mention === null;
  const isAim = next.word === 'to' && elements[at + 2]?.kind === 'word';
  return (
    isAim ||
    (next.word !== 'to' && (BEHIND_CALLED.has(next.word) || ['him', 'her', 'them'].includes(next.mention?.noun ?? '')))
  );
}

/** Whom "who" at an element speaks of. */
function antecedent(state: ReaderState, who: number): Party | null {
  const { elements } = state.row;
  const at = elements[who - 1]?.word === ',' ? who - 2 : who - 1;
  const mention = elements[at]?.mention ?? null;
  if (mention === null || !canBeParty(elements, at)) return null;
  const last = listUpTo(elements, at).mentions.at(-1) ?? mention;
  return sideOrHolder(state, last);
}

/** Whether the word stands in front of an element as what the clause is about. */
const isOf = (elements: readonly Element[], at: number, noun: string): boolean => {
  const before = elements.slice(Math.max(0, at - 4), at);
  return before.some(({ word }) => word === noun) && before.every(({ word }) => word !== 'for');
};
