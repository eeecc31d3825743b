import type { DerivedChange } from '@readout/domain';
import type { SaveResult } from '@readout/store';
import type { Connection } from '../engine.ts';
import { readingsFromText } from '../threads/sent-readings.ts';
import { releaseLease, takeLease } from './lease.ts';
import { dropDerived, replaceDerived } from './replace-derived.ts';
import { ReadingSaver } from './save-readings.ts';
import { decide, forget, keepView, markSeen, setCollections } from './settle.ts';
import { keyWhatIsNew } from './standing.ts';

/** Every write, by its name in the port. */
export const WRITTEN = {
  ...{ saveReadings, keyWhatIsNew },
  ...{ forget, decide, setCollections, keepView, markSeen },
  ...{ takeLease, releaseLease, dropDerived },
  // As one text, which crosses to another thread in half the time that the objects take.
  replaceDerived: (db: Connection, holder: string, change: string) =>
    replaceDerived(db, holder, JSON.parse(change) as DerivedChange),
} satisfies Record<string, (db: Connection, ...asked: never[]) => unknown>;

const savers = new WeakMap<Connection, ReadingSaver>();

function saveReadings(db: Connection, batch: string): SaveResult[] {
  const saver = savers.get(db) ?? new ReadingSaver(db);
  savers.set(db, saver);
  return saver.save(readingsFromText(batch));
}
