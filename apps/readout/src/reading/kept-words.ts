import type { Kept } from '@readout/ingest';

/** How much of what a model said was kept, for a table: `5 of 6 said`. */
export function keptWords({ given, kept }: Kept): string {
  return `${String(kept)} of ${String(given)} said`;
}

/** What was left out, by name, over several documents: one line a kind, the most first. `words` says what each is. */
export function lostWords(all: readonly Kept[], words: Readonly<Record<string, string>>): string[] {
  const sums = new Map<string, number>();
  for (const { lost } of all)
    for (const [name, times] of Object.entries(lost)) sums.set(name, (sums.get(name) ?? 0) + times);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, times]) => `Left out: ${String(times)} ${words[name] ?? name} (${name})`);
}
