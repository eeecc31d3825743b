import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

/** Nouns of contact that one party makes to another: "a call from A", "placed a call to B". */
const DIRECTED: ReadonlySet<string> = new Set(['noun.call', 'noun.line', 'noun.conversation']);
const PLACING: ReadonlySet<string> = new Set('placed places made makes put initiated requested sought'.split(' '));
/** Behind these the noun may stand far: "convened on Friday, by video link, a meeting". */
const CONVENING: ReadonlySet<string> = new Set(['convened', 'convenes', 'convene', 'convening']);
const HOSTING: ReadonlySet<string> = new Set('hosted hosts hosting'.split(' '));

/** Who made the call that a noun names, where its prepositions or its verb say so. */
export function initiatorOfNoun(
  state: ReaderState,
  noun: { readonly id: string; readonly isVideo: boolean },
  phrase: { readonly first: number; readonly at: number },
  found: {
    readonly holders: readonly Party[];
    readonly partners: readonly Party[];
    readonly parties: readonly Party[];
  },
): Party | null {
  const { elements } = state.row;
  if (DIRECTED.has(noun.id)) {
    const way = wayBehind(elements, phrase.at);
    if ((way === 'from' || way === 'by') && found.partners.length === 1) return found.partners[0] ?? null;
    if (way === 'to' && found.holders.length === 1) return found.holders[0] ?? null;
  }
  let verb = phrase.first - 1;
  while (verb > 0 && (isFiller(elements[verb]) || elements[verb]?.word === 'in' || elements[verb]?.word === 'through'))
    verb -= 1;
  const convened = elements.findLastIndex(({ word }, i) => i < phrase.first && CONVENING.has(word));
  const isConvened =
    convened >= 0 &&
    elements
      .slice(convened + 1, phrase.first)
      .every(({ mention }, i) => mention === null && !isVerbAt(elements, convened + 1 + i));
  if (isConvened) verb = convened;
  const word = elements[verb]?.word ?? '';
  if (!CONVENING.has(word) && !PLACING.has(word) && !(noun.isVideo && HOSTING.has(word))) return null;
  if (isAuxiliary(elements[verb - 1]) && ['was', 'were', 'been', 'be'].includes(elements[verb - 1]?.word ?? ''))
    return null;
  const subject = subjectOf(elements, verb);
  const parties = state.parties(subject).parties;
  return parties.length === 1 ? (parties[0] ?? null) : null;
}

/** The preposition of direction behind a noun of contact, over days and places of manner: "a call on Sunday from". */
function wayBehind(elements: readonly Element[], at: number): string {
  const received = elements.findIndex(({ word }, i) => i > at && i <= at + 6 && TAKEN.has(word));
  const isOver = elements
    .slice(at + 1, received)
    .every((element) => element.mention !== null || OVER.has(element.word));
  if (received > 0 && isOver) return wayBehind(elements, received);
  for (let i = at + 1; i < Math.min(elements.length, at + 6); i += 1) {
    const element = elements[i];
    if (element === undefined) return '';
    if (element.word === 'from' || element.word === 'by' || element.word === 'to') return element.word;
    if (element.kind !== 'day' && !isFiller(element) && element.word !== 'on' && element.word !== ',') return '';
  }
  return '';
}
/** "the call that she had received on Sunday from": which way it went is said behind the verb. */
const TAKEN: ReadonlySet<string> = new Set('received taken got made placed'.split(' '));
const OVER: ReadonlySet<string> = new Set(['that', 'which', 'had', 'has', 'have', 'the', ',']);
