/** Where a Latin letter touches one of a script whose letters look alike. */
const JUNCTION =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;
const REACH = 24;
const SHORTEST = 4;
const MOST_WORDS = 5;

/** Words that mix Latin letters with look-alikes of another script, and which script that is. */
export interface LookAlikes {
  readonly script: 'Cyrillic' | 'Greek';
  readonly words: readonly string[];
}

/** Finds words such as a Latin name with a Cyrillic а in it; null where there are none. At most five are named. */
export function findLookAlikes(text: string): LookAlikes | null {
  const words = new Set<string>();
  for (const { index } of text.matchAll(JUNCTION)) {
    const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, index - REACH), index + 1))?.[0] ?? '';
    const after = /^[\p{L}\p{M}]*/u.exec(text.slice(index + 1, index + REACH))?.[0] ?? '';
    if (before.length + after.length >= SHORTEST) words.add(before + after);
    if (words.size === MOST_WORDS) break;
  }
  if (words.size === 0) return null;
  const isCyrillic = [...words].some((word) => /\p{Script=Cyrillic}/u.test(word));
  return { script: isCyrillic ? 'Cyrillic' : 'Greek', words: [...words] };
}
