import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './read-bytes.ts';
import type { Source } from './source.ts';

/** What the thread is started with. */
export interface ReadWorkerData {
  readonly maxBytes: number;
}

/** One input to be read, and the answer's number. */
export interface ReadRequest {
  readonly id: number;
  readonly source: Source;
}

const { maxBytes } = workerData as ReadWorkerData;
const port = parentPort;
if (port === null) throw new Error('read-worker runs as a worker thread only');

port.on('message', ({ id, source }: ReadRequest) => {
  try {
    port.postMessage({ id, reading: readBytes(source, maxBytes) });
  } catch (error) {
    port.postMessage({ id, failure: error instanceof Error ? error.name : 'unknown error' });
  }
});
