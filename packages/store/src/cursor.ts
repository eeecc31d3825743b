import { isDay, type Day, type DocumentId } from '@readout/domain';
import { storeProblem } from './problems.ts';

/** A place in a list of documents or paragraphs: after which one the next page begins. */
export interface Place {
  readonly publishedOn: Day | null;
  readonly document: DocumentId;
  /** Counted from 1; 0 in a list of documents. */
  readonly paragraph: number;
}

/** A place as an opaque text. */
export function formatCursor({ publishedOn, document, paragraph }: Place): string {
  return `${publishedOn ?? 'undated'}_${document}_${String(paragraph)}`;
}

/** The opposite of {@link formatCursor}; null for the beginning. Throws `cursor-unknown` for a text that is no place. */
export function parseCursor(cursor: string | null): Place | null {
  if (cursor === null) return null;
  const [, day = '', document = '', paragraph = ''] =
    /^(undated|\d{4}-\d{2}-\d{2})_([a-z2-7]{16})_(\d{1,9})$/u.exec(cursor) ?? [];
  if (document === '' || (day !== 'undated' && !isDay(day))) throw storeProblem('cursor-unknown', cursor);
  return {
    publishedOn: day === 'undated' ? null : day,
    document: document as DocumentId,
    paragraph: Number(paragraph),
  };
}
