import type { DocumentId } from '@readout/domain';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import styles from './add-documents.module.css';
import { itemWords, jobHeading, progressOf } from './progress.ts';
import type { Import } from './use-import.ts';

/** What is being read: one line a document, what was found in it, and by name what could not be read and why. */
export function ImportCard({ importing }: { readonly importing: Import }): ReactNode {
  const { act } = useView();
  const { job, leftOut, dismiss } = importing;
  if (job === null && leftOut.length === 0) return null;
  const progress = job === null ? null : progressOf(job);
  const isOver = job === null || job.state === 'done' || job.state === 'failed';
  const open = (id: DocumentId): void => {
    act('open document', (view) => ({ ...view, document: { id, part: 'text', at: 0 } }));
  };
  return (
    <section className={styles['card']} aria-label="Documents being read">
      <h2>{job === null ? 'Not sent' : jobHeading(job)}</h2>
      {progress === null ? null : (
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
          {counted(progress.contacts, 'contact')} {isOver ? 'told.' : 'so far. Each can be opened as it arrives.'}{' '}
          Plates keep their place when more come in.
        </p>
      )}
      {job?.failure === null || job === null ? null : (
        <p className={styles['refused']} role="alert">
          {job.failure.message} <code>{job.failure.code}</code>
        </p>
      )}
      <ul className={styles['items']}>
        {leftOut.map(({ name, why }) => (
          <li key={`left out ${name}`}>
            <span className={styles['name']}>{name}</span>
            <span className={styles['refused']}>not sent</span>
            <small>{why}</small>
          </li>
        ))}
        {(job?.items ?? []).map((item, at) => {
          const [first] = item.documents;
          return (
            <li key={`${String(at)} ${item.name}`}>
              {first === undefined ? (
                <bdi className={styles['name']}>{item.name}</bdi>
              ) : (
                <button
                  type="button"
                  className={`${String(text['link'])} ${String(styles['name'])}`}
                  onClick={() => {
                    open(first.id);
                  }}
                >
                  <bdi>{first.title ?? item.name}</bdi>
                </button>
              )}
              <span className={item.state === 'refused' ? styles['refused'] : text['label']}>{itemWords(item)}</span>
              {item.problems.map((problem) => (
                <small key={problem.code}>
                  {problem.message} <code>{problem.code}</code>
                </small>
              ))}
            </li>
          );
        })}
      </ul>
      {isOver ? (
        <div className={styles['acts']}>
          <Button onClick={dismiss}>Close</Button>
        </div>
      ) : (
        <p className={text['label']}>You may close this page; the reading goes on.</p>
      )}
    </section>
  );
}
