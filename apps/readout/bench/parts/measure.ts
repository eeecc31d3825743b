/** Milliseconds at the median and the 95th percentile of several runs. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Runs something several times after one warm-up. */
export function measure(runs: number, work: () => unknown): Spread {
  work();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return spreadOf(times);
}

/** The same for work that answers later. */
export async function measureLater(runs: number, work: (run: number) => Promise<unknown>): Promise<Spread> {
  await work(0);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work(run);
    times.push(performance.now() - began);
  }
  return spreadOf(times);
}

/** Prints the figures of one bench as the last line of its output, where the runner finds them. */
export function report(figures: Record<string, unknown> | readonly Record<string, unknown>[]): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

function spreadOf(times: number[]): Spread {
  const ordered = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95) };
}
