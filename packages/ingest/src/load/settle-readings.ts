import type { Decision, DocumentId } from '@readout/domain';
import { inForce, isOfReading, keysOfReading, settleReading } from '@readout/joining';
import { decidedToKeep, canonicalReading, type ContactStore } from '@readout/store';

/**
 * Puts what analysts marked, corrected and noted into the readings that are stored, and takes out what they took back, so that everything that
 * is asked of the store shows it. Safe to repeat: a reading is stored anew only where something of that is another, which marks its keys.
 */
export async function settleReadings(store: ContactStore): Promise<void> {
  const decisions = await store.decisions();
  const holding = inForce(decisions);
  for (const id of documentsToSettle(decisions)) {
    const stored = await store.reading(id);
    if (stored === null) continue;
    const reading = canonicalReading(settleReading(stored, holding).reading);
    if (decidedToKeep(reading) !== decidedToKeep(stored))
      await store.saveReadings([{ reading, ...keysOfReading(reading) }]);
  }
}

/** The documents in whose readings something was ever settled. */
function documentsToSettle(decisions: readonly Decision[]): Set<DocumentId> {
  return new Set(decisions.filter(isOfReading).flatMap(({ about }) => about[0]?.document ?? []));
}
