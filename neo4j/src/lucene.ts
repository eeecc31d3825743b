import type { SearchWords } from '@readout/store';

/**
 * A search as the full-text index takes it: every phrase and word must be there, the last word may be unfinished.
 * Only folded words come in (`a-z0-9`), and each is quoted all the same, so that no word is ever an operator.
 */
export function luceneQuery({ phrases, words, prefix }: SearchWords): string {
  return [
    ...phrases.map((one) => `+${phrase(one)}`),
    ...words.map((word) => `+${phrase([word])}`),
    ...(prefix === null ? [] : [`+${escaped(prefix)}*`]),
  ].join(' ');
}

/** Words that stand one after the other. */
export function phrase(words: readonly string[]): string {
  return `"${words.map((word) => word.replace(/["\\]/gu, (found) => `\\${found}`)).join(' ')}"`;
}

function escaped(word: string): string {
  return word.replace(/[^a-z0-9]/gu, (found) => `\\${found}`);
}
