import { NO_FILTER, type Filter } from '@readout/domain';
import type { ReactNode } from 'react';
import { useFacets } from '../../questions/drawn.ts';
import { Pips, Sign } from '../../ui/sign.tsx';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { withFilter } from '../../view/view.ts';
import { ClosedFacet } from './closed-facet.tsx';
import styles from './filters.module.css';
import { FoundBy } from './found-by.tsx';
import { LeftOutSources } from './left-out-sources.tsx';
import { OpenFacets } from './open-facets.tsx';
import { PeriodFilter } from './period-filter.tsx';

const MOST_AT_LEAST = 12;

/** The filters with their counts; rows double as the key to kinds and status. */
export function Filters({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const { view, act } = useView();
  const { data: facets } = useFacets();
  const { filter } = view.selection;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const set = (name: string, change: Partial<Filter>, run?: string): void => {
    act(`set ${name}`, (before) => withFilter(before, change), run);
  };
  if (isEmpty) return <NoFilters />;
  return (
    <div className={styles['rail']}>
      <div className={styles['head']}>
        <h2>Filters</h2>
        {isFiltered ? (
          <button
            type="button"
            className={text['link']}
            onClick={() => {
              act('clear filters', (before) => withFilter(before, NO_FILTER));
            }}
          >
            Clear
          </button>
        ) : null}
      </div>
      <PeriodFilter
        filter={filter}
        facets={facets}
        onPeriod={(period) => {
          set('period', { period }, 'period');
        }}
        onCertainty={(certainty) => {
          set('uncertain dates', { certainty });
        }}
      />
      {facets === undefined ? null : (
        <>
          <ClosedFacet
            title="Kind"
            rows={facets.kinds}
            chosen={filter.kinds}
            signOf={(kind) => <Sign kind={kind} radius={6.5} ground="ground" />}
            onChange={(kinds) => {
              set('kind', { kinds: [...kinds] });
            }}
          />
          <ClosedFacet
            title="Status"
            rows={facets.statuses}
            chosen={filter.statuses}
            signOf={(status) => <Sign kind="phone-call" status={status} radius={6} ground="ground" />}
            onChange={(statuses) => {
              set('status', { statuses: [...statuses] });
            }}
          />
          <ClosedFacet
            title="Evidence"
            rows={facets.evidence}
            chosen={filter.evidence}
            signOf={(evidence) => <Pips confirmation={evidence} silent />}
            onChange={(evidence) => {
              set('evidence', { evidence: [...evidence] });
            }}
          />
          <FoundBy
            rows={facets.readers}
            chosen={filter.readers}
            onChange={(readers) => {
              set('reader', { readers });
            }}
          />
          <OpenFacets facets={facets} filter={filter} set={set} />
          <LeftOutSources />
          <section className={styles['facet']} aria-label="At least">
            <h3>
              <label htmlFor="at-least">At least</label> <em>{counted(filter.atLeast, 'contact')} per pair</em>
            </h3>
            <input
              id="at-least"
              className={styles['slider']}
              type="range"
              min={1}
              max={Math.max(MOST_AT_LEAST, filter.atLeast)}
              value={filter.atLeast}
              aria-valuetext={`${counted(filter.atLeast, 'contact')} per pair`}
              onChange={(event) => {
                set('least number per pair', { atLeast: Number(event.target.value) }, 'at-least');
              }}
            />
          </section>
        </>
      )}
    </div>
  );
}

function NoFilters(): ReactNode {
  return (
    <div className={styles['rail']}>
      <div className={styles['head']}>
        <h2>Filters</h2>
      </div>
      <p className={styles['note']}>
        Period, kind, status, evidence, countries, people, agreements, topics and sources appear here once something has
        been read.
      </p>
    </div>
  );
}
