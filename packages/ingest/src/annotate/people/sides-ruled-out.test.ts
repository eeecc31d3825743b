import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { annotate } from '../document.ts';

const sideOf = (text: string, name: string): string | null => {
  const person = annotate(wireText(text, '2023-05-10', 'Northern Wire')).persons.find(
    ({ parts }) => parts.at(-1) === name,
  );
  if (person === undefined) throw new Error(`no ${name} in the text`);
  return person.sides[0] ?? person.assumedSide;
};

describe('the country of somebody whose country is not said', () => {
  it('is that of whom the text says they represent', () => {
    expect(
      sideOf('The ministers of Peru and Togo met in Lima. Chile was represented by Deputy Minister Ana Gil.', 'gil'),
    ).toBe('chile');
  });
  it.each([
    [
      'that of the one who is received by them',
      'OSLO, May 10 – Sudanese foreign minister Ana Gil came on Monday. Gil, the first woman to hold the post in Khartoum, was received by President Ola Berg.',
      'berg',
      'sudan',
    ],
    [
      'that of another holder of their office',
      'Prime Minister Ali Noor of Sudan spoke in Khartoum. Prime Minister Luis Paz was told of it in Sudan.',
      'paz',
      'sudan',
    ],
    [
      'the one to which a visit of theirs is told of',
      'The visit of President Luis Paz to Sudan on Monday has been called off. Sudan regrets it.',
      'paz',
      'sudan',
    ],
    [
      'the one to which their visit is told of',
      "President Luis Paz's official visit to Sudan on Monday has been called off. Sudan regrets it.",
      'paz',
      'sudan',
    ],
    [
      'the one they travel to',
      'HONIARA, May 10 – Pacific Minister Dan Lowe flew into Honiara on Monday. Solomon Islands had not asked him to.',
      'lowe',
      'solomon-islands',
    ],
    [
      'that of the ambassador they receive, of whom no name is said',
      'The Queen has been ill. Queen Ada received the ambassador of Finland at the palace. She asked about Finland.',
      'ada',
      'finland',
    ],
  ])('is never %s', (_why, text, name, never) => {
    expect(sideOf(text, name)).not.toBe(never);
  });
});
