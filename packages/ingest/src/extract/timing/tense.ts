import type { Status } from '@readout/domain';
import type { Element } from '../grammar/elements.ts';

/** "refused to meet her on Thursday": said of the day itself; who "has refused" may have refused what is to come. */
const REFUSED =
  /^(?!.* (?:has|have|will|would) ).* (?:refused|declined|failed|(?:was|were) (?:unable|not able)) to \S+ /u;

/** Words of a clause that tells what was not held, when it was not. */
const OVER: ReadonlySet<string> = new Set(
  'had did could skipped missed boycotted snubbed broke walked stayed refusing'.split(' '),
);

/** "were not held on Monday": said of the day itself too. */
const NOT_HELD = / (?:was|were) not (?:\S+ )?held /u;

/** Plans look ahead, what was held looks back; what was called off lies behind where the clause says "had" or "did", not where it was to have been. */
export function tenseOf(
  elements: readonly Element[],
  clause: { readonly first: number; readonly last: number },
  status: Status,
): 'past' | 'future' {
  if (status === 'planned' || status === 'proposed') return 'future';
  if (status !== 'cancelled') return 'past';
  const words = elements.slice(clause.first, clause.last).map(({ word }) => word);
  const text = ` ${words.join(' ')} `;
  const isOver = words.some((word) => OVER.has(word)) || REFUSED.test(text) || NOT_HELD.test(text);
  return isOver && !words.includes('will') ? 'past' : 'future';
}
