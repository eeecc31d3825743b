import { ReadoutError } from '@readout/domain';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Joins what an earlier run left waiting, before the graph is served. Where the store cannot take it now (no room is left, another process
 * joins), that is said, and the graph is served as it was joined before: what waits stays marked.
 */
export async function joinWhatWaits(workspace: Workspace, say: (line: string) => void): Promise<void> {
  const { waiting } = await workspace.store.state();
  if (waiting === 0) return;
  try {
    await workspace.join();
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    say(`${error.message} (${error.code})`);
    say('What was read last is not in the graph yet; it is joined with what is added next, or at the next start.');
  }
}
