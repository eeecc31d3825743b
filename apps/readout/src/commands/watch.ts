import { ReadoutError } from '@readout/domain';
import {
  AddressWatch,
  DocumentLoader,
  lookAtFolder,
  type Loaded,
  type Look,
  type LookOptions,
  type Reader,
} from '@readout/ingest';
import { MAX_IDS, type ContactStore } from '@readout/store';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseReader } from '../reading/choose-reader.ts';
import type { ReaderFlags } from '../reading/reader-flags.ts';
import { plain } from '../terminal/plain.ts';
import { Workspace } from '../workspace/workspace.ts';
import { withStore, type StoreFlags } from './run.ts';
import { sayOfKeys } from './say-of-keys.ts';
import { counted } from '../terminal/counted.ts';

/** Flags of `readout watch`. */
export interface WatchFlags extends StoreFlags, ReaderFlags {
  readonly every?: string;
  readonly once?: boolean;
  readonly collection?: string;
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
}

/** What became of one source in one round. */
export interface Watched {
  readonly source: string;
  readonly state: Look['state'];
  readonly documents: readonly Loaded[];
  readonly problems: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

/** How a watch runs. */
export interface WatchSettings extends LookOptions {
  readonly collection: string | null;
  readonly signal: AbortSignal;
  readonly once: boolean;
  onLook(watched: Watched): void;
}

const DEFAULT_EVERY = '15m';
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const SHORTEST_SECONDS = 60;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/**
 * Looks at addresses and folders again and again, and reads what is new in them into the store, until it is told to stop (Ctrl-C).
 * With `once` it looks a single time, and the exit code is 1 where a source failed.
 */
export async function watch(sources: readonly string[], flags: WatchFlags): Promise<number> {
  const everySeconds = secondsOf(flags.every ?? DEFAULT_EVERY);
  return withStore(flags, async (store) => {
    await sayOfKeys(store, (line) => process.stderr.write(`${line}\n`));
    const stop = new AbortController();
    const onSignal = (): void => {
      stop.abort();
    };
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    const { reader } = await chooseReader(flags, {
      inputs: null,
      allowPrivate: flags.allowPrivate === true,
      say: (line) => {
        process.stderr.write(`${plain(line)}\n`);
      },
    });
    let failed = 0;
    try {
      await watchSources(store, reader, sources, {
        everySeconds,
        collection: flags.collection ?? null,
        allowPrivate: flags.allowPrivate === true,
        signal: stop.signal,
        once: flags.once === true,
        onLook: (watched) => {
          if (watched.state === 'failed' || watched.state === 'gone') failed++;
          if (flags.json === true) process.stdout.write(`${JSON.stringify(watched)}\n`);
          else say(watched);
        },
      });
    } finally {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      await reader.close();
    }
    if (flags.json !== true && flags.once !== true) process.stdout.write('Stopped. What was read is in the store.\n');
    return flags.once === true && failed > 0 ? 1 : 0;
  });
}

/**
 * Looks at each source in turn, round after round. What is new is stored before it is remembered, so that nothing is lost by a crash;
 * a source, or the store, that fails is reported and tried again in the next round. A source that is gone for good is looked at no more.
 */
export async function watchSources(
  store: ContactStore,
  reader: Reader,
  sources: readonly string[],
  settings: WatchSettings,
): Promise<void> {
  const addresses = new AddressWatch(store, settings);
  const workspace = new Workspace(store, reader);
  const gone = new Set<string>();
  const { signal, everySeconds, once } = settings;
  for (;;) {
    const began = Date.now();
    reader.begin?.();
    for (const source of sources) {
      if (signal.aborted) break;
      if (gone.has(source)) continue;
      const watched = await lookAt(source, { store, reader, workspace, addresses, settings });
      if (watched.state === 'gone') gone.add(source);
      settings.onLook(watched);
    }
    if (once || signal.aborted || gone.size === sources.length) return;
    const left = Math.max(1, everySeconds * 1_000 - (Date.now() - began));
    await wait(left, undefined, { signal }).catch(() => undefined);
  }
}

interface Watching {
  readonly store: ContactStore;
  readonly reader: Reader;
  readonly workspace: Workspace;
  readonly addresses: AddressWatch;
  readonly settings: WatchSettings;
}

async function lookAt(source: string, watching: Watching): Promise<Watched> {
  const { store, reader, workspace, addresses, settings } = watching;
  const documents: Loaded[] = [];
  const problems: Watched['problems'][number][] = [];
  let state: Look['state'] = 'unchanged';
  try {
    const looks = ADDRESS.test(source) ? [await addresses.look(source)] : lookAtFolder(source, store, settings);
    for await (const look of looks) {
      state = look.state;
      problems.push(...look.problems);
      const loader = new DocumentLoader(store, reader, settings.collection);
      const loaded: Loaded[] = [];
      for (const document of look.documents) loaded.push(...(await loader.add(document)));
      loaded.push(...(await loader.flush()));
      for (const one of loaded) {
        if (one.problem === undefined) documents.push(one);
        else problems.push({ file: one.file, ...one.problem });
      }
      // What could not be read is looked at again: what was stored beside it is then there already.
      if (loaded.some(({ problem }) => problem !== undefined)) {
        state = 'failed';
        continue;
      }
      for (let at = 0; at < look.seen.length; at += MAX_IDS) await store.markSeen(look.seen.slice(at, at + MAX_IDS));
    }
    if (documents.some(({ outcome }) => outcome !== 'already-there')) await workspace.join();
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    state = 'failed';
    problems.push({ file: source, code: error.code, message: error.message });
  }
  return { source, state, documents, problems };
}

/** `15m` → 900. Throws a ReadoutError (`flag-not-a-time`) where it is none, or below a minute. */
export function secondsOf(text: string): number {
  const [, number, unit = ''] = /^\s*(\d{1,6})\s*([smhd])\s*$/iu.exec(text) ?? [];
  const seconds = Number(number) * (SECONDS[unit.toLowerCase()] ?? Number.NaN);
  if (seconds >= SHORTEST_SECONDS) return seconds;
  throw new ReadoutError(
    'flag-not-a-time',
    `“${text}” is no time to wait between two looks. Give --every as a number with s, m, h or d, a minute at least: 15m, 2h, 1d.`,
  );
}

function say({ source, state, documents, problems }: Watched): void {
  if (state === 'too-early') return;
  const there = documents.filter(({ outcome }) => outcome === 'already-there').length;
  const isNothing = documents.length === 0 && problems.length === 0;
  const what = isNothing
    ? 'nothing new'
    : `${String(documents.length - there)} new, ${String(there)} already there${state === 'failed' ? ', failed: tried again later' : ''}`;
  process.stdout.write(`${new Date().toTimeString().slice(0, 8)} ${plain(source)}: ${what}\n`);
  for (const { title, accounts } of documents) {
    process.stdout.write(`  ${plain(title ?? '(no title)')} (${counted(accounts, 'account')})\n`);
  }
  for (const { code, message } of problems) process.stderr.write(`  ${plain(message)} (${code})\n`);
}
