import type { DocumentId, Kept, Problem, Publication, Reading, ReadingMark } from '@readout/domain';
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
  /** How many texts are best given at once; as many as a store takes in one go where it is left out. */
  readonly atOnce?: number;
  /** One reading a text, in the order given, or why it could not be read. A text that was not read is not stored. */
  read(texts: readonly TextToRead[]): Promise<(Reading | NotRead)[]>;
  /** Begins a run: what stopped the one before is asked about anew. */
  begin?(): void;
  /** Why nothing more will be read in this run (an endpoint is gone, a limit is reached); null while it goes on. */
  stopped?(): Problem | null;
  /** For a reader whose words are verified: how much of what it said of a document was kept. */
  keptOf?(document: DocumentId): Kept | null;
}

/** A text that could not be read, and why. */
export interface NotRead {
  readonly notRead: Problem;
}

/** Whether a text was read. */
export function isRead(read: Reading | NotRead): read is Reading {
  return !('notRead' in read);
}
