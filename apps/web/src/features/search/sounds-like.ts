/** A name that may have been meant. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Letters and groups of letters that spellings of one name exchange, in the order in which they are replaced. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:sch|tch|ch|sh|cz|zh)/gu, 's'],
  [/(?:kh|gh)/gu, 'h'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/(?:ck|q|c)/gu, 'k'],
  [/(?:w|ff?$)/gu, 'v'],
  [/(?:ou|oo)/gu, 'u'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/(?:ey|ei|ay|ai|ij|iy|y|j)/gu, 'i'],
];
/** As a word is written: “Zhou” sounds in two. */
const LEAST_LETTERS = 3;

/**
 * Names one of whose words sounds like the words typed, the nearest first: the same but for letters that spellings
 * exchange, and one letter more or less, or two swapped, in short names, two such in long ones.
 */
export function soundingLike(typed: string, names: readonly Named[], most: number): readonly Named[] {
  const wanted = skeletons(typed);
  if (wanted.length === 0) return [];
  const near = names.flatMap((named) => {
    const own = skeletons(named.name);
    let distance = 0;
    for (const word of wanted) {
      const best = Math.min(...own.map((other) => distanceBetween(word, other)));
      if (best > allowance(word)) return [];
      distance += best;
    }
    return [{ named, distance }];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance || (a.named.name < b.named.name ? -1 : 1))
    .slice(0, most)
    .map(({ named }) => named);
}

function skeletons(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= LEAST_LETTERS)
    .map(skeleton);
}

function skeleton(word: string): string {
  let sound = word;
  for (const [letters, as] of SPELLINGS) sound = sound.replace(letters, as);
  return sound.replaceAll(/(.)\1+/gu, '$1');
}

function allowance(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * Letters to add, take away or change, or neighbours to swap, each once. (Damerau 1964, as optimal string alignment,
 * by rows.)
 */
function distanceBetween(a: string, b: string): number {
  let last: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (last[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [last, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
