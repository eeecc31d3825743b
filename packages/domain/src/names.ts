import { foldWords } from './folding.ts';

/** Words that stand in front of a name or inside it without telling people apart. */
const PARTICLES = new Set(
  'al el bin ibn bint ben abu von van der den de da di du dos del la le les of the y e ter ten af zu zur'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The folded words of a person's name that tell people apart: particles and suffixes left out, unless nothing else is left. */
export function nameWords(name: string): string[] {
  const words = foldWords(name);
  const kept = words.filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
  return kept.length === 0 ? words : kept;
}

/**
 * The keys under which a name is looked up when people are joined: every word of it. Two printed names that could be one person
 * share a key whatever the order of family and given names ("Xi Jinping" and "Xi", "Orbán Viktor" and "Viktor Orbán").
 */
export function nameKeys(name: string): string[] {
  return [...new Set(nameWords(name).filter((word) => word.length > 1))].sort();
}

/** Whether two full names have the same words in any order, an initial standing for a word that begins with it. */
export function isSameFullName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length < 2 || right.length < 2) return left.join(' ') === right.join(' ');
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  const rest = [...large];
  let whole = 0;
  for (const word of small) {
    const at = rest.findIndex(
      (other) =>
        other === word ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)),
    );
    if (at === -1) return false;
    if (rest[at] === word) whole += 1;
    rest.splice(at, 1);
  }
  return whole > 0;
}
