import { parentPort } from 'node:worker_threads';
import type { Reading } from '@readout/domain';
import type { NotRead, TextToRead } from './load/reader.ts';
import type { ReadDocument } from './read/read-document.ts';
import { findSafely, readSafely, type Found } from './rules-reader.ts';

/** Work for a thread: texts to be read as a store keeps them, or documents to be searched. */
export type Work = { readonly texts: readonly TextToRead[] } | { readonly documents: readonly ReadDocument[] };
/** One piece of work, by its number. */
export type WorkAsked = { readonly id: number } & Work;
/** A thread's answer to the work of the same number: results in the order of what was asked. */
export interface WorkDone {
  readonly id: number;
  readonly results: readonly (Reading | NotRead)[] | readonly (Found | NotRead)[];
}

parentPort?.on('message', (asked: WorkAsked) => {
  const results = 'texts' in asked ? asked.texts.map(readSafely) : asked.documents.map(findSafely);
  parentPort?.postMessage({ id: asked.id, results } satisfies WorkDone);
});
