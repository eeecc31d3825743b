import type { Reading } from '@readout/domain';
import { firstPublication } from '@readout/store';
import { findingsOf, type Findings } from './extract/findings.ts';
import type { NotRead, Reader, TextToRead } from './load/reader.ts';
import { extract } from './pipeline.ts';
import { problem } from './read/problems.ts';
import type { ReadDocument } from './read/read-document.ts';
import { toReading } from './reading/to-reading.ts';

/** Versions of the rules and of the data they use; a change that alters readings raises one, so that documents are read again. */
export const RULES_MARK = { reader: 'rules', rules: '19', data: '15' } as const;

/** A reader that holds threads or connections until it is closed. */
export interface OpenReader extends Reader {
  close(): Promise<void>;
}

/** A document's findings as `readout extract` prints them. */
export interface DocumentFindings extends Findings {
  readonly id: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  /** The body; quotes are parts of it. */
  readonly text: string;
}

/** One text read by the rules: relative days resolve against its earliest known appearance. A pure function. */
export function readText({ document, publications }: TextToRead): Reading {
  const first = firstPublication(publications);
  const day = first?.publishedOn ?? null;
  const publisher = first?.publisher ?? document.publisher;
  return toReading(extract({ ...document, publishedOn: day, publisher }), publications, { ...RULES_MARK, day });
}

/** What the rules find in a document. */
export type Found = Omit<DocumentFindings, 'id'>;

/** What the rules find in a document, in the shape of annotations. A pure function. */
export function findIn(document: ReadDocument): Found {
  const { title, publishedOn, publisher, text } = document;
  return { title, publishedOn, publisher, text, ...findingsOf(extract(document)) };
}

/** As {@link readText}; a fault of the rules over one text is said of that text, and is none of the others'. */
export function readSafely(text: TextToRead): Reading | NotRead {
  try {
    return readText(text);
  } catch (error) {
    return failed(text.document.file, error);
  }
}

/** As {@link findIn}; a fault of the rules over one document is said of it, and is none of the others'. */
export function findSafely(document: ReadDocument): Found | NotRead {
  try {
    return findIn(document);
  } catch (error) {
    return failed(document.file, error);
  }
}

function failed(file: string, error: unknown): NotRead {
  const { code, message } = problem('search-failed', file, {
    what: error instanceof Error ? error.message : 'unknown',
  });
  return { notRead: { code, message } };
}

/** The reader by rules. */
export function openRulesReader(): OpenReader {
  return {
    mark: RULES_MARK,
    read: (texts) => Promise.resolve(texts.map(readSafely)),
    close: () => Promise.resolve(),
  };
}
