// @ts-check
/** Prints, as JSON, what the pages load (gzip) against what they may: the figures that `npm run size` enforces. */
import { run } from './run.mjs';

let printed = '';
const config = ['--config', 'tooling/size-limit.config.mjs'];
const code = await run('size-limit', [...config, '--json'], {
  shell: process.platform === 'win32',
  hear: (text) => (printed += text),
});
if (printed.trim() === '') process.exit(code === 0 ? 1 : code);
/** @type {{ name: string, size: number, sizeLimit: number }[]} */
const sizes = JSON.parse(printed);
const rows = sizes.map(({ name, size, sizeLimit }) => ({
  what: name,
  'kB gzip': Math.round(size / 100) / 10,
  'may be': sizeLimit / 1000,
}));
process.stdout.write(`\n${JSON.stringify(rows)}\n`);
