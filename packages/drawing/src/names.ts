/** Countries in whose names, as the press of other countries prints them, the family name stands first. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['china', 'north-korea', 'south-korea', 'taiwan', 'cambodia']);

/** Small words that belong to the family name that follows them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'af al ap ben bin bint da das de dei del della den der di do dos du el ibn la las le los o st ten ter van von zu zum zur'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** What a plate shows of a whole name: the family name with its particles ("van der Meulen", "Xi"). */
export function familyName(name: string, side: string | null): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  const bare = words.map((word) => word.replace(/,$/u, ''));
  if (bare.length < 2) return bare[0] ?? name;
  if (side !== null && FAMILY_NAME_FIRST.has(side)) return bare[0] ?? name;
  let from = bare.length - 1;
  while (from > 1 && PARTICLES.has((bare[from - 1] ?? '').toLowerCase().replaceAll('-', ''))) from -= 1;
  return bare.slice(from).join(' ');
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
