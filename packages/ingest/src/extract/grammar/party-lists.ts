import type { Mention } from '../../annotate/phrases/mention.ts';
import { SPEECH_VERBS } from '../../data/verbs.ts';
import { canBeParty } from './can-be-party.ts';
import { behindFurtherSide, behindMembers, headingBefore, isHeading, isNamed, isSeparator } from './list-headings.ts';
import { asideUpTo, isActedFor, skipAside, skipClause, skipTail, tailUpTo } from './list-asides.ts';
import { isFiller, isVerbAt, type Element } from './elements.ts';
import { isSaidOfContact } from './said-of-contacts.ts';

/** A coordinated list of mentions, with the elements it spans. */
export interface PartyList {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly last: number;
}

/** The coordinated list that starts at element `start` (a party), read to the right. */
export function listFrom(elements: readonly Element[], start: number, isPair = false): PartyList {
  const mentions: Mention[] = [];
  let last = start;
  let i = start;
  let sawAnd = false;
  while (i < elements.length) {
    const mention = elements[i]?.mention;
    if (mention === null || mention === undefined || !canBeParty(elements, i)) break;
    if (isHeading(elements, i)) {
      i = behindMembers(elements, i + 1);
      if (elements[i]?.kind === 'mark') i += 1;
      sawAnd = false;
      continue;
    }
    if (mentions.length > (isPair ? 1 : 0) && startsClause(elements, i, last)) break;
    mentions.push(mention);
    last = i + 1;
    if (sawAnd && !(elements[last]?.word === ';')) {
      const more =
        elements[last]?.word === ',' &&
        elements[last + 1]?.word === 'and' &&
        elements[elements[last + 2]?.word === 'with' ? last + 3 : last + 2]?.mention != null;
      if (!more) {
        const goesOn = elements[last]?.word === 'and' && elements[last + 1]?.mention?.kind === 'person';
        if (!goesOn) break;
      }
    }
    let next = skipAside(elements, last);
    const leader = leaderBehind(elements, next);
    if (leader > next) {
      const led = elements[leader]?.mention;
      if (led !== null && led !== undefined) mentions.push(led);
      last = leader + 1;
      next = last;
    }
    next = skipClause(elements, skipTail(elements, next));
    if (THERE.has(elements[next]?.word ?? '') && isSeparator(elements[next + 1])) next += 1;
    let seps = 0;
    while (
      isSeparator(elements[next]) ||
      (seps > 0 &&
        ['as', 'well', 'also', 'then', 'both', 'with', 'day', 'finally', 'later'].includes(
          elements[next]?.word ?? '',
        ) &&
        elements[next]?.word !== 'with')
    ) {
      if (elements[next]?.word === 'and') sawAnd = true;
      next += 1;
      seps += 1;
    }
    if (elements[next]?.word === 'as' && elements[next + 1]?.word === 'well' && elements[next + 2]?.word === 'as') {
      next += 3;
      seps += 1;
    }
    while (
      seps > 0 &&
      (elements[next]?.kind === 'day' || elements[next]?.word === 'the' || elements[next]?.word === 'with') &&
      elements[next + 1] !== undefined &&
      (elements[next]?.kind === 'day' || elements[next + 1]?.mention !== null)
    )
      next += 1;
    if (seps > 0 && elements[next]?.word === ',') next += 1;
    if (seps > 0) next = behindOwner(elements, behindBody(elements, behindFurtherSide(elements, next)));
    if (seps === 0 || next >= elements.length) break;
    i = next;
  }
  return { mentions, first: start, last };
}

/** What may stand behind a member of a list that goes on: "met the president there, the premier and the speaker". */
const THERE: ReadonlySet<string> = new Set(['there', 'here', 'too', 'also', 'again', 'first']);

/** "…, and the country's foreign minister, A": where the holder stands whose country is named by a noun; `at` itself where none does. */
function behindOwner(elements: readonly Element[], at: number): number {
  for (let i = at; i <= at + 3; i += 1) {
    if (elements[i]?.word === "'s") return i > at && isNamed(elements[i + 1]) ? i + 1 : at;
    if (elements[i]?.kind !== 'word') return at;
  }
  return at;
}

/** "A, B and C, the prime ministers of X, Y and Z": where the last of those stands whose offices are told behind their names; -1 where it is no such office. */
function namedBefore(elements: readonly Element[], at: number): number {
  const office = elements[at]?.mention;
  if (office?.office?.plural !== true || office.name !== null || elements[at - 1]?.word !== ',') return -1;
  return isNamed(elements[at - 2]) && elements[at - 3]?.word === 'and' && isNamed(elements[at - 4]) ? at - 2 : -1;
}

/** "…, and High Council for Reconciliation Chairman A": where the office stands behind its body's name; `at` itself where none does. */
function behindBody(elements: readonly Element[], at: number): number {
  let i = at;
  while (elements[i]?.kind === 'thing') {
    i += 1;
    const next = elements[i + 1];
    const goesOn = next?.kind === 'thing' || next?.mention?.kind === 'person';
    if (['for', 'of', 'on'].includes(elements[i]?.word ?? '') && goesOn) i += 1;
  }
  const holder = elements[i]?.mention;
  return i > at && holder?.kind === 'person' && holder.office !== null && canBeParty(elements, i) ? i : at;
}

/** "a delegation headed by Vice President Hilal": where the one who leads it stands; `at` where nobody is said to. */
function leaderBehind(elements: readonly Element[], at: number): number {
  let i = at;
  if (elements[i]?.word === ',') i += 1;
  if (!LED.has(elements[i]?.word ?? '') || elements[i + 1]?.word !== 'by') return at;
  const mention = elements[i + 2]?.mention;
  return mention !== null && mention !== undefined && canBeParty(elements, i + 2) ? i + 2 : at;
}
const LED: ReadonlySet<string> = new Set(['headed', 'led', 'represented', 'chaired']);

