import { expect, test } from 'vitest';
import { cssFont, estimateWidth, fitText, type Measure } from '../faces/faces.ts';
import { plateGeometry, platePaints } from './plates.ts';
import { cssPalette } from '../paint/palette.ts';
import type { PersonPlate } from '../scene.ts';
import { svgMarkup } from '../paint/svg-painter.ts';

const sevenEach: Measure = (text) => text.length * 7;
const person: PersonPlate = { type: 'person', id: 'p', code: 'ITA', name: 'Rossi', fullName: 'Ada Rossi', count: 1 };

test('a plate grows with its name, its code and its count', () => {
  const width = (changes: Partial<PersonPlate>): number => plateGeometry({ ...person, ...changes }, sevenEach).width;
  expect(width({ name: 'Rossini' })).toBe(width({}) + 14);
  expect(width({ code: null })).toBeLessThan(width({}));
  expect(width({ count: 2 })).toBeGreaterThan(width({}));
  expect(width({ count: 1234 })).toBeGreaterThan(width({ count: 12 }));
});

test('the count is printed from two upwards', () => {
  expect(plateGeometry(person, sevenEach).count).toBeNull();
  expect(plateGeometry({ ...person, count: 2 }, sevenEach).count?.text).toBe('2');
  expect(plateGeometry({ ...person, count: 1234 }, sevenEach).count?.text).toBe('1,234');
});

test('nothing of a look changes the size or hides the name', () => {
  const geometry = plateGeometry(person, sevenEach);
  const look = svgMarkup(platePaints(person, geometry, { chosen: true, pinned: true, hovered: true }), cssPalette);
  expect(look).toContain('>Rossi<');
  expect(look).toContain('var(--pen)');
  expect(svgMarkup(platePaints(person, geometry, { textless: true }), cssPalette)).not.toContain('Rossi');
});

test('countries and organisations are set in capitals, agreements in serif italic', () => {
  const markup = (type: 'country' | 'organisation' | 'agreement'): string => {
    const plate = { type, id: 'x', name: 'Some Name', count: 1 } as const;
    return svgMarkup(platePaints(plate, plateGeometry(plate, sevenEach)), cssPalette);
  };
  expect(markup('country')).toContain('>SOME NAME<');
  expect(markup('organisation')).toContain('>SOME NAME<');
  expect(markup('agreement')).toMatch(/Source Serif.*font-style="italic".*>Some Name</u);
});

test('the name of a faded country is dark on light as others are, not faint on its own faint plate', () => {
  const plate = { type: 'country', id: 'x', name: 'Some Name', count: 2 } as const;
  const markup = (faded: boolean): string =>
    svgMarkup(platePaints(plate, plateGeometry(plate, sevenEach), { faded }), cssPalette);
  expect(markup(false)).toContain('var(--on-plate)');
  expect(markup(true)).not.toContain('var(--on-plate)');
  expect(markup(true)).toContain('var(--ink)');
});

test('a very long name is cut with an ellipsis and still fits', () => {
  const long = { ...person, name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh' };
  const geometry = plateGeometry(long, sevenEach);
  expect(geometry.name.text).toMatch(/^Wolfe.*…$/u);
  expect(geometry.width).toBeLessThan(260);
});

test('cutting keeps letters whole that are made of several characters', () => {
  const measure: Measure = (text) => [...new Intl.Segmenter('en').segment(text)].length * 10;
  expect(fitText('e\u0301e\u0301e\u0301e\u0301', 'day', 30, measure)).toBe('e\u0301e\u0301…');
  expect(fitText('👩‍👩‍👧x👩‍👩‍👧', 'day', 20, measure)).toBe('👩‍👩‍👧…');
  expect(fitText('abc', 'day', 30, measure)).toBe('abc');
});

test('a face is written as CSS takes it', () => {
  expect(cssFont('day-doubtful')).toMatch(/^italic 500 11px 'Source Sans 3 Variable', /u);
});

test('widths without a canvas grow with the text and with the size of the face', () => {
  expect(estimateWidth('Rossi', 'plate-name')).toBeGreaterThan(estimateWidth('Ross', 'plate-name'));
  expect(estimateWidth('Rossi', 'plate-name')).toBeGreaterThan(estimateWidth('Rossi', 'plate-code'));
  expect(estimateWidth('', 'day')).toBe(0);
});
