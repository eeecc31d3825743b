import { fromLeaderToPassage } from '../support/from-leader-to-passage.ts';
import { test } from '../support/journey.ts';

test.use({ engine: 'neo4j' });

test('a leader leads to the sentence behind a contact on Neo4j too', async ({ page, readout }) => {
  await fromLeaderToPassage(page, readout.address);
});
