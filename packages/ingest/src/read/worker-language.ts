import type { Reading } from './source.ts';

/** What the reading thread is started with. */
export interface ReadWorkerData {
  readonly maxBytes: number;
}

/** What the reading thread says: once that it is ready, then one answer to each source it is sent. */
export type ReadAnswer = { readonly ready: true } | { readonly reading: Reading } | { readonly failure: string };
