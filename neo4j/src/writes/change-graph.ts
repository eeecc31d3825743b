import type { Connection, Statements } from '../connection.ts';
import { NamingView } from './naming-view.ts';

/** What a write sees while it holds the lock: the mark of the keys it makes dirty, and the revision that will show it. */
export interface WriteLock {
  readonly mark: number;
  readonly next: number;
  /** Which documents name a thing, the write's own changes among them. */
  readonly naming: NamingView;
}

/**
 * Changes readings or derived rows, all or nothing, behind the one lock that every such change takes first. Two transactions that read
 * and then create would make doubles; behind the lock they follow one another, and deadlocks on countries that everybody names cannot
 * come up. Says before its commit that one begins and behind it that it ended, so that who reads meanwhile knows (`one-moment.ts`).
 */
export async function changeGraph<Answer>(
  connection: Connection,
  change: (statements: Statements, lock: WriteLock) => Promise<Answer>,
): Promise<Answer> {
  const begun: number[] = [];
  try {
    return await connection.write(async (statements) => {
      const [lock] = await statements.rows<Omit<WriteLock, 'naming'>>('save-reading/lock');
      if (lock === undefined) throw new Error('the store’s own node is missing');
      const answer = await change(statements, { ...lock, naming: new NamingView(connection) });
      begun.push(await beginCommit(connection));
      return answer;
    });
  } finally {
    // More than one where the driver repeated what failed in passing.
    const last = begun.at(-1);
    if (last !== undefined) await endCommit(connection, last);
  }
}

/** In a transaction of its own, so that it shows before the commit does. */
async function beginCommit(connection: Connection): Promise<number> {
  const [commits] = await connection.write((statements) => statements.rows<{ begun: number }>('commits/begin'));
  if (commits === undefined) throw new Error('a commit could not be counted');
  return commits.begun;
}

async function endCommit(connection: Connection, begun: number): Promise<void> {
  try {
    await connection.write((statements) => statements.rows('commits/end', { begun }));
  } catch {
    // The change itself is kept or refused by now; readers wait a moment for the end, and the next change makes up for it.
  }
}

/** Makes up for who began a commit and was no more before it ended: behind the lock nobody commits. */
export async function settleCommits(connection: Connection): Promise<void> {
  const [commits] = await connection.read((statements) =>
    statements.rows<{ begun: number; ended: number }>('commits/look'),
  );
  if (commits === undefined || commits.begun === commits.ended) return;
  await connection.write(async (statements) => {
    await statements.rows('save-reading/lock');
    await statements.rows('commits/settle');
  });
}
