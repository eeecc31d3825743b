import { CLASSES } from '../../annotate/words/word-classes.ts';
import { canBeParty } from './can-be-party.ts';
import { isFiller, isVerbAt, type Element } from './elements.ts';
import { listFrom, type PartyList } from './party-lists.ts';

const isPreposition = (element: Element | undefined): boolean =>
  element !== undefined && (element.classes & CLASSES.preposition) !== 0;

/**
 * The next partner of a verb behind an adjunct of the one before ("… on Monday and President B on Tuesday"), or behind `preposition` where it is said
 * again ("wrote to A, to B and to C"); null without one. With `isSet` both must have a day, a time or a place of their own, and the preposition stand again.
 */
export function furtherPartner(
  elements: readonly Element[],
  from: number,
  preposition = '',
  isSet = false,
): PartyList | null {
  let hasAdjunct = false;
  let i = from;
  for (; i < Math.min(elements.length, from + 12); i += 1) {
    const element = elements[i];
    if (element === undefined) return null;
    if (element.word === 'and' || element.word === ',' || element.word === ';') {
      const again = saidAgain(elements, i, preposition);
      if (again !== null && (!isSet || (hasAdjunct && isSetBehind(elements, again.last)))) return again;
      if (isSet && again === null) return null;
      const next = afterSeparator(elements, i);
      const hasDay = elements.slice(i, next?.first ?? i).some((between) => between.kind === 'day');
      const isApart = elements.slice(i, next?.first ?? i).some((between) => APART.has(between.word));
      if ((hasAdjunct || hasDay || isApart) && next !== null) return next;
      if (element.word !== ',') return null;
      continue;
    }
    const isPlace = element.mention?.kind === 'side' && isPreposition(elements[i - 1]);
    if (element.kind === 'day' || element.kind === 'number' || element.kind === 'thing' || isPlace) hasAdjunct = true;
    else if (TIMES.has(element.word) || (MEANS.has(element.word) && MEANS.has(elements[i - 1]?.word ?? '')))
      hasAdjunct = true;
    else if (MEANS.has(element.word)) continue;
    else if (endOfSetting(elements, i) > i) {
      hasAdjunct = true;
      i = endOfSetting(elements, i) - 1;
    } else if (!isFiller(element) && !isPreposition(element) && element.word !== 'the') return null;
  }
  return null;
}

const APART: ReadonlySet<string> = new Set(['separately', 'later', 'afterwards', 'then']);

/** Whether a day, a time or a place of its own stands straight behind a partner. */
function isSetBehind(elements: readonly Element[], at: number): boolean {
  let i = at;
  while (elements[i]?.kind === 'word' && isFiller(elements[i])) i += 1;
  const next = isPreposition(elements[i]) ? elements[i + 1] : elements[i];
  const isPlace = next?.kind === 'thing' || next?.mention?.kind === 'side' || TIMES.has(next?.word ?? '');
  return next?.kind === 'day' || (isPreposition(elements[i]) && (isPlace || TIMES.has(elements[i + 2]?.word ?? '')));
}

/** ", to the chairman of ECOWAS", "and to the president": the partner behind the verb's preposition where it stands again behind a separator. */
function saidAgain(elements: readonly Element[], at: number, preposition = ''): PartyList | null {
  const i = elements[at + 1]?.word === 'and' ? at + 2 : at + 1;
  if (preposition === '' || elements[i]?.word !== preposition) return null;
  const start = elements[i + 1]?.word === 'the' ? i + 2 : i + 1;
  const national = nationalAt(elements, start);
  if (national === null && !canBeParty(elements, start)) return null;
  const list = national ?? listFrom(elements, start);
  return elements.slice(list.last, list.last + 2).some(({ word }) => word === 'never' || word === 'not') ? null : list;
}

function afterSeparator(elements: readonly Element[], at: number): PartyList | null {
  let i = at + 1;
  while (
    elements[i]?.kind === 'day' ||
    isFiller(elements[i]) ||
    ['and', ',', 'then', 'with', 'on', 'in', 'the', 'also', 'at'].includes(elements[i]?.word ?? '') ||
    MEANS.has(elements[i]?.word ?? '') ||
    TIMES.has(elements[i]?.word ?? '')
  )
    i += 1;
  const national = nationalAt(elements, i);
  // "saw A on Monday, with the Norwegian, who chaired": who was there too
  const isWith = elements.slice(at, i).every(({ word }) => word !== 'and') && elements[i - 1]?.word === 'with';
  if (national !== null) return isWith && !isSetBehind(elements, national.last) ? null : national;
  const mention = elements[i]?.mention;
  if (mention === null || mention === undefined || !canBeParty(elements, i)) return null;
  if (mention.kind !== 'person' && mention.kind !== 'office' && mention.kind !== 'counterpart') return null;
  const list = listFrom(elements, i);
  let next = list.last;
  // "called him on Monday, and his secretary, Ana Gil, now says": the comma closes what tells who speaks
  const isClosed = elements[next]?.word === ',';
  if (isClosed) next += 1;
  while (isFiller(elements[next])) next += 1;
  const isSaidBy = isClosed && (elements[next + 1]?.mention != null || elements[next + 1]?.word === 'the');
  return isVerbAt(elements, next) && !isSaidBy ? null : list;
}
/** "and the Brazilian, Ana Gil, on Tuesday", "and her Finnish one": whoever is named by a country alone, in the place of one of the same office. */
function nationalAt(elements: readonly Element[], at: number): PartyList | null {
  const mention = elements[at]?.mention;
  if (mention?.sides.length !== 1 || (mention.kind !== 'role' && mention.kind !== 'side')) return null;
  const isBare = mention.kind === 'role' ? mention.noun === 'national' : BARE.has(mention.form);
  if (!isBare || (mention.determiner !== 'the' && typeof mention.owner !== 'string')) return null;
  const last = ['one', 'ones'].includes(elements[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const next = elements[last];
  const named = next?.word === ',' ? elements[last + 1]?.mention : null;
  if (named?.kind === 'person' && named.name !== null && named.sides.every((side) => mention.sides.includes(side)))
    return { mentions: [named], first: at, last: last + 2 };
  const isEnd =
    next === undefined || next.kind === 'mark' || next.kind === 'day' || isFiller(next) || isPreposition(next);
  return isEnd || ENDING.has(next.word) ? { mentions: [mention], first: at, last } : null;
}
const BARE: ReadonlySet<string> = new Set(['adjective', 'people']);
const ENDING: ReadonlySet<string> = new Set(['and', 'the', 'this', 'that', 'next', 'yesterday', 'separately']);

/** "at his hotel", "over coffee", "for two hours": where the phrase ends that says where or how long; `at` itself where there is none. */
function endOfSetting(elements: readonly Element[], at: number): number {
  if (!SETTING.has(elements[at]?.word ?? '')) return at;
  for (let i = at + 1; i <= at + LONGEST_SETTING; i += 1) {
    const element = elements[i];
    if (element === undefined || element.kind === 'mark' || element.word === 'and') return i > at + 1 ? i : at;
    if (element.kind === 'day') return i;
    if (element.mention !== null || isVerbAt(elements, i)) return at;
  }
  return at;
}
const SETTING: ReadonlySet<string> = new Set(['at', 'in', 'over', 'for', 'during']);
const LONGEST_SETTING = 5;

/** By what or how somebody is met: "with A by telephone and in person with B". */
const MEANS: ReadonlySet<string> = new Set(
  'in by over via person phone telephone video link face to separately private'.split(' '),
);
const TIMES: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday midnight breakfast lunch dinner supper tea day first last'.split(' '),
);
