import { openNeo4jStore } from '@readout/neo4j';
import { benchStore } from './parts/bench-store.ts';
import { report } from './parts/measure.ts';
import { sizes } from './parts/sizes.ts';

const address = process.env['NEO4J_TEST_URI'];
if (address === undefined) {
  report({ skipped: 'NEO4J_TEST_URI names no empty server' });
} else {
  // One server, so the sizes are filled one on top of the other; the largest is the one asked for.
  const contacts = Math.max(...sizes());
  const store = await openNeo4jStore(address, {});
  const figures = await benchStore(store, contacts);
  await store.close();
  report({ [`${String(contacts)} contacts`]: figures });
}
