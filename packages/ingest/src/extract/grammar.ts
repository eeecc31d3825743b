import type { Mention } from '../annotate/mentions.ts';
import { CONTACT_NOUN_OF } from '../data/contact-nouns.ts';
import { CONTROL_VERBS, PREPOSITIONS, RELATIVES, SPEECH_VERBS, SUBORDINATORS } from '../data/verbs.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from './elements.ts';

/** A coordinated list of mentions, with the elements it spans. */
export interface PartyList {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly last: number;
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'from',
  'into',
  'through',
  'via',
  'to',
  'towards',
  'toward',
  'across',
  'around',
]);

/** Whether a mention at `i` can be a party where it stands: not a place, not an owner, not an attribute. */
export function canBeParty(elements: readonly Element[], i: number): boolean {
  const mention = elements[i]?.mention;
  if (mention === null || mention === undefined) return false;
  if (mention.kind === 'pronoun') return mention.noun !== 'it' && mention.noun !== 'you';
  if (elements[i + 1]?.word === "'s" || elements[i + 1]?.word === "'") return false;
  if (mention.kind !== 'side') return true;
  if (mention.form === 'adjective') return false;
  const before = elements[i - 1]?.word ?? '';
  if (
    (mention.form === 'capital' || mention.form === 'seat' || mention.form === 'country') &&
    PLACE_PREPOSITIONS.has(before)
  )
    return false;
  if (mention.form === 'capital' && (before === ',' || before === 'of')) return false;
  return true;
}

const isSeparator = (element: Element | undefined): boolean =>
  element !== undefined &&
  (element.word === 'and' ||
    element.word === ',' ||
    element.word === ';' ||
    element.word === '&' ||
    element.word === 'plus');

/** The coordinated list that starts at element `start` (a party), read to the right. */
export function listFrom(elements: readonly Element[], start: number, isPair = false): PartyList {
  const mentions: Mention[] = [];
  let last = start;
  let i = start;
  let sawAnd = false;
  while (i < elements.length) {
    const mention = elements[i]?.mention;
    if (mention === null || mention === undefined || !canBeParty(elements, i)) break;
    if (mentions.length > (isPair ? 1 : 0) && startsClause(elements, i, last)) break;
    mentions.push(mention);
    last = i + 1;
    if (sawAnd && !(elements[last]?.word === ';')) {
      const more =
        elements[last]?.word === ',' && elements[last + 1]?.word === 'and' && elements[last + 2]?.mention !== null;
      if (!more) {
        const goesOn = elements[last]?.word === 'and' && elements[last + 1]?.mention?.kind === 'person';
        if (!goesOn) break;
      }
    }
    let next = last;
    next = skipAside(elements, next);
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
    if (seps === 0 || next >= elements.length) break;
    i = next;
  }
  return { mentions, first: start, last };
}

/** Skips "(…)" and "in turn," behind a list's member. */
function skipAside(elements: readonly Element[], at: number): number {
  if (elements[at]?.word !== '(') return at;
  for (let i = at + 1; i < Math.min(elements.length, at + 8); i += 1) if (elements[i]?.word === ')') return i + 1;
  return at;
}

