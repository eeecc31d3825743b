import { Fragment, useState, type ReactNode } from 'react';
import { useFacets } from '../../questions/drawn.ts';
import { longDay } from '../../ui/days.ts';
import { useMedia } from '../../ui/device.ts';
import text from '../../ui/text.module.css';
import { useSettled } from '../../ui/use-settled.ts';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { unfittingAct, withScope } from '../../view/view.ts';
import { extentWords, sentenceOf, sentenceText, unfittingWords, type Extent } from './sentence.ts';
import styles from './standfirst.module.css';

const SETTLED_MS = 400;
const PHONE = '(max-width: 600px)';

interface StandfirstProps {
  /** How many are drawn of those that fit; null while nothing is. */
  readonly extent: Extent | null;
  /** What else is not on the canvas, in words. */
  readonly notDrawn: string | null;
}

/** One sentence that says what is drawn. It is the live region, and the check against misreading. */
export function Standfirst({ extent, notDrawn }: StandfirstProps): ReactNode {
  const { view, act } = useView();
  const { data: facets, isOlder } = useFacets();
  const { filter } = view.selection;
  const isPhone = useMedia(PHONE);
  // While the next answer is on its way, and where none comes, the sentence is of the filter that its numbers are of.
  const [answered, setAnswered] = useState(filter);
  if (!isOlder && answered !== filter) setAnswered(filter);
  const sentence = facets === undefined ? null : sentenceOf(facets, isOlder ? answered : filter);
  const unfitting = unfittingWords(facets?.summary.left ?? 0, view.unfitting);
  const drawn = extent === null ? null : extentWords(extent, view.amount);
  const { knownBy } = view.selection.scope;
  const known = knownBy === null ? '' : `As it could be known by ${longDay(knownBy)}.`;
  const said = sentence === null ? '' : [sentenceText(sentence), known, unfitting?.said, drawn?.said].join(' ').trim();
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
          {sentence.named.map(({ word, names }) => (
            <Named key={`${word} ${names.join()}`} word={word} names={names} />
          ))}
          {sentence.rest}{' '}
          {sentence.narrowed === '' ? null : (
            <span className={`${String(styles['aside'])} ${String(styles['narrowed'])}`}>{sentence.narrowed} </span>
          )}
          {unfitting === null ? null : (
            <span className={styles['aside']}>{unfitting.said.replaceAll(' ', '\u00a0')}</span>
          )}
        </span>{' '}
        {unfitting === null ? null : (
          <button
            type="button"
            className={text['link']}
            onClick={() => {
              const { name, change } = unfittingAct(view);
              act(name, change);
            }}
          >
            {unfitting.act.replaceAll(' ', '\u00a0')}
          </button>
        )}
        {known === '' ? null : (
          <Aside
            said={known}
            act="All that is known"
            onAct={() => {
              act('set what could be known', (before) => withScope(before, { knownBy: null }));
            }}
          />
        )}
        <AmountWords extent={extent} />
        {extent === null || !isPhone || view.drawing !== 'contacts' ? null : (
          <Aside
            said="Too small here for every name."
            act="Show the table"
            onAct={() => {
              act('show table', (before) => ({ ...before, shows: 'table' }));
            }}
          />
        )}
        {view.hidden.length === 0 ? null : (
          <Aside
            said={`${counted(view.hidden.length, 'element')} taken out.`}
            act="Bring back"
            onAct={() => {
              act('bring back what was taken out', (before) => ({ ...before, hidden: [] }));
            }}
          />
        )}
        {notDrawn === null ? null : <span className={styles['aside']}> {notDrawn}</span>}
      </p>
    </div>
  );
}

/** ` with **France** or **Italy**` */
function Named({ word, names }: { readonly word: string; readonly names: readonly string[] }): ReactNode {
  return (
    <>
      {` ${word} `}
      {names.map((name, at) => (
        <Fragment key={name}>
          {at === 0 ? '' : at === names.length - 1 ? ' or ' : ', '}
          <bdi className={styles['named']}>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}

/** `40 contacts of 204 drawn, the best told first. Draw all` */
function AmountWords({ extent }: { readonly extent: Extent | null }): ReactNode {
  const { view, act } = useView();
  const words = extent === null ? null : extentWords(extent, view.amount);
  if (words === null) return null;
  const all = view.amount === 'best';
  return (
    <Aside
      said={words.said}
      act={words.act}
      onAct={() => {
        act(all ? 'draw all' : 'draw the best told', (before) => ({ ...before, amount: all ? 'all' : 'best' }));
      }}
    />
  );
}

interface AsideProps {
  readonly said: string;
  readonly act: string;
  readonly onAct: () => void;
}

function Aside({ said, act, onAct }: AsideProps): ReactNode {
  return (
    <>
      {' '}
      <span className={styles['aside']}>{said}</span>{' '}
      <button type="button" className={text['link']} onClick={onAct}>
        {act.replaceAll(' ', '\u00a0')}
      </button>
    </>
  );
}
