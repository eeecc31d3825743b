import { ReadoutError, type Decision, type DocumentId } from '@readout/domain';
import { inForce, isOfReading, settleReading } from '@readout/joining';
import { decidedToKeep, canonicalReading, type ContactStore } from '@readout/store';
import { saveAsRead } from './load-documents.ts';

/**
 * Puts what analysts marked, corrected and noted into the readings that are stored, and takes out what they took back, so that everything that
 * is asked of the store shows it. Safe to repeat: a reading is stored anew only where something of that is another, which marks its keys. One
 * that the store refuses stays as it was, and the others are settled; the answer says of which that is so.
 */
export async function settleReadings(store: ContactStore): Promise<ReadoutError[]> {
  const refused: ReadoutError[] = [];
  const decisions = await store.decisions();
  const holding = inForce(decisions);
  for (const id of documentsToSettle(decisions)) {
    const stored = await store.reading(id);
    if (stored === null) continue;
    const reading = canonicalReading(settleReading(stored, holding).reading);
    if (decidedToKeep(reading) === decidedToKeep(stored)) continue;
    for (const { code, message } of (await saveAsRead(store, [reading])).values())
      refused.push(new ReadoutError(code, `What was decided on “${reading.document.title ?? id}” waits. ${message}`));
  }
  return refused;
}

/** The documents in whose readings something was ever settled. */
function documentsToSettle(decisions: readonly Decision[]): Set<DocumentId> {
  return new Set(decisions.filter(isOfReading).flatMap(({ about }) => about[0]?.document ?? []));
}
