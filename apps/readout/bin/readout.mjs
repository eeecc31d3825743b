#!/usr/bin/env node
// The built program where there is one, else the source through tsx, so that a fresh clone can be used before it is built.
import { existsSync } from 'node:fs';

const built = new URL('../../../dist/server/readout.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL('../src/main.ts', import.meta.url).href);
}
