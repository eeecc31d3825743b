import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './read-bytes.ts';
import type { Source } from './source.ts';
import type { ReadAnswer, ReadWorkerData } from './worker-language.ts';

const { maxBytes } = workerData as ReadWorkerData;

function say(answer: ReadAnswer): void {
  parentPort?.postMessage(answer);
}

parentPort?.on('message', (source: Source) => {
  try {
    say({ reading: readBytes(source, maxBytes) });
  } catch (error) {
    say({ failure: error instanceof Error ? error.name : 'unknown error' });
  }
});
say({ ready: true });
