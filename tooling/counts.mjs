// @ts-check
/** Reads how many checks a step made from the report its runner wrote, and adds the steps up. */
import { relative } from 'node:path';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {{ count: number, reason: string }[]} skipped
 * @property {string[]} [complaints] what is wrong beyond the failures the runner printed, in sentences
 */

/**
 * @typedef {object} VitestReport
 * @property {number} numTotalTests
 * @property {{ name: string, status: string, message: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} [file]
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }[]} [specs]
 */

/** @typedef {{ suites: PlaywrightSuite[], errors: { message?: string }[], stats: object }} PlaywrightReport */

/** A step without a report of its own is one check. @param {number} code its exit code @returns {Count} */
export function countPlain(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}

/**
 * Counts a step by its report: Vitest's, Playwright's, or our own `{ passed, failed, skipped? }`.
 * A step that failed without a failed check (a crash, a file that does not load) counts as one failure.
 * @param {unknown} report the parsed JSON; undefined where none was written
 * @param {number} code the step's exit code
 * @param {string} root paths in reasons are told from here
 * @returns {Count}
 */
export function countReport(report, code, root) {
  const count = readReport(report, root);
  if (count === undefined) {
    return {
      passed: 0,
      failed: 1,
      skipped: [],
      complaints: ['no report was written, so nothing is known to have run'],
    };
  }
  if (code !== 0 && count.failed === 0) {
    const complaint = `ended with exit code ${code} although no check in it failed`;
    return { ...count, failed: 1, complaints: [...(count.complaints ?? []), complaint] };
  }
  if (count.passed + count.failed === 0) return { ...count, failed: 1, complaints: ['no check was made'] };
  return count;
}

/** @param {unknown} report @param {string} root @returns {Count | undefined} */
function readReport(report, root) {
  if (typeof report !== 'object' || report === null) return undefined;
  if ('numTotalTests' in report) return countVitest(/** @type {VitestReport} */ (report), root);
  if ('stats' in report) return countPlaywright(/** @type {PlaywrightReport} */ (report));
  if ('passed' in report && 'failed' in report) {
    const { passed, failed, skipped } = /** @type {{ passed: number, failed: number, skipped?: Count['skipped'] }} */ (
      report
    );
    return { passed, failed, skipped: skipped ?? [] };
  }
  return undefined;
}

/** @param {VitestReport} report @param {string} root @returns {Count} */
function countVitest({ testResults }, root) {
  /** @type {Count} */
  const count = { passed: 0, failed: 0, skipped: [] };
  for (const { name, status, assertionResults } of testResults) {
    const having = (/** @type {string} */ wanted) => assertionResults.filter((test) => test.status === wanted).length;
    const [passed, failed] = [having('passed'), having('failed')];
    const skipped = assertionResults.length - passed - failed;
    count.passed += passed;
    count.failed += status === 'failed' ? Math.max(failed, 1) : failed;
    if (skipped > 0) count.skipped.push({ count: skipped, reason: `in ${relative(root, name)}` });
  }
  return count;
}

/** @param {PlaywrightReport} report @returns {Count} */
function countPlaywright({ suites, errors }) {
  /** @type {Count} */
  const count = { passed: 0, failed: errors.length, skipped: [] };
  /** @type {string[]} */
  const flaky = [];
  const visit = (/** @type {PlaywrightSuite} */ suite) => {
    suite.suites?.forEach(visit);
    for (const { title, tests } of suite.specs ?? []) {
      for (const { status, annotations } of tests) {
        if (status === 'flaky') flaky.push(`“${title}” failed, and passed when it was run again`);
        if (status === 'expected' || status === 'flaky') count.passed += 1;
        else if (status === 'unexpected') count.failed += 1;
        else {
          const why = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
          count.skipped.push({ count: 1, reason: why === undefined ? `“${title}”` : `“${title}”: ${why}` });
        }
      }
    }
  };
  suites.forEach(visit);
  return flaky.length === 0 ? count : { ...count, complaints: flaky };
}

/**
 * The test projects, of those named, that ran no file: a project whose pattern matches nothing passes silently.
 * @param {VitestReport} report
 * @param {string} root
 * @param {readonly Project[]} projects
 */
export function projectsWithoutFiles({ testResults }, root, projects) {
  if (projects.length === 0) return [];
  const ran = new Set(testResults.map(({ name }) => projectOf(relative(root, name).replaceAll('\\', '/'))));
  return projects.filter((project) => !ran.has(project));
}

/** @typedef {'node' | 'web' | 'contract'} Project the test projects of vite.config.ts */

/** @param {string} path from the repository's root @returns {Project} */
function projectOf(path) {
  if (path.startsWith('apps/web/')) return 'web';
  return path.endsWith('.contract.test.ts') ? 'contract' : 'node';
}

/** @param {readonly Count[]} counts @returns {{ passed: number, failed: number, skipped: number }} */
export function addUp(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    for (const { count } of skipped) sum.skipped += count;
  }
  return sum;
}

/** The closing line: `12 passed, 1 failed`, and `, 3 skipped` where some were. @param {ReturnType<typeof addUp>} sum */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
