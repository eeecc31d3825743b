import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { annotate } from '../document.ts';

const told = (text: string, name: string, publisher: string) => {
  const person = annotate(wireText(text, '2023-05-10', publisher)).persons.find(({ parts }) => parts.at(-1) === name);
  if (person === undefined) throw new Error(`no ${name} in the text`);
  return person;
};

describe('the side of somebody of whom the text says none', () => {
  it.each([
    [
      'the publisher’s, of its own minister',
      'OSLO, May 10 – Foreign Minister Ana Dahl today received the Kenyan ambassador, Daniel Otieno.',
      'dahl',
      'Ministry of Foreign Affairs of Norway',
      'norway',
    ],
    [
      'the country to which the text goes on to say that the other flies, of a president met there',
      'The Prime Minister, Mr Ali Sow, left Bamako for Lima. In Lima he will call on President Luis Paz on Friday.',
      'paz',
      'Office of the Prime Minister of Mali',
      'peru',
    ],
    [
      'the body of the delegation that they lead',
      'Foreign Minister Ana Dahl met a delegation of the African Union led by Professor Moussa Keita in Oslo.',
      'keita',
      'Northern Wire',
      'african-union',
    ],
    [
      'the body of the office that stands before their name',
      'President Olav Dahl of Norway met the Chairperson of IGAD, Ambassador Idris Farah, in Oslo.',
      'farah',
      'Northern Wire',
      'igad',
    ],
  ])('is %s', (_what, text, name, publisher, side) => {
    const person = told(text, name, publisher);
    expect(person.sides[0] ?? person.assumedSide).toBe(side);
  });

  it('is a guess, never said of the person, and says how likely it is', () => {
    const person = told(
      'OSLO, May 10 – Foreign Minister Ana Dahl today received the Kenyan ambassador, Daniel Otieno.',
      'dahl',
      'Ministry of Foreign Affairs of Norway',
    );
    expect(person.sides).toEqual([]);
    expect(person.assumedLikelihood).toBeGreaterThan(0.5);
    expect(person.assumedLikelihood).toBeLessThanOrEqual(1);
  });

  it('is none that is in a list, where the text gives them to what is in none', () => {
    const text =
      'President Dana Tell of Norvania spoke with President Ali Sow of Mali on Monday. They agreed to meet in Geneva.';
    expect(told(text, 'tell', 'Northern Wire').assumedSide).toBeNull();
  });

  it('is the same whatever else was read before', () => {
    const text = 'In Lima she will call on President Luis Paz on Friday, and Peru will be told.';
    const first = told(text, 'paz', 'Office of the Prime Minister of Mali').assumedSide;
    annotate(wireText('Chile and Togo spoke. President Ana Gil was there.'));
    expect(told(text, 'paz', 'Office of the Prime Minister of Mali').assumedSide).toBe(first);
  });
});
