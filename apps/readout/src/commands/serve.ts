import { ReadoutError } from '@readout/domain';
import { findSampleFolder } from '@readout/sample';
import type { ContactStore } from '@readout/store';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from '../config.ts';
import { isLoopback } from '../http/guard.ts';
import { buildServer, type Server } from '../http/build-server.ts';
import { openReader, type OpenReader } from '../open-reader.ts';
import { openStore } from '../open-store.ts';
import type { ReaderFlags } from '../reading/reader-flags.ts';
import { openServerReaders } from '../reading/server-readers.ts';
import { programVersion } from '../version.ts';
import { Jobs } from '../workspace/jobs.ts';
import { Workspace } from '../workspace/workspace.ts';
import { joinWhatWaits } from './join-what-waits.ts';
import { loadSample } from './load-sample.ts';
import { sayOfKeys } from './say-of-keys.ts';
import { counted } from '../terminal/counted.ts';

/** Flags of `readout serve`. */
export interface ServeFlags extends Pick<ReaderFlags, 'reader' | 'model' | 'modelAddress' | 'yes'> {
  readonly store?: string;
  readonly host?: string;
  readonly port?: number;
  readonly readOnly?: boolean;
  /** False with `--no-sample`. */
  readonly sample?: boolean;
  readonly allowPrivate?: boolean;
}

/** Ports tried after the one asked for, where that is taken. */
const NEXT_PORTS = 20;

/** Serves the interface until it is stopped. Loads the sample where the store is empty, unless told not to. */
export async function serve(flags: ServeFlags): Promise<number> {
  const began = performance.now();
  const config = guarded(readConfig(flagsOf(flags)));
  const store = await openStore(config);
  const reader = openReader();
  try {
    const readers = await openServerReaders(flags, reader, { inputs: null, allowPrivate: false, say });
    const sample = config.readOnly ? null : findSampleFolder();
    if (sample !== null && flags.sample !== false) await loadSample(store, sample, say);
    await sayOfKeys(store, say);
    const workspace = new Workspace(store, reader);
    if (!config.readOnly) await joinWhatWaits(workspace, say);
    await workspace.refresh();
    const jobs = new Jobs(workspace, { allowPrivate: flags.allowPrivate === true, readers, sample });
    const app = await buildServer({
      workspace,
      jobs,
      version: programVersion(),
      guard: config,
      page: pageFolder(),
      log: true,
    });
    const address = await listen(app, config);
    const { counts } = await store.state();
    say(
      `${counted(counts.documents, 'document')}, ${counted(counts.conversations, 'contact')} between ${counted(counts.leaders, 'person', 'people')}, in ${store.address}.`,
    );
    say(
      `Ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${address}${config.token === null ? '' : `/?token=${encodeURIComponent(config.token)}`}`,
    );
    await stopped();
    await app.close();
    await jobs.idle();
    say('Stopped.');
    return 0;
  } finally {
    await close(store, reader);
  }
}

function flagsOf(flags: ServeFlags): Partial<Config> {
  return {
    ...(flags.store === undefined ? {} : { store: flags.store }),
    ...(flags.host === undefined ? {} : { host: flags.host }),
    ...(flags.port === undefined ? {} : { port: flags.port }),
    ...(flags.readOnly === undefined ? {} : { readOnly: flags.readOnly }),
  };
}

/** An address others can reach is served only with a token or behind a proxy that says who is asking. */
function guarded(config: Config): Config {
  if (isLoopback(config.host) || config.token !== null || config.userHeader !== null) return config;
  const token = randomBytes(24).toString('base64url');
  say(
    `${config.host} can be reached by others, so this server asks for a token. This one is made for this run; set READOUT_TOKEN to keep one.`,
  );
  return { ...config, token };
}

async function listen(app: Server, { host, port }: Config): Promise<string> {
  for (let next = port; ; next += 1) {
    try {
      const address = await app.listen({ host, port: next });
      if (next !== port && port !== 0) say(`Port ${String(port)} is taken, so this is port ${String(next)}.`);
      return address;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EADDRINUSE' && code !== 'EACCES')
        throw new ReadoutError(
          'cannot-listen',
          `“${host}” is no address of this machine. Choose another with --host.`,
          { cause: error },
        );
      if (code === 'EACCES' || next >= Math.min(65_535, port + NEXT_PORTS)) {
        throw new ReadoutError(
          'port-taken',
          `No port from ${String(port)} to ${String(next)} is free. Choose another with --port.`,
          { cause: error },
        );
      }
    }
  }
}

/** The built client: beside the built program, else in dist/ of the source tree; null where it was never built. */
function pageFolder(): string | null {
  for (const place of ['../web/', '../../../../dist/web/']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(`${folder}/index.html`)) return folder;
  }
  say('The interface is not built yet (npm run build); only the questions under /api are answered.');
  return null;
}

async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
async function close(store: ContactStore, reader: OpenReader): Promise<void> {
  await reader.close();
  await store.close();
}
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
