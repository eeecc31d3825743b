import { DocumentIdSchema, ReadoutError, type DocumentId } from '@readout/domain';
import { existsSync } from 'node:fs';
import { openReader } from '../open-reader.ts';
import { repliesBeside } from '../reading/replies-beside.ts';
import { Workspace } from '../workspace/workspace.ts';
import { withStore, type StoreFlags } from './run.ts';

/** Erases documents and joins anew what they had part in. */
export async function forget(ids: readonly string[], flags: StoreFlags): Promise<number> {
  const known = ids.map((id) => {
    const parsed = DocumentIdSchema.safeParse(id);
    if (!parsed.success)
      throw new ReadoutError(
        'not-a-document',
        `“${id}” is no id of a document. “readout export” and the interface show ids: 16 letters and digits.`,
      );
    return parsed.data;
  });
  return withStore(flags, async (store, config) => {
    let missing = 0;
    for (const id of known) {
      const isForgotten = await store.forget(id);
      if (!isForgotten) missing += 1;
      process.stdout.write(isForgotten ? `${id} is forgotten.\n` : `${id} is not in this store.\n`);
    }
    await forgetAnswers(repliesBeside(config.store), known);
    const reader = openReader();
    try {
      await new Workspace(store, reader).join();
    } finally {
      await reader.close();
    }
    if (store.address.includes('://')) {
      process.stdout.write(
        'Neo4j keeps its transaction logs for a while; what was erased leaves them when they are rotated (db.tx_log.rotation.retention_policy).\n',
      );
    }
    return missing === 0 ? 0 : 1;
  });
}

/** Erases what a model answered about documents, and with it their words, where one was ever asked. */
async function forgetAnswers(folder: string, documents: readonly DocumentId[]): Promise<void> {
  if (!existsSync(folder)) return;
  const { forgetReplies } = await import('@readout/ingest/model-reader');
  const gone = await forgetReplies(folder, documents);
  if (gone > 0)
    process.stdout.write(
      `${gone === 1 ? 'One answer' : `${String(gone)} answers`} of a model about them ${gone === 1 ? 'is' : 'are'} gone too; folders that were recorded elsewhere are yours.\n`,
    );
}
