import type { Reading } from '../source.ts';

/** What a reading process is started with. */
export interface ReadLimitsOfChild {
  readonly maxBytes: number;
  /** Of computing (processor time), not of waiting for the processor. */
  readonly maxSeconds: number;
  /** All memory of the process, buffers outside of the engine's heap too. */
  readonly maxMemoryMegabytes: number;
}

/** What the reading process says: once that it is ready, then one answer to each source it is sent. */
export type ReadAnswer = { readonly ready: true } | { readonly reading: Reading } | { readonly failure: string };

/** What the watchdog writes on standard output before it ends the process. */
export const PASSED = { time: 'time', memory: 'memory' } as const;
