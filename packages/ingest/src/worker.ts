import { parentPort } from 'node:worker_threads';
import type { Reading } from '@readout/domain';
import type { TextToRead } from './load/reader.ts';
import type { ReadDocument } from './read/read-document.ts';
import { findIn, readText, type Found } from './rules-reader.ts';

/** Work asked of a thread: texts to be read as a store keeps them, or documents to be searched. */
export type WorkAsked = { readonly id: number } & (
  { readonly texts: readonly TextToRead[] } | { readonly documents: readonly ReadDocument[] }
);
/** A thread's answer to the work of the same id: results in the order of what was asked, or the words of what went wrong. */
export type WorkDone = { readonly id: number } & (
  { readonly results: readonly Reading[] | readonly Found[] } | { readonly error: string }
);

parentPort?.on('message', (asked: WorkAsked) => {
  const { id } = asked;
  let done: WorkDone;
  try {
    done = { id, results: 'texts' in asked ? asked.texts.map(readText) : asked.documents.map(findIn) };
  } catch (error) {
    done = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(done);
});
