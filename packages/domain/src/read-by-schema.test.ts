import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DaySchema } from './days/day.ts';
import { LeaderIdSchema, SideIdSchema } from './id.ts';
import { PassageSchema, SpanSchema } from './text/passage.ts';
import { readBySchema } from './read-by-schema.ts';

const Schema = z.object({
  id: LeaderIdSchema,
  day: z.nullable(DaySchema),
  count: z.int().check(z.nonnegative()),
  share: z.number().check(z.gte(0), z.lte(1)),
  kind: z.enum(['call', 'letter']),
  named: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('side'), id: SideIdSchema }),
      z.object({ type: z.literal('open'), name: z.string().check(z.minLength(1), z.maxLength(9)) }),
    ]),
  ),
  span: z.optional(SpanSchema),
  passage: z.optional(PassageSchema),
  at: z.optional(z.iso.datetime()),
  pair: z.optional(z.tuple([z.string(), z.boolean()])),
  either: z.optional(z.union([z.string(), z.int()])),
});
const fits = {
  id: 'a'.repeat(16),
  day: '2022-02-01',
  count: 3,
  share: 0.5,
  kind: 'call',
  named: [
    { type: 'side', id: 'norland' },
    { type: 'open', name: 'several' },
  ],
  span: { in: 'text', start: 2, end: 5, text: 'abc' },
  passage: { id: 'b'.repeat(16), in: 'title', start: 0, end: 1, text: 'x' },
  at: '2022-02-01T10:00:00.000Z',
  pair: ['a', true],
  either: 7,
};
/** Values beside and at the edges of what the schemas take. */
const odd = fc.oneof(
  fc.constantFrom(undefined, null, '', 'call', 'norland', '2022-02-31', 'a'.repeat(16), 'ten letters', [], {}),
  fc.constantFrom(0, -1, 1, 1.5, 2 ** 60, Number.NaN, Number.POSITIVE_INFINITY, true),
  fc.constantFrom({ type: 'side', id: 'x y' }, { type: 'open', name: '' }, { type: 'other' }, [{ type: 'open' }]),
  fc.constantFrom({ in: 'text', start: 5, end: 2, text: '' }, ['a'], ['a', true, 1], [fits]),
);
const changed = fc
  .dictionary(fc.constantFrom(...Object.keys(fits), 'unknown'), odd, { maxKeys: 3 })
  .map((change): unknown => ({ ...fits, ...change }));

describe('a value read by its schema', () => {
  it('is what zod gives, field for field and in one order, or refused where zod refuses it', () => {
    fc.assert(
      fc.property(fc.oneof(changed, odd), (value) => {
        const parsed = Schema.safeParse(value);
        const read = readBySchema(Schema, value);
        expect(read).toEqual(parsed.data);
        expect(JSON.stringify(read)).toBe(JSON.stringify(parsed.data));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses what the schema does not name, within lists too', () => {
    const named = [{ extra: 1, type: 'open', name: 'x' }];
    expect(readBySchema(Schema, { ...fits, more: 2, named })).toEqual({
      ...fits,
      named: [{ type: 'open', name: 'x' }],
    });
    expect(readBySchema(z.array(Schema), [{ ...fits, more: 2 }])).toEqual([fits]);
  });

  it('leaves what it does not know to zod', () => {
    expect(readBySchema(z.string().check(z.trim()), ' a ')).toBe('a');
    expect(readBySchema(z.strictObject({ a: z.int() }), { a: 1, b: 2 })).toBeUndefined();
  });
});
