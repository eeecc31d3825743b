import { checkReading, ReadoutError, type Reading } from '@readout/domain';
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
  // As JSON all of it is looked through many times faster than one text after the other, and what is found there is looked at closely.
  const unstorable = SUSPECT.test(JSON.stringify(reading)) ? firstUnstorable(reading, 'reading') : null;
  if (unstorable !== null) {
    throw storeProblem('reading-refused', `not-storable: ${unstorable} holds half a character or a null character`);
  }
}

/** How JSON writes what {@link UNSTORABLE} finds; text that merely looks like it is written alike. */
const SUSPECT = /\\u(?:0000|d[89a-f])/u;

/** Half a surrogate pair, or the character that ends texts in C. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function firstUnstorable(value: unknown, path: string): string | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = firstUnstorable(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** Whether an error is the expected failure of that code. */
export function isProblem(error: unknown, code: string): error is ReadoutError {
  return error instanceof ReadoutError && error.code === code;
}
