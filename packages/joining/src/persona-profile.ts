import {
  countryById,
  isSameWord,
  leadingParticle,
  nameRing,
  nameWords,
  particlesAgree,
  soundOf,
  type JoinPersona,
  type SideId,
} from '@readout/domain';
import { WorkedOut } from './worked-out.ts';

/** All of a persona that decides whom it may be: the words of its name, the particle of a short form, and the sides it speaks for. */
export interface Profile {
  /** Equal for all that are told alike: of one name, and of the same sides. */
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
  /** The sounds of the words in alphabetical order: equal for one name in two orders and most of its spellings. */
  readonly sounds: string;
  /** All words run together, in no order: equal with and without hyphens, and for particles written together. */
  readonly ring: string;
  readonly particle: string | null;
  /** Sides that the text gives. */
  readonly sides: readonly SideId[];
  /** How many of them are countries. */
  readonly countries: number;
  /** With those that only the publisher gives: an official text's president is most often its own, but need not be. */
  readonly likely: readonly SideId[];
}

/** By the very list of offices first, which many personas have in common, then by name. */
const KNOWN = new WeakMap<JoinPersona['speaksFor'], Map<string, Profile>>();
const BY_WHAT_IS_TOLD = new WorkedOut<Profile>();

/** The profile of a persona; worked out once, and once for all that are told alike. */
export function profileOf({ name, speaksFor }: JoinPersona): Profile {
  const ofOffices = KNOWN.get(speaksFor) ?? new Map<string, Profile>();
  KNOWN.set(speaksFor, ofOffices);
  const known = ofOffices.get(name);
  if (known !== undefined) return known;
  const told = [name, ...speaksFor.map(({ side, assumed }) => `${side} ${String(assumed)}`)].join('\n');
  const profile = BY_WHAT_IS_TOLD.of(told, () => newProfile(name, speaksFor));
  ofOffices.set(name, profile);
  return profile;
}

function newProfile(name: string, speaksFor: JoinPersona['speaksFor']): Profile {
  const words = nameWords(name);
  const sidesOf = (offices: JoinPersona['speaksFor']): SideId[] => [...new Set(offices.map(({ side }) => side))].sort();
  const sides = sidesOf(speaksFor.filter(({ assumed }) => !assumed));
  const likely = sidesOf(speaksFor);
  return {
    key: JSON.stringify([name, sides, likely]),
    name,
    words,
    sounds: words.map(soundOf).sort().join(' '),
    ring: nameRing(name),
    particle: leadingParticle(name),
    sides,
    countries: sides.filter((side) => countryById(side) !== null).length,
    likely,
  };
}

/**
 * Whether two profiles may be of one person. Symmetric. One full name asks only that the sides do not speak against it; a shorter form of
 * two whole words too; a single word asks for a side that both have.
 */
export const mayBeOne = onceAPair(mayBe);

/** Whether the one name is a form of the other, and the sides do not speak against it. Of one person only with a reason more, such as a side that both have. */
export const isForm = onceAPair(isFormOf);

/** The same answers, each worked out once while both profiles are there. */
function onceAPair(ask: (a: Profile, b: Profile) => boolean): (a: Profile, b: Profile) => boolean {
  const answered = new WeakMap<Profile, WeakMap<Profile, boolean>>();
  return (a, b) => {
    const answers = answered.get(a) ?? new WeakMap<Profile, boolean>();
    answered.set(a, answers);
    const answer = answers.get(b) ?? ask(a, b);
    answers.set(b, answer);
    return answer;
  };
}

function mayBe(a: Profile, b: Profile): boolean {
  if (a.words.length > 1 && b.words.length > 1 && isSameName(a, b)) return sidesAgree(a, b);
  if (!isForm(a, b)) return false;
  return a.likely.some((side) => b.likely.includes(side)) || Math.min(wholeWords(a), wholeWords(b)) > 1;
}

function isFormOf(a: Profile, b: Profile): boolean {
  if (!sidesAgree(a, b) || !(holdsAll(a.words, b.words) || holdsAll(b.words, a.words))) return false;
  return (a.particle ?? b.particle) === null || particlesAgree(a.name, b.name);
}

/** Whether two names have the same words in some order, each in some spelling, or all letters in a row. */
export function isSameName(a: Profile, b: Profile): boolean {
  if (a.ring === b.ring) return true;
  if (a.words.length !== b.words.length || a.sounds !== b.sounds || a.particle !== b.particle) return false;
  return holdsAll(a.words, b.words);
}

/** Whether the sides do not speak against it: one of them is common, or one of the two is of no country (people leave for organisations). */
export function sidesAgree(a: Profile, b: Profile): boolean {
  return a.countries === 0 || b.countries === 0 || a.sides.some((side) => b.sides.includes(side));
}

/**
 * Whether every word of `small` stands in `large`, in some spelling, an initial for a word that begins with it, at least one word whole. An
 * initial behind others that stand for all that is left is a further name, which `large` leaves out ("A. D. Sorin" in "Alexei Sorin").
 */
export function holdsAll(large: readonly string[], small: readonly string[]): boolean {
  const isShorter = small.length <= large.length;
  if (!isShorter && !small.some((word) => word.length === 1)) return false;
  const rest = [...large];
  let whole = false;
  let isBegun = false;
  // Whole words find their own before an initial can take them, words written alike before others.
  const take = (fits: (other: string) => boolean): boolean => {
    const at = rest.findIndex(fits);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  };
  for (const word of [...small].sort((a, b) => b.length - a.length)) {
    if (word.length === 1) {
      if (take((other) => other.length > (isShorter ? 0 : 1) && other.startsWith(word))) isBegun = true;
      else if (!isBegun || rest.length > 0) return false;
    } else if (take((other) => other === word) || take((other) => isSameWord(word, other))) whole = true;
    else return false;
  }
  return whole;
}

/** How many words are written out. */
function wholeWords({ words }: Profile): number {
  return words.filter((word) => word.length > 1).length;
}

/** Larger for a name that another can be the short form of: whole words first, then the particle of a short form, then initials. */
export function fullness(profile: Profile): number {
  return wholeWords(profile) * 100 + (profile.particle === null ? 0 : 50) + profile.words.length;
}
