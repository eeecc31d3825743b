// @ts-check
import { describe, expect, it } from 'vitest';
import { addUp, closingLine, countPlain, countReport, projectsWithoutFiles } from './counts.mjs';

/** @param {string} name @param {...string} statuses */
const file = (name, ...statuses) => ({
  name: `/repo/${name}`,
  status: statuses.includes('failed') || statuses.length === 0 ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status) => ({ status })),
});
/** @param {...ReturnType<typeof file>} testResults */
const vitest = (...testResults) => ({
  numTotalTests: testResults.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0),
  testResults,
});
/** @param {...{ status: string, annotations?: { type: string, description?: string }[] }} tests */
const playwright = (...tests) => ({
  stats: {},
  errors: [],
  suites: [
    {
      file: 'open.ts',
      specs: [],
      suites: [
        { specs: tests.map(({ status, annotations = [] }) => ({ title: 'open', tests: [{ status, annotations }] })) },
      ],
    },
  ],
});

describe('counting what a step checked', () => {
  it('counts a step without a report as one check', () => {
    expect(countPlain(0)).toEqual({ passed: 1, failed: 0, skipped: [] });
    expect(countPlain(2)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  it('counts unit tests, and says where tests were skipped', () => {
    const report = vitest(file('a.test.ts', 'passed', 'passed', 'skipped'), file('b.test.ts', 'failed', 'todo'));
    expect(countReport(report, 1, '/repo')).toEqual({
      passed: 2,
      failed: 1,
      skipped: [
        { count: 1, reason: 'in a.test.ts' },
        { count: 1, reason: 'in b.test.ts' },
      ],
    });
  });

  it('counts a test file that does not load as a failure, though no test in it failed', () => {
    expect(countReport(vitest(file('a.test.ts', 'passed'), file('broken.test.ts')), 1, '/repo')).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a journey that passed when run again, and names it', () => {
    expect(countReport(playwright({ status: 'expected' }, { status: 'flaky' }), 0, '/repo')).toEqual({
      passed: 2,
      failed: 0,
      skipped: [],
      complaints: ['“open” failed, and passed when it was run again'],
    });
  });

  it('counts journeys, and tells why one was skipped', () => {
    const skip = { status: 'skipped', annotations: [{ type: 'skip', description: 'no Neo4j' }] };
    const report = playwright({ status: 'expected' }, { status: 'unexpected' }, skip);
    expect(countReport(report, 1, '/repo')).toEqual({
      passed: 1,
      failed: 1,
      skipped: [{ count: 1, reason: '“open”: no Neo4j' }],
    });
  });

  it('counts what went wrong outside of any journey', () => {
    const report = { ...playwright({ status: 'expected' }), errors: [{ message: 'no server' }] };
    expect(countReport(report, 1, '/repo')).toMatchObject({ passed: 1, failed: 1 });
  });

  it('takes a report of our own as it is', () => {
    const report = { passed: 3, failed: 0, skipped: [{ count: 2, reason: 'no texts' }] };
    expect(countReport(report, 0, '/repo')).toEqual(report);
  });

  it.each([
    ['wrote no report', undefined, 0],
    ['wrote something else', { text: 'hello' }, 0],
    ['ended badly with all checks passed', vitest(file('a.test.ts', 'passed')), 1],
    ['made no check', vitest(), 0],
  ])('fails a step that %s', (_, report, code) => {
    const count = countReport(report, code, '/repo');
    expect(count.failed).toBe(1);
    expect(count.complaints).toHaveLength(1);
  });
});

describe('test projects', () => {
  it('are missed when no file of theirs ran', () => {
    const report = vitest(
      file('packages/domain/src/day.test.ts', 'passed'),
      file('neo4j/src/x.contract.test.ts', 'passed'),
    );
    expect(projectsWithoutFiles(report, '/repo', ['node', 'web', 'contract'])).toEqual(['web']);
  });
});

describe('the closing line', () => {
  it('adds the steps up', () => {
    const steps = [
      countPlain(0),
      countPlain(1),
      { passed: 40, failed: 0, skipped: [{ count: 5, reason: 'no Neo4j' }] },
    ];
    expect(closingLine(addUp(steps))).toBe('41 passed, 1 failed, 5 skipped');
  });

  it('speaks of skipped checks only where there are some', () => {
    expect(closingLine(addUp([countPlain(0)]))).toBe('1 passed, 0 failed');
  });
});
