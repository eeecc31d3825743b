import type { ReactNode } from 'react';
import styles from './workspace.module.css';

/** The first thing that Tab reaches: past everything, to what is read. */
export function SkipLink({ isComparing }: { readonly isComparing: boolean }): ReactNode {
  return (
    <a className={styles['skip']} href={isComparing ? '#points' : '#reading'}>
      {isComparing ? 'Skip to the points' : 'Skip to the reading pane'}
    </a>
  );
}
