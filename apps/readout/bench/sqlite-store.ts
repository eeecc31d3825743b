import { openSqliteStore } from '@readout/sqlite-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchStore } from './parts/bench-store.ts';
import { report } from './parts/measure.ts';
import { sizes } from './parts/sizes.ts';

const figures: Record<string, unknown> = {};
for (const contacts of sizes()) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const store = await openSqliteStore(join(folder, 'bench.db'));
  figures[`${String(contacts)} contacts`] = await benchStore(store, contacts);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
report(figures);
