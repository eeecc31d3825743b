import { drawnWords } from '@readout/drawing';
import { counted, figures } from '../../ui/words.ts';

export { sentenceOf, sentenceText } from '@readout/drawing';

/** `9 faded.` or, where they are not drawn, `9 hidden.`, and the act that changes it. Null where all fits. */
export function unfittingWords(left: number, unfitting: 'faded' | 'hidden'): { said: string; act: string } | null {
  if (left === 0) return null;
  const it = left === 1 ? 'it' : 'them';
  return unfitting === 'faded'
    ? { said: `${figures(left)} faded.`, act: `Hide ${it}` }
    : { said: `${figures(left)} hidden.`, act: `Show ${it}` };
}

/** How many of what fits are drawn. */
export interface Extent {
  readonly unit: 'contact' | 'line';
  readonly drawn: number;
  readonly all: number;
}

/** Below this there is nothing to choose between the best and all. */
const WORTH_LESS = 40;

/** `40 of 204 contacts drawn, the best told first.` and the way to all; the way back where all are drawn. Null where the two are the same. */
export function extentWords(extent: Extent, amount: 'best' | 'all'): { said: string; act: string } | null {
  const { unit, all } = extent;
  if (amount === 'all') {
    if (all <= (unit === 'contact' ? WORTH_LESS : WORTH_LESS * 1.5)) return null;
    return {
      said: `All ${counted(all, unit)} drawn.`,
      act: unit === 'contact' ? 'Draw the best told' : 'Draw the strongest',
    };
  }
  const said = drawnWords(extent);
  return said === null ? null : { said, act: 'Draw all' };
}
