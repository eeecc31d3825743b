import { ARCHIVE_START, parseArchive } from '@readout/exchange';
import { saveAsRead, type Input, type Loaded } from '@readout/ingest';
import { isProblem, MAX_BATCH, type ContactStore } from '@readout/store';
import type { Decision, DocumentId, Problem, Reading } from '@readout/domain';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** What of an archive was left out, since no store can keep it. */
export interface LeftOut extends Problem {
  readonly file: string;
}

/** Takes out of what was named the files that are archives, and stores their records as they are; the rest is returned to be read. A reading that the store refuses and a decision whose words no store can keep are left out and named. */
export async function importArchives(
  store: ContactStore,
  inputs: readonly Input[],
  isDry: boolean,
): Promise<{ archives: Loaded[]; inputs: Input[]; leftOut: LeftOut[] }> {
  const archives: Loaded[] = [];
  const rest: Input[] = [];
  const leftOut: LeftOut[] = [];
  for (const input of inputs) {
    if (input.type === 'path' && (await isArchive(input.path)))
      archives.push(...(await importArchive(store, input.path, isDry, leftOut)));
    else rest.push(input);
  }
  return { archives, inputs: rest, leftOut };
}

async function isArchive(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false;
    const file = await open(path);
    try {
      const start = Buffer.alloc(ARCHIVE_START.length);
      await file.read(start, 0, start.length, 0);
      return start.toString('latin1') === ARCHIVE_START;
    } finally {
      await file.close();
    }
  } catch {
    // Whatever is the matter with it, the readers of documents say so by name.
    return false;
  }
}

async function importArchive(store: ContactStore, path: string, isDry: boolean, leftOut: LeftOut[]): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  let batch: Reading[] = [];
  const flush = async (): Promise<void> => {
    const known = new Set((await store.documentsKnown(batch.map(({ document }) => document.id))).map(({ id }) => id));
    const refused = isDry ? new Map<DocumentId, Problem>() : await saveAsRead(store, batch);
    for (const { document, accounts } of batch) {
      const why = refused.get(document.id);
      if (why !== undefined) {
        const message = `“${document.title ?? document.id}” was left out: ${why.message}`;
        leftOut.push({ file: path, code: why.code, message });
        continue;
      }
      const outcome = known.has(document.id) ? 'already-there' : 'read';
      loaded.push({ file: path, id: document.id, title: document.title, outcome, accounts: accounts.length });
    }
    batch = [];
  };
  const decide = async (decision: Decision): Promise<void> => {
    try {
      await store.decide(decision);
    } catch (error) {
      if (!isProblem(error, 'not-storable')) throw error;
      leftOut.push({ file: path, code: error.code, message: `Decision ${decision.id} was left out: ${error.message}` });
    }
  };
  for await (const record of parseArchive(
    createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY }),
  )) {
    if (record.type === 'reading') {
      batch.push(record.reading);
      if (batch.length === MAX_BATCH) await flush();
    } else if (!isDry) {
      if (record.type === 'collection') await store.setCollections([], [record.collection]);
      else if (record.type === 'decision') await decide(record.decision);
      else await store.keepView(record.view);
    }
  }
  await flush();
  return loaded;
}
