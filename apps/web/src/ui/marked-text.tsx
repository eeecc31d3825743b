import type { Kind } from '@readout/domain';
import { KIND_COLOURS } from '@readout/drawing';
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import styles from './marked-text.module.css';
import { markedStretches, type TextMark } from './marks.ts';

/** Words of a document, exactly as they stand there, with marks. Text is data: it is only ever a text node. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly TextMark[] }): ReactNode {
  return markedStretches(text, marks).map((stretch, at) => {
    const names = stretch.shows.map((show) => styles[show]).filter((name) => name !== undefined);
    return names.length === 0 ? (
      <Fragment key={at}>{stretch.text}</Fragment>
    ) : (
      <mark key={at} className={names.join(' ')}>
        {stretch.text}
      </mark>
    );
  });
}

/** The colour of a kind for the marks inside. */
export function kindStyle(kind: Kind): CSSProperties {
  return { '--kind': `var(--${KIND_COLOURS[kind]})` } as CSSProperties;
}

const KEY = [
  ['parties', 'participant'],
  ['contact', 'contact word'],
  ['day', 'date'],
  ['teller', 'who says so'],
  ['agreement', 'agreement'],
  ['denial', 'denial'],
] as const;

/** What the marks mean. Only those that occur are explained. */
export function MarkKey({ kind, shows }: { readonly kind: Kind; readonly shows: ReadonlySet<string> }): ReactNode {
  const rows = KEY.filter(([show]) => shows.has(show));
  if (rows.length === 0) return null;
  return (
    <ul className={styles['key']} style={kindStyle(kind)} aria-label="Marks in the text">
      {rows.map(([show, words]) => (
        <li key={show}>
          <span className={styles[show]}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
