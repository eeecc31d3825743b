import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isAuxiliary, isFiller, isVerbAt, rowOf, type Element, type Row } from '../grammar/elements.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listingsOf } from '../grammar/listings.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { tellByNoun } from '../nouns/noun-claims.ts';
import { isPassive } from '../senses/verb-frames.ts';
import { sameParty } from '../terms/party.ts';
import { tellByVerb } from './verb-claims.ts';

/**
 * "The Minister received on Wednesday:" with a line for each guest, "held meetings with the following: A; B; and C": the lead goes on in each
 * item by itself, so that each is read as the end of the lead's sentence. Told once the last item has been read.
 */
export function tellListed(state: ReaderState): void {
  const { text, row } = state;
  const listing = listingsOf(text).get(row.sentence);
  if (listing === undefined) return;
  const own = rowOf(text, listing.lead);
  const isInline = listing.items.length === 0;
  const isColon = ({ word }: Element): boolean => word === ':';
  const colon = isInline ? own.elements.findIndex(isColon) : own.elements.findLastIndex(isColon);
  const lead = own.elements.slice(0, colon);
  const at = lead.findLastIndex((element, i) => isContactWord(lead, element, i));
  const isTold = state.recentClaims().some((claim) => claim.text === text && claim.sentence === row.sentence);
  if (at < 0 || (isInline && isTold)) return;
  const items = isInline
    ? partsOf(own.elements.slice(colon + 1)).map((part) => ({ sentences: [row.sentence], elements: itemOf(part) }))
    : listing.items.map((sentence) => ({ sentences: [sentence], elements: itemOf(rowOf(text, sentence).elements) }));
  const named = items.filter(({ elements }) => opensWithParty(elements));
  if (named.length < (isInline ? FEWEST_INLINE : 1) || 2 * named.length < items.length) return;
  const all = {
    sentences: named.flatMap(({ sentences }) => sentences),
    elements: named.flatMap(({ elements }, i) => (i === 0 ? elements : [comma(elements), ...elements])),
  };
  for (const { sentences, elements } of isOne(lead, at) ? [all] : named) {
    const whole = joined(lead, at, elements);
    if (whole !== null)
      tellItem(state, { text, sentence: listing.lead, elements: whole, wakes: own.wakes }, elements, sentences);
  }
  state.row = row;
}
const FEWEST_INLINE = 2;

/** Tells what the lead tells of one item; what it tells without anybody of the item is not of it. */
function tellItem(state: ReaderState, row: Row, item: readonly Element[], sentences: readonly number[]): void {
  const first = item.find((element, i) => element.mention !== null && canBeParty(item, i));
  const led = item.find(({ mention }) => mention?.name != null);
  const before = state.claims.length;
  const { openContact, lastPair } = { openContact: state.openContact, lastPair: state.discourse.lastPair };
  state.row = row;
  const at = row.elements.findLastIndex(
    (element, i) => isContactWord(row.elements, element, i) && !item.includes(element),
  );
  if (!tellByVerb(state, at)) tellByNoun(state, at);
  state.openContact = openContact;
  const guests = [first, led].flatMap((element) =>
    element?.mention == null ? [] : state.resolve(element.mention).parties,
  );
  for (const claim of state.claims.slice(before)) {
    if (claim.parties.some((party) => guests.some((guest) => sameParty(party, guest))))
      for (const sentence of sentences) claim.evidence.add(sentence);
    else {
      state.withdraw(claim);
      state.discourse.lastPair = lastPair;
    }
  }
}

/** Whether the word at `i` tells of a contact: a verb of contact where it stands as one, or a noun. */
function isContactWord(elements: readonly Element[], { kind, word }: Element, i: number): boolean {
  if (kind !== 'word') return false;
  return (
    CONTACT_NOUN_OF.has(word) || (CONTACT_VERB_FORMS.has(word) && (isVerbAt(elements, i) || isPassive(elements, i)))
  );
}

/** "a trilateral meeting with:" is one with all; "meetings with:", "met:" one with each. */
function isOne(lead: readonly Element[], at: number): boolean {
  const word = lead[at]?.word ?? '';
  return (
    CONTACT_NOUN_OF.has(word) &&
    !word.endsWith('s') &&
    lead.slice(Math.max(0, at - 3), at).some((element) => element.word === 'a' || element.word === 'an')
  );
}

