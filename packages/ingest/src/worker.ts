import { parentPort } from 'node:worker_threads';
import type { Reading } from '@readout/domain';
import type { TextToRead } from './load/reader.ts';
import { readText } from './rules-reader.ts';

/** Texts asked of a thread, and what it answers: readings in the order of the texts, or the words of what went wrong. */
export interface WorkAsked {
  readonly id: number;
  readonly texts: readonly TextToRead[];
}
/** A thread's answer to the work of the same id. */
export type WorkDone = { readonly id: number } & (
  { readonly readings: readonly Reading[] } | { readonly error: string }
);

parentPort?.on('message', ({ id, texts }: WorkAsked) => {
  let done: WorkDone;
  try {
    done = { id, readings: texts.map(readText) };
  } catch (error) {
    done = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(done);
});
