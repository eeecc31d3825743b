import { openNeo4jStore } from '@readout/neo4j';
import { benchJoining } from './parts/bench-joining.ts';
import { report } from './parts/measure.ts';

const address = process.env['NEO4J_TEST_URI'];
if (address === undefined) {
  report({ skipped: 'NEO4J_TEST_URI names no empty server' });
} else {
  const store = await openNeo4jStore(address, {});
  report(await benchJoining(store));
  await store.close();
}
