import { openThreadedRulesReader, type OpenReader } from '@readout/ingest';

export type { OpenReader } from '@readout/ingest';

/** The reader that finds accounts: by rules, in threads where there is much to read. */
export function openReader(): OpenReader {
  return openThreadedRulesReader();
}
