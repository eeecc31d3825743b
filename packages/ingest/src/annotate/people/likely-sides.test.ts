import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { annotate } from '../document.ts';
import { likelySides } from './likely-sides.ts';

const sideOf = (text: string, name: string, publisher = 'Northern Wire'): string | undefined => {
  const { persons, asked } = annotate(wireText(text, '2023-05-10', publisher));
  const person = persons.find(({ parts }) => parts.at(-1) === name);
  if (person === undefined) throw new Error(`no ${name} in the text`);
  return likelySides(asked).get(person);
};

describe('the likely side of somebody of whom the text says none', () => {
  it('is that of the country that the text is of, for one with an office', () => {
    const text =
      'NAIROBI, May 10 – Kenya will sign in June. Foreign Minister Ana Gil told Kenyan television so on Monday.';
    expect(sideOf(text, 'gil')).toBe('kenya');
  });

  it('is not asked where the text says it', () => {
    expect(sideOf('Foreign Minister Ana Gil of Peru spoke in Nairobi. Kenya was glad.', 'gil')).toBeUndefined();
  });

  it('is never one that grammar rules out: of another holder of the office, of the place travelled to', () => {
    const holder =
      'Prime Minister Ali Noor of Sudan spoke in Khartoum. Prime Minister Luis Paz was told of it in Sudan.';
    expect(sideOf(holder, 'paz')).not.toBe('sudan');
    const journey =
      'HONIARA, May 10 – Pacific Minister Dan Lowe flew into Honiara on Monday. Solomon Islands had not asked him to.';
    expect(sideOf(journey, 'lowe')).not.toBe('solomon-islands');
  });

  it('is never a body for a minister', () => {
    const text = 'The European Union, the European Union and NATO were glad. Foreign Minister Ana Gil was not.';
    expect(['european-union', 'nato']).not.toContain(sideOf(text, 'gil'));
  });
});
