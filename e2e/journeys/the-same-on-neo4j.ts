import { lookedOverElsewhere } from '../support/accessibility.ts';
import { compareAndSplit } from '../support/compare-and-split.ts';
import { fromLeaderToPassage } from '../support/from-leader-to-passage.ts';
import { joinAndUndo } from '../support/join-and-undo.ts';
import { test } from '../support/journey.ts';

test.use({ engine: 'neo4j' });

test('a leader leads to the sentence behind a contact on Neo4j too', async ({ page, readout }) => {
  await fromLeaderToPassage(page, readout.address, lookedOverElsewhere);
});

test('two accounts of one call are compared, parted and put together again on Neo4j too', async ({ page, readout }) => {
  await compareAndSplit(page, readout.address, lookedOverElsewhere);
});

test('two calls are taken for one and told apart again on Neo4j too', async ({ page, readout }) => {
  await joinAndUndo(page, readout.address, lookedOverElsewhere);
});
