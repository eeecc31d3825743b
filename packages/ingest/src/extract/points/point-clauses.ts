import type { Range } from '../../annotate/phrases/mention.ts';
import { POINT_VERBS, SUBJECT_VERBS } from '../../data/point-verbs.ts';
import { RELATIVES, SUBORDINATORS } from '../../data/verbs.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element, type Row } from '../grammar/elements.ts';

/** Most elements of a bare subject of talk. */
const LONGEST_SUBJECT = 12;

/** The clauses joined by "and that" behind one verb, each a point: "stated that the pipe is ready and that the matter lies with the operators". */
export function clausesOf(elements: readonly Element[], from: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let first = from;
  for (let i = from + 1; i < end - 1; i += 1) {
    if (elements[i]?.word !== 'and' || elements[i + 1]?.word !== 'that') continue;
    parts.push([first, elements[i - 1]?.word === ',' ? i - 1 : i]);
    first = i + 2;
  }
  return [...parts, [first, end]];
}

/**
 * Whether a clause says more than that something was said: "accepted it with pleasure", "said that they would" do not; "presented regrets"
 * does in two words.
 */
export function saysSomething(elements: readonly Element[], first: number, last: number): boolean {
  const object = elements[first + 1];
  const noun = object?.mention?.noun ?? object?.word ?? '';
  if (last - first <= 2) return last - first === 2 && GIVING.has(elements[first]?.word ?? '') && /\p{L}{5}/u.test(noun);
  const isBare = ['it', 'this', 'so', 'them'].includes(noun);
  const isEcho = last - first <= 4 && isAuxiliary(elements[last - 1]);
  const isDay = elements[last - 1]?.day != null && last - first <= 3;
  return !(isBare && last - first <= 5) && !isEcho && !isDay;
}
const GIVING: ReadonlySet<string> = new Set(
  'presented presents offered offers expressed expresses conveyed conveys voiced'.split(' '),
);

/** Where the clause before a report begins: behind the dateline, else at the start of the sentence. */
export function startOfClause(elements: readonly Element[], end: number): number {
  const dash = elements.findIndex(({ word }, k) => k < 14 && (word === '-' || word === '–' || word === '—'));
  return dash >= 0 && dash < end ? dash + 1 : 0;
}

/** Whether an element ends a phrase. */
export const isStop = (element: Element | undefined): boolean =>
  element === undefined ||
  [',', ';', ':', '“', '”', '"', '(', ')', '—', '–', '.', 'that', 'but', 'and'].includes(element.word);

/** The end of what a verb at `from - 1` governs: a stop, or a verb of another point joined to it. */
export function clauseEnd(elements: readonly Element[], from: number): number {
  let depth = 0;
  for (let i = from; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === '(' || word === '“') depth += 1;
    if (word === ')' || word === '”') depth -= 1;
    if (depth > 0) continue;
    if (word === '.' || word === ';' || word === '!' || word === '?') return i;
    const isJoint = word === 'and' || word === 'but' || word === ',' || word === 'while';
    if (!isJoint) continue;
    let next = i + 1;
    while (elements[next]?.word === 'and' || isFiller(elements[next])) next += 1;
    const own = elements[next]?.word ?? '';
    if (isVerbAt(elements, next) && (POINT_VERBS.has(own) || SUBJECT_VERBS.has(own))) return i;
    const hasSubject = elements[next]?.mention !== null && elements[next]?.mention !== undefined;
    let verb = next + 1;
    while (isFiller(elements[verb]) || isAuxiliary(elements[verb])) verb += 1;
    if (hasSubject && (POINT_VERBS.has(elements[verb]?.word ?? '') || SUBJECT_VERBS.has(elements[verb]?.word ?? '')))
      return i;
  }
  return elements.length;
}

/** "the border, trade and the fate of the crew": the members of a list of subjects, each from its first to behind its last element. */
export function listed(elements: readonly Element[], from: number, end: number): [number, number][] {
  let last = from;
  while (last < end && !opensClause(elements, last)) last += 1;
  const commas = elements.slice(from, last).filter((element) => element.word === ',').length;
  const parts: [number, number][] = [];
  let first = from;
  for (let i = from; i <= last; i += 1) {
    if (i < last && !isCut(elements, first, i, commas > 0)) continue;
    while (first < i && isLead(elements[first])) first += 1;
    if (i > first && i - first <= LONGEST_SUBJECT) parts.push([first, i]);
    first = i + 1;
  }
  return parts;
}

/** Whether a list of subjects goes on with another one at `i`: not within "between A and B", "bilateral and global issues". */
function isCut(elements: readonly Element[], first: number, i: number, isList: boolean): boolean {
  const word = elements[i]?.word ?? '';
  let next = elements[i + 1];
  if (word === 'as') return next?.word === 'well';
  if (word !== ',' && word !== 'and') return false;
  if (word === ',' && next?.word === 'and') next = elements[i + 2];
  const before = elements[i - 1];
  const isMention = next?.mention !== null && next?.mention !== undefined;
  if (isMention && before?.mention !== null && before?.mention !== undefined && before.word !== "'s") return false;
  if (before?.kind === 'word' && ADJECTIVE_END.test(before.word)) return false;
  const part = elements.slice(first, i);
  if (word === 'and' && part.some((element) => element.word === 'between') && !part.some(({ word: w }) => w === 'and'))
    return false;
  // "how the strait can stay free and open": a clause ends with its list, or where another subject begins.
  const isClause = CLAUSE_STARTS.has(part.find((element) => !isLead(element))?.word ?? '');
  if (word === ',' || (isList && !isClause)) return true;
  return isMention || ['the', 'a', 'an', 'their', 'its', 'on', 'about', 'how'].includes(next?.word ?? '');
}
const CLAUSE_STARTS: ReadonlySet<string> = new Set(['how', 'what', 'whether', 'why']);
const PARTICIPLE = /^(?:\p{L}{3,}ed|foreseen|given|held|made|planned|set|due)$/u;
const ADJECTIVE_END = /(?:al|ic|ive|ous|ary|less|ful|ed)$/u;

const isLead = (element: Element | undefined): boolean =>
  ['and', 'as', 'well', 'on', 'about', 'including', 'also', 'among', 'others', 'regarding'].includes(
    element?.word ?? '',
  );

function opensClause(elements: readonly Element[], i: number): boolean {
  const word = elements[i]?.word ?? '';
  // "the ferry line, foreseen for 1 July"
  if (word === ',' && PARTICIPLE.test(elements[i + 1]?.word ?? '')) return true;
  if (RELATIVES.has(word) || word === 'that' || word === '—' || word === '–' || word === '(') return true;
  if (SUBORDINATORS.has(word) && !['as', 'what', 'how', 'so'].includes(word)) return true;
  return elements[i]?.day !== null && elements[i]?.day !== undefined;
}

/** The tokens of elements from `first` up to `last`, without prepositions, articles' neighbours or marks at their ends; null where nothing is left. */
export function trimmed(row: Row, first: number, last: number): Range | null {
  let [from, to] = [first, last];
  const isEdge = (element: Element | undefined): boolean =>
    element !== undefined &&
    (element.kind === 'mark' ||
      ['and', 'in', 'on', 'at', 'for', 'of', 'with', 'to', 'by', 'from'].includes(element.word));
  while (from < to && isEdge(row.elements[from])) from += 1;
  while (to > from && isEdge(row.elements[to - 1])) to -= 1;
  const start = row.elements[from]?.first;
  const end = row.elements[to - 1]?.last;
  return start === undefined || end === undefined || end <= start || to <= from ? null : { first: start, last: end };
}
