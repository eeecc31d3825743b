import type { DocumentLine, Kind, PassageInContext } from '@readout/domain';
import type { ReactNode } from 'react';
import { shortDay } from './days.ts';
import { kindStyle, MarkedText } from './marked-text.tsx';
import type { TextMark } from './marks.ts';
import styles from './passage.module.css';
import text from './text.module.css';

interface PassageProps {
  /** Null where it stands alone. */
  readonly number: number | null;
  readonly kind: Kind;
  readonly passage: PassageInContext;
  /** In the passage: 0 is its first character. */
  readonly marks: readonly TextMark[];
  readonly document: DocumentLine;
  readonly onOpen: () => void;
  readonly onCite: () => void;
}

/** A sentence as it stands in its document, what stands around it in grey, and where it stands. */
export function Passage(props: PassageProps): ReactNode {
  const { number, kind, passage, marks, document, onOpen, onCite } = props;
  return (
    <figure className={styles['passage']} style={kindStyle(kind)} data-passage tabIndex={-1}>
      <span className={styles['number']}>{number === null ? '' : `[${String(number)}]`}</span>
      <blockquote dir="auto" lang={document.language ?? undefined}>
        {passage.before === '' ? null : <span className={styles['context']}>{passage.before}</span>}
        <MarkedText text={passage.text} marks={marks} />
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

/** `1 Feb 2022, paragraph 3`. */
export function placeWords(document: DocumentLine, paragraph: number): string {
  const day = document.publishedOn === null ? 'day not given' : shortDay(document.publishedOn);
  return `${day}, ${paragraph === 0 ? 'headline' : `paragraph ${String(paragraph)}`}`;
}
