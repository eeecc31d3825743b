import type { ElementId } from '@readout/drawing';
import { useRef, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import styles from './add-documents.module.css';
import { ImportItems } from './import-items.tsx';
import { jobHeading, progressOf } from './progress.ts';
import { useFreeCorner } from './use-free-corner.ts';
import type { Import } from './use-import.ts';

interface ImportCardProps {
  readonly importing: Import;
  /** What a reading that is over brought to what is shown, and the acts on it; null while that is not known. */
  readonly brought: {
    readonly words: string;
    readonly acts: readonly { readonly label: string; readonly run: () => void }[];
  } | null;
  /** What is to be seen of the drawing: the card stands aside. */
  readonly seen: ReadonlySet<ElementId> | null;
  /** Whether the documents are listed here; else the pane beside lists them. */
  readonly withList: boolean;
}

/** How far the reading has come, and where there is no room beside, what became of each document. */
export function ImportCard({ importing, brought, seen, withList }: ImportCardProps): ReactNode {
  const { job, leftOut, dismiss, stopReading, isStopping } = importing;
  const card = useRef<HTMLElement>(null);
  const corner = useFreeCorner(card, seen);
  if (job === null && leftOut.length === 0) return null;
  const progress = job === null ? null : progressOf(job);
  const isOver = job === null || job.state === 'done' || job.state === 'failed';
  const classes = [styles['card'], styles[corner], isOver && !withList ? styles['brief'] : undefined];
  return (
    <section
      ref={card}
      className={classes.filter((name) => name !== undefined).join(' ')}
      aria-label="Reading documents"
    >
      <h2>{job === null ? 'Not sent' : jobHeading(job)}</h2>
      {progress === null || isOver ? null : (
        <div
          className={styles['bar']}
          role="progressbar"
          aria-label="Documents read"
          aria-valuemin={0}
          aria-valuemax={progress.all}
          aria-valuenow={progress.done}
        >
          <i style={{ width: `${String(Math.round((progress.done / Math.max(1, progress.all)) * 100))}%` }} />
        </div>
      )}
      {progress === null ? null : (
        <p className={text['label']}>
          {`${counted(progress.contacts, 'contact')} ${isOver ? `told. ${brought?.words ?? ''}` : 'so far. Each can be opened as it arrives. Plates keep their place when more come in.'}`}
        </p>
      )}
      {job?.failure === null || job === null ? null : (
        <p className={styles['refused']} role="alert">
          {job.failure.message} <code>{job.failure.code}</code>
        </p>
      )}
      {withList ? <ImportItems importing={importing} /> : null}
      {isOver ? (
        <div className={styles['acts']}>
          {(brought?.acts ?? []).map(({ label, run }) => (
            <Button key={label} onClick={run}>
              {label}
            </Button>
          ))}
          <Button onClick={dismiss}>Close</Button>
        </div>
      ) : (
        <>
          {job.state === 'reading' && progress !== null && progress.done + 1 < progress.all ? (
            <div className={styles['acts']}>
              <Button onClick={stopReading} disabled={isStopping}>
                {isStopping ? 'Stops after this document' : 'Stop after this document'}
              </Button>
            </div>
          ) : null}
          <p className={text['label']}>You may close this page; the reading goes on.</p>
        </>
      )}
    </section>
  );
}
