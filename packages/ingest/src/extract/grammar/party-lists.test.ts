import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** The people of the first contact that a text of Friday 20 November 2009 tells. */
const peopleIn = (text: string): string[] =>
  (found(text, '2009-11-20').conversations[0]?.participants ?? []).map(({ name }) => name);

describe('who stands in a list of parties', () => {
  it('leaves out who tells of them at the end of the sentence', () => {
    expect(
      peopleIn(
        'Bolivia’s president, Evaristo Quispe, will fly to Lima on Saturday to meet his Peruvian counterpart, Ollanta Reyes, Foreign Minister David Choque said on Thursday.',
      ),
    ).toEqual(['Evaristo Quispe', 'Ollanta Reyes']);
    expect(
      peopleIn(
        'Egypt’s foreign minister, Nabil Hegazy, spoke by phone with Ali Osman of Sudan, Deputy Minister Per Berg told reporters in Oslo.',
      ),
    ).toEqual(['Nabil Hegazy', 'Ali Osman']);
  });

  it('knows a family name that is a word for a place by the given name behind it', () => {
    expect(peopleIn('Japan’s Seiji Mori met South Korea’s Park Jae-ho in Busan on Tuesday.')).toEqual([
      'Seiji Mori',
      'Park Jae-ho',
    ]);
  });
});

describe('whose side a person is', () => {
  it('is never that of the counterpart whom the person meets', () => {
    const { conversations } = found(
      'Foreign Minister Tariq Nassar said he would travel to Ankara to see his Turkish counterpart, Feridun Aksoy.',
      '2009-11-20',
    );
    const sides = conversations[0]?.participants.map(({ name, affiliation }) => [name, affiliation]);
    expect(sides).toEqual([
      ['Tariq Nassar', null],
      ['Feridun Aksoy', 'Turkey'],
    ]);
  });
});
