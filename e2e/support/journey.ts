import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { openNeo4jForTests } from '../../neo4j/server/for-tests.mjs';
import { startReadout, temporaryFolder, type Readout } from './readout.mjs';

interface JourneyOptions {
  /** Journeys on Neo4j share a worker and a server: `test.use({ engine: 'neo4j' })` at the top of the file. */
  engine: 'sqlite' | 'neo4j';
}

interface WorkerFixtures extends JourneyOptions {
  /** The worker's server; undefined where there is no Neo4j for it. */
  shared: Readout | undefined;
}

interface TestFixtures {
  /** A server with the sample loaded, shared by the journeys of a worker: for those that only read. */
  readout: Readout;
  /** Starts a server with an empty store of its own, or on the store given; all are stopped when the journey ends. */
  start: (options?: { store?: string; args?: readonly string[] }) => Promise<Readout>;
  /** Journeys that provoke errors in the page on purpose set this to true. */
  provokesErrors: boolean;
  /** Fails the journey for errors in the page, and for requests to anywhere but this machine. */
  watch: undefined;
  /** Prints what stood on the page when a journey failed. */
  witness: undefined;
}

const LOOPBACK = /^(?:https?|ws):\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/;
/** What a frame without scripts says when Playwright puts its own in. */
const SANDBOXED = "Blocked script execution in 'about:srcdoc'";
/** Characters of a page that failed, enough for its dialogs and alerts. */
const SHOWN_AT_MOST = 6000;
const NO_REQUEST = /^(?:data|blob|about):/;

/** Playwright's `test` with a running Readout; `baseURL` is its address. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ['sqlite', { option: true, scope: 'worker' }],
  shared: [
    async ({ engine }, use) => {
      const folder = await temporaryFolder();
      const neo4j = engine === 'neo4j' ? await openNeo4jForTests({ log: tell }) : undefined;
      const store = engine === 'sqlite' ? join(folder.path, 'readout.db') : neo4j?.uri;
      const readout = store === undefined ? undefined : await startReadout({ store });
      await use(readout);
      await readout?.stop();
      await neo4j?.stop();
      await folder.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  readout: async ({ shared }, use, info) => {
    if (shared === undefined) info.skip(true, 'no Neo4j is at hand');
    else await use(shared);
  },
  baseURL: async ({ readout }, use) => {
    await use(readout.address);
  },
  start: async ({ context }, use) => {
    const folder = await temporaryFolder();
    const started: Readout[] = [];
    await use(async ({ store = join(folder.path, `${String(started.length)}.db`), args = [] } = {}) => {
      const readout = await startReadout({ store, args });
      started.push(readout);
      return readout;
    });
    // A page left open would ask the stopped server for news, and its console would say that nobody answered.
    for (const page of context.pages()) await page.close();
    for (const readout of started) await readout.stop();
    await folder.remove();
  },
  provokesErrors: [false, { option: true }],
  watch: [
    async ({ context, provokesErrors }, use) => {
      const wrong: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!LOOPBACK.test(url) && !NO_REQUEST.test(url)) wrong.push(`asked ${url}`);
      });
      context.on('weberror', (error) => wrong.push(`threw ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() !== 'error' || provokesErrors || message.text().startsWith(SANDBOXED)) return;
        wrong.push(`logged ${message.text()}`);
      });
      await use(undefined);
      expect(wrong, 'the page should do nothing wrong behind the scenes').toEqual([]);
    },
    { auto: true },
  ],
  witness: [
    async ({ context }, use, info) => {
      await use(undefined);
      if (info.status === info.expectedStatus) return;
      for (const page of context.pages()) {
        const shown = await page.locator('body').ariaSnapshot({ timeout: 10_000 }).catch(String);
        tell(`“${info.title}” failed, and the page at ${page.url()} showed:\n${shown.slice(0, SHOWN_AT_MOST)}`);
      }
    },
    { auto: true },
  ],
});

export { expect };

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
