import type { Confirmation } from '@readout/domain';
import { circlePath, roundedPath } from './outline.ts';
import type { Paint } from '../paint/paint.ts';

/** Width and height of the evidence pips, in CSS pixels; they are drawn from the upper left corner. */
export const PIPS_SIZE = { width: 18, height: 12 } as const;

/** Who tells of it: both pips filled, one filled, a dot between for a third party, two hollow ones for unnamed tellers. */
export function pipsPaints(confirmation: Confirmation): Paint[] {
  const filled = confirmation === 'both-sides' ? 2 : confirmation === 'one-side' ? 1 : 0;
  const pip = (left: number, isFilled: boolean): Paint => ({
    type: 'path',
    d: roundedPath(left, 1, 6.5, 10, 1),
    ...(isFilled ? { fill: 'ink' as const } : {}),
    stroke: { colour: 'ink', width: 1.3 },
  });
  const pips = [pip(1, filled > 0), pip(10.5, filled > 1)];
  if (confirmation === 'third-party') pips.push({ type: 'path', d: circlePath(9, 6, 1.7), fill: 'ink' });
  return pips;
}
