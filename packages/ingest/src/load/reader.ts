import type { Publication, Reading, ReadingMark } from '@readout/domain';
import type { ReadDocument } from '../read/read-document.ts';

/** A text to be read, with every appearance known of it: relative days resolve against the earliest. */
export interface TextToRead {
  readonly document: ReadDocument;
  readonly publications: readonly Publication[];
}

/**
 * Whatever finds accounts in texts. Its readings are checked like any other's before a store takes them, so a reader may be wrong about
 * the world but never about what stands in the text.
 */
export interface Reader {
  /** What its readings are marked with, `day` left out: who reads, by which rules and data. */
  readonly mark: Omit<ReadingMark, 'day'>;
  /** One reading a text, in the order given. */
  read(texts: readonly TextToRead[]): Promise<Reading[]>;
}
