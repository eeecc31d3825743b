import { compareAndSplit } from '../support/compare-and-split.ts';
import { joinAndUndo } from '../support/join-and-undo.ts';
import { test } from '../support/journey.ts';

test('two accounts of one call are laid side by side, parted by an analyst, and put together again', async ({
  page,
  start,
}) => {
  const readout = await start({ args: ['--no-sample'] });
  await compareAndSplit(page, readout.address);
});

test('two calls are taken for one by an analyst, and told apart again', async ({ page, start }) => {
  const readout = await start({ args: ['--no-sample'] });
  await joinAndUndo(page, readout.address);
});
