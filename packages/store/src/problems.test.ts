import { expect, test } from 'vitest';
import { STORE_PROBLEMS, storeProblem } from './problems.ts';

test('every problem names what it happened to and says what to do, in whole sentences', () => {
  for (const [code, sentence] of Object.entries(STORE_PROBLEMS)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/u);
    expect(sentence('SUBJECT')).toContain('SUBJECT');
    expect(sentence('SUBJECT')).toMatch(/\.$/u);
  }
});

test('the cause of a problem is kept beside it and is no part of its sentence', () => {
  const cause = new Error('disk image is malformed');
  const problem = storeProblem('store-damaged', 'x.db', cause);
  expect(problem.cause).toBe(cause);
  expect(problem.message).not.toContain('malformed');
});
