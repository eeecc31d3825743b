import { openRulesReader, type OpenReader } from '@readout/ingest';

export type { OpenReader } from '@readout/ingest';

/** The reader that finds accounts: rules, in worker threads where there is much to read. */
export function openReader(): OpenReader {
  return openRulesReader();
}
