import { CLASSES } from '../../annotate/words/word-classes.ts';
import { canBeParty } from './can-be-party.ts';
import { isFiller, isVerbAt, type Element } from './elements.ts';
import { listFrom, type PartyList } from './party-lists.ts';

const isPreposition = (element: Element | undefined): boolean =>
  element !== undefined && (element.classes & CLASSES.preposition) !== 0;

/**
 * The next partner of a verb behind an adjunct of the one before ("… on Monday and President B on Tuesday"), or behind `preposition` where it is said
 * again ("wrote to A, to B and to C"); null without one.
 */
export function furtherPartner(elements: readonly Element[], from: number, preposition = ''): PartyList | null {
  let hasAdjunct = false;
  let i = from;
  for (; i < Math.min(elements.length, from + 12); i += 1) {
    const element = elements[i];
    if (element === undefined) return null;
    if (element.word === 'and' || element.word === ',' || element.word === ';') {
      const again = saidAgain(elements, i, preposition);
      if (again !== null) return again;
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
    else if (!isFiller(element) && !isPreposition(element) && element.word !== 'the') return null;
  }
  return null;
}

const APART: ReadonlySet<string> = new Set(['separately', 'later', 'afterwards', 'then']);

/** ", to the chairman of ECOWAS", "and to the president": the partner behind the verb's preposition where it stands again behind a separator. */
function saidAgain(elements: readonly Element[], at: number, preposition = ''): PartyList | null {
  const i = elements[at + 1]?.word === 'and' ? at + 2 : at + 1;
  if (preposition === '' || elements[i]?.word !== preposition) return null;
  const start = elements[i + 1]?.word === 'the' ? i + 2 : i + 1;
  if (!canBeParty(elements, start)) return null;
  const list = listFrom(elements, start);
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
/** By what or how somebody is met: "with A by telephone and in person with B". */
const MEANS: ReadonlySet<string> = new Set(
  'in by over via person phone telephone video link face to separately private'.split(' '),
);
const TIMES: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday midnight lunch dinner day'.split(' '),
);
