import type { Mention } from '../../annotate/phrases/mention.ts';
import type { Element } from './elements.ts';
import type { PartyList } from './party-lists.ts';

const JOINING: ReadonlySet<string> = new Set([',', 'and', 'of', 'from']);

/**
 * "the foreign ministers of Kenya, A, Uganda, B, and of Togo, C": the names of an office parted over countries, read to the left from the last name;
 * null where the name at `end` closes no such list.
 */
export function splitListUpTo(elements: readonly Element[], end: number): PartyList | null {
  const names: Mention[] = [];
  let i = end;
  for (;;) {
    if (i < 2) return null;
    const [name, side] = [elements[i]?.mention, elements[i - 2]?.mention];
    if (name?.name == null || elements[i - 1]?.word !== ',' || side == null) return null;
    names.unshift(name);
    const isHead = (side.kind === 'office' || side.kind === 'counterpart') && side.plural && side.name === null;
    if (isHead && side.sides.length === 1)
      return names.length > 1 ? { mentions: names, first: i - 2, last: end + 1 } : null;
    if (side.kind !== 'side' || !JOINING.has(elements[i - 3]?.word ?? '')) return null;
    i -= 3;
    while (JOINING.has(elements[i]?.word ?? '')) i -= 1;
  }
}
