import { describeContactStore } from '@readout/store/contract';
import { afterAll, describe, test } from 'vitest';
import { openNeo4jStore } from './neo4j-store.ts';
import { checkGraphShape } from './contract/graph-shape.ts';
import { checkImportingTogether } from './contract/importing-together.ts';
import { checkOpening } from './contract/opening.ts';
import { checkReadmeQuestions } from './contract/readme-questions.ts';
import { closeOwnDriver, emptyDatabase, TEST_URI } from './contract/test-server.ts';

if (TEST_URI === undefined) {
  describe('the contract on Neo4j', () => {
    test.skip('needs a server that may be emptied: name it in NEO4J_TEST_URI');
  });
} else {
  const uri = TEST_URI;
  afterAll(closeOwnDriver);
  checkOpening(uri);
  checkGraphShape(uri);
  checkImportingTogether(uri);
  checkReadmeQuestions(uri);
  describeContactStore('Neo4j', async () => {
    await emptyDatabase(uri);
    const store = await openNeo4jStore(uri);
    return {
      store,
      another: () => openNeo4jStore(uri),
      discard: () => store.close(),
    };
  });
}
