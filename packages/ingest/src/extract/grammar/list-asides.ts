import { isVerbAt, type Element } from './elements.ts';
import { canBeParty } from './can-be-party.ts';
import { isNamed } from './list-headings.ts';

/** "A for Pakistan and B for Oman": whether a side at `i` stands behind one who acts for it, beside another who does so. */
export function isActedFor(elements: readonly Element[], i: number): boolean {
  return isForSide(elements, i) && [-1, 1].some((step) => isForSide(elements, besideFor(elements, i, step)));
}
const isForSide = (elements: readonly Element[], i: number): boolean =>
  elements[i]?.mention?.kind === 'side' && elements[i - 1]?.word === 'for' && isNamed(elements[i - 2]);

/** Where the side of the one before or behind stands. */
function besideFor(elements: readonly Element[], i: number, step: number): number {
  const isTied = (at: number): boolean => elements[at]?.word === 'and' || elements[at]?.word === ',';
  if (step < 0) return isTied(i - 3) ? i - 4 : -1;
  return isTied(i + 1) ? i + 4 : -1;
}

/** Skips "(…)" and "for Pakistan" behind a list's member. */
export function skipAside(elements: readonly Element[], at: number): number {
  if (isActedFor(elements, at + 1)) return at + 2;
  if (elements[at]?.word !== '(') return at;
  for (let i = at + 1; i < Math.min(elements.length, at + 8); i += 1) if (elements[i]?.word === ')') return i + 1;
  return at;
}

/** What opens an aside between commas that says more of the one named before it. */
const ASIDE: ReadonlySet<string> = new Set(
  'who whose whom which a an one now then once formerly himself herself until aged'.split(' '),
);
const LONGEST_ASIDE = 14;

/** Skips ", who heads the board," and ", a retired general," behind a list's member, where the list goes on behind it with "and". */
export function skipClause(elements: readonly Element[], at: number): number {
  if (elements[at]?.word !== ',') return at;
  const opener = elements[at + 1]?.mention?.determiner ?? elements[at + 1]?.word ?? '';
  if (!ASIDE.has(opener)) return at;
  for (let i = at + 2; i < Math.min(elements.length, at + LONGEST_ASIDE); i += 1) {
    if (elements[i]?.word === ';' || elements[i]?.word === ':') return at;
    if (elements[i]?.word !== ',') continue;
    const isList = elements[i + 1]?.word === 'and' && canBeParty(elements, i + 2);
    return isList ? i : at;
  }
  return at;
}

/** Where an aside begins that ends with the comma at `comma`, read to the left; -1 where none does. */
export function asideUpTo(elements: readonly Element[], comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i -= 1) {
    if (elements[i]?.word === ';' || elements[i]?.word === ':') return -1;
    if (elements[i]?.word !== ',') continue;
    const opener = elements[i + 1]?.mention?.determiner ?? elements[i + 1]?.word ?? '';
    return ASIDE.has(opener) && canBeParty(elements, i - 1) ? i : -1;
  }
  return -1;
}

/** What leads on from an office behind a name: "A, chief of the staff of the president, and B". */
const TAILS: ReadonlySet<string> = new Set('of for against to in at on'.split(' '));
const LONGEST_TAIL = 10;

/** Whether a name is followed by its office, without a comma behind it ("A, head" of the president's office). */
function hasOfficeBehind(element: Element | undefined): boolean {
  const mention = element?.mention;
  return (
    mention?.kind === 'person' && mention.name != null && mention.office !== null && mention.last > mention.name.last
  );
}

/** Skips what an office behind a list's member leads on to, where the list goes on behind its comma. */
export function skipTail(elements: readonly Element[], at: number): number {
  if (!hasOfficeBehind(elements[at - 1]) || !TAILS.has(elements[at]?.word ?? '')) return at;
  for (let i = at + 1; i < Math.min(elements.length, at + LONGEST_TAIL); i += 1) {
    if (elements[i]?.word === ',') {
      const next = elements[i + 1]?.word === 'and' ? i + 2 : i + 1;
      return canBeParty(elements, next) ? i : at;
    }
    if (elements[i]?.kind === 'mark' || isVerbAt(elements, i)) return at;
  }
  return at;
}

/** Where the name stands whose office leads on up to `end`, read to the left; `end` itself where none does. */
export function tailUpTo(elements: readonly Element[], end: number): number {
  for (let i = end; i > Math.max(0, end - LONGEST_TAIL); i -= 1) {
    if (hasOfficeBehind(elements[i])) return i < end && TAILS.has(elements[i + 1]?.word ?? '') ? i : end;
    if (elements[i]?.kind === 'mark' || isVerbAt(elements, i)) return end;
  }
  return end;
}
