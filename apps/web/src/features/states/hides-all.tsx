import { NO_FILTER, type FacetsAnswer } from '@readout/domain';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { withFilter } from '../../view/view.ts';
import { emptyingFilters } from './emptying-filter.ts';
import styles from './states.module.css';

interface HidesAllProps {
  readonly total: number;
  readonly facets: FacetsAnswer | undefined;
}

/** The filters hide everything: the one that did it is named, and taken back in one act. */
export function HidesAll({ total, facets }: HidesAllProps): ReactNode {
  const { view, undo, act, back } = useView();
  const { filter } = view.selection;
  const [first, ...more] = facets === undefined ? [] : emptyingFilters(filter, facets, undo);
  const isLast = undo !== null && first?.act === undo;
  return (
    <div className={styles['state']}>
      <div className={styles['in']} role="alert">
        <h2>Your filters hide {total === 1 ? 'the one contact' : `all ${figures(total)} contacts`}.</h2>
        <p>
          {first?.sentence ?? 'Only all of them together leave nothing.'}
          {isLast ? ' The last filter you set is the one that emptied the view.' : ''}
        </p>
        <div className={styles['acts']}>
          {first === undefined ? null : (
            <Button
              look="main"
              onClick={() => {
                if (isLast) back();
                else act(`take back ${first.name}`, (before) => withFilter(before, first.without));
              }}
            >
              Take back “{first.name}”
            </Button>
          )}
          {more.map((other) => (
            <Button
              key={other.name}
              onClick={() => {
                act(`take back ${other.name}`, (before) => withFilter(before, other.without));
              }}
            >
              Take back “{other.name}”
            </Button>
          ))}
          <Button
            look={first === undefined ? 'main' : 'plain'}
            onClick={() => {
              act('clear filters', (before) => withFilter(before, NO_FILTER));
            }}
          >
            Clear all filters
          </Button>
        </div>
      </div>
    </div>
  );
}
