import { foldWords } from './folding.ts';

/** Words that stand in front of a name or inside it without telling people apart. */
const PARTICLES = new Set(
  'al el bin ibn bint ben abu von van der den de da di du dos del la le les of the y e ter ten af zu zur'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The folded words of a person's name that tell people apart: particles and suffixes left out, unless nothing else is left.
 * A single letter in front is an initial, never a particle.
 */
export function nameWords(name: string): string[] {
  const words = foldWords(name);
  const kept = words.filter((word, at) => !isParticle(word, at) && !SUFFIXES.has(word));
  return kept.length === 0 ? words : kept;
}

/**
 * The keys under which a name is looked up when people are joined: every word of it. Two printed names that could be one person
 * share a key whatever the order of family and given names ("Xi Jinping" and "Xi", "Orbán Viktor" and "Viktor Orbán").
 */
export function nameKeys(name: string): string[] {
  return [...new Set(nameWords(name).filter((word) => word.length > 1))].sort();
}

/** Whether two full names have the same words in any order, an initial standing for a word that begins with it, at least one word whole. */
export function isSameFullName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length < 2 || right.length < 2) return left.join(' ') === right.join(' ');
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  const rest = [...large];
  // Whole words find their own before an initial can take them: "J. John" is "John James".
  const open = small.filter((word) => !take(rest, (other) => other === word && word.length > 1));
  if (open.length === small.length) return false;
  return open.every((word) => take(rest, (other) => isInitialOf(word, other) || isInitialOf(other, word)));
}

/**
 * What a name of one word more begins with where that is spelt like a particle: part of a family name printed alone ("Van Rompuy"), or
 * a given name ("Ben Wallace"). Either way the person's full name has it too. Null for other names; an Arabic article with a
 * hyphen ("al-Sisi") comes and goes.
 */
export function leadingParticle(name: string): string | null {
  const [first = '', ...rest] = foldWords(name);
  if (!isParticle(first, 0) || /^\s*[ae]l\p{Pd}/iu.test(name)) return null;
  return rest.length > 0 && nameWords(name).length === 1 ? spelling(first) : null;
}

/** Whether the {@link leadingParticle} of neither name speaks against the other: that one has it too, as an initial perhaps, or is one bare word. */
export function particlesAgree(a: string, b: string): boolean {
  return allowsParticleOf(a, b) && allowsParticleOf(b, a);
}

function allowsParticleOf(name: string, other: string): boolean {
  const particle = leadingParticle(name);
  if (particle === null) return true;
  const words = foldWords(other);
  return words.length === 1 || words.some((word) => spelling(word) === particle || isInitialOf(word, particle));
}
const isParticle = (word: string, at: number): boolean => PARTICLES.has(word) && (word.length > 1 || at > 0);
const spelling = (particle: string): string => (particle === 'el' ? 'al' : particle);
const isInitialOf = (initial: string, word: string): boolean => initial.length === 1 && word.startsWith(initial);

/** Takes the first word that fits out of the list; false where none does. */
function take(words: string[], fits: (word: string) => boolean): boolean {
  const at = words.findIndex(fits);
  if (at !== -1) words.splice(at, 1);
  return at !== -1;
}
