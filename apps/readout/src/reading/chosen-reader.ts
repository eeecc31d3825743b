import type { Kept, Problem } from '@readout/domain';
import type { Found, Input, NotRead, OpenReader, ReadDocument } from '@readout/ingest';

/** What a model is to read, as far as it is known beforehand; null where it is whatever comes. */
export interface AheadOfRun {
  readonly inputs: readonly Input[] | null;
  readonly allowPrivate: boolean;
  say(line: string): void;
}

/** Shows what is found in documents without storing it. */
export interface Finder {
  /** How many documents are best given at once. */
  readonly atOnce: number;
  find(documents: readonly ReadDocument[]): Promise<(Found | NotRead)[]>;
  close(): Promise<void>;
}

/** The reader that a command runs with. */
export interface ChosenReader {
  readonly reader: OpenReader;
  /** Opened with the first use. */
  readonly finder: Finder;
  /** The host outside this machine that texts go to; null where none does. */
  readonly sentTo: string | null;
  /** How much of what a model said of a document was kept; null where nobody's words are verified. */
  readonly keptOf: (document: ReadDocument) => Kept | null;
  /** Why nothing more is read in this run; null while it goes on. */
  readonly stopped: () => Problem | null;
  /** What the run has cost, in a sentence; null where it cost nothing. */
  readonly spent: () => string | null;
}
