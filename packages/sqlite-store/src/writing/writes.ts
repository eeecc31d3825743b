import type { ReadingToSave } from '@readout/store';
import type { Connection } from '../engine.ts';
import { releaseLease, takeLease } from './lease.ts';
import { dropDerived, replaceDerived } from './replace-derived.ts';
import { ReadingSaver } from './save-readings.ts';
import { decide, forget, keepView, setCollections } from './settle.ts';

/** Every write, by its name in the port. */
export const WRITTEN = {
  saveReadings,
  ...{ forget, decide, setCollections, keepView },
  ...{ takeLease, releaseLease, replaceDerived, dropDerived },
} satisfies Record<string, (db: Connection, ...asked: never[]) => unknown>;

const savers = new WeakMap<Connection, ReadingSaver>();

function saveReadings(db: Connection, batch: readonly ReadingToSave[]) {
  const saver = savers.get(db) ?? new ReadingSaver(db);
  savers.set(db, saver);
  return saver.save(batch);
}
