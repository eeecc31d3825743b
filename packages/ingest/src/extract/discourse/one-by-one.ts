import type { Element } from '../grammar/elements.ts';
import type { PartyList } from '../grammar/party-lists.ts';
import type { ReaderState } from './reader-state.ts';

/** "telephoned the president and then the premier", "spoke to both A and B": one after the other. */
export function isOneByOne(elements: readonly Element[], list: PartyList): boolean {
  const [first] = list.mentions;
  return (
    (first?.determiner === 'both' && !BODIES.has(first.noun)) ||
    elements[list.first - 1]?.word === 'both' ||
    isOfEach(elements, list) ||
    elements.slice(list.first, list.last).some(({ word }) => word === 'then' || word === 'later' || word === 'finally')
  );
}

/** "dined with both delegations": bodies of people who come to one table. */
const BODIES: ReadonlySet<string> = new Set(['delegations', 'teams']);

/** "the presidents of Togo and of Peru": each has an "of" of their own. */
function isOfEach(elements: readonly Element[], { first, last, mentions }: PartyList): boolean {
  const isOffice = mentions[0]?.office?.plural === true;
  return (
    isOffice && elements.slice(first, last).some(({ word }, i, all) => word === 'of' && all[i - 1]?.word === 'and')
  );
}

/** "with five ministers, one at a time", "one by one", "one after the other", "in that order". */
const ONE_BY_ONE = /\bone (?:at a time|by one|after (?:another|the other))\b|\bin (?:that|this) order\b/u;

/** "both met C, though not at one table", "not together": words that part those whom one verb has. */
export function areSaidApart(elements: readonly Element[]): boolean {
  return NOT_TOGETHER.test(elements.map(({ word }) => word).join(' '));
}
const NOT_TOGETHER =
  /\b(?:not|never) (?:together|jointly|at (?:one|the same) (?:table|time)|in (?:one|the same) (?:room|meeting)|in each other 's presence)\b/u;

/** Whether a list of others stands for one contact each. */
export function isSeparate(elements: readonly Element[], state: ReaderState): boolean {
  const words = new Set(elements.map((element) => element.word));
  if (
    words.has('individually') ||
    words.has('separately') ||
    words.has('respectively') ||
    (words.has('separate') && words.has('calls')) ||
    (words.has('in') && words.has('turn')) ||
    words.has('one-by-one')
  )
    return true;
  const text = elements.map((element) => element.word).join(' ');
  if (ONE_BY_ONE.test(text) || text.includes('in turn') || areSaidApart(elements)) return true;
  const next = state.text.sentences[state.row.sentence + 1];
  const before = state.text.sentences[state.row.sentence - 1];
  const near = [next, before].map((span) =>
    span === undefined
      ? ''
      : state.text.tokens
          .slice(span.first, Math.min(span.last, span.first + 14))
          .map((token) => token.lower)
          .join(' '),
  );
  return near.some((words2) =>
    /separate (phone |telephone )?calls|each of the calls|each call|individual calls|separate meetings|in each of/u.test(
      words2,
    ),
  );
}

/** "over the past weeks has spoken with A, B and C", "in recent days had called A and B": contacts told by a stretch of time are one each. */
export function isOverTime({ row, text }: ReaderState, at: number): boolean {
  const group = row.elements.slice(Math.max(0, at - VERB_GROUP), at);
  if (!group.some(({ word }) => word === 'has' || word === 'have' || word === 'had' || word === "'ve")) return false;
  const { first, last } = text.sentences[row.sentence] ?? { first: 0, last: 0 };
  const words = text.tokens.slice(first, last).map(({ lower }) => lower);
  return words.some(
    (word, i) =>
      STRETCHES.has(word) &&
      words.slice(Math.max(0, i - 3), i).some((before) => RECENTLY.has(before)) &&
      words.slice(Math.max(0, i - 5), i).some((before) => OVER.has(before)),
  );
}
/** Within how many elements before the verb or noun its auxiliary stands. */
const VERB_GROUP = 6;
const STRETCHES: ReadonlySet<string> = new Set('hours days weeks months week month fortnight'.split(' '));
const RECENTLY: ReadonlySet<string> = new Set('past last recent previous few several'.split(' '));
const OVER: ReadonlySet<string> = new Set('over in during throughout within'.split(' '));
