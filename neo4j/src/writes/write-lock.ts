import type { Statements } from '../connection.ts';

/** What a write sees while it holds the lock: the mark of the keys it makes dirty, and the revision that will show it. */
export interface WriteLock {
  readonly mark: number;
  readonly next: number;
}

/**
 * Waits for the one lock that every change of readings and derived rows takes first. Two transactions that read and then create
 * would make doubles; behind the lock they follow one another, and deadlocks on countries that everybody names cannot come up.
 */
export async function takeWriteLock(statements: Statements): Promise<WriteLock> {
  const [lock] = await statements.rows<WriteLock>('save-reading/lock');
  if (lock === undefined) throw new Error('the store’s own node is missing');
  return lock;
}
