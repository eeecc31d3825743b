import { DocumentIdSchema, ReadoutError } from '@readout/domain';
import { openReader } from '../open-reader.ts';
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
  return withStore(flags, async (store) => {
    let missing = 0;
    for (const id of known) {
      const isForgotten = await store.forget(id);
      if (!isForgotten) missing += 1;
      process.stdout.write(isForgotten ? `${id} is forgotten.\n` : `${id} is not in this store.\n`);
    }
    const reader = openReader();
    await new Workspace(store, reader).join().finally(() => reader.close());
    if (store.address.includes('://')) {
      process.stdout.write(
        'Neo4j keeps its transaction logs for a while; what was erased leaves them when they are rotated (db.tx_log.rotation.retention_policy).\n',
      );
    }
    return missing === 0 ? 0 : 1;
  });
}
