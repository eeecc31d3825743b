import type { ReactNode } from 'react';
import styles from './export.module.css';

/** The report as it will open, in a frame that runs nothing and may go nowhere. */
export function ReportPreview({ html }: { readonly html: string | undefined }): ReactNode {
  return (
    <div className={styles['ground']}>
      {html === undefined ? (
        <div className={styles['preview']} role="status">
          The report is being made …
        </div>
      ) : (
        <iframe className={styles['preview']} title="Preview of the report" sandbox="" srcDoc={html} />
      )}
    </div>
  );
}
