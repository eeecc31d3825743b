import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/** "Prime Ministers A, B and C of X, Y and Z": as many countries behind the last name as there are names give each its own, in order. */
export function shareListedSides(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const list of text.mentions) {
    for (const [i, mention] of list.entries()) {
      const [side] = mention.sides;
      if (mention.name === null || side === undefined || text.tokens[mention.name.last]?.lower !== 'of') continue;
      const sides = [side, ...sidesBehind(text, list, i)];
      const names = [...namesBefore(text, list, i), mention];
      if (sides.length < 2 || sides.length !== names.length) continue;
      for (const [k, name] of names.entries()) {
        const person = of.get(name);
        const own = sides[k];
        if (person === undefined || own === undefined) continue;
        person.sides.splice(0, person.sides.length, own);
      }
    }
  }
}

/** "the foreign ministers of Togo, A, and of Peru, B", "her colleagues from Togo, A, and Peru, B": each is of the country named before, and bears the office. */
export function shareSplitOffices(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const [sentence, list] of text.mentions.entries()) {
    for (const [i, office] of list.entries()) {
      const isPlural = office.kind === 'counterpart' ? office.plural : office.office?.plural === true;
      if ((office.kind !== 'office' && office.kind !== 'counterpart') || !isPlural || office.sides.length !== 1)
        continue;
      let at = i;
      let isEnded = false;
      const pairs: { side: string | undefined; person: Person | undefined }[] = [];
      for (;;) {
        const holder = list[at + 1];
        if (holder === undefined || !isHolderBehind(text, list[at], holder)) break;
        pairs.push({ side: list[at]?.sides[0], person: of.get(holder) });
        const next = list[at + 2];
        const isLast = next !== undefined && isFurtherOf(text, holder.last, next.first);
        if (next?.kind !== 'side' || isEnded || (!isLast && !isBehindComma(text, holder.last, next.first))) break;
        isEnded = isLast;
        at += 2;
      }
      if (pairs.length < 2 || !isEnded) continue;
      for (const { side, person } of pairs) {
        if (side === undefined || person === undefined || person.sides.length > 0) continue;
        person.sides.push(side);
        if (office.office !== null)
          person.offices.push({
            words: office.office.words,
            placed: { in: 'text', sentence, mention: office },
            former: false,
          });
        person.isKnown = true;
      }
    }
  }
}

function isHolderBehind(text: AnnotatedText, side: Mention | undefined, holder: Mention): boolean {
  if (side === undefined || holder.name === null || holder.sides.length > 0) return false;
  return holder.first - side.last === 1 && text.tokens[side.last]?.text === ',';
}

function isFurtherOf(text: AnnotatedText, from: number, to: number): boolean {
  const between = text.tokens.slice(from, to).map(({ lower }) => lower);
  return between.length <= 3 && FURTHER.has(between.at(-1) ?? '') && between.includes('and');
}

/** ", B," and ", of B,": a country that goes on with the list, of which the last is still to come. */
function isBehindComma(text: AnnotatedText, from: number, to: number): boolean {
  const [comma, of, ...more] = text.tokens.slice(from, to).map(({ lower }) => lower);
  return comma === ',' && more.length === 0 && (of === undefined || of === 'of' || of === 'from');
}

const FURTHER: ReadonlySet<string> = new Set(['of', 'from', 'and']);

/** The bare countries that a list goes on with behind the mention at `at`. */
function sidesBehind(text: AnnotatedText, list: readonly Mention[], at: number): string[] {
  const sides: string[] = [];
  let end = list[at]?.last ?? 0;
  for (const next of list.slice(at + 1)) {
    const [side] = next.sides;
    if (next.kind !== 'side' || side === undefined || !isJoint(text, end, next.first)) break;
    sides.push(side);
    end = next.last;
  }
  return sides;
}

/** The names without a country that a list has before the mention at `at`. */
function namesBefore(text: AnnotatedText, list: readonly Mention[], at: number): Mention[] {
  const names: Mention[] = [];
  let start = list[at]?.first ?? 0;
  for (const mention of list.slice(0, at).reverse()) {
    if (mention.name === null || mention.sides.length > 0 || !isJoint(text, mention.last, start)) break;
    names.unshift(mention);
    start = mention.first;
  }
  return names;
}

function isJoint(text: AnnotatedText, from: number, to: number): boolean {
  const between = text.tokens.slice(from, to);
  return between.length > 0 && between.length <= 2 && between.every(({ lower }) => lower === ',' || lower === 'and');
}
