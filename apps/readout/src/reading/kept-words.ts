import { lossesOf, type Kept } from '@readout/domain';

/** How much of what a model said was kept, for a table: `5 of 6 said`. */
export function keptWords({ given, kept }: Kept): string {
  return `${String(kept)} of ${String(given)} said`;
}

/** What was left out, by name, over several documents: one line a kind, the most first. */
export function lostWords(all: readonly Kept[]): string[] {
  return lossesOf(all).map(({ name, words, times }) => `Left out: ${String(times)} ${words} (${name})`);
}
