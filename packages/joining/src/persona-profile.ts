import { leadingParticle, nameWords, particlesAgree, type JoinPersona, type SideId } from '@readout/domain';

/** All of a persona that decides whom it may be: the words of its name, the particle of a short form, and the sides it speaks for. */
export interface Profile {
  readonly name: string;
  readonly words: readonly string[];
  /** Words in alphabetical order and the particle: equal for one name in two orders. */
  readonly sameName: string;
  readonly particle: string | null;
  readonly sides: readonly SideId[];
}

const KNOWN = new WeakMap<JoinPersona, Profile>();

/** The profile of a persona; worked out once. */
export function profileOf(persona: JoinPersona): Profile {
  const known = KNOWN.get(persona);
  if (known !== undefined) return known;
  const { name, speaksFor } = persona;
  const words = nameWords(name);
  const particle = leadingParticle(name);
  const sides = [...new Set(speaksFor.map(({ side }) => side))].sort();
  const profile = { name, words, sameName: `${[...words].sort().join(' ')} ${particle ?? ''}`, particle, sides };
  KNOWN.set(persona, profile);
  return profile;
}

/**
 * Whether two profiles may be of one person. Symmetric. One full name asks only that the sides do not speak against it,
 * a shorter form asks for a side that both have.
 */
export function mayBeOne(a: Profile, b: Profile): boolean {
  if (a.words.length > 1 && a.sameName === b.sameName) return sidesAgree(a, b);
  return (
    a.sides.some((side) => b.sides.includes(side)) &&
    (holdsAll(a.words, b.words) || holdsAll(b.words, a.words)) &&
    ((a.particle ?? b.particle) === null || particlesAgree(a.name, b.name))
  );
}

/** Whether the sides do not speak against it: one of them is common, or not known of the one or the other. */
export function sidesAgree(a: Profile, b: Profile): boolean {
  return a.sides.length === 0 || b.sides.length === 0 || a.sides.some((side) => b.sides.includes(side));
}

/** Whether every word of `small` stands in `large`, an initial standing for a word that begins with it, at least one word whole. */
export function holdsAll(large: readonly string[], small: readonly string[]): boolean {
  const rest = [...large];
  let whole = false;
  // Whole words find their own before an initial can take them.
  for (const word of [...small].sort((a, b) => b.length - a.length)) {
    const exact = rest.indexOf(word);
    const at = exact >= 0 ? exact : word.length === 1 ? rest.findIndex((other) => other.startsWith(word)) : -1;
    if (at === -1) return false;
    if (exact >= 0 && word.length > 1) whole = true;
    rest.splice(at, 1);
  }
  return whole;
}

/** Larger for a name that another can be the short form of: whole words first, then the particle of a short form, then initials. */
export function fullness({ words, particle }: Profile): number {
  return words.filter((word) => word.length > 1).length * 100 + (particle === null ? 0 : 50) + words.length;
}
