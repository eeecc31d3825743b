import type { FacetsAnswer, Filter } from '@readout/domain';
import { isUndated } from '@readout/domain';
import { periodWords } from '../../ui/days.ts';
import { counted, figures } from '../../ui/words.ts';

/** What stands above the drawing: what is held in heavy type, then the rest. */
export interface Sentence {
  readonly held: string;
  readonly rest: string;
}

const NOT_HELD = ['planned', 'proposed', 'cancelled', 'denied', 'disputed'] as const;

/** Says what is drawn: held, planned, proposed, cancelled, denied; the period; how surely those held fall into it. */
export function sentenceOf(facets: FacetsAnswer, filter: Filter): Sentence {
  const { summary } = facets;
  const others = NOT_HELD.filter((status) => summary[status] > 0).map(
    (status) => `${figures(summary[status])} ${status}`,
  );
  const isAsked = !isUndated(filter.period);
  const period = periodWords(isAsked ? filter.period : facets.days);
  const first = [...others, ...(period === '' ? [] : [period])].join(', ');
  return {
    held: `${counted(summary.held, 'contact')} held`,
    rest: `${first === '' ? '' : `, ${first}`}.${isAsked ? certaintyWords(summary) : undatedWords(summary)}`,
  };
}

/** `9 faded.` or, where they are not drawn, `9 hidden.`, and the act that changes it. Null where all fits. */
export function unfittingWords(left: number, unfitting: 'faded' | 'hidden'): { said: string; act: string } | null {
  if (left === 0) return null;
  const it = left === 1 ? 'it' : 'them';
  return unfitting === 'faded'
    ? { said: `${figures(left)} faded.`, act: `Hide ${it}` }
    : { said: `${figures(left)} hidden.`, act: `Show ${it}` };
}

function certaintyWords(summary: FacetsAnswer['summary']): string {
  const { heldCertainly, heldPossibly, heldUndated } = summary;
  return ` Held certainly in the period: ${figures(heldCertainly)}; possibly: ${figures(heldPossibly)}; on no known day: ${figures(heldUndated)}.`;
}

function undatedWords({ heldUndated }: FacetsAnswer['summary']): string {
  return heldUndated === 0 ? '' : ` Held on no known day: ${figures(heldUndated)}.`;
}
