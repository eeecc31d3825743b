import type { ReactNode } from 'react';
import styles from './reading.module.css';

/** A pane that scrolls, with its acts under it. */
export function Pane({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }): ReactNode {
  return (
    <div className={styles['pane']}>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label="What the sources say">
        {children}
      </div>
      {foot === undefined || foot === null ? null : <div className={styles['foot']}>{foot}</div>}
    </div>
  );
}

const WIDTHS = [92, 100, 97, 88, 100, 64];

/** Where words will stand, while they are fetched. */
export function Bones({ count }: { readonly count: number }): ReactNode {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className={styles['bone']} style={{ width: `${String(WIDTHS[at % WIDTHS.length] ?? 100)}%` }} />
      ))}
    </div>
  );
}
