import { isVerbAt, type Element } from '../grammar/elements.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

/** How far behind the letter the verb of its coming may stand: what it is about stands between. */
const REACH = 24;
const TAKEN: ReadonlySet<string> = new Set(['received', 'delivered']);
const CAME: ReadonlySet<string> = new Set(['reached', 'arrived']);

/** "A letter from the chancellor, thanking us, has been received", "… reached the ministry": to whom a letter came whose sender is named. */
export function receiversBehind(
  state: ReaderState,
  { first, at }: NounPhrase,
  sender: readonly Party[],
): readonly Party[] {
  const { elements } = state.row;
  // "travelled with a message from A and was received": the letter is not what was received
  const clause = clauseAround(elements, at);
  if (
    elements
      .slice(clause.first, first)
      .some((element, i) => element.mention !== null || isVerbAt(elements, clause.first + i))
  )
    return [];
  for (let i = at + 1; i < Math.min(elements.length, at + REACH); i += 1) {
    const word = elements[i]?.word ?? '';
    const isTaken = TAKEN.has(word) && ['been', 'was', 'were'].includes(elements[i - 1]?.word ?? '');
    if (!isTaken && !CAME.has(word)) continue;
    const named = partiesAfter(elements, i + 1, new Set(['by', 'in', 'at']), word === 'reached', 5);
    const receiver = state.parties(named?.list ?? null, sender).parties;
    if (receiver.length > 0) return receiver;
    const self = state.discourse.self();
    return self === null ? [] : [self];
  }
  return [];
}

const ASKING: ReadonlySet<string> = new Set(
  'told warned asked informed invited urged assured thanked congratulated reminded notified'.split(' '),
);

/** "had asked both governments, in identical letters, to keep the treaty": who said to whom what stands in the letter behind it. */
export function toldBefore(
  state: ReaderState,
  first: number,
): { sender: readonly Party[]; receiver: readonly Party[] } | null {
  const { elements } = state.row;
  if (!['in', 'by'].includes(elements[first - 1]?.word ?? '')) return null;
  const clause = clauseAround(elements, first);
  for (let i = first - 2; i >= clause.first; i -= 1) {
    if (!isVerbAt(elements, i)) continue;
    if (!ASKING.has(elements[i]?.word ?? '')) return null;
    const sender = state.parties(subjectOf(elements, i)).parties;
    const object = partiesAfter(elements.slice(0, first), i + 1, new Set(), true, 4);
    const receiver = state.parties(object?.list ?? null, sender).parties;
    return sender.length > 0 && receiver.length > 0 ? { sender, receiver } : null;
  }
  return null;
}

/** "to Norway and Sweden", "to Norway and to Sweden": the sides of a list that begins at `at`. */
export function sidesFrom(state: ReaderState, at: number): readonly Party[] {
  const { elements } = state.row;
  const found: Party[] = [];
  for (let i = at; i < elements.length; i += 1) {
    const mention = elements[i]?.mention;
    if (mention?.kind === 'side') found.push(...state.resolve(mention).parties);
    else if (mention != null || !LISTING.has(elements[i]?.word ?? '')) break;
  }
  return found;
}
const LISTING: ReadonlySet<string> = new Set([',', 'and', 'the', 'to']);

/** "A letter went out to", "a note has been sent to": from the house that speaks. */
export function wentOut(elements: readonly Element[], at: number): boolean {
  return elements
    .slice(at + 1, at + 5)
    .some((element) => ['went', 'sent', 'gone', 'goes', 'left', 'dispatched'].includes(element.word));
}

/** Whether the one who acts is of another gender than the one whose letter it is: "He had seen her letter". */
export function isOfOther(elements: readonly Element[], phrase: NounPhrase): boolean {
  const other = phrase.ownerWord === 'her' ? 'he' : 'she';
  return elements.slice(0, phrase.first).some(({ mention }) => mention?.noun === other);
}

/** "her letter of 1 July": of one person, with its day. */
export function isDatedOfOne(elements: readonly Element[], at: number, phrase: NounPhrase): boolean {
  const isOfOne = phrase.ownerWord === 'his' || phrase.ownerWord === 'her';
  return isOfOne && elements.slice(at + 1, at + 4).some((element) => element.day !== null);
}
