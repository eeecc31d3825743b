import { describe, expect, it } from 'vitest';
import { isRefusal, problem, READ_PROBLEMS } from './problems.ts';

describe('the catalogue of problems', () => {
  it.each(Object.entries(READ_PROBLEMS))('%s names the file and says what to do', (code, entry) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/u);
    expect(entry.says).toContain('{file}');
    expect(entry.says.split(/[.;] /u).length).toBeGreaterThan(1);
    expect(entry.meaning).toMatch(/\.$/u);
  });

  it('fills details in and tells refusals from notes', () => {
    const broken = problem('line-broken', 'a.jsonl', { line: 7 });
    expect(broken.message).toContain('Line 7 of “a.jsonl”');
    expect(isRefusal(broken)).toBe(true);
    expect(isRefusal(problem('duplicate', 'a', { Where: 'Line 3', earlier: 'line 1' }))).toBe(false);
  });

  it('shows no control characters of a name, and cuts long ones', () => {
    const { message } = problem('empty-file', `\u001B[31m${'a'.repeat(1_000)}\u202E`);
    expect(message).not.toMatch(/\p{Cc}|\u202E/u);
    expect(message.length).toBeLessThan(500);
  });
});
