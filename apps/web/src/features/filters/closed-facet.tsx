import type { ReactNode } from 'react';
import { isTicked, withoutOrWith } from './chosen.ts';
import { FacetRow } from './facet-row.tsx';
import styles from './filters.module.css';

interface ClosedFacetProps<Value extends string> {
  readonly title: string;
  readonly rows: readonly {
    readonly value: Value;
    readonly label: string;
    readonly count: number;
    readonly total: number;
  }[];
  readonly chosen: readonly Value[];
  /** The sign of a value in the drawing, where it has one. */
  readonly signOf?: (value: Value) => ReactNode;
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Kind, status, evidence or reader: all values are shown, zero included, and all are ticked until some are taken out. */
export function ClosedFacet<Value extends string>(props: ClosedFacetProps<Value>): ReactNode {
  const { title, rows, chosen, signOf, onChange } = props;
  const values = rows.map((row) => row.value);
  const largest = Math.max(0, ...rows.map((row) => row.total));
  return (
    <section className={styles['facet']} aria-label={title}>
      <h3>{title}</h3>
      {rows.map(({ value, label, count, total }) => (
        <FacetRow
          key={value}
          name={label}
          count={count}
          total={total}
          largest={largest}
          ticked={isTicked(chosen, value)}
          off={!isTicked(chosen, value)}
          {...(signOf === undefined ? {} : { sign: signOf(value) })}
          onTick={() => {
            onChange(withoutOrWith(values, chosen, value));
          }}
          beside={{
            words: 'only',
            run: () => {
              onChange([value]);
            },
          }}
        />
      ))}
    </section>
  );
}
