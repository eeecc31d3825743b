import type { ReactNode } from 'react';
import text from '../../ui/text.module.css';
import styles from './add-documents.module.css';
import { ImportItems } from './import-items.tsx';
import type { Import } from './use-import.ts';

/** While nothing is selected and documents are read: what becomes of each, in the order in which they are read. */
export function ImportPane({ importing }: { readonly importing: Import }): ReactNode {
  return (
    <div className={styles['pane']} tabIndex={0} role="region" aria-label="What becomes of the documents">
      <p className={text['caps']}>Documents, in the order they are read</p>
      <ImportItems importing={importing} />
    </div>
  );
}

/** Whether there is anything to list. */
export function listsDocuments({ job, leftOut }: Import): boolean {
  return job !== null || leftOut.length > 0;
}
