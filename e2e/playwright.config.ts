import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tooling/browser.mjs';
import { BROWSER_FLAGS } from './support/browser-flags.mjs';

export default defineConfig({
  testDir: 'journeys',
  // Those on Neo4j begin first: their server takes as long to come up as a dozen of the others to run.
  projects: [
    { name: 'neo4j', testMatch: '**/*-on-neo4j.ts' },
    { name: 'sqlite', testMatch: '**/*.ts', testIgnore: '**/*-on-neo4j.ts' },
  ],
  outputDir: '../test-results/journeys',
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // What passes only when run again is reported as flaky, by name, with a trace of the second run.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'on-first-retry',
    launchOptions: { ...findBrowser(), args: BROWSER_FLAGS },
  },
});
