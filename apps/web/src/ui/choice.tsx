import { keysOf } from '@readout/domain';
import type { ReactNode } from 'react';
import form from './form.module.css';

/** The keys of a table of words, each with its word, as {@link Choice} takes them. */
export function labelled<Key extends string>(
  table: Readonly<Record<Key, { readonly label: string }>>,
): readonly (readonly [Key, string])[] {
  return keysOf(table as never).map((key): readonly [Key, string] => [key as Key, table[key as Key].label]);
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few words. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactNode {
  return (
    <label className={form['field']}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          onChange(event.target.value as Value);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
