import { expect, test } from 'vitest';
import { cityAt } from './cities.ts';

const tokens = (text: string): { readonly lower: string }[] => text.split(' ').map((lower) => ({ lower }));

test('a city is known by its whole name, of however many words', () => {
  expect(cityAt(tokens('to santa cruz de la sierra today'), 1)).toEqual({ country: 'bolivia', length: 5 });
  expect(cityAt(tokens('santa cruz'))).toBeNull();
});

test('a name that goes on behind the end is none', () => {
  expect(cityAt(tokens('new york'), 0, 1)).toBeNull();
  expect(cityAt(tokens('new york'), 0, 2)).toEqual({ country: 'united-states', length: 2 });
});
