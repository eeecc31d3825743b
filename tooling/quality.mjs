// @ts-check
/**
 * `npm run quality`: what the rules find, what recorded replies of a model give for the same texts, and how accounts and names join, each by its own
 * script; all are run, even when one fails. With `--replay` a recording alone is scored: `npm run quality -- --reader model --replay DIR`.
 */
import { run } from './run.mjs';

const RECORDED = 'packages/ingest/quality/recorded.mjs';
const args = process.argv.slice(2);
const scripts = args.includes('--replay')
  ? [RECORDED]
  : [
      'packages/ingest/quality/quality.mjs',
      RECORDED,
      'apps/readout/quality/sets.mjs',
      'apps/readout/quality/names.mjs',
    ];
for (const script of scripts) {
  const code = await run(process.execPath, [script, ...args]);
  if (code !== 0) process.exitCode = code;
}
