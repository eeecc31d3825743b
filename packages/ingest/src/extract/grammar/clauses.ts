import { CLASSES } from '../../annotate/words/word-classes.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from './elements.ts';

/** The elements of the clause around `at`: from the last boundary before it to the next one behind it. */
export function clauseAround(elements: readonly Element[], at: number): { first: number; last: number } {
  const asides = asidesOf(elements);
  const own = asides.find((aside) => at > aside.first && at < aside.last);
  if (own !== undefined) return { first: own.first + 2, last: own.last };
  let first = at;
  while (first > 0) {
    const aside = asides.find((one) => one.last === first - 1);
    if (aside !== undefined) {
      first = aside.first;
      continue;
    }
    if (isBoundary(elements, first - 1)) break;
    first -= 1;
  }
  let last = at + 1;
  while (last < elements.length && !isBoundary(elements, last)) {
    const aside = asides.find((one) => one.first === last);
    last = aside === undefined ? last + 1 : aside.last + 1;
  }
  return { first, last };
}

/** A relative clause between commas behind a subject (", who is due in Cairo on Monday,"): its commas. */
interface Aside {
  readonly first: number;
  readonly last: number;
}
const ASIDES = new WeakMap<readonly Element[], readonly Aside[]>();
const LONGEST_ASIDE = 30;
/** A clause of a person; one of a thing ("the round, which began on Tuesday, …") tells more of the contact itself. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['who', 'whose', 'whom']);

/** The relative clauses between commas of a sentence that the verb of their subject follows. */
export function asidesOf(elements: readonly Element[]): readonly Aside[] {
  const known = ASIDES.get(elements);
  if (known !== undefined) return known;
  const found: Aside[] = [];
  for (let i = 1; i < elements.length - 2; i += 1) {
    if (elements[i]?.word !== ',' || !OF_PEOPLE.has(elements[i + 1]?.word ?? '') || elements[i - 1]?.mention == null)
      continue;
    const last = closingComma(elements, i + 2);
    if (last > 0) found.push({ first: i, last });
  }
  ASIDES.set(elements, found);
  return found;
}

function closingComma(elements: readonly Element[], from: number): number {
  for (let i = from; i < Math.min(elements.length - 1, from + LONGEST_ASIDE); i += 1) {
    if (elements[i]?.word === ';') return -1;
    if (elements[i]?.word !== ',') continue;
    let next = i + 1;
    while (isFiller(elements[next])) next += 1;
    if (isVerbAt(elements, next)) return i;
  }
  return -1;
}

function isBoundary(elements: readonly Element[], i: number): boolean {
  const element = elements[i];
  if (element === undefined) return false;
  const { word } = element;
  if ((element.classes & CLASSES.boundary) !== 0) return true;
  // "the meeting of A and B did not take place": two behind one preposition
  const isOfTwo = word === 'and' && elements[i - 1]?.mention != null && OF_TWO.has(elements[i - 2]?.word ?? '');
  return (
    (word === 'and' || word === 'after' || word === 'before') &&
    !isOfTwo &&
    elements[i + 1]?.mention !== null &&
    elements[i + 1]?.mention !== undefined &&
    elements[i + 2]?.kind === 'word' &&
    STARTS.has(elements[i + 2]?.word ?? '')
  );
}

/** "after the leaders of A, B and C conferred by video": whether a word at `i` opens a clause whose subject, one or a list, and verb follow at once. */
export function opensTimeClause(elements: readonly Element[], i: number): boolean {
  const word = elements[i]?.word ?? '';
  if ((word !== 'after' && word !== 'before' && word !== 'when') || elements[i + 1]?.mention == null) return false;
  let end = i + 2;
  while (end - i < LONGEST_LIST && (elements[end]?.mention != null || isOfList(elements[end]))) end += 1;
  return isVerbAt(elements, end) && elements[end]?.kind === 'word';
}
const isOfList = (element: Element | undefined): boolean => element?.word === ',' || element?.word === 'and';
/** How many elements a list of subjects may take. */
const LONGEST_LIST = 12;

const OF_TWO: ReadonlySet<string> = new Set(['of', 'between', 'among']);
const STARTS: ReadonlySet<string> = new Set(
  'said says will would has had have was were is are told did does met spoke agreed'.split(' '),
);

/** "A month after A and B met on 14 June, their advisers spoke by telephone": where a clause that opens the sentence ends, else `last`. */
export function endOfLead(elements: readonly Element[], at: number, last: number): number {
  const opens = elements.slice(0, Math.min(at, 4)).some(({ word }) => LEADING.has(word));
  if (!opens || elements.slice(0, at).some((element, i) => isVerbAt(elements, i) && !isAuxiliary(element))) return last;
  const comma = elements.findIndex(({ word }, i) => i > at && word === ',');
  return comma > at && comma < last ? comma : last;
}
/** "saw the president twice, and in July a team met by video": where what the verb at `at` says of its own contact ends, before a further clause with a subject of its own; else `last`. */
export function endOfOwn(elements: readonly Element[], at: number, last: number): number {
  for (let i = at + 1; i < last; i += 1) {
    if (elements[i]?.word !== 'and' || elements[i - 1]?.word !== ',') continue;
    const verb = elements.findIndex(
      (element, k) => k > i + 1 && k < last && isVerbAt(elements, k) && !isAuxiliary(element),
    );
    const lead = verb < 0 ? [] : elements.slice(i + 1, verb);
    if (lead.some(({ mention, word }) => mention !== null || ARTICLES.has(word))) return i;
  }
  return last;
}
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another']);
const LEADING: ReadonlySet<string> = new Set(['after', 'before', 'when', 'since', 'as']);
