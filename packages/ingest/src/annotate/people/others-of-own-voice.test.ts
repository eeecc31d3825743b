import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { annotate } from '../document.ts';

/** Each person with whether the text is taken to say its country, or that it is another than that of those who speak. */
const standing = (text: string): Record<string, string> =>
  Object.fromEntries(
    annotate(wireText(text, '2023-05-10', 'Minister for Foreign Affairs, Ireland')).persons.map((person) => [
      person.parts.at(-1) ?? '',
      person.sides[0] ?? (person.isForeign ? 'elsewhere' : 'open'),
    ]),
  );

describe('the other end of a contact of "I" or "we"', () => {
  it.each([
    'I had lunch with Foreign Minister Tiago Bessa on Monday.',
    'We received Defence Minister Tiago Bessa on Monday.',
    'My call on Tuesday with Chancellor Tiago Bessa was useful.',
    'Our talks this morning with Prime Minister Tiago Bessa have just ended.',
    'President Tiago Bessa and I met for an hour.',
    'President Tiago Bessa telephoned me on Monday.',
    'I have this morning written to the Special Coordinator, Mr Tiago Bessa, about it.',
  ])('is of elsewhere: %s', (told) => {
    expect(standing(`MINISTER MAEVE DONLON: ${told}`)).toEqual({ donlon: 'ireland', bessa: 'elsewhere' });
  });
  it.each([
    'Our Ambassador, Niall Keogh, was there when I met the minister.',
    'My deputy, Niall Keogh, sat down with them.',
    'I spoke on Monday to our Ambassador, Niall Keogh.',
  ])('is not somebody of one’s own: %s', (told) => {
    expect(standing(`MINISTER MAEVE DONLON: ${told}`)['keogh']).toBe('ireland');
  });
  it('is nobody who holds an office within a country, or whom somebody else met', () => {
    expect(standing('MINISTER MAEVE DONLON: I met with Governor Niall Keogh on Monday.')['keogh']).toBe('open');
    expect(standing('MINISTER MAEVE DONLON: I say that Minister Niall Keogh met them.')['keogh']).toBe('open');
  });
  it('is left open where two speak by turns, of whom no country is said', () => {
    const text = 'Prime Minister Ana Gil: I met Minister Tiago Bessa.\n\nPresident Luis Paz: We are glad to be here.';
    expect(standing(text)['bessa']).toBe('open');
  });
});
