import { openSqliteStore } from '@readout/sqlite-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchJoining } from './parts/bench-joining.ts';
import { report } from './parts/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const store = await openSqliteStore(join(folder, 'bench.db'));
report(await benchJoining(store));
await store.close();
rmSync(folder, { recursive: true, force: true });
