import { openSqliteStore } from '@readout/sqlite-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '@readout/api';
import type { GuardOptions } from '../http/guard.ts';
import { buildServer, type Server } from '../http/build-server.ts';
import type { Reader } from '@readout/ingest';
import { openReader } from '../open-reader.ts';
import { rulesAlone, type ServerReaders } from '../reading/server-readers.ts';
import { Jobs } from '../workspace/jobs.ts';
import { Workspace } from '../workspace/workspace.ts';

/** A server over a store of its own in a folder of its own, nothing in between replaced. */
export interface Served {
  readonly app: Server;
  readonly workspace: Workspace;
  readonly jobs: Jobs;
  /** Reads a text in and waits for the graph to show it. */
  add(text: string, about?: { title?: string; publisher?: string; publishedOn?: string }): Promise<Job>;
  close(): Promise<void>;
}

const LOCAL = { host: '127.0.0.1:4400' };

export async function serveForTest(
  guard: Partial<GuardOptions> = {},
  readersOf: (rules: Reader) => Promise<ServerReaders> = (rules) => Promise.resolve(rulesAlone(rules)),
  sample: string | null = null,
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
  const store = await openSqliteStore(join(folder, 'readout.db'));
  const reader = openReader();
  const workspace = new Workspace(store, reader);
  const jobs = new Jobs(workspace, { allowPrivate: false, readers: await readersOf(reader), sample });
  const app = await buildServer({
    workspace,
    jobs,
    version: '0.0.0',
    guard: { host: '127.0.0.1', readOnly: false, token: null, userHeader: null, roleHeader: null, ...guard },
    page: null,
    log: false,
  });
  return {
    app,
    workspace,
    jobs,
    add: async (text, about = {}) => {
      const item = { type: 'text', text, title: null, publisher: null, publishedOn: null, url: null, ...about };
      const started = await app.inject({
        method: 'POST',
        url: '/api/documents',
        headers: LOCAL,
        payload: { items: [item], collection: null },
      });
      await jobs.idle();
      const { id } = started.json<Job>();
      return (await app.inject({ url: `/api/jobs/${id}`, headers: LOCAL })).json<Job>();
    },
    close: async () => {
      await app.close();
      await reader.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
