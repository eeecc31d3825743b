import { ReadoutError } from '@readout/domain';
import type { ContactStore } from '@readout/store';
import { readConfig, type Config } from '../config.ts';
import { openStore } from '../open-store.ts';

/** Flags that every command with a store takes. */
export interface StoreFlags {
  readonly store?: string;
}

/** Runs a command: an expected failure is one sentence with its code on standard error, and exit code 1. Anything else is thrown on. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    process.stderr.write(`${error.message} (${error.code})\n`);
    process.exitCode = 1;
  }
}

/** A command asks one thing after the other, and each thread holds memory. */
const READERS = 0;

/** Opens the configured store for a command and closes it after, whatever happens. */
export async function withStore(
  flags: StoreFlags,
  command: (store: ContactStore, config: Config) => Promise<number>,
): Promise<number> {
  const config = readConfig(flags.store === undefined ? {} : { store: flags.store });
  const store = await openStore(config, READERS);
  try {
    return await command(store, config);
  } finally {
    await store.close();
  }
}
