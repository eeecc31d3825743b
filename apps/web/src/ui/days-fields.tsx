import type { Day } from '@readout/domain';
import type { ReactNode } from 'react';
import { DayField } from './day-field.tsx';
import form from './form.module.css';

interface Days {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

interface DaysFieldsProps extends Days {
  /** The label of the first field. */
  readonly first: string;
  readonly onChange: (change: Partial<Days>) => void;
}

/** The first and the last possible day of a contact, side by side. */
export function DaysFields({ first, earliest, latest, onChange }: DaysFieldsProps): ReactNode {
  return (
    <>
      <div className={form['field']}>
        {first}
        <DayField
          label={first}
          day={earliest}
          placeholder={null}
          edge="first"
          onChange={(day) => {
            onChange({ earliest: day });
          }}
        />
      </div>
      <div className={form['field']}>
        Last possible day
        <DayField
          label="Last possible day"
          day={latest}
          placeholder={earliest}
          edge="last"
          onChange={(day) => {
            onChange({ latest: day });
          }}
        />
      </div>
    </>
  );
}
