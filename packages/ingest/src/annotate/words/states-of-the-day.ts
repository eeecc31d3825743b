import { COUNTRIES, countryById, type Country, type Day } from '@readout/domain';
import type { Atom } from '../names/atoms.ts';

/** States that are no more and had the capital, and so the seats, of the one that followed them; only those by whose names texts are read ("Zaire" is a name of the country that is there now). */
const OF_ONE_CAPITAL: ReadonlySet<string> = new Set(
  'soviet-union yugoslavia serbia-and-montenegro czechoslovakia austria-hungary north-vietnam'.split(' '),
);
const FORMER: readonly Country[] = COUNTRIES.filter(({ id, until }) => until !== null && OF_ONE_CAPITAL.has(id));
/** The first day on which no state of these was left. */
const ALL_GONE = FORMER.reduce((last, { until }) => (until !== null && until > last ? until : last), '');

/** The state that a capital, a seat of power or an office there stood for on a day: Moscow for the Soviet Union in 1985, Bonn for Germany in 1991. */
export function stateOfDay(side: string, day: Day | null): string {
  if (day === null) return side;
  const country = countryById(side);
  if (country === null) return side;
  if (country.until !== null && country.succeededBy !== null && day >= country.until) return country.succeededBy;
  if (day >= ALL_GONE) return side;
  const [only, ...others] = FORMER.filter(
    ({ from, until, succeededBy }) => succeededBy === side && (from ?? '') <= day && day < (until ?? ''),
  );
  return only !== undefined && others.length === 0 ? only.id : side;
}

/** Atoms whose capitals and seats stand for the states that they were of on a day. */
export function atomsOfDay(atoms: readonly Atom[], day: Day | null): readonly Atom[] {
  if (day === null) return atoms;
  return atoms.map((atom) => {
    if (atom.kind !== 'capital' && atom.kind !== 'seat') return atom;
    const id = stateOfDay(atom.id, day);
    return id === atom.id ? atom : { ...atom, id };
  });
}
