import { useId, type ReactNode } from 'react';
import styles from './segments.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A number under the label. */
  readonly count?: string;
  readonly title?: string;
}

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly wide?: boolean;
}

/** One of a few, side by side: radio buttons, so that arrows walk them. */
export function Segments<Value extends string>(props: SegmentsProps<Value>): ReactNode {
  const { label, options, value, onChange, wide = false } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles[wide ? 'wide' : 'segments']}>
      {options.map((option) => (
        <label key={option.value} className={styles['segment']} title={option.title}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>
            {option.label}
            {option.count === undefined ? null : <b>{option.count}</b>}
          </span>
        </label>
      ))}
    </div>
  );
}
