import { joinWaiting } from '@readout/ingest';
import { keysOfReading } from '@readout/joining';
import { MAX_BATCH, type ContactStore, type ReadingToSave } from '@readout/store';
import { generateRetold } from './generate.ts';

/** Accounts told in all, and the conversations they tell of. */
const ACCOUNTS = Number(process.env['BENCH_ACCOUNTS'] ?? 10_000);
const CONVERSATIONS = Math.round((ACCOUNTS * 3) / 50) * 5;
const ACCOUNTS_A_STEP = 1_000;

/**
 * Stores and joins generated accounts a thousand at a time, in editions, so that later thousands join what is there; seconds, by the clock and
 * of the processor (all threads of this process), which other work on the machine disturbs less.
 */
export async function benchJoining(store: ContactStore): Promise<Record<string, unknown>> {
  const steps: number[] = [];
  const worked: number[] = [];
  let [accounts, began, used] = [0, performance.now(), process.cpuUsage()];
  let batch: ReadingToSave[] = [];
  const save = async (): Promise<void> => {
    if (batch.length > 0) await store.saveReadings(batch);
    batch = [];
  };
  for (const reading of generateRetold(ACCOUNTS, CONVERSATIONS)) {
    batch.push({ reading, ...keysOfReading(reading) });
    accounts += reading.accounts.length;
    if (batch.length === MAX_BATCH) await save();
    if (accounts % ACCOUNTS_A_STEP !== 0) continue;
    await save();
    await joinWaiting(store, { holder: 'bench', patience: 1000 });
    steps.push((performance.now() - began) / 1000);
    const { user, system } = process.cpuUsage(used);
    worked.push((user + system) / 1e6);
    [began, used] = [performance.now(), process.cpuUsage()];
  }
  const { counts } = await store.state();
  const [first = 0] = steps;
  const last = steps.at(-1) ?? 0;
  return {
    accounts: counts.accounts,
    conversations: counts.conversations,
    'stored and joined, s': rounded(steps.reduce((sum, step) => sum + step, 0)),
    'first thousand, s': rounded(first),
    'last thousand, s': rounded(last),
    'each thousand, s': steps.map(rounded).join(' '),
    'last to first': rounded(last / first),
    'each thousand, s of processor': worked.map(rounded).join(' '),
    'last to first, of processor': rounded((worked.at(-1) ?? 0) / (worked[0] ?? 1)),
  };
}

const rounded = (number: number): number => Math.round(number * 100) / 100;
