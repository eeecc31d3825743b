import type { ApiClient } from '@readout/api';
import { expect } from './journey.ts';

const SYLLABLES = ['ba', 'do', 'fe', 'gi', 'ku', 'la', 'mo', 'ne', 'pi', 'ra', 'so', 'tu', 've', 'zo'] as const;
const COUNTRIES = ['Peru', 'Italy', 'Finland', 'Spain', 'Kenya', 'Chile', 'Ghana', 'Norway', 'Nepal', 'Cuba'] as const;

/** A made name, another for every number. */
export function madeName(number: number): string {
  const word = (seed: number): string => {
    let rest = seed;
    let letters = '';
    for (let at = 0; at < 3; at += 1) {
      letters += SYLLABLES[rest % SYLLABLES.length] ?? '';
      rest = Math.floor(rest / SYLLABLES.length);
    }
    return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}n`;
  };
  return `${word(number * 7 + 3)} ${word(number * 31 + 11)}`;
}

/** A sentence on a meeting of two made people on a day of 2022. */
export function meetingStory(one: number, other: number, day: string): string {
  const of = (number: number): string => `${madeName(number)} of ${COUNTRIES[number % COUNTRIES.length] ?? ''}`;
  return `President ${of(one)} met President ${of(other)} in Geneva on ${day} 2022.`;
}

/** Has a server read texts, and waits until they are joined; the ids of their documents. */
export async function haveRead(
  server: ApiClient,
  texts: readonly string[],
  publishedOn = '2022-06-30',
): Promise<readonly string[]> {
  const items = texts.map((text, at) => ({
    type: 'text' as const,
    text,
    title: `Account ${String(at + 1)}`,
    publisher: 'Harbour Wire',
    publishedOn: publishedOn as never,
    url: null,
  }));
  const job = await server.addDocuments({ items, collection: null });
  await expect.poll(async () => (await server.job(job.id)).state, { timeout: 120_000 }).toBe('done');
  return (await server.job(job.id)).items.flatMap(({ documents }) => documents.map(({ id }) => id));
}
