import { describe, expect, test } from 'vitest';
import type { ContactStore } from '../contact-store.ts';
import { CALL, KASK, LAKE_ACCORD } from './joined-stories.ts';
import { fillStore, joinAll, withEmptyStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, STORIES } from './stories.ts';

const ROUNDS = 4;

/** Questions that are answered from several reads, asked while somebody writes. */
export function checkAskingWhileWriting(open: OpenStore): void {
  describe('asking while somebody writes', () => {
    const opened = withEmptyStore(open);

    test('gives answers of one moment: none that mixes what was with what is written', async () => {
      const { store, another } = opened();
      await fillStore(store);
      const moments = new Set<string>();
      // Round by round the graph stands as it stood before, so every answer that there can be is known after one of them.
      for (const write of writes(store)) {
        await write();
        for (const answer of await asked(store)) moments.add(answer);
      }
      const writer = await another();
      const state = { isWriting: true };
      const writing = (async () => {
        for (let round = 0; round < ROUNDS; round += 1) for (const write of writes(writer)) await write();
      })().finally(() => (state.isWriting = false));
      const heard = new Set<string>();
      while (state.isWriting) for (const answer of await asked(store)) heard.add(answer);
      await writing;
      await writer.close();
      expect([...heard].filter((answer) => !moments.has(answer))).toEqual([]);
      expect(heard.size).toBeGreaterThan(0);
    });
  });
}

/** Takes a story out of a joined store and puts it back: the writes of one round. */
function writes(store: ContactStore): (() => Promise<unknown>)[] {
  return [
    () => store.forget(CALL_TOLD_IN_HELSINKI.reading.document.id),
    () => store.saveReadings(STORIES),
    () => joinAll(store),
  ];
}

async function asked(store: ContactStore): Promise<string[]> {
  const answers = await Promise.all([
    store.contacts([CALL.id]),
    store.person(KASK.id),
    store.agreement(LAKE_ACCORD),
    store.document(CALL_TOLD_IN_HELSINKI.reading.document.id),
    store.reading(CALL_TOLD_IN_HELSINKI.reading.document.id),
  ]);
  return answers.map((answer) => JSON.stringify(answer));
}
