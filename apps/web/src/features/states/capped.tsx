import { addDays, isUndated, type Day, type GraphAnswer } from '@readout/domain';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/notice.tsx';
import { counted, figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { withFilter } from '../../view/view.ts';

const YEAR = 365;

interface CappedProps {
  readonly graph: Pick<GraphAnswer, 'fitting' | 'total'> & { readonly contacts: readonly unknown[] };
  /** The last day there is. */
  readonly latest: Day | null;
}

/** More contacts than a page holds: what is missing and what is not, and the way to fewer. */
export function Capped({ graph, latest }: CappedProps): ReactNode {
  const { view, act } = useView();
  const { period } = view.selection.filter;
  const year = latest === null || !isUndated(period) ? null : { earliest: addDays(latest, 1 - YEAR), latest };
  return (
    <Banner
      tone="caution"
      act={
        year === null ? null : (
          <Button
            onClick={() => {
              act('set period', (before) => withFilter(before, { period: year }));
            }}
          >
            Only the last twelve months
          </Button>
        )
      }
    >
      {cappedWords(graph, year !== null)}
    </Banner>
  );
}

/** `18,204 contacts fit, and a page holds the latest 10,000 …`. `hasAct`: whether a shorter period is offered beside. */
export function cappedWords({ fitting, total, contacts }: CappedProps['graph'], hasAct: boolean): string {
  const held = contacts.length;
  const all =
    fitting > held
      ? `${counted(fitting, 'contact')} fit, and a page holds the latest ${figures(held)}.`
      : `With what is faded there are ${counted(total, 'contact')}, and a page holds the latest ${figures(held)}.`;
  const next = hasAct ? '' : ' Choose a shorter period to have all of them.';
  return `${all} Drawing, matrix, table and pane are of those; counts beside the filters and the days below are of all.${next}`;
}
