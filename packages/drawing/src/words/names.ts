import {
  CALLED_BY_OWN_NAME,
  CHINESE_FAMILY_NAMES,
  FAMILY_NAME_FIRST,
  IBERIAN_GIVEN_NAMES,
  JAPANESE_GIVEN_NAME,
  JOINED_FAMILY_NAMES,
  PARTLY_CHINESE_NAMES,
  TWO_FAMILY_NAMES,
} from './name-customs.ts';

/** Small words that belong to the family name that follows them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'af al ap ben bin bint da das de dei del della den der di do dos du el ibn la las le los o st ten ter van von zu zum zur'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** What a plate shows of a whole name: the name that people are called by, with its particles ("van der Meulen", "Xi", "López Obrador"). */
export function familyName(name: string, side: string | null): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  const bare = words.map((word) => word.replace(/,$/u, ''));
  const [first = name] = bare;
  if (bare.length < 2) return first;
  if (side !== null && isCalledByFirst(bare, side)) return first;
  const given = isIberian(side) ? givenNames(bare) : 1;
  const from = startOfLast(bare, bare.length);
  // A name before the last one is the father's, or joined to it by its particle.
  const isJoined = side !== null && JOINED_FAMILY_NAMES.has(side) && from < bare.length - 1;
  const isFathers = side !== null && TWO_FAMILY_NAMES.has(side);
  return bare
    .slice(from > given && (isJoined || isFathers) ? Math.max(given, startOfLast(bare, from)) : from)
    .join(' ');
}

/** Whether the first word is what somebody of this side is called by. */
function isCalledByFirst(bare: readonly string[], side: string): boolean {
  const isChinese = (word: string | undefined): boolean => CHINESE_FAMILY_NAMES.has((word ?? '').toLowerCase());
  const isTurned = !isChinese(bare[0]) && isChinese(bare.at(-1));
  if (FAMILY_NAME_FIRST.has(side)) return !isTurned;
  if (side === 'japan') return JAPANESE_GIVEN_NAME.test(bare.at(-1) ?? '') && !JAPANESE_GIVEN_NAME.test(bare[0] ?? '');
  if (PARTLY_CHINESE_NAMES.has(side)) {
    if (bare.length > 2 && isChinese(bare[0])) return true;
    if (isTurned) return false;
  }
  return CALLED_BY_OWN_NAME.has(side);
}

function isIberian(side: string | null): boolean {
  return side !== null && (TWO_FAMILY_NAMES.has(side) || JOINED_FAMILY_NAMES.has(side));
}

/** How many words at the front are given names; never the last word. */
function givenNames(bare: readonly string[]): number {
  let given = 1;
  while (given < bare.length - 1 && IBERIAN_GIVEN_NAMES.has(withoutAccents(bare[given] ?? ''))) given += 1;
  return given;
}

/** Where the name that ends before `end` begins, with its particles; never at the first word. */
function startOfLast(bare: readonly string[], end: number): number {
  let from = end - 1;
  while (from > 1 && PARTICLES.has((bare[from - 1] ?? '').toLowerCase().replaceAll('-', ''))) from -= 1;
  return from;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Something with a name and a side. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly side: string | null;
}

/** Family names by id; where two of the people share one, both get the whole name. */
export function plateNames(people: readonly Named[]): ReadonlyMap<string, string> {
  const short = people.map((person) => familyName(person.name, person.side));
  const times = new Map<string, number>();
  for (const name of short) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    people.map(({ id, name }, at) => [id, (times.get(short[at] ?? '') ?? 0) > 1 ? name : (short[at] ?? name)]),
  );
}

/** The code beside a name: three letters of a country, a short name or the initials of an organisation. */
export function sideCode(side: { readonly name: string; readonly code3: string | null }): string | null {
  if (side.code3 !== null) return side.code3;
  if (side.name.length <= 5) return side.name.toUpperCase();
  const initials = side.name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials.length >= 2 && initials.length <= 5 ? initials : null;
}
