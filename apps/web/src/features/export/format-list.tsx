import { FORMATS, type Format, type FormatId } from '@readout/exchange';
import type { ReactNode } from 'react';
import styles from './export.module.css';

/** Pixels of a PNG for each CSS pixel. */
export const PNG_SCALE = 2;

/** The forms that are pictures of the canvas; all others are made of the contacts. */
export const PICTURES = {
  png: {
    name: 'PNG',
    words: `Picture of the canvas, ${String(PNG_SCALE)}× scale`,
    ending: 'png',
    mediaType: 'image/png',
  },
  svg: { name: 'SVG', words: 'Picture, text kept as text', ending: 'svg', mediaType: 'image/svg+xml' },
} as const satisfies Record<string, Format>;

/** A form that a view can be saved in. */
export type Choice = FormatId | keyof typeof PICTURES;

const { html, json, ...others } = FORMATS;
/** All forms in the order in which they stand. */
export const CHOICES: Readonly<Record<Choice, Format>> = { html, json, ...PICTURES, ...others };

/** Whether a form is a picture of the canvas. */
export function isPicture(choice: Choice): choice is keyof typeof PICTURES {
  return choice in PICTURES;
}

interface FormatListProps {
  readonly chosen: Choice;
  /** The size of the chosen one in words, empty while it is made. */
  readonly size: string;
  readonly onChoose: (choice: Choice) => void;
}

/** The forms to choose from, each with what it is for. */
export function FormatList({ chosen, size, onChoose }: FormatListProps): ReactNode {
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
          <em>{id === chosen ? size : ''}</em>
        </label>
      ))}
    </div>
  );
}
