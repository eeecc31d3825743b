import { FORMATS, isPicture, type Format, type FormatId } from '@readout/exchange';
import type { ReactNode } from 'react';
import styles from './export.module.css';

/** Pixels of a PNG for each CSS pixel. */
export const PNG_SCALE = 2;

const PNG: Format = {
  name: 'PNG',
  words: `Picture of the canvas, ${String(PNG_SCALE)}× scale`,
  ending: 'png',
  mediaType: 'image/png',
};

/** A form that a view can be saved in. */
export type Choice = FormatId | 'png';

const { html, json, ...others } = FORMATS;
/** All forms in the order in which they stand. */
export const CHOICES: Readonly<Record<Choice, Format>> = { html, json, png: PNG, ...others };

/** Whether a form shows the drawing alone. */
export function showsDrawing(choice: Choice): boolean {
  return choice === 'png' || isPicture(choice);
}

interface FormatListProps {
  readonly chosen: Choice;
  /** The sizes in words, as far as they are known. */
  readonly sizes: Partial<Readonly<Record<Choice, string>>>;
  readonly onChoose: (choice: Choice) => void;
}

/** The forms to choose from, each with what it is for. */
export function FormatList({ chosen, sizes, onChoose }: FormatListProps): ReactNode {
  return (
    <div className={styles['formats']} role="radiogroup" aria-label="Format">
      {(Object.keys(CHOICES) as Choice[]).map((id) => (
        <label key={id} className={styles['format']}>
          <input
            type="radio"
            name="format"
            checked={id === chosen}
            onChange={() => {
              onChoose(id);
            }}
          />
          <b>{CHOICES[id].name}</b>
          <span>{CHOICES[id].words}</span>
          <em>{sizes[id]}</em>
        </label>
      ))}
    </div>
  );
}
