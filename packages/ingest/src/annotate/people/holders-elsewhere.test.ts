import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { annotate } from '../document.ts';

const sidesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    annotate(wireText(text, '2023-05-10', 'Office of the Prime Minister of Mali')).persons.map((person) => [
      person.parts.at(-1) ?? '',
      `${person.sides[0] ?? 'not said'}${person.isForeign ? ', foreign' : ''}`,
    ]),
  );

describe('who speaks by turns with the office that publishes', () => {
  it('is of the publisher’s country, and whoever else bears it is of another', () => {
    expect(
      sidesIn('PRIME MINISTER (Ali Sow): Good day.\n\nPRIME MINISTER: I spoke to Prime Minister Luis Paz on Monday.'),
    ).toEqual({ sow: 'mali', paz: 'not said, foreign' });
  });
  it('is of no country by that where two speak so', () => {
    const sides = Object.values(
      sidesIn('PRIME MINISTER ALI SOW: Good day.\n\nPRIME MINISTER LUIS PAZ: Thank you for Bamako.'),
    );
    expect(sides).not.toContain('mali');
  });
});
