import type { ReactNode } from 'react';
import { useFacets } from '../../questions/drawn.ts';
import text from '../../ui/text.module.css';
import { useSettled } from '../../ui/use-settled.ts';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { sentenceOf, unfittingWords } from './sentence.ts';
import styles from './standfirst.module.css';

const SETTLED_MS = 400;

/** One sentence that says what is drawn. It is the live region, and the check against misreading. */
export function Standfirst({ notDrawn }: { readonly notDrawn?: string | null }): ReactNode {
  const { view, act } = useView();
  const { data: facets } = useFacets();
  const sentence = facets === undefined ? null : sentenceOf(facets, view.selection.filter);
  const unfitting = unfittingWords(facets?.summary.left ?? 0, view.unfitting);
  const said = sentence === null ? '' : `${sentence.held}${sentence.rest} ${unfitting?.said ?? ''}`;
  const settled = useSettled(said, SETTLED_MS);
  if (sentence === null) return <p className={styles['standfirst']} role="status" />;
  return (
    <div className={styles['standfirst']}>
      <p role="status" className={text['hidden']}>
        {settled}
      </p>
      <p>
        <span aria-hidden="true">
          <b>{sentence.held}</b>
          {sentence.rest}{' '}
          {unfitting === null ? null : (
            <span className={styles['aside']}>{unfitting.said.replaceAll(' ', '\u00a0')}</span>
          )}
        </span>{' '}
        {unfitting === null ? null : (
          <button
            type="button"
            className={text['link']}
            onClick={() => {
              const hides = view.unfitting === 'faded';
              act(hides ? 'hide what is faded' : 'show what is hidden', (before) => ({
                ...before,
                unfitting: hides ? 'hidden' : 'faded',
              }));
            }}
          >
            {unfitting.act.replaceAll(' ', '\u00a0')}
          </button>
        )}
        {view.hidden.length === 0 ? null : (
          <>
            {' '}
            <span className={styles['aside']}>{counted(view.hidden.length, 'plate', 'plates')} taken out.</span>{' '}
            <button
              type="button"
              className={text['link']}
              onClick={() => {
                act('bring back what was taken out', (before) => ({ ...before, hidden: [] }));
              }}
            >
              Bring&nbsp;back
            </button>
          </>
        )}
        {notDrawn === undefined || notDrawn === null ? null : <span className={styles['aside']}> {notDrawn}</span>}
      </p>
    </div>
  );
}
