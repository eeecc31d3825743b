import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { answerCompiler } from './write-answer.ts';

const written = (schema: z.ZodMiniType): ((answer: unknown) => string) =>
  answerCompiler({ schema, method: 'GET', url: '/api/things', httpStatus: '200' });
const Thing = z.object({ id: z.int(), name: z.optional(z.string()), parts: z.array(z.object({ at: z.int() })) });

describe('the writing of an answer', () => {
  it('holds what its schema names, in that order, and nothing else', () => {
    const answer = { secret: 1, parts: [{ at: 2, more: 3 }], id: 4 };
    expect(written(Thing)(answer)).toBe('{"id":4,"parts":[{"at":2}]}');
  });

  it('refuses what its schema refuses', () => {
    expect(() => written(Thing)({ id: 'four', parts: [] })).toThrow(/match the schema/u);
  });
});
