import { checkReading, firstUnstorable, ReadoutError, type Reading } from '@readout/domain';
import { canonicalReading } from './canonical-reading.ts';
import { MAX_BATCH, type ReadingToSave } from './contact-store.ts';
import { storeProblem } from './problems.ts';

/**
 * The batch in canonical order, ready to be stored, or the error that refuses all of it. Both engines ask this before they commit:
 * they count code points and keep UTF-8, so they can neither slice nor hold half a surrogate pair.
 */
export function acceptReadings(batch: readonly ReadingToSave[]): ReadingToSave[] {
  if (batch.length > MAX_BATCH) {
    throw storeProblem('question-too-large', `${String(batch.length)} readings, of at most ${String(MAX_BATCH)}`);
  }
  return batch.map((one) => {
    refuseFaults(one.reading);
    return { ...one, reading: canonicalReading(one.reading) };
  });
}

function refuseFaults(reading: Reading): void {
  const [fault, ...more] = checkReading(reading);
  if (fault !== undefined) {
    const others = more.length === 0 ? '' : `, and ${String(more.length)} more`;
    throw storeProblem('reading-refused', `${fault.rule}: ${fault.where}${others}`);
  }
  const unstorable = firstUnstorable(reading, 'reading');
  if (unstorable !== null) {
    throw storeProblem('reading-refused', `not-storable: ${unstorable} holds half a character or a null character`);
  }
}

/**
 * Refuses (`not-storable`) what analysts wrote where some of its text cannot be kept. Both engines ask this before they write: what is kept
 * of it goes into readings and names later, where it would stop all that comes after it. `name` is how the whole is called.
 */
export function refuseUnstorable(value: unknown, name: string): void {
  const unstorable = firstUnstorable(value, name);
  if (unstorable !== null) throw storeProblem('not-storable', unstorable);
}

/** Whether an error is the expected failure of that code. */
export function isProblem(error: unknown, code: string): error is ReadoutError {
  return error instanceof ReadoutError && error.code === code;
}
