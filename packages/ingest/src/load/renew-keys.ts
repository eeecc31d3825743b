import type { DocumentId, Reading } from '@readout/domain';
import { KEYS_VERSION, keysOfReading } from '@readout/joining';
import { MAX_BATCH, type ContactStore } from '@readout/store';

/** Under which key a store remembers the version of the keys that all its readings stand under. */
const KEYS = 'version of the keys of joining';

/**
 * Whether readings may stand under keys of another version of the joiner, under which it looks for none: they would stay apart from what
 * tells of the same.
 */
export async function hasOtherKeys(store: ContactStore): Promise<boolean> {
  const [kept] = await store.seenItems([KEYS]);
  if (kept?.value === KEYS_VERSION) return false;
  return (await store.state()).counts.documents > 0;
}

/** Stores that were asked before. */
const asked = new WeakSet<ContactStore>();

/** Remembers this version of the keys in a store that holds nothing yet; asked before anything is stored, which then stands under them. */
export async function adoptKeys(store: ContactStore): Promise<void> {
  if (asked.has(store)) return;
  const [kept] = await store.seenItems([KEYS]);
  if (kept?.value !== KEYS_VERSION && (await store.state()).counts.documents === 0) await rememberKeys(store);
  asked.add(store);
}

/**
 * Stores every reading again under this version's keys, where they are others: nothing is read again, and what was decided stays. Safe to
 * repeat; where it is cut short the store still counts as one of other keys.
 */
export async function renewKeys(store: ContactStore): Promise<void> {
  if (await hasOtherKeys(store)) {
    // All ids first: what is stored again may come once more where it is walked meanwhile.
    const ids: DocumentId[] = [];
    for await (const record of store.everything()) if (record.type === 'reading') ids.push(record.reading.document.id);
    for (let at = 0; at < ids.length; at += MAX_BATCH) {
      const readings: Reading[] = [];
      for (const id of ids.slice(at, at + MAX_BATCH)) {
        const reading = await store.reading(id);
        if (reading !== null) readings.push(reading);
      }
      await store.saveReadings(readings.map((reading) => ({ reading, ...keysOfReading(reading), anew: true })));
    }
  }
  await rememberKeys(store);
}

async function rememberKeys(store: ContactStore): Promise<void> {
  await store.markSeen([{ key: KEYS, value: KEYS_VERSION }]);
}
