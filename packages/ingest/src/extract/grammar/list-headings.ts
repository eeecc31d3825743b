import { isVerbAt, type Element } from './elements.ts';

/** Whether an element ties the members of a list. */
export const isSeparator = (element: Element | undefined): boolean =>
  element !== undefined &&
  (element.word === 'and' ||
    element.word === ',' ||
    element.word === ';' ||
    element.word === '&' ||
    element.word === 'plus');

/** "Foreign Ministers Joseph Mwangi and Ali Noor": an office in the plural before the names of those who hold it. */
export function isHeading(elements: readonly Element[], at: number): boolean {
  const office = elements[at]?.mention;
  const isHeading = office?.office?.plural === true || (office?.kind === 'counterpart' && office.plural);
  if (!isHeading || office.name !== null) return false;
  if (elements[at + 1]?.mention?.kind === 'person') return true;
  const mark = behindMembers(elements, at + 1);
  if (mark > at + 1) return namesFrom(elements, mark + 1) > 1;
  if (![',', ':', '—', '–'].includes(elements[at + 1]?.word ?? '') || !isNamed(elements[at + 2])) return false;
  if (office.sides.length === 1 && goesOnOfSide(elements, at + 3)) return true;
  const count = office.count ?? (office.sides.length > 1 ? office.sides.length : null);
  const names = namesFrom(elements, at + 2);
  return office.count === 1 || (count === null ? names > 1 : names === count);
}

/** "the leaders of the two communities, A and B": the comma behind those whom an office in the plural leads; `at` itself where none are named. */
export function behindMembers(elements: readonly Element[], at: number): number {
  if (elements[at]?.word !== 'of') return at;
  for (let i = at + 1; i < Math.min(elements.length, at + LONGEST_MEMBERS); i += 1) {
    const element = elements[i];
    if (element === undefined || isNamed(element) || isVerbAt(elements, i)) return at;
    if (element.kind === 'mark') return element.word === ',' || element.word === ':' ? i : at;
  }
  return at;
}
const LONGEST_MEMBERS = 7;

/** "the foreign ministers of Togo, A, and of Peru, B": whether the next holder's country stands behind a further "of". */
function goesOnOfSide(elements: readonly Element[], at: number): boolean {
  let of = at;
  while (isSeparator(elements[of])) of += 1;
  return of > at && behindFurtherSide(elements, of) > of;
}

/** "…, and of Peru, B": where the one named behind such a country stands; `at` itself where none does. */
export function behindFurtherSide(elements: readonly Element[], at: number): number {
  const side = OF_SIDE.has(elements[at]?.word ?? '') ? at + 1 : at;
  const isSide = elements[side]?.mention?.kind === 'side';
  if (isSide && side > at && isOfMany(elements, at)) return side;
  return isSide && elements[side + 1]?.word === ',' && isNamed(elements[side + 2]) ? side + 2 : at;
}

/** "the presidents of Togo and of Peru": whether an office in the plural goes on in a further "of" at `of`. */
function isOfMany(elements: readonly Element[], of: number): boolean {
  let i = of - 1;
  while (isSeparator(elements[i])) i -= 1;
  const mention = elements[i]?.mention;
  if (i === of - 1 || mention?.name !== null) return false;
  if (mention.kind === 'side') return OF_SIDE.has(elements[i - 1]?.word ?? '') && isOfMany(elements, i - 1);
  return mention.kind === 'office' && mention.plural && mention.sides.length > 0;
}

const OF_SIDE: ReadonlySet<string> = new Set(['of', 'from']);

/** How many names "," and "and" tie together from `start` on, looked at no further than a list is long. */
function namesFrom(elements: readonly Element[], start: number): number {
  let names = 0;
  for (let i = start; i < Math.min(elements.length, start + LONGEST_NAMING); i += 1) {
    if (isNamed(elements[i])) names += 1;
    else if (elements[i]?.word === 'for' && elements[i + 1]?.mention?.kind === 'side') i += 1;
    else if (!isSeparator(elements[i])) break;
  }
  return names;
}
const LONGEST_NAMING = 24;

/** Whether an element is somebody named. */
export const isNamed = (element: Element | undefined): boolean =>
  element?.mention?.kind === 'person' && element.mention.name !== null;

/** "Dahl and Foreign Ministers A of Peru and B of Chile talked", "… the ministers of Peru and Chile – A and B –": where the heading stands before the name at `at`; `at` itself where none does. */
export function headingBefore(elements: readonly Element[], at: number): number {
  if (at < 1) return at;
  if (isHeading(elements, at - 1)) return at - 1;
  return at > 1 && DASHES.has(elements[at - 1]?.word ?? '') && isHeading(elements, at - 2) ? at - 2 : at;
}
const DASHES: ReadonlySet<string> = new Set(['—', '–', ':']);
