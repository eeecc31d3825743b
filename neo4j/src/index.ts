export type { Neo4jOptions } from './connection.ts';
export { openNeo4jStore } from './neo4j-store.ts';
