import type { Import } from '../features/add-documents/use-import.ts';
import { looksLikeSnapshot } from '../features/export/looks-like-snapshot.ts';
import { useSnapshot } from '../features/export/use-snapshot.ts';

const ENOUGH_TO_TELL = 100;

/** What becomes of files that are dropped: a saved view is opened again, anything else is read. */
export function useTakenFiles(importing: Import): (files: readonly File[]) => Promise<void> {
  const reopen = useSnapshot();
  return async (files) => {
    const [first] = files;
    const isAlone = first !== undefined && files.length === 1;
    if (isAlone && looksLikeSnapshot(await first.slice(0, ENOUGH_TO_TELL).text())) await reopen(await first.text());
    else await importing.addFiles(files, null);
  };
}