/** The lead with one item in the place of what it announces; null where the item has none. */
function joined(lead: readonly Element[], at: number, item: readonly Element[]): readonly Element[] | null {
  let kept = lead.filter((_, i) => !isAnnouncing(lead, i));
  const end = kept.findLastIndex(({ word }) => word === ',');
  const trigger = kept.findIndex((element) => element === lead[at]);
  // "received in audience, one after the other:": how, where the words behind the comma name nothing
  if (end > trigger && kept.slice(end).every(({ kind }) => kind === 'word' || kind === 'mark'))
    kept = kept.slice(0, end);
  if (isPassive(lead, at)) {
    let group = trigger;
    while (group > 0 && (isAuxiliary(kept[group - 1]) || isFiller(kept[group - 1]))) group -= 1;
    const isOpen = !kept.slice(0, group).some(({ mention }) => mention?.name != null || mention?.kind === 'pronoun');
    return isOpen && (group > 0 || kept.length < lead.length) ? [...item, ...kept.slice(group)] : null;
  }
  const isNoun = CONTACT_NOUN_OF.has(lead[at]?.word ?? '') && !CONTACT_VERB_FORMS.has(lead[at]?.word ?? '');
  const hasWith = kept.slice(trigger + 1).some(({ word }) => PARTNER.has(word));
  return isNoun && !hasWith
    ? [...kept, { ...comma(kept.slice(trigger)), kind: 'word', word: 'with' }, ...item]
    : [...kept, ...item];
}
const PARTNER: ReadonlySet<string> = new Set(['with', 'between', 'from', 'to']);

/** "the following", "the following ambassadors", "three people" at the end: what says that a list comes. */
function isAnnouncing(lead: readonly Element[], i: number): boolean {
  const { from, to } = announcedIn(lead);
  return i >= from && i < to;
}

function announcedIn(lead: readonly Element[]): { readonly from: number; readonly to: number } {
  const following = lead.findLastIndex(({ word }) => word === 'following');
  if (following >= 0) {
    const from = lead[following - 1]?.word === 'the' ? following - 1 : following;
    let to = following + 1;
    while (isAnnounced(lead, to)) to += 1;
    return { from, to };
  }
  let from = lead.length;
  while (isAnnounced(lead, from - 1)) from -= 1;
  const isCounted = from < lead.length && COUNTS.has(lead[from]?.word ?? '');
  return { from: isCounted ? from : lead.length, to: lead.length };
}
const COUNTS: ReadonlySet<string> = new Set('two three four five six seven eight nine ten several other'.split(' '));

/** Whether an element only says of what kind those are who are listed: "ambassadors", "heads of mission", "foreign colleagues". */
function isAnnounced(lead: readonly Element[], i: number): boolean {
  const element = lead[i];
  if (element === undefined || isContactWord(lead, element, i)) return false;
  if (element.mention !== null) return element.mention.name === null && element.mention.plural;
  return element.kind === 'word' && !STARTS.has(element.word) && !isVerbAt(lead, i) && !isAuxiliary(element);
}
const STARTS: ReadonlySet<string> = new Set(
  'on in at during by with to from after for yesterday today this separately as via over'.split(' '),
);

/** A mark like "," that stands where the elements begin. */
function comma(elements: readonly Element[]): Element {
  const [first] = elements;
  return {
    kind: 'mark',
    first: first?.first ?? 0,
    last: first?.first ?? 0,
    word: ',',
    mention: null,
    day: null,
    capital: false,
    classes: 0,
    wakes: 0,
  };
}

/** What an item says, without its bullet, number or hour in front and the mark behind. */
function itemOf(elements: readonly Element[]): readonly Element[] {
  const bracket = elements.slice(0, OPENING).findIndex(({ word }) => word === ')');
  const first = elements.findIndex(
    ({ kind, word }, i) => i > bracket && kind !== 'mark' && kind !== 'number' && word !== 'and' && word !== 'with',
  );
  const isEnd = (element: Element | undefined): boolean => [';', '.', ','].includes(element?.word ?? '');
  let last = elements.length;
  if (elements[last - 1]?.word === 'and') last -= 1;
  while (last > 0 && isEnd(elements[last - 1])) last -= 1;
  return first < 0 ? [] : elements.slice(first, last);
}
const OPENING = 4;

/** Whether an item opens with somebody, of whom it says no more than who that is. */
function opensWithParty(elements: readonly Element[]): boolean {
  const at = elements.findIndex((element, i) => element.mention !== null && canBeParty(elements, i));
  if (at < 0 || at > OPENING || elements.slice(0, at).some((_, i) => isVerbAt(elements, i))) return false;
  return !elements.some((element, i) => {
    if (!isVerbAt(elements, i) || element.word.endsWith('ing')) return false;
    const subject = subjectOf(elements, i);
    return (
      subject !== null &&
      subject.first <= at &&
      at < subject.last &&
      !['led', 'headed'].includes(element.word) &&
      elements[i - 1]?.word !== 'who'
    );
  });
}

/** The parts of a list set out in one sentence, between its semicolons. */
function partsOf(elements: readonly Element[]): Element[][] {
  const parts: Element[][] = [[]];
  for (const element of elements)
    if (element.word === ';') parts.push([]);
    else parts.at(-1)?.push(element);
  return parts.length < 2 ? [] : parts;
}
