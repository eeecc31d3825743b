import type { DocumentId } from '@readout/domain';
import { SAMPLE_COLLECTIONS } from '@readout/sample';
import { openSqliteStore } from '@readout/sqlite-store';
import type { ContactStore } from '@readout/store';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SILENT } from '../terminal/progress.ts';
import { ingestInto } from './ingest.ts';
import { loadSample } from './load-sample.ts';

const [COLLECTION] = SAMPLE_COLLECTIONS;
const said: string[] = [];
const say = (line: string): void => void said.push(line);
let folder: string;
let sample: string;
let store: ContactStore;

beforeEach(async () => {
  said.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'readout-sample-'));
  sample = join(folder, 'documents');
  mkdirSync(sample);
  for (const name of ['a', 'b', 'c']) write(name);
  store = await openSqliteStore(join(folder, 'readout.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string): void {
  const head = `---\ntitle: Story ${name}\ndate: 2022-02-01\npublisher: Andes Desk\ncollection: ${COLLECTION?.name ?? ''}\n---\n\n`;
  writeFileSync(join(sample, `${name}.md`), `${head}President Rosa Quispe of Peru met nobody on day ${name}.\n`);
}
async function documents(): Promise<DocumentId[]> {
  return (await store.documents({ after: null, limit: 10, collection: null })).documents.map(({ id }) => id);
}

describe('the sample', () => {
  test('is loaded once; a document of it that was forgotten stays so', async () => {
    await loadSample(store, sample, say);
    expect(said).toEqual(['Read 3 sample documents.']);
    const [first] = await documents();
    if (first === undefined) throw new Error('nothing was loaded');
    await store.forget(first);
    await loadSample(store, sample, say);
    expect(await documents()).toHaveLength(2);
    expect(said).toHaveLength(1);
  });

  test('goes on where a loading was cut short, and with what came to it since', async () => {
    await loadSample(store, sample, say);
    await store.markSeen([{ key: 'sample files loaded', value: '0' }]);
    write('d');
    await loadSample(store, sample, say);
    expect(await documents()).toHaveLength(4);
    expect(said.at(-1)).toBe('Read 1 sample documents.');
  });

  test('leaves a store alone that holds other documents', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'own.md'), '---\ntitle: Own\ndate: 2022-02-01\n---\n\nNobody met anybody.\n');
    await ingestInto(store, [own], { reader: 'rules' }, SILENT);
    await loadSample(store, sample, say);
    expect(await documents()).toHaveLength(1);
  });
});
