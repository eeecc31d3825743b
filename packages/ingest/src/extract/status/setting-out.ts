import type { Element } from '../grammar/elements.ts';

/**
 * "left for Seoul for a summit with", "arrived in Lima on Monday for talks with": where the verb of the journey stands that the contact whose phrase begins
 * at `phrase` was the aim of, looked for from `first` on; -1 where there is none. Who has only set out, or come, has not met.
 */
export function settingOut(elements: readonly Element[], first: number, phrase: number): number {
  if (elements[phrase - 1]?.word !== 'for' && elements[phrase - 2]?.word !== 'for') return -1;
  for (let k = phrase - 2; k >= Math.max(first, 0); k -= 1) {
    const word = elements[k]?.word ?? '';
    if (word === ',' || word === 'and') return -1;
    if (ARRIVING.has(word)) return ['in', 'at', 'to', 'from'].includes(elements[k + 1]?.word ?? '') ? k : -1;
    if (!LEAVING.has(word)) continue;
    const isToPlace =
      elements[k + 1]?.word === 'for' ||
      elements[k + 1]?.mention != null ||
      word.startsWith('head') ||
      (ON_THE_WAY.has(word) && elements.slice(k + 1, k + 3).some(({ word: way }) => way === 'to'));
    return isToPlace ? k : -1;
  }
  return -1;
}
const LEAVING: ReadonlySet<string> = new Set(
  'left leaves leaving departed departs departing heads headed heading off bound route travels flies goes'.split(' '),
);
const ON_THE_WAY: ReadonlySet<string> = new Set(['travels', 'flies', 'goes']);
const ARRIVING: ReadonlySet<string> = new Set('arrived arrives landed lands'.split(' '));

/** "arrived in Lima on Monday for talks with": whether the day at `i` is that of the journey, not of the contact at `at` that was its aim. */
export function isOfSettingOut(elements: readonly Element[], i: number, at: number): boolean {
  if (i > at) return false;
  const aim = elements.findLastIndex(({ word }, k) => k < at && k > i && k >= at - LONGEST_AIM && word === 'for');
  const verb = aim < 0 ? -1 : settingOut(elements, 0, aim + 1);
  return verb >= 0 && verb < i && OVER.has(elements[verb]?.word ?? '');
}
/** Who "goes to Havana on Friday for talks", or "left on Friday", has them then or the next day; who "arrived on Friday" may have them any day after. */
const OVER: ReadonlySet<string> = new Set(['arrived', 'landed']);
/** The most elements between "for" and its contact word. */
const LONGEST_AIM = 5;
