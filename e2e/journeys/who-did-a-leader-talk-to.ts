import { fromLeaderToPassage } from '../support/from-leader-to-passage.ts';
import { test } from '../support/journey.ts';

test('who did this leader talk to, and where does it say so', async ({ page, readout }) => {
  await fromLeaderToPassage(page, readout.address);
});
