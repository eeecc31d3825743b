import type { ReactNode } from 'react';
import { Drawer } from './drawer.tsx';
import styles from './workspace.module.css';

/** The filters where they do not stand beside the drawing. */
export function FiltersDrawer({
  children,
  onClose,
}: {
  readonly children: ReactNode;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Drawer label="Filters" onClose={onClose}>
      <div className={styles['filters']}>{children}</div>
    </Drawer>
  );
}

/** The filters as one of the regions that F6 goes round. */
export function FiltersRegion({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <nav className={styles['filters']} aria-label="Filters" data-region="Filters" tabIndex={-1}>
      {children}
    </nav>
  );
}

/** The reading pane as one of them. */
export function ReadingRegion({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <aside
      id="reading"
      className={styles['reading']}
      aria-label="Reading pane"
      data-region="Reading pane"
      data-keys
      tabIndex={-1}
    >
      {children}
    </aside>
  );
}
