import type { StoreState } from '@readout/domain';
import type { Statements } from '../connection.ts';

/** How the store stands. */
export async function storeState(statements: Statements): Promise<StoreState> {
  const [standing] = await statements.rows<{ schema: number; revision: number }>('store-state/standing');
  const [counts] = await statements.rows<StoreState['counts'] & { waiting: number }>('store-state/counts');
  const parts = await statements.rows<{ name: string; version: string }>('store-state/engine');
  if (standing === undefined || counts === undefined) throw new Error('the store’s own node is missing');
  const { waiting, ...things } = counts;
  const version = parts.find(({ name }) => name === 'Neo4j Kernel')?.version ?? 'unknown';
  return {
    engine: { name: 'Neo4j', version },
    schema: standing.schema,
    revision: standing.revision,
    waiting,
    counts: things,
  };
}

/** The revision alone. */
export async function revision(statements: Statements): Promise<number> {
  const [standing] = await statements.rows<{ revision: number }>('store-state/standing');
  if (standing === undefined) throw new Error('the store’s own node is missing');
  return standing.revision;
}
