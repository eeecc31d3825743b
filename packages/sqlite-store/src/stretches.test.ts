import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STRETCH, stretchesOf, withoutHalf } from './stretches.ts';

test('the stretches of a text are the text again, each where it starts, and part no surrogate pair', () => {
  const long = fc.tuple(fc.string({ unit: 'binary' }), fc.nat({ max: 3 })).map(([text, more]) => {
    const unit = `${text}🙂`;
    return unit.repeat(Math.ceil((STRETCH * more) / unit.length)) + text;
  });
  fc.assert(
    fc.property(long, (text) => {
      const stretches = stretchesOf(text);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      let start = 0;
      for (const stretch of stretches) {
        expect(stretch.start).toBe(start);
        expect(stretch.text.length).toBeLessThanOrEqual(STRETCH);
        expect(withoutHalf(text, start)).toBe(start);
        start += stretch.text.length;
      }
    }),
    { numRuns: 15 },
  );
});

test('an empty text is one empty stretch', () => {
  expect(stretchesOf('')).toEqual([{ start: 0, text: '' }]);
});

test('an offset between the halves of a pair moves before it', () => {
  expect([0, 1, 2, 3, 4, 5].map((offset) => withoutHalf('a🙂b', offset))).toEqual([0, 1, 1, 3, 4, 5]);
});
