import { dirname, join } from 'node:path';

/** Where replies already paid for are kept: beside a store that is a file, else in the working folder. */
export function repliesBeside(store: string): string {
  return join(store.includes('://') ? '.readout' : dirname(store), 'model-replies');
}
