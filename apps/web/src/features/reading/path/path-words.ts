import { dayNumber, type GraphContact, type PathsAnswer } from '@readout/domain';
import type { Path } from '@readout/drawing';
import { counted, figures } from '../../../ui/words.ts';

/** What a path does not prove; it stands under every one. */
export const PROVES_NOTHING = 'A path shows who could have passed something on. It does not say that anyone did.';

/** The line under the headline: in what order the contacts were, and how long it took. */
export function orderWords(path: Path, contacts: readonly (GraphContact | undefined)[]): string {
  if (path.order === 'any') return 'The contacts are in any order: some may be later than those that follow them.';
  const first = contacts[0]?.earliest ?? contacts[0]?.latest ?? null;
  const last = contacts.at(-1)?.latest ?? contacts.at(-1)?.earliest ?? null;
  if (first === null || last === null || contacts.length < 2) {
    return contacts.length < 2
      ? 'They were in contact with each other.'
      : 'No contact is certainly before the one it follows.';
  }
  const days = Math.max(0, dayNumber(last) - dayNumber(first));
  const span = days === 0 ? 'all on one day' : `${counted(days, 'day')} from first to last`;
  return `No contact is certainly before the one it follows: ${span}.`;
}

/** `1 of 3 shortest paths`. */
export function whichWords(path: Path, { paths, isCapped }: PathsAnswer): string {
  const all = `${isCapped ? 'more than ' : ''}${counted(paths.length, 'shortest path')}`;
  return `${figures(Math.min(path.nth, paths.length))} of ${all}`;
}

/** Where there is none: what was looked for, and what may be tried. */
export function noneWords(path: Path): string {
  const order = path.order === 'dates' ? ' in date order' : '';
  return `No path of at most 6 hops${order} leads over contacts that were held and fit the filters.`;
}
