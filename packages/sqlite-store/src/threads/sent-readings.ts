import type { AccountId, PersonaId, Reading } from '@readout/domain';
import type { ReadingToSave } from '@readout/store';

type Sent = readonly [
  reading: Reading,
  personaKeys: readonly (readonly [PersonaId, readonly string[]])[],
  accountKeys: readonly (readonly [AccountId, readonly string[]])[],
  anew: boolean,
];

/** Readings as one text, which crosses to another thread in half the time that the objects take. */
export function readingsAsText(batch: readonly ReadingToSave[]): string {
  const sent = batch.map(({ reading, personaKeys, accountKeys, anew }): Sent => [
    reading,
    [...personaKeys],
    [...accountKeys],
    anew === true,
  ]);
  return JSON.stringify(sent);
}

/** The opposite of {@link readingsAsText}. */
export function readingsFromText(text: string): ReadingToSave[] {
  return (JSON.parse(text) as readonly Sent[]).map(([reading, personaKeys, accountKeys, anew]) => ({
    reading,
    personaKeys: new Map(personaKeys),
    accountKeys: new Map(accountKeys),
    anew,
  }));
}
