import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describeContactStore } from '@readout/store/contract';
import { build } from 'vite';
import { openSqliteStore } from './sqlite-store.ts';

// The thread as the program has it: built, which also starts many times faster than from source.
const built = fileURLToPath(new URL('../.tsc/built-worker/', import.meta.url));
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: fileURLToPath(new URL('./threads/worker.ts', import.meta.url)),
    outDir: built,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'store-worker.js' } },
  },
  ssr: { noExternal: [/^@readout\//u] },
});
const worker = pathToFileURL(join(built, 'store-worker.js'));

describeContactStore('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-store-'));
  const path = join(folder, 'readout.db');
  const store = await openSqliteStore(path, { worker, readers: 1 });
  return {
    store,
    another: () => openSqliteStore(path, { worker, readers: 1 }),
    discard: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});