/** Whether the mention at `i` is the subject of a clause of its own ("…, and the minister said"). */
function startsClause(elements: readonly Element[], i: number, from: number): boolean {
  let next = i + 1;
  while (isFiller(elements[next])) next += 1;
  const verb = elements[next];
  if (verb?.kind !== 'word' || !isVerbAt(elements, next)) return false;
  if (isSaidOfContact(elements, next)) return false;
  const separators = elements.slice(from, i).map((element) => element.word);
  if (SPEECH_VERBS.has(verb.word) && endsTelling(elements, next)) return true;
  if (!separators.includes('and') && !separators.includes('but'))
    return separators.includes(',') && elements[i]?.mention?.kind === 'pronoun';
  return isFinite(elements, next);
}

/** "…, the foreign minister said on Thursday.", "…, she told reporters in Oslo.": who tells what stands before, to the end of the sentence. */
function endsTelling(elements: readonly Element[], verb: number): boolean {
  const word = elements[verb]?.word ?? '';
  if (!['said', 'says', 'told', 'announced', 'reported', 'confirmed', 'added', 'wrote'].includes(word)) return false;
  const rest = elements.slice(verb + 1);
  const stop = rest.findIndex(({ word: own }) => own === ';');
  const own = stop < 0 ? rest : rest.slice(0, stop);
  return own.every((element, k) => element.kind !== 'mention' || k <= 1 || element.mention?.kind === 'side');
}

function isFinite(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  return (
    !word.endsWith('ing') &&
    word !== 'be' &&
    word !== 'been' &&
    !(word.endsWith('ed') && elements[at + 1]?.word === 'by')
  );
}

/** Pronouns of objects, which begin no list of subjects ("talks with him, and the vice president will …"). */
const OBJECTS: ReadonlySet<string> = new Set(['him', 'them', 'me', 'us']);
const BEFORE_OBJECT: ReadonlySet<string> = new Set(['with', 'to', 'from', 'by', 'for']);
function isObject(elements: readonly Element[], at: number): boolean {
  const isPronoun = OBJECTS.has(elements[at]?.mention?.noun ?? '');
  return isPronoun && (BEFORE_OBJECT.has(elements[at - 1]?.word ?? '') || isVerbAt(elements, at - 1));
}

/** "A will remain president of Peru, and B congratulated him": what the verb says of A begins no list with B. */
export const isPredicate = (elements: readonly Element[], at: number): boolean => linkingBefore(elements, at) >= 0;

/** Where the verb stands that says of somebody else what the office or role at `at` names; -1 where none does. */
export function linkingBefore(elements: readonly Element[], at: number): number {
  const mention = elements[at]?.mention;
  if (mention?.kind !== 'office' && mention?.kind !== 'role') return -1;
  let i = at - 1;
  while (['the', 'a', 'an', 'as', 'first', 'new', 'acting'].includes(elements[i]?.word ?? '')) i -= 1;
  return LINKING.has(elements[i]?.word ?? '') ? i : -1;
}
const LINKING: ReadonlySet<string> = new Set(
  'is was be been being remain remains remained become becomes became stay stays stayed elected re-elected reelected appointed named serve serves served serving'.split(
    ' ',
  ),
);

/** "A and her Chilean host, President B, met": whether the one named behind the comma is who stands before it in the list, and no list of two by itself. */
function isHostNamed(elements: readonly Element[], before: number, named: Mention): boolean {
  const role = elements[before]?.mention;
  return role?.kind === 'role' && role.name === null && named.name !== null && elements[before - 1]?.word === 'and';
}

/** The coordinated list that ends at element `end` (a party), read to the left. */
export function listUpTo(elements: readonly Element[], end: number): PartyList {
  const mentions: Mention[] = [];
  let first = end;
  let i = end;
  while (i >= 0) {
    const mention = elements[i]?.mention;
    if (mention === null || mention === undefined || !canBeParty(elements, i)) break;
    const named = isActedFor(elements, i) ? i - 2 : namedBefore(elements, i);
    if (named >= 0) {
      i = named;
      continue;
    }
    mentions.unshift(mention);
    const heading = headingBefore(elements, i);
    first = heading;
    let before = heading - 1;
    if (elements[before]?.word === ')') {
      while (before > 0 && elements[before]?.word !== '(') before -= 1;
      before -= 1;
    }
    let seps = 0;
    let sawAnd = false;
    while (
      before >= 0 &&
      (elements[before]?.word === 'and' || elements[before]?.word === ',' || elements[before]?.word === '&')
    ) {
      if (elements[before]?.word !== ',') sawAnd = true;
      before -= 1;
      seps += 1;
    }
    if (
      seps === 0 &&
      elements[before]?.word === 'as' &&
      elements[before - 1]?.word === 'well' &&
      elements[before - 2]?.word === 'as'
    ) {
      before -= 3;
      seps += 1;
      sawAnd = true;
    }
    if (sawAnd && elements[before + 1]?.word === ',') {
      const aside = asideUpTo(elements, before + 1);
      if (aside > 0) before = aside - 1;
    }
    if (isObject(elements, before)) break;
    const wanted = sawAnd || mentions.length > 1 || isHostNamed(elements, before, mention);
    if (wanted && seps > 0) before = tailUpTo(elements, before);
    if (seps === 0 || !wanted || before < 0 || isPredicate(elements, before)) break;
    i = before;
  }
  return { mentions, first, last: end + 1 };
}
