import { storeProblem } from '@readout/store';
import { statSync } from 'node:fs';

/** Which file stands at a path, whatever is in it: its volume and its number there; null where there is none. */
export function placeOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${String(found.dev)} ${String(found.ino)}`;
}

/**
 * Refuses (`store-gone`) to go on where another file, or none, stands at the path since it was opened: the system lets an open file be
 * read and written to after it was removed; what is written there nobody finds again, and what is answered from it is no longer anybody's
 * store. Costs a few microseconds.
 */
export function refuseGone(path: string, opened: string): void {
  if (placeOf(path) !== opened) throw storeProblem('store-gone', path);
}
