/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ProblemDetailsSchema, PROBLEM_TYPES, type ProblemType } from './problem-codes.ts';

const types = Object.entries<ProblemType>(PROBLEM_TYPES);

describe('the catalogue of problems', () => {
  test.each(types)('%s has a status of failure, a title and sentences that say what to do', (code, type) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(type.status).toBeGreaterThanOrEqual(400);
    expect(type.status).toBeLessThan(600);
    expect(type.title).toMatch(/^[A-Z].*[^.]$/u);
    expect(type.meaning).toMatch(/^[A-Z].*\.$/u);
  });
  test('tells each title apart', () => {
    expect(new Set(types.map(([, { title }]) => title)).size).toBe(types.length);
  });
  test('is closed: an answer has one of its codes', () => {
    const details = { type: '', title: '', status: 400, detail: '', instance: '' };
    for (const [code] of types) expect(ProblemDetailsSchema.safeParse({ ...details, code }).success).toBe(true);
    expect(ProblemDetailsSchema.safeParse({ ...details, code: 'something-else' }).success).toBe(false);
    expect(ProblemDetailsSchema.safeParse({ ...details, code: 'toString' }).success).toBe(false);
  });
  test('stands in the README, code by code', () => {
    const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
    const told = [...readme.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) /gmu)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(told).toEqual(types.map(([code, { status }]) => [code, status]));
  });
});
