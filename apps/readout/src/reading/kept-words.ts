import { lossesOf, READERS_TO_ASK, type Kept } from '@readout/domain';
import type { Loaded } from '@readout/ingest';
import { counted } from '../terminal/counted.ts';

/** How much of what a model said was kept, for a table: `5 of 6 said`. */
export function keptWords({ given, kept }: Kept): string {
  return `${String(kept)} of ${String(given)} said`;
}

/** What was left out, by name, over several documents: one line a kind, the most first. */
export function lostWords(all: readonly Kept[]): string[] {
  return lossesOf(all).map(({ name, words, times }) => `Left out: ${words} (${name}): ${String(times)}`);
}

/** That readings of another reader were replaced, a line for each such reader: a document has one reading, so what that one alone found is gone. */
export function replacedWords(documents: readonly Loaded[], now: string): string[] {
  return READERS_TO_ASK.flatMap((before) => {
    const count = documents.filter(({ readBefore }) => readBefore === before).length;
    if (count === 0) return [];
    const what = counted(count, 'document');
    const back =
      before === 'rules'
        ? 'For what the rules and a model find together, choose --reader both.'
        : `What the model answered is kept, unless it was forgotten: --reader ${before} brings it back without asking again.`;
    return [
      `${what} had been found ${before === 'both' ? 'by rules and by a model' : before === 'model' ? 'by a model' : 'by rules'} before; the reading by “${now}” took the place of that one. ${back}`,
    ];
  });
}
