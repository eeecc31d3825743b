import { openThreadedFinder } from '@readout/ingest';
import { openReader } from '../open-reader.ts';
import type { AheadOfRun, ChosenReader, Finder } from './chosen-reader.ts';
import { configOf, type ReaderFlags } from './reader-flags.ts';

/** Opens the reader that flags and configuration name. What a model needs is loaded only where one is to read. */
export async function chooseReader(
  flags: ReaderFlags & { readonly store?: string },
  ahead: AheadOfRun,
): Promise<ChosenReader> {
  const config = configOf(flags);
  if (config.reader !== 'rules') {
    const { openModelFor } = await import('./open-model.ts');
    return openModelFor(config, flags, ahead);
  }
  let finder: Finder | null = null;
  const opened = (): Finder => (finder ??= openThreadedFinder());
  return {
    reader: openReader(),
    finder: {
      get atOnce() {
        return opened().atOnce;
      },
      find: (documents) => opened().find(documents),
      close: async () => finder?.close(),
    },
    sentTo: null,
    keptOf: () => null,
    stopped: () => null,
    spent: () => null,
  };
}
