import { AddressSchema, type Day } from '@readout/domain';
import { oneLine } from '../normalise/characters.ts';

/** What is known of a document beside its text; null where not given. */
export interface About {
  readonly title: string | null;
  readonly publishedOn: Day | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  /** The collection that the document itself asks to be put in. */
  readonly collection: string | null;
}

/** Nothing is known. */
export const NOTHING_KNOWN: About = Object.freeze({
  title: null,
  publishedOn: null,
  publisher: null,
  url: null,
  rights: null,
  collection: null,
});

/** Puts together what several places say: the first that knows a thing wins. */
export function firstKnown(...places: readonly Partial<About>[]): About {
  const known: { -readonly [Key in keyof About]: About[Key] } = { ...NOTHING_KNOWN };
  for (const place of places) {
    known.title ??= place.title ?? null;
    known.publishedOn ??= place.publishedOn ?? null;
    known.publisher ??= place.publisher ?? null;
    known.url ??= place.url ?? null;
    known.rights ??= place.rights ?? null;
    known.collection ??= place.collection ?? null;
  }
  return known;
}

/** The address as it may be stored: http or https, without a user name, password or anything unprintable; null otherwise. */
export function storableAddress(value: string | null | undefined, base?: string): string | null {
  const text = oneLine(value ?? '');
  if (text === null || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  // The address stays as it was written where that is whole: normalising it would make two of one.
  const stored = URL.canParse(text) && !/\s/u.test(text) ? text : url.href;
  return AddressSchema.safeParse(stored).success ? stored : null;
}
