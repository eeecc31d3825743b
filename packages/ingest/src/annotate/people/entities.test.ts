import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { annotate } from '../document.ts';

const people = (text: string): { name: string; sides: readonly string[] }[] =>
  annotate(wireText(text, '2023-05-10', 'Northern Wire')).persons.map(({ parts, sides }) => ({
    name: parts.join(' '),
    sides,
  }));

describe('those who act for an institution of a union', () => {
  it('act for the union, and are one person with either said', () => {
    const text =
      'The President of the European Council, Piet Maes, met President Tomas Brok of Estonia on Friday. European Union President Piet Maes said so.';
    expect(people(text)).toEqual([
      { name: 'piet maes', sides: ['european-union'] },
      { name: 'tomas brok', sides: ['estonia'] },
    ]);
  });

  it('act for the body that is named, where it acts for itself', () => {
    expect(people('Secretary-General Ana Gil of the Council of Europe spoke in Riga.')).toEqual([
      { name: 'ana gil', sides: ['council-of-europe'] },
    ]);
  });
});
