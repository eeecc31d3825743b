import { describe } from 'vitest';
import type { OpenStore } from './opened-store.ts';
import { checkSaving } from './saving.ts';

/**
 * Runs every question and write of the port over the same fixtures, against values written out here, so that every engine is held to the same.
 * `open` makes an empty store each time it is called.
 */
export function describeContactStore(name: string, open: OpenStore): void {
  describe(name, () => {
    checkSaving(open);
  });
}
