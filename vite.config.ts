import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { isBuilt } from './tooling/build.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('apps/web'),
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:4400' } },
  builder: {},
  environments: {
    client: { build: { outDir: at('dist/web'), emptyOutDir: true, manifest: true, chunkSizeWarningLimit: 1500 } },
    ssr: {
      resolve: { noExternal: true, external: ['@photostructure/sqlite', 'pdfjs-dist'] },
      build: {
        outDir: at('dist/server'),
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: {
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
          input: {
            readout: at('apps/readout/src/main.ts'),
            'store-worker': at('packages/sqlite-store/src/threads/worker.ts'),
            'ingest-worker': at('packages/ingest/src/worker.ts'),
            'read-worker': at('packages/ingest/src/read/limits/worker.ts'),
          },
        },
      },
    },
  },
  test: {
    root: at('.'),
    reporters: ['default', 'json'],
    outputFile: { json: at('test-results/unit.json') },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          include: ['{packages,apps/readout,neo4j,tooling}/**/*.test.{ts,mjs}'],
          exclude: ['**/node_modules/**', '**/*.contract.test.ts'],
          // Tests that start the program start it as built, where that is of these very sources: from source, each start costs seconds.
          env: isBuilt(at('.')) ? { BUILT_PROGRAM: at('dist/server/readout.js') } : {},
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'web', isolate: false, environment: 'jsdom', include: ['apps/web/src/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          isolate: false,
          environment: 'node',
          include: ['{packages,apps/readout,neo4j}/**/*.contract.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
