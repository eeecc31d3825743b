import { isDay, ReadoutError, type Day } from '@readout/domain';
import type { Readable } from 'node:stream';
import { storableAddress, type About } from './about/about.ts';

/** What the person says of an input; it goes before what the input says of itself. Null and missing are the same. */
export interface SaidOfInput {
  readonly title?: string | null | undefined;
  readonly publishedOn?: Day | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** What the transport said of bytes: where they were in the end, and what they are; null where it said nothing. */
export interface Transport {
  readonly address: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** Something to be read: a file or folder, an http(s) address, bytes under a name (a dropped or pasted one), or a stream (`-`). */
export type Input =
  | { readonly type: 'path'; readonly path: string; readonly about?: SaidOfInput }
  | { readonly type: 'address'; readonly url: string; readonly about?: SaidOfInput }
  | {
      readonly type: 'bytes';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly about?: SaidOfInput;
      /** How they came, where they were fetched from an address. */
      readonly fetched?: Transport;
    }
  | { readonly type: 'stream'; readonly name: string; readonly stream: Readable; readonly about?: SaidOfInput };

/** Flags of a command line that say something of all inputs named with them. `date` is a day, YYYY-MM-DD. */
export interface InputFlags {
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/**
 * The inputs that arguments of a command line name: `-` is standard input, `scheme://…` an address, the rest are paths.
 * Throws a ReadoutError (`flag-not-a-day`, `flag-not-an-address`) where a flag cannot be used.
 */
export function inputsFromArguments(
  names: readonly string[],
  flags: InputFlags,
  standardInput: Readable = process.stdin,
): Input[] {
  const about = saidByFlags(flags);
  return names.map((name) => {
    if (name === '-') return { type: 'stream', name, stream: standardInput, about };
    if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(name)) return { type: 'address', url: name, about };
    return { type: 'path', path: name, about };
  });
}

/** What was said, as the readers put it together with what is found. An address that may not be stored is no address. */
export function saidOf(input: Input): Partial<About> {
  const { title, publishedOn, publisher, url } = input.about ?? {};
  return {
    title: title ?? null,
    publishedOn: publishedOn ?? null,
    publisher: publisher ?? null,
    url: storableAddress(url),
  };
}

function saidByFlags({ title, date, publisher, url }: InputFlags): SaidOfInput {
  if (date !== undefined && !isDay(date)) {
    throw new ReadoutError(
      'flag-not-a-day',
      `“${date}” is not a day that exists. Give --date as YYYY-MM-DD, for example 2022-02-01.`,
    );
  }
  if (url !== undefined && storableAddress(url) === null) {
    throw new ReadoutError('flag-not-an-address', `“${url}” is not a web address. Give --url as https://host/path.`);
  }
  return { title, publishedOn: date, publisher, url };
}
