import { expect, it } from 'vitest';
import { cappedWords } from './capped.tsx';

const contacts = Array.from({ length: 10_000 });

it('says how many fit, how many are held, what is of which, and what to do', () => {
  expect(cappedWords({ fitting: 18_204, total: 18_204, contacts }, false)).toBe(
    '18,204 contacts fit, and a page holds the latest 10,000. Drawing, matrix, table and pane are of those; counts beside the filters and the days below are of all. Choose a shorter period to have all of them.',
  );
});
it('says that it is what is faded that does not fit into the page', () => {
  expect(cappedWords({ fitting: 30, total: 18_204, contacts }, true)).toMatch(/^With what is faded there are 18,204/u);
});
