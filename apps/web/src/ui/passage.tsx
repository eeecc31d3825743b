import type { DocumentLine, Kind, PassageInContext } from '@readout/domain';
import { Fragment, type ReactNode } from 'react';
import { shortDay } from './days.ts';
import { kindStyle, MarkedText } from './marked-text.tsx';
import type { Stretch, TextMark } from './marks.ts';
import styles from './passage.module.css';
import text from './text.module.css';

interface PassageProps {
  /** None where it stands alone; several where passages are read in one piece. */
  readonly numbers: readonly number[];
  readonly kind: Kind;
  readonly passage: PassageInContext;
  /** What of it is said to be the passage, in the order of the text; what is between is context. */
  readonly said: readonly Stretch[];
  /** In the passage: 0 is its first character. */
  readonly marks: readonly TextMark[];
  readonly document: DocumentLine;
  readonly onOpen: () => void;
  readonly onCite: () => void;
}

/** A sentence as it stands in its document, what stands around it in grey, and where it stands. */
export function Passage(props: PassageProps): ReactNode {
  const { numbers, kind, passage, said, marks, document, onOpen, onCite } = props;
  return (
    <figure className={styles['passage']} style={kindStyle(kind)} data-passage tabIndex={-1}>
      <span className={styles['number']}>
        {numbers.map((number) => (
          <span key={number}>[{number}]</span>
        ))}
      </span>
      <blockquote dir="auto" lang={document.language ?? undefined}>
        {passage.before === '' ? null : <span className={styles['context']}>{passage.before}</span>}
        {said.map((stretch, at) => (
          <Fragment key={stretch.start}>
            {at === 0 ? null : (
              <span className={styles['context']}>{passage.text.slice(said[at - 1]?.end, stretch.start)}</span>
            )}
            <MarkedText text={passage.text.slice(stretch.start, stretch.end)} marks={marksIn(stretch, marks)} />
          </Fragment>
        ))}
        {passage.after === '' ? null : <span className={styles['context']}>{passage.after}</span>}
      </blockquote>
      <figcaption className={styles['source']}>
        <b>
          <bdi>{document.publisher ?? 'Publisher not given'}</bdi>
        </b>
        <span>
          {placeWords(document, passage.paragraph)}
          {passage.origin === undefined ? null : `, ${passage.origin}`}
        </span>
        {document.url === null ? null : <span className={styles['address']}>{document.url}</span>}
        <button type="button" className={text['link']} onClick={onOpen}>
          Open here
        </button>
        <button type="button" className={text['link']} onClick={onCite}>
          Cite
        </button>
      </figcaption>
    </figure>
  );
}

/** The marks that begin or end in a stretch, counted from its first character. */
function marksIn({ start, end }: Stretch, marks: readonly TextMark[]): readonly TextMark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
}

/** `1 Feb 2022, paragraph 3`. */
export function placeWords(document: DocumentLine, paragraph: number): string {
  const day = document.publishedOn === null ? 'day not given' : shortDay(document.publishedOn);
  return `${day}, ${paragraph === 0 ? 'headline' : `paragraph ${String(paragraph)}`}`;
}
