import { FOLDING } from '@readout/domain';
import { storeProblem } from '@readout/store';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './cypher.generated.ts';
import { settleCommits } from './writes/change-graph.ts';

/** The number of the last migration this version knows. */
export const SCHEMA = MIGRATIONS.at(-1)?.number ?? 0;

/**
 * Brings a database to this version's schema, forward only and safe to repeat; several processes may do so at once.
 * Refused with `store-newer` where a later version wrote it, and with `store-wrong` where it holds what is not Readout's.
 */
export async function migrate(connection: Connection): Promise<void> {
  const found = await standing(connection);
  if (found === null) {
    await refuseOthers(connection);
    await beginStore(connection);
  } else if (found.schema > SCHEMA || found.folding !== FOLDING) {
    throw storeProblem('store-newer', connection.address);
  }
  const due = MIGRATIONS.filter(({ number }) => number > (found?.schema ?? 0));
  for (const { number, statements } of due) {
    for (const statement of statements) await connection.changeSchema(statement);
    await connection.write((statements_) => statements_.rows('opening/migrated', { schema: number }));
  }
  await settleCommits(connection);
  if (due.length > 0) await connection.read((statements) => statements.rows('opening/indexes'));
}

async function standing(connection: Connection): Promise<{ schema: number; folding: number } | null> {
  const [row] = await connection.read((statements) =>
    statements.rows<{ schema: number; folding: number }>('opening/store'),
  );
  return row ?? null;
}

async function refuseOthers(connection: Connection): Promise<void> {
  const [row] = await connection.read((statements) => statements.rows<{ nodes: number }>('opening/others'));
  // Another process may have begun the store between the two questions.
  if ((row?.nodes ?? 0) > 0 && (await standing(connection)) === null)
    throw storeProblem('store-wrong', connection.address);
}

/** The first constraint comes before the first node, or two processes could make two of it. */
async function beginStore(connection: Connection): Promise<void> {
  for (const { statements } of MIGRATIONS.slice(0, 1))
    for (const statement of statements) await connection.changeSchema(statement);
  await connection.write((statements) => statements.rows('opening/begin', { folding: FOLDING }));
}
