import { dayFromNumber, dayNumber, hashOf, type Day, type DocumentId } from '@readout/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCursor, parseCursor } from './cursor.ts';

const day = fc.option(
  fc.integer({ min: dayNumber('0001-01-01' as Day), max: dayNumber('9999-12-31' as Day) }).map(dayFromNumber),
);
const place = fc.record({
  publishedOn: day,
  document: fc.string().map((text) => hashOf(text) as DocumentId),
  paragraph: fc.nat({ max: 999_999_999 }),
});

test('a cursor is read as the place it was written for', () => {
  fc.assert(
    fc.property(place, (one) => {
      expect(parseCursor(formatCursor(one))).toEqual(one);
    }),
  );
});

test('no cursor is the beginning, and any other text is refused by name', () => {
  expect(parseCursor(null)).toBeNull();
  for (const text of ['', 'x', '2022-02-30_aaaaaaaaaaaaaaaa_1', 'undated_aaaa_1', 'undated_aaaaaaaaaaaaaaaa_-1']) {
    expect(() => parseCursor(text), text).toThrow(expect.objectContaining({ code: 'cursor-unknown' }) as Error);
  }
});
