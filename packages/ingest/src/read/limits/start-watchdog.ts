import { Worker } from 'node:worker_threads';
import { PASSED, type ReadLimitsOfChild } from './worker-language.ts';

/** Says when the process is at work, so that only work is counted. */
export interface Watchdog {
  begin(): void;
  end(): void;
}

const EVERY_MILLISECONDS = 40;
/** Plain JavaScript, so that it starts at once from source and from the bundle alike. */
const WATCH = `
const { workerData: { state, maxSeconds, maxMegabytes, every, passed } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const at = new Int32Array(state);
let work = 0;
let begun = 0;
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
const stop = (what) => { try { writeSync(1, what); } finally { process.kill(process.pid, 'SIGKILL'); } };
for (;;) {
  const now = Atomics.load(at, 0);
  if (now === 0) { work = 0; Atomics.wait(at, 0, 0); continue; }
  if (now !== work) { work = now; begun = used(); }
  else if (used() - begun > maxSeconds) stop(passed.time);
  if (process.memoryUsage.rss() > maxMegabytes * 1048576) stop(passed.memory);
  Atomics.wait(at, 0, now, every);
}`;

/**
 * A thread that looks at the process it is in, and ends it where the work at hand has used more processor time or memory than allowed.
 * It runs beside the work, so that no endless loop keeps it from looking; on a busy machine waiting is not counted.
 */
export function startWatchdog({ maxSeconds, maxMemoryMegabytes }: ReadLimitsOfChild): Watchdog {
  const state = new SharedArrayBuffer(4);
  const at = new Int32Array(state);
  const worker = new Worker(WATCH, {
    eval: true,
    workerData: { state, maxSeconds, maxMegabytes: maxMemoryMegabytes, every: EVERY_MILLISECONDS, passed: PASSED },
  });
  worker.unref();
  let works = 0;
  const tell = (work: number): void => {
    Atomics.store(at, 0, work);
    Atomics.notify(at, 0);
  };
  return {
    begin: () => {
      works++;
      tell(works);
    },
    end: () => {
      tell(0);
    },
  };
}
