import { expect, test } from 'vitest';
import { estimateWidth, FACES, type FaceName } from './faces.ts';
import { tabledWidth } from './tabled-width.ts';

const names = Object.keys(FACES) as FaceName[];

test('every face of the drawing has its widths', () => {
  for (const name of names) expect(tabledWidth('Rossi 12', name)).toBeGreaterThan(0);
});
test('letters add up, tracking included, and narrow ones are narrower', () => {
  const [one, two] = [tabledWidth('Ro', 'plate-capitals'), tabledWidth('ssi', 'plate-capitals')];
  expect(tabledWidth('Rossi', 'plate-capitals')).toBeCloseTo(one + two, 9);
  expect(tabledWidth('ill', 'day')).toBeLessThan(tabledWidth('wmw', 'day'));
  expect(tabledWidth('', 'day')).toBe(0);
});
test('names in Latin, Greek and Cyrillic are near the estimate, and what no face holds is estimated', () => {
  for (const text of ['Nguyễn Phú Trọng', 'Μητσοτάκης', 'Зеленский']) {
    const share = tabledWidth(text, 'plate-name') / estimateWidth(text, 'plate-name');
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1.25);
  }
  expect(tabledWidth('習近平', 'plate-name')).toBe(estimateWidth('習近平', 'plate-name'));
});
