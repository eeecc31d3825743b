/** Made once: each `toLocaleString` looks the rules up again, which took a third of a filter's act. */
const grouped = new Intl.NumberFormat('en');

/** A number as it is printed: figures, grouped. */
export function figures(count: number): string {
  return Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : grouped.format(count);
}

/** `1 contact`, `14 contacts`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figures(count)} ${count === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** With a capital at the front, the rest as it is. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
