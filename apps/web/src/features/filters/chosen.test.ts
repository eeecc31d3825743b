import { expect, test } from 'vitest';
import { withoutOrWith, worthOffering } from './chosen.ts';

const rows = (totals: Record<string, number>) => Object.entries(totals).map(([value, total]) => ({ value, total }));
const offered = (totals: Record<string, number>, chosen: string[] = []): string[] =>
  worthOffering(rows(totals), chosen).map(({ value }) => value);

test('a facet without a choice is not offered, and no row of it that nothing has', () => {
  expect(offered({ rules: 9, model: 0, both: 0 })).toEqual([]);
  expect(offered({ rules: 0, model: 0, both: 0 })).toEqual([]);
  expect(offered({ rules: 9, model: 0, both: 4 })).toEqual(['rules', 'both']);
});

test('what was chosen can always be taken back', () => {
  expect(offered({ rules: 9, model: 0, both: 0 }, ['model'])).toEqual(['rules', 'model']);
  expect(offered({ rules: 0, model: 0, both: 0 }, ['both'])).toEqual(['both']);
});

test('taking out of the offered rows leaves the others, and ticking all asks nothing', () => {
  const all = offered({ rules: 9, model: 0, both: 4 });
  const left = withoutOrWith(all, [], 'both');
  expect(left).toEqual(['rules']);
  expect(withoutOrWith(all, left, 'both')).toEqual([]);
});
