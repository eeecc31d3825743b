import type { Import } from '../features/add-documents/use-import.ts';
import { looksLikeSnapshot } from '../features/export/looks-like-snapshot.ts';
import { useSnapshot } from '../features/export/use-snapshot.ts';

const ENOUGH_TO_TELL = 100;

/** Opens a saved view again where one of the files is such, and gives the others, which are to be read. Of several saved views the first is opened. */
export function useReopenedView(): (files: readonly File[]) => Promise<readonly File[]> {
  const reopen = useSnapshot();
  return async (files) => {
    const areSaved = await Promise.all(
      files.map(async (file) => looksLikeSnapshot(await file.slice(0, ENOUGH_TO_TELL).text())),
    );
    const saved = files[areSaved.indexOf(true)];
    if (saved === undefined) return files;
    await reopen(await saved.text());
    return files.filter((file) => file !== saved);
  };
}

/** What becomes of files that are dropped: a saved view is opened again, all else is read. */
export function useTakenFiles(importing: Import): (files: readonly File[]) => Promise<void> {
  const reopened = useReopenedView();
  return async (files) => {
    const others = await reopened(files);
    if (others.length > 0) await importing.addFiles(others, null);
  };
}
