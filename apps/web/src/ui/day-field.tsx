import type { Day } from '@readout/domain';
import { addDays } from '@readout/domain';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { parseDayText, shortDay } from './days.ts';
import text from './text.module.css';
import styles from './day-field.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  /** Shown where no day is set: the first or last day there is. */
  readonly placeholder: Day | null;
  readonly edge: 'first' | 'last';
  readonly onChange: (day: Day | null) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** A day as people write it. Arrows step a day, with Shift a week. What is no day stays in the field and is said. */
export function DayField({ label, day, placeholder, edge, onChange }: DayFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  const take = (words: string): void => {
    const parsed = words.trim() === '' ? null : parseDayText(words, edge);
    const isWrong = parsed === null && words.trim() !== '';
    setWrong(isWrong);
    if (isWrong) return;
    setDraft(null);
    if (parsed !== day) onChange(parsed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take(draft ?? (day === null ? '' : shortDay(day)));
    if (event.key === 'Escape') {
      setDraft(null);
      setWrong(false);
    }
    const step = STEPS[event.key];
    const from = day ?? placeholder;
    if (step === undefined || from === null) return;
    event.preventDefault();
    setDraft(null);
    setWrong(false);
    onChange(addDays(from, event.shiftKey ? step * 7 : step));
  };
  return (
    <>
      <input
        className={styles['day']}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        placeholder={placeholder === null ? 'any day' : shortDay(placeholder)}
        value={draft ?? (day === null ? '' : shortDay(day))}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onBlur={() => {
          if (draft !== null) take(draft);
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
      />
      {wrong ? (
        <span id={hint} role="alert" className={styles['wrong']}>
          <span className={text['hidden']}>{label}: </span>Not a day. Write 28 Jan 2022 or 2022-01-28.
        </span>
      ) : null}
    </>
  );
}
