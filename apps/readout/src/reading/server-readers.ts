import { READERS_TO_ASK, type ReaderToAsk } from '@readout/domain';
import type { Reader } from '@readout/ingest';
import { chooseReader } from './choose-reader.ts';
import type { AheadOfRun } from './chosen-reader.ts';
import { configOf, type ReaderFlags } from './reader-flags.ts';

/** Who may read documents that are added to a server. */
export interface ServerReaders {
  /** Who reads unless another is asked for. */
  readonly usual: ReaderToAsk;
  readonly choices: readonly ReaderToAsk[];
  /** The host outside the server's machine that texts go to where a model reads; null where they stay. */
  readonly sentTo: string | null;
  of(name: ReaderToAsk): Promise<Reader>;
}

/** A server that reads by rules alone. */
export function rulesAlone(rules: Reader): ServerReaders {
  return { usual: 'rules', choices: ['rules'], sentTo: null, of: () => Promise.resolve(rules) };
}

/**
 * The readers of a server: the rules, and where its owner started it with a model, that model too. The owner is asked at the start whether
 * texts may go to it.
 */
export async function openServerReaders(
  flags: ReaderFlags & { readonly store?: string },
  rules: Reader,
  ahead: AheadOfRun,
): Promise<ServerReaders> {
  const { reader: usual } = configOf(flags);
  if (usual === 'rules') return rulesAlone(rules);
  const first = await chooseReader(flags, ahead);
  const opened = new Map<ReaderToAsk, Promise<Reader>>([
    ['rules', Promise.resolve(rules)],
    [usual, Promise.resolve(first.reader)],
  ]);
  const open = async (name: ReaderToAsk): Promise<Reader> =>
    // The owner has agreed to the same address just now.
    (await chooseReader({ ...flags, reader: name, yes: true }, { ...ahead, say: () => undefined })).reader;
  return {
    usual,
    choices: READERS_TO_ASK,
    sentTo: first.sentTo,
    of: (name) => {
      const reader = opened.get(name) ?? open(name);
      opened.set(name, reader);
      return reader;
    },
  };
}
