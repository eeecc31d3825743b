import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedStretches, type TextMark } from './marks.ts';

const mark: fc.Arbitrary<TextMark> = fc.record({
  start: fc.integer({ min: -3, max: 30 }),
  end: fc.integer({ min: -3, max: 30 }),
  show: fc.constantFrom('parties', 'contact', 'day', 'teller', 'agreement', 'denial'),
});

describe('marked stretches of a text', () => {
  it('are the text again when joined, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        expect(
          markedStretches(text, marks)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('carry every mark that covers them', () => {
    const marks: TextMark[] = [
      { start: 0, end: 8, show: 'teller' },
      { start: 4, end: 8, show: 'parties' },
    ];
    expect(markedStretches('the envoy said', marks)).toEqual([
      { text: 'the ', shows: ['teller'] },
      { text: 'envo', shows: ['teller', 'parties'] },
      { text: 'y said', shows: [] },
    ]);
  });
});
