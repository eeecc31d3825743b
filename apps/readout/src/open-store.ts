import { openSqliteStore } from '@readout/sqlite-store';
import { storeProblem, type ContactStore } from '@readout/store';
import type { Config } from './config.ts';

/**
 * Opens the store that the configuration names: a bolt:// or neo4j:// address is Neo4j, anything without a scheme is a file. A file's
 * store answers in `readers` threads beside the one that writes, which answers too where there are none.
 */
export async function openStore(config: Config, readers?: number): Promise<ContactStore> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(config.store)?.[1]?.toLowerCase();
  if (scheme === undefined) return openSqliteStore(config.store, readers === undefined ? {} : { readers });
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?$/u.test(scheme)) throw storeProblem('store-address-unknown', config.store);
  // The driver is large; a program on a file never loads it.
  const { openNeo4jStore } = await import('@readout/neo4j');
  return openNeo4jStore(config.store, {
    ...(config.neo4jUser === null ? {} : { user: config.neo4jUser }),
    ...(config.neo4jPassword === null ? {} : { password: config.neo4jPassword }),
    ...(config.neo4jDatabase === null ? {} : { database: config.neo4jDatabase }),
  });
}
