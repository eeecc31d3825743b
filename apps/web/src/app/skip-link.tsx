import type { ReactNode } from 'react';
import styles from './workspace.module.css';

/** The first thing that Tab reaches: past everything, to what is read. */
export function SkipLink({ isComparing }: { readonly isComparing: boolean }): ReactNode {
  const goal = isComparing ? 'points' : 'reading';
  return (
    <a
      className={styles['skip']}
      href={`#${goal}`}
      onClick={(event) => {
        // The fragment of the address is the view's: it holds where plates stand.
        event.preventDefault();
        document.getElementById(goal)?.focus();
      }}
    >
      {isComparing ? 'Skip to the points' : 'Skip to the reading pane'}
    </a>
  );
}
