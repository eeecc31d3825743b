import type { FacetsAnswer, Filter } from '@readout/domain';
import type { ReactNode } from 'react';
import { Segments } from '../../ui/segments.tsx';
import text from '../../ui/text.module.css';
import { figures } from '../../ui/words.ts';
import { DayField } from '../../ui/day-field.tsx';
import styles from './filters.module.css';

interface PeriodFilterProps {
  readonly filter: Filter;
  readonly facets: FacetsAnswer | undefined;
  readonly onPeriod: (period: Filter['period']) => void;
  readonly onCertainty: (certainty: Filter['certainty']) => void;
}

/** Two days, and how doubtful days are read: each choice takes in the one before it. */
export function PeriodFilter({ filter, facets, onPeriod, onCertainty }: PeriodFilterProps): ReactNode {
  const { earliest, latest } = filter.period;
  const counts = facets?.certainty;
  const plus = (count: number | undefined): string => (count === undefined ? '' : `+${figures(count)}`);
  return (
    <section className={styles['facet']} aria-label="Period">
      <h3>Period</h3>
      <div className={styles['dates']}>
        <DayField
          label="From"
          edge="first"
          day={earliest}
          placeholder={facets?.days.earliest ?? null}
          onChange={(day) => {
            onPeriod({ earliest: day, latest: day !== null && latest !== null && day > latest ? null : latest });
          }}
        />
        <span className={text['label']}>to</span>
        <DayField
          label="To"
          edge="last"
          day={latest}
          placeholder={facets?.days.latest ?? null}
          onChange={(day) => {
            onPeriod({ earliest: day !== null && earliest !== null && earliest > day ? null : earliest, latest: day });
          }}
        />
      </div>
      <Segments
        label="Uncertain dates"
        wide
        value={filter.certainty}
        onChange={onCertainty}
        options={[
          { value: 'certainly', label: 'Certainly', count: counts === undefined ? '' : figures(counts.certainly) },
          { value: 'possibly', label: 'Possibly', count: plus(counts?.possibly) },
          { value: 'undated', label: 'Undated', count: plus(counts?.undated) },
        ]}
      />
    </section>
  );
}
