import { SAMPLE_COLLECTIONS, sampleFilesIn } from '@readout/sample';
import type { ContactStore } from '@readout/store';
import { showProgress } from '../terminal/progress.ts';
import { ingestInto } from './ingest.ts';

/** Under which key a store remembers how many files of the sample it was given. */
const LOADED = 'sample files loaded';

/**
 * Loads the documents of a folder into a store that holds nothing else, and finishes a loading that was cut short. What was loaded whole is not
 * looked at again, so that a document of it that was forgotten stays so.
 */
export async function loadSample(store: ContactStore, folder: string, say: (line: string) => void): Promise<void> {
  const files = sampleFilesIn(folder).length;
  const [loaded] = await store.seenItems([LOADED]);
  if (Number(loaded?.value ?? 0) >= files) return;
  const { counts } = await store.state();
  const isOfSample = new Set(SAMPLE_COLLECTIONS.map(({ name }) => name));
  if (counts.documents > 0 && !(await store.collections()).some(({ name }) => isOfSample.has(name))) return;
  const progress = showProgress();
  const report = await ingestInto(store, [folder], { reader: 'rules' }, progress);
  progress.end();
  const read = report.documents.filter(({ outcome }) => outcome !== 'already-there').length;
  if (read > 0) say(`Read ${String(read)} sample documents.`);
  for (const problem of report.problems) say(`Refused ${problem.file}: ${problem.message}`);
  await store.markSeen([{ key: LOADED, value: String(files) }]);
}
