import { readBytes } from '../read-bytes.ts';
import { startWatchdog } from './start-watchdog.ts';
import type { Source } from '../source.ts';
import type { ReadAnswer, ReadLimitsOfChild } from './worker-language.ts';

const limits = JSON.parse(process.argv[2] ?? '{}') as ReadLimitsOfChild;
const watchdog = startWatchdog(limits);

function say(answer: ReadAnswer): void {
  process.send?.(answer);
}

process.on('message', (source: Source) => {
  watchdog.begin();
  void readBytes(source, limits.maxBytes)
    .then(
      (reading): ReadAnswer => ({ reading }),
      (error: unknown): ReadAnswer => ({ failure: error instanceof Error ? error.name : 'unknown error' }),
    )
    .then((answer) => {
      watchdog.end();
      say(answer);
    });
});
// Whoever asked is gone: nobody waits for the answer.
process.on('disconnect', () => process.exit(0));
say({ ready: true });
