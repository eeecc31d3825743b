import { sidesOf } from '../terms/party.ts';
import type { Seen } from './seen.ts';

/** "Norway and Kenya agreed that their ministers would meet": the sides named together in this sentence or the last that named any; none where none were. */
export function sidesNamedTogether(seen: readonly Seen[], sentence: number): string[] {
  const sides = seen.filter(({ party }) => party.type === 'side');
  const before = sides.findLast((one) => one.sentence < sentence)?.sentence;
  for (const wanted of [sentence, before]) {
    const near = sides.filter((one) => one.sentence === wanted);
    const named = sidesOf(near.filter(({ together }) => together).map(({ party }) => party));
    if (named.length > 1) return named;
    const both = sidesOf(near.map(({ party }) => party));
    if (both.length === 2) return both;
  }
  return [];
}
