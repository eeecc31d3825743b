import { hasOtherKeys } from '@readout/ingest';
import type { ContactStore } from '@readout/store';

/** What is said of a store that an older version filled. */
const OTHER_KEYS =
  'This store was filled by a version that looked accounts and people up otherwise, so what belongs together may stand apart: run “readout rebuild” once.';

/** Says whether what is in a store was stored under other keys than those it is joined by. */
export async function sayOfKeys(store: ContactStore, say: (line: string) => void): Promise<void> {
  if (await hasOtherKeys(store)) say(OTHER_KEYS);
}
