import { isDay, ReadoutError, type Day } from '@readout/domain';
import type { Readable } from 'node:stream';
import { storableAddress, type About } from './about/about.ts';
import { oneLine } from './normalise/characters.ts';

/** What the person says of an input; it goes before what the input says of itself. Null and missing are the same. */
export interface SaidOfInput {
  readonly title?: string | null | undefined;
  readonly publishedOn?: Day | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** What the transport said of bytes: where they were in the end, and what they are; null where it said nothing. */
interface Transport {
  readonly address: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** Something to be read, under the name that `as` gives it in reports where one is given: a file or folder, an http(s) address, bytes under a name (a dropped or pasted one), or a stream (`-`). */
export type Input =
  | { readonly type: 'path'; readonly path: string; readonly about?: SaidOfInput; readonly as?: string }
  | { readonly type: 'address'; readonly url: string; readonly about?: SaidOfInput; readonly as?: string }
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
  /** The name under which the one input is shown; its ending helps to tell the format of standard input. */
  readonly as?: string;
}

/**
 * The inputs that arguments of a command line name: `-` is standard input, `scheme://…` an address, the rest are paths.
 * Throws a ReadoutError (`flag-not-a-day`, `flag-not-an-address`, `flag-not-a-name`) where a flag cannot be used.
 */
export function inputsFromArguments(
  names: readonly string[],
  flags: InputFlags,
  standardInput: Readable = process.stdin,
): Input[] {
  const about = saidByFlags(flags);
  const as = nameByFlag(flags.as, names);
  const named = as === null ? {} : { as };
  return names.map((name) => {
    if (name === '-') return { type: 'stream', name: as ?? name, stream: standardInput, about };
    if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(name)) return { type: 'address', url: name, about, ...named };
    return { type: 'path', path: name, about, ...named };
  });
}

/** What was said, as the readers put it together with what is found: one line each. An address that may not be stored is no address. */
export function saidOf(input: Input): Partial<About> {
  const { title, publishedOn, publisher, url } = input.about ?? {};
  return {
    title: oneLine(title ?? ''),
    publishedOn: publishedOn ?? null,
    publisher: oneLine(publisher ?? ''),
    url: storableAddress(url),
  };
}

function nameByFlag(as: string | undefined, names: readonly string[]): string | null {
  if (as === undefined) return null;
  if (as.trim() === '' || names.length > 1) {
    throw new ReadoutError(
      'flag-not-a-name',
      `--as names one document, and ${names.length > 1 ? `${String(names.length)} inputs are given` : 'the name is empty'}. Give one input with --as, or leave it out.`,
    );
  }
  return as;
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
