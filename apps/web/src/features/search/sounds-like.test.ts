import fc from 'fast-check';
import { expect, it } from 'vitest';
import { soundingLike, type Named } from './sounds-like.ts';

const names: readonly Named[] = [
  'Igor Bravlov',
  'Amélie Macarron',
  'Nadia Khoury',
  'Yıldız Kaya',
  'Xenia Schulz',
  'Dan Ek',
  'Zhou Lanying',
].map((name) => ({ key: name, name }));

it.each([
  ['Bravlow', 'Igor Bravlov'],
  ['Bravloff', 'Igor Bravlov'],
  ['Makaron', 'Amélie Macarron'],
  ['Houri', 'Nadia Khoury'],
  ['Shultz', 'Xenia Schulz'],
  ['igor bravlow', 'Igor Bravlov'],
  ['Chou', 'Zhou Lanying'],
  ['Barvlov', 'Igor Bravlov'],
  ['Macraron', 'Amélie Macarron'],
  ['Lanyign', 'Zhou Lanying'],
])('%s is taken for %s', (typed, meant) => {
  expect(soundingLike(typed, names, 3).map(({ name }) => name)).toEqual([meant]);
});

it('takes nothing for a name that only begins alike or is short', () => {
  expect(soundingLike('Brahms', names, 3)).toEqual([]);
  expect(soundingLike('Ed', names, 3)).toEqual([]);
  expect(soundingLike('Bravlov Kaya', names, 3)).toEqual([]);
});

it('finds every name by itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z]{3,12}$/u), (name) => {
      expect(soundingLike(name, [{ key: 'own', name }], 1)).toHaveLength(1);
    }),
  );
});
