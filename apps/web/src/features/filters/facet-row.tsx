import type { CSSProperties, ReactNode } from 'react';
import text from '../../ui/text.module.css';
import { capitalised, figures } from '../../ui/words.ts';
import styles from './filters.module.css';

interface FacetRowProps {
  readonly name: string;
  readonly count: number;
  readonly total: number;
  /** The largest total of the facet: the rule under the name is the share of it. */
  readonly largest: number;
  readonly ticked: boolean;
  /** Whether the row is one of those that the facet leaves out. */
  readonly off: boolean;
  readonly sign?: ReactNode;
  readonly onTick: () => void;
  /** Something else that can be done to the value, in a word or two: “only”. */
  readonly beside?: { readonly words: string; readonly run: () => void };
}

/** Box, sign, name, count. The name that is read aloud holds the count. */
export function FacetRow(props: FacetRowProps): ReactNode {
  const { name, count, total, largest, ticked, off, sign, onTick, beside } = props;
  const share = largest === 0 ? 0 : Math.round((total / largest) * 100);
  const isCut = count !== total;
  return (
    <div
      className={`${String(styles[sign === undefined ? 'plain' : 'row'])} ${off ? String(styles['off']) : ''}`}
      style={{ '--share': `${String(share)}%` } as CSSProperties}
      onClick={onTick}
    >
      <input
        type="checkbox"
        checked={ticked}
        aria-label={`${name}, ${isCut ? `${figures(count)} of ${figures(total)}` : figures(total)}`}
        onChange={onTick}
        onClick={(event) => {
          event.stopPropagation();
        }}
      />
      <span className={styles['box']} aria-hidden="true" />
      {sign === undefined ? null : (
        <span className={styles['sign']} aria-hidden="true">
          {sign}
        </span>
      )}
      <bdi className={styles['name']} aria-hidden="true" title={name}>
        {name}
      </bdi>
      {beside === undefined ? null : (
        <button
          type="button"
          className={`${String(text['link'])} ${String(styles['only'])}`}
          aria-label={`${capitalised(beside.words)} ${name}`}
          onClick={(event) => {
            event.stopPropagation();
            beside.run();
          }}
        >
          {beside.words}
        </button>
      )}
      <span className={styles['count']} aria-hidden="true">
        {isCut ? (
          <>
            {figures(count)} <i>of {figures(total)}</i>
          </>
        ) : (
          figures(total)
        )}
      </span>
    </div>
  );
}
