import { useId, type ReactNode } from 'react';
import form from '../../../ui/form.module.css';
import type { Stretch } from './marked-draft.ts';

interface WordsFieldProps {
  readonly legend: string;
  readonly stretches: readonly Stretch[];
  readonly chosen: Stretch | null;
  readonly language: string | null;
  readonly onChange: (words: Stretch) => void;
}

/** Which words of a paragraph are meant. */
export function WordsField({ legend, stretches, chosen, language, onChange }: WordsFieldProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={form['group']}>
      <legend>{legend}</legend>
      <div className={form['choices']}>
        {stretches.map((stretch) => (
          <label key={`${String(stretch.start)} ${String(stretch.end)}`} className={form['choice']}>
            <input
              type="radio"
              name={group}
              checked={stretch.start === chosen?.start && stretch.end === chosen.end}
              onChange={() => {
                onChange(stretch);
              }}
            />
            <span className={form['quote']} dir="auto" lang={language ?? undefined}>
              {stretch.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
