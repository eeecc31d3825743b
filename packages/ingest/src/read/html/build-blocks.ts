import type { Origin } from '@readout/domain';
import type { BuiltText } from '../normalise/build-text.ts';
import type { Block } from './blocks.ts';

/** What is needed of a block to put it into a text. */
export type TextBlock = Pick<Block, 'text' | 'kind'>;

/** Puts blocks together: rows and list items on lines of their own, a blank line between all others; each block is an origin ("paragraph 3"). */
export function buildBlocks(blocks: readonly TextBlock[]): BuiltText {
  const parts: string[] = [];
  const origins: Origin[] = [];
  let length = 0;
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const isRun = (block.kind === 'row' || block.kind === 'item') && before?.kind === block.kind;
    const gap = before === undefined ? '' : isRun ? '\n' : '\n\n';
    parts.push(gap, block.text);
    const start = length + gap.length;
    length = start + block.text.length;
    origins.push({ start, end: length, unit: 'paragraph', label: String(at + 1) });
  }
  return { text: parts.join(''), origins };
}
