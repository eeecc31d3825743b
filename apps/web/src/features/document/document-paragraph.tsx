import type { ReactNode } from 'react';
import { MarkedText } from '../../ui/marked-text.tsx';
import styles from './document.module.css';
import { marksWithin, type PlacedMark, type ShownParagraph } from './paragraphs.ts';

interface DocumentParagraphProps {
  readonly paragraph: ShownParagraph;
  readonly marks: readonly PlacedMark[];
  readonly language: string | null;
  /** Whether the place that was asked for lies in it. */
  readonly isHere: boolean;
  /** Where it stood in its file, as `page 3`; null where the paragraph before it stood there too. */
  readonly place: string | null;
  readonly children: ReactNode;
}

/** A paragraph with its number at the left and the contacts it tells of at the right. */
export function DocumentParagraph(props: DocumentParagraphProps): ReactNode {
  const { paragraph, marks, language, isHere, place, children } = props;
  return (
    <div className={styles['paragraph']} data-paragraph>
      <span className={styles['number']}>
        {paragraph.number}
        {place === null ? null : <small className={styles['place']}>{place}</small>}
      </span>
      <div className={styles['words']}>
        <p dir="auto" lang={language ?? undefined} className={isHere ? styles['here'] : undefined} data-here={isHere}>
          <MarkedText text={paragraph.text} marks={marksWithin(marks, paragraph)} />
        </p>
      </div>
      <div className={styles['margin']}>{children}</div>
    </div>
  );
}
