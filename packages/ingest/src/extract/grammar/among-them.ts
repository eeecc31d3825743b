import { countWord } from '../../annotate/words/determiners.ts';
import { canBeParty } from './can-be-party.ts';
import { furtherPartner } from './further-partners.ts';
import { listFrom, type PartyList } from './party-lists.ts';
import { isVerbAt, type Element } from './elements.ts';

const PEOPLE: ReadonlySet<string> = new Set(
  'leaders presidents ministers counterparts colleagues heads chancellors partners peers'.split(' '),
);
const MANY: ReadonlySet<string> = new Set(['several', 'other', 'various', 'many', 'numerous', 'some', 'fellow']);
const NAMING: ReadonlySet<string> = new Set(['including', 'notably', 'namely']);
/** Within how many elements behind the number the first of the named ones stands. */
const REACH = 12;

/**
 * "has spoken with six colleagues, among them A yesterday and B this morning": the lists of those named of a number of people behind the
 * verb's preposition at or after `from`; each is somebody spoken with. Empty where no number or names stand there.
 */
export function namedOfMany(
  elements: readonly Element[],
  from: number,
  prepositions: ReadonlySet<string>,
): PartyList[] {
  let at = from;
  while (at < from + REACH && !prepositions.has(elements[at]?.word ?? '')) {
    if (elements[at]?.mention != null || (elements[at]?.kind === 'word' && isVerbAt(elements, at))) return [];
    at += 1;
  }
  if (!isMany(elements, at + 1)) return [];
  for (let i = at + 2; i < Math.min(elements.length - 1, at + REACH); i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === ';' || word === ':') return [];
    const isThem = word === 'among' && ['them', 'others'].includes(wordAt(elements, i + 1));
    if (!isThem && !NAMING.has(word)) continue;
    let start = isThem ? i + 2 : i + 1;
    while (elements[start]?.word === 'the' || elements[start]?.word === ',') start += 1;
    if (!canBeParty(elements, start)) return [];
    const found: PartyList[] = [];
    for (
      let list: PartyList | null = listFrom(elements, start);
      list !== null;
      list = furtherPartner(elements, list.last)
    )
      found.push(list);
    return found;
  }
  return [];
}

function isMany(elements: readonly Element[], at: number): boolean {
  let i = at;
  while (
    i < at + 3 &&
    (elements[i]?.kind === 'number' || countWord(wordAt(elements, i)) !== null || MANY.has(wordAt(elements, i)))
  )
    i += 1;
  const { mention } = elements[i] ?? {};
  const isPlural = mention?.plural === true && mention.sides.length === 0 && mention.name === null;
  return i > at && (PEOPLE.has(wordAt(elements, i)) || isPlural);
}

const wordAt = (elements: readonly Element[], at: number): string =>
  elements[at]?.mention?.noun ?? elements[at]?.word ?? '';
