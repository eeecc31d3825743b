import type { Import } from '../features/add-documents/use-import.ts';
import { looksLikeSnapshot } from '../features/export/looks-like-snapshot.ts';
import { useSnapshot } from '../features/export/use-snapshot.ts';

const ENOUGH_TO_TELL = 100;

/** Opens a saved view again where that is what the files are; false where they are anything else. */
export function useReopenedView(): (files: readonly File[]) => Promise<boolean> {
  const reopen = useSnapshot();
  return async (files) => {
    const [first] = files;
    if (first === undefined || files.length !== 1) return false;
    if (!looksLikeSnapshot(await first.slice(0, ENOUGH_TO_TELL).text())) return false;
    await reopen(await first.text());
    return true;
  };
}

/** What becomes of files that are dropped: a saved view is opened again, anything else is read. */
export function useTakenFiles(importing: Import): (files: readonly File[]) => Promise<void> {
  const reopened = useReopenedView();
  return async (files) => {
    if (!(await reopened(files))) await importing.addFiles(files, null);
  };
}
