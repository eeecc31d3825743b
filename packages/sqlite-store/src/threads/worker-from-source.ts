import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** In a worker made of a text, modules would be looked for from the folder the process was started in. */
const FROM_HERE = `require = require('node:module').createRequire(require('node:worker_threads').workerData.entry);`;

let bundled: string | undefined;

/**
 * The file of a worker with all it imports, as one text for `new Worker(text, { eval: true })`, whose `workerData.entry` is the file's address.
 * Bundled once a process: a loader in each thread costs a second of it, and Node 20 loads no TypeScript in a thread by itself.
 */
export function workerFromSource(entry: string): string {
  // Looked up only here: what is built for users neither holds nor needs it.
  const { buildSync } = require('esbuild') as typeof import('esbuild');
  bundled ??= buildSync({
    entryPoints: [fileURLToPath(entry)],
    ...{ bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20' },
    external: ['@photostructure/sqlite'],
    banner: { js: FROM_HERE },
  }).outputFiles[0]?.text;
  if (bundled === undefined) throw new Error(`${entry} could not be bundled`);
  return bundled;
}
