import type { Kept } from '@readout/domain';
import type { ReactNode } from 'react';
import styles from './document.module.css';
import { keptWords } from './kept-words.ts';

/** How much of what a model said of the document stood up to its text, and what was left out. */
export function KeptShare({ kept }: { readonly kept: Kept }): ReactNode {
  const { sentence, lost } = keptWords(kept);
  if (lost.length === 0) return <p className={styles['kept']}>{sentence}</p>;
  return (
    <details className={styles['kept']}>
      <summary>{sentence} What was left out</summary>
      <ul>
        {lost.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
