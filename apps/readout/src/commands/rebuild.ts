import { openReader } from '../open-reader.ts';
import { showProgress } from '../terminal/progress.ts';
import { Workspace } from '../workspace/workspace.ts';
import { withStore, type StoreFlags } from './run.ts';
import { counted } from '../terminal/counted.ts';

/** Drops everything derived and makes it again from what was read and decided. */
export async function rebuild(flags: StoreFlags): Promise<number> {
  return withStore(flags, async (store) => {
    const progress = showProgress();
    const reader = openReader();
    let most = 0;
    try {
      await new Workspace(store, reader).rebuild(({ waiting }) => {
        most = Math.max(most, waiting);
        progress.step('joining', most - waiting, most);
      });
    } finally {
      progress.end();
      await reader.close();
    }
    const { counts, revision } = await store.state();
    process.stdout.write(
      `Made again: ${counted(counts.conversations, 'contact')} and ${counted(counts.leaders, 'person', 'people')} from ${counted(counts.documents, 'document')}. Revision ${String(revision)}.\n`,
    );
    return 0;
  });
}