/** Whether the mention at `i` is the subject of a clause of its own ("…, and the minister said"). */
function startsClause(elements: readonly Element[], i: number, from: number): boolean {
  let next = i + 1;
  while (isFiller(elements[next])) next += 1;
  const verb = elements[next];
  if (verb?.kind !== 'word' || !isVerbAt(elements, next)) return false;
  const separators = elements.slice(from, i).map((element) => element.word);
  if (!separators.includes('and') && !separators.includes('but'))
    return separators.includes(',') && elements[i]?.mention?.kind === 'pronoun';
  return isFinite(elements, next);
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

/** The coordinated list that ends at element `end` (a party), read to the left. */
export function listUpTo(elements: readonly Element[], end: number): PartyList {
  const mentions: Mention[] = [];
  let first = end;
  let i = end;
  while (i >= 0) {
    const mention = elements[i]?.mention;
    if (mention === null || mention === undefined || !canBeParty(elements, i)) break;
    mentions.unshift(mention);
    first = i;
    let before = i - 1;
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
    const wanted = sawAnd || mentions.length > 1;
    if (seps === 0 || !wanted || before < 0) break;
    i = before;
  }
  return { mentions, first, last: end + 1 };
}

/** The list of parties that is the subject of the verb at `verb`, or null. Walks left over objects, asides and relative clauses. */
export function subjectOf(elements: readonly Element[], verb: number): PartyList | null {
  let i = verb - 1;
  let verbs = 0;
  let quoted = false;
  while (i >= 0) {
    const element = elements[i];
    if (element === undefined) return null;
    if (element.word === '”' || element.word === '"' || element.word === '“') {
      if (element.word === '“' && !quoted) return null;
      quoted = element.word === '”' ? true : element.word === '"' ? !quoted : false;
      i -= 1;
      continue;
    }
    if (quoted) {
      i -= 1;
      continue;
    }
    if (element.mention !== null) {
      if (!canBeParty(elements, i)) {
        i -= 1;
        continue;
      }
      const list = listUpTo(elements, i);
      const before = beforeOf(elements, list.first);
      const word = elements[before]?.word ?? '';
      if (isObjectPosition(elements, before, word) && !(verbs === 0 && isControlled(elements, verb, before))) {
        i = list.first - 1;
        continue;
      }
      return list;
    }
    if (RELATIVES.has(element.word) && element.word !== 'whose') {
      let before = i - 1;
      while (
        before >= 0 &&
        (elements[before]?.word === ',' ||
          PREPOSITIONS.has(elements[before]?.word ?? '') ||
          elements[before]?.word === '—' ||
          elements[before]?.word === ')')
      )
        before -= 1;
      const isPerson = elements[before]?.mention !== undefined && elements[before]?.mention !== null;
      if (isPerson && canBeParty(elements, before)) {
        const list = verbs === 0 ? oneAt(elements, before) : listUpTo(elements, before);
        const prior = elements[beforeOf(elements, list.first)]?.word ?? '';
        if (verbs > 0 && isObjectPosition(elements, beforeOf(elements, list.first), prior)) {
          i = list.first - 1;
          continue;
        }
        return list;
      }
    }
    if ((element.word === ';' || element.word === ':') && verbs === 0) return null;
    if (isVerbAt(elements, i) && !(isAuxiliary(element) && verbs === 0)) verbs += 1;
    i -= 1;
  }
  return null;
}

function oneAt(elements: readonly Element[], at: number): PartyList {
  const mention = elements[at]?.mention;
  return { mentions: mention === null || mention === undefined ? [] : [mention], first: at, last: at + 1 };
}

function beforeOf(elements: readonly Element[], first: number): number {
  let before = first - 1;
  while (before >= 0 && (isFiller(elements[before]) || elements[before]?.word === 'the')) {
    const isDay = elements[before]?.kind === 'day';
    before -= 1;
    if (isDay && PREPOSITIONS.has(elements[before]?.word ?? '')) before -= 1;
  }
  return before;
}

function isObjectPosition(elements: readonly Element[], before: number, word: string): boolean {
  if (before < 0) return false;
  if (
    SUBORDINATORS.has(word) &&
    word !== 'since' &&
    word !== 'before' &&
    word !== 'after' &&
    word !== 'as' &&
    word !== 'until'
  )
    return false;
  if (word === 'after' || word === 'before' || word === 'since' || word === 'as' || word === 'until') return false;
  if (PREPOSITIONS.has(word)) return true;
  const element = elements[before];
  if (element?.kind === 'word' && word.length > 5 && word.endsWith('ing')) return true;
  return isVerbAt(elements, before) && !isAuxiliary(element) && !SPEECH_VERBS.has(word);
}

/** "asked the president to telephone": the object of asking is the one who acts. */
function isControlled(elements: readonly Element[], verb: number, before: number): boolean {
  let i = verb - 1;
  while (isFiller(elements[i])) i -= 1;
  return elements[i]?.word === 'to' && CONTROL_VERBS.has(elements[before]?.word ?? '');
}

/** The subject of a sentence that opens with another phrase: the first party after its first comma that a verb follows. */
export function mainSubject(elements: readonly Element[], from = 0): PartyList | null {
  for (let i = from; i < elements.length; i += 1) {
    if (!canBeParty(elements, i)) continue;
    const before = elements[beforeOf(elements, i)]?.word ?? '';
    if (PREPOSITIONS.has(before)) continue;
    const list = listFrom(elements, i);
    let next = list.last;
    while (isFiller(elements[next]) || elements[next]?.word === ',') next += 1;
    if (isVerbAt(elements, next) || elements[next]?.word === 'who') return list;
    i = list.last - 1;
  }
  return null;
}

/** What follows a verb or noun: the parties behind one of the wanted prepositions, or straight behind it. */
export function partiesAfter(
  elements: readonly Element[],
  at: number,
  wanted: ReadonlySet<string>,
  direct: boolean,
  reach = 18,
  stopAtNouns = false,
): { list: PartyList; preposition: string } | null {
  let preposition = '';
  let seen = 0;
  let stalled = false;
  for (let i = at; i < elements.length && seen < reach; i += 1, seen += 1) {
    const element = elements[i];
    if (element === undefined) return null;
    if (element.mention !== null) {
      const isWanted = preposition === '' ? direct && !stalled : wanted.has(preposition);
      if (isWanted && canBeParty(elements, i))
        return { list: listFrom(elements, i, preposition === 'between' || preposition === 'among'), preposition };
      if (preposition === '' && canBeParty(elements, i) && !direct) return null;
      if (!['in', 'at', 'on', 'near', 'during', 'after', 'before', 'from'].includes(preposition)) stalled = true;
      preposition = '';
      continue;
    }
    if (isFiller(element)) continue;
    if (element.kind === 'word') {
      if (ASIDES.has(`${element.word} ${elements[i + 1]?.word ?? ''}`)) {
        i += 1;
        continue;
      }
      if (wanted.has(element.word) || PREPOSITIONS.has(element.word)) {
        preposition = element.word;
        continue;
      }
      if (element.word === 'including' || (stopAtNouns && CONTACT_NOUN_OF.has(element.word))) return null;
      if (RELATIVES.has(element.word) || (SUBORDINATORS.has(element.word) && element.word !== 'so')) return null;
      if (isVerbAt(elements, i) && !PARTICIPLES.has(element.word)) return null;
      if (preposition !== '' && !wanted.has(preposition)) continue;
      if (wanted.has(preposition) && !DETERMINER_LIKE.has(element.word)) {
        preposition = LEADS_ON.has(element.word) ? preposition : `${preposition}…`;
      }
      if (preposition === '') stalled = true;
      continue;
    }
    if (element.word === ';' || element.word === ':') {
      if (element.word === ':' && wanted.has(preposition)) continue;
      return null;
    }
    if (
      element.word === ',' ||
      element.word === '"' ||
      element.word === '“' ||
      element.word === '(' ||
      element.word === ')'
    )
      continue;
  }
  return null;
}

const PARTICIPLES: ReadonlySet<string> = new Set(
  'held planned scheduled hosted called dated chaired taking'.split(' '),
);
const DETERMINER_LIKE: ReadonlySet<string> = new Set(
  'the a an his her its their our both fellow each other several all some other in turn'.split(' '),
);
const LEADS_ON: ReadonlySet<string> = new Set('brother neighbour good friend and turn'.split(' '));

const ASIDES: ReadonlySet<string> = new Set([
  'in turn',
  'in person',
  'in private',
  'by phone',
  'by telephone',
  'at length',
  'by video',
  'on telephone',
  'via video',
  'over phone',
  'in public',
  'as well',
  'by radio-telephone',
  'for consultations',
  'for talks',
]);
