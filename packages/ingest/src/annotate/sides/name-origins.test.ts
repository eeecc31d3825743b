import { expect, it } from 'vitest';
import { NAME_SHAPES } from '../../data/name-shapes.ts';
import { COUNTRY_WORDS } from '../../data/countries.ts';
import { found } from '../../extract/tell-for-tests.ts';

const sideOf = (name: string, text: string, publisher: string): string | null =>
  found(text, '2016-04-07', publisher).leaders.find((leader) => leader.name.includes(name))?.affiliation ?? null;

it.each([
  // Both officers are told of in one breath: their names alone say who is whose.
  [
    'Rezović',
    'Officers of Croatia and Georgia met at the pass. Colonel Ivo Rezović and Colonel Zurab Lomidze shook hands.',
    'Croatia',
  ],
  [
    'Lomidze',
    'Officers of Croatia and Georgia met at the pass. Colonel Ivo Rezović and Colonel Zurab Lomidze shook hands.',
    'Georgia',
  ],
  ['Hakobyan', 'Talks of Armenia with Iceland went on. Vice Minister Ara Hakobyan was late.', 'Armenia'],
])('weighs by its form whose %s is among the countries that the text names: "%s"', (name, text, side) => {
  expect(sideOf(name, text, 'Northern Wire')).toBe(side);
});

it('gives nobody a country that the text does not name', () => {
  const text = 'Colonel Zurab Lomidze spoke of Iceland with Colonel Anna Holm of Norway.';
  expect(sideOf('Lomidze', text, 'Northern Wire')).not.toBe('Georgia');
});

it('leaves to the text whom it gives a country', () => {
  const text = 'Talks with Georgia went on. Deputy Prime Minister Zurab Lomidze of Norway was late.';
  expect(sideOf('Lomidze', text, 'Northern Wire')).toBe('Norway');
});

it('names countries of the list alone', () => {
  const known = new Set(COUNTRY_WORDS.map(({ id }) => id));
  const unknown = new Set(NAME_SHAPES.flatMap(({ countries }) => [...countries]).filter((id) => !known.has(id)));
  expect([...unknown]).toEqual([]);
});
