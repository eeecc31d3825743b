import { PREPOSITIONS } from '../../data/verbs.ts';
import { countWord } from '../../annotate/words/determiners.ts';
import { canBeParty } from './can-be-party.ts';
import { furtherPartner } from './further-partners.ts';
import { listFrom, type PartyList } from './party-lists.ts';
import { isVerbAt, type Element } from './elements.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';

const PEOPLE: ReadonlySet<string> = new Set(
  'leaders presidents ministers counterparts colleagues heads chancellors partners peers allies premiers dignitaries monarchs envoys officials diplomats representatives'.split(
    ' ',
  ),
);
/** How many words may stand before "leaders" where no number does ("key European allies, including"). */
const MOST_BEFORE = 3;
const MANY: ReadonlySet<string> = new Set(['several', 'other', 'various', 'many', 'numerous', 'some', 'fellow']);
const AMOUNTS: ReadonlySet<string> = new Set(
  'number string range host handful series dozens scores couple round variety array succession'.split(' '),
);
const NAMING: ReadonlySet<string> = new Set(['including', 'notably', 'namely']);
/** Within how many elements behind the number the first of the named ones stands. */
const REACH = 16;

/**
 * "has spoken with six colleagues, among them A yesterday and B this morning": the lists of those named of a number of people behind the
 * verb's preposition at or after `from`; each is somebody spoken with. Empty where no number or names stand there.
 */
export function namedOfMany(
  elements: readonly Element[],
  from: number,
  prepositions: ReadonlySet<string>,
  isDirect = false,
): PartyList[] {
  let at = from;
  const isThere = isDirect && behindMany(elements, from) > from;
  while (!isThere && at < from + REACH && !prepositions.has(elements[at]?.word ?? '')) {
    if (elements[at]?.mention != null || (elements[at]?.kind === 'word' && isVerbAt(elements, at))) return [];
    at += 1;
  }
  const many = isThere ? from : at + 1;
  const behind = behindMany(elements, many);
  if (behind === many) return [];
  for (let i = behind; i < Math.min(elements.length - 1, many + REACH); i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === ';' || word === ':') return [];
    const span = word === 'from' && canBeParty(elements, behindThe(elements, i + 1)) ? fromTo(elements, i) : null;
    if (span !== null) return span;
    const start = behindThe(elements, behindNaming(elements, i));
    if (start <= i) continue;
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

/** ", including", "among them", "such as": where those who are named of many start; -1 where none are. */
function behindNaming(elements: readonly Element[], at: number): number {
  const word = elements[at]?.word ?? '';
  if (word === 'among' && ['them', 'others'].includes(wordAt(elements, at + 1))) return at + 2;
  if (word === 'such' && elements[at + 1]?.word === 'as') return at + 2;
  return NAMING.has(word) ? at + 1 : -1;
}

/** "from the president of Peru to the king of Spain", each end by itself; null where it is no such span. */
function fromTo(elements: readonly Element[], at: number): PartyList[] | null {
  const first = listFrom(elements, behindThe(elements, at + 1));
  if (elements[first.last]?.word !== 'to') return null;
  const start = behindThe(elements, first.last + 1);
  return canBeParty(elements, start) && isHolder(elements, first.first) && isHolder(elements, start)
    ? [first, listFrom(elements, start)]
    : null;
}

function isHolder(elements: readonly Element[], at: number): boolean {
  const { mention } = elements[at] ?? {};
  return mention?.kind === 'person' || (mention?.kind === 'office' && !mention.plural);
}

function behindThe(elements: readonly Element[], at: number): number {
  let i = at;
  while (elements[i]?.word === 'the' || elements[i]?.word === ',') i += 1;
  return i;
}

/** "six colleagues", "several other leaders", "a number of partners": what stands behind the people who are many; `at` itself where none do. */
function behindMany(elements: readonly Element[], at: number): number {
  let i = at;
  if (elements[i]?.word === 'a' || elements[i]?.word === 'an') i += 1;
  if (AMOUNTS.has(elements[i]?.word ?? '') && elements[i + 1]?.word === 'of') i += 2;
  else i = at;
  while (
    i < at + 7 &&
    (elements[i]?.kind === 'number' || countWord(wordAt(elements, i)) !== null || MANY.has(wordAt(elements, i)))
  )
    i += 1;
  const { mention } = elements[i] ?? {};
  const isPlural = mention != null && isOfNobody(mention);
  // "several counterparts" as one phrase
  if (i === at && isPlural && MANY.has(mention.determiner) && PEOPLE.has(mention.noun)) return at + 1;
  if (i === at) return behindPeople(elements, at);
  if (i > at && !isPlural && elements[i]?.kind === 'word' && PEOPLE.has(wordAt(elements, i + 1))) i += 1;
  return i > at && (PEOPLE.has(wordAt(elements, i)) || isPlural) ? i + 1 : at;
}

/** "leaders", "Gulf officials": a phrase for many of whom it says neither who nor whose. */
const isOfNobody = ({ plural, sides, name }: Mention): boolean => plural && sides.length === 0 && name === null;

/** "European leaders, including": what stands behind people of no number of whom some are named at once; `at` itself where none are. */
function behindPeople(elements: readonly Element[], at: number): number {
  for (let i = at; i <= at + MOST_BEFORE; i += 1) {
    const element = elements[i];
    if (element === undefined || element.kind === 'mark' || element.kind === 'day') return at;
    const { mention } = element;
    const arePeople = mention === null ? PEOPLE.has(element.word) : isOfNobody(mention);
    if (arePeople) return elements[i + 1]?.word === ',' && behindNaming(elements, i + 2) > 0 ? i + 1 : at;
    if (mention !== null && mention.form !== 'adjective') return at;
    const isBeforePeople = PEOPLE.has(wordAt(elements, i + 1));
    if (element.kind === 'word' && ((isVerbAt(elements, i) && !isBeforePeople) || PREPOSITIONS.has(element.word)))
      return at;
  }
  return at;
}

const wordAt = (elements: readonly Element[], at: number): string =>
  elements[at]?.mention?.noun ?? elements[at]?.word ?? '';
