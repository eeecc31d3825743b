import type { GraphAnswer } from '@readout/domain';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serveForTest } from '../testing/served.ts';
import { rulesAlone } from '../reading/server-readers.ts';
import { Jobs } from './jobs.ts';
import { Workspace } from './workspace.ts';

const HOST = { host: '127.0.0.1:4400' };
const itemOf = (text: string) => ({
  ...{ type: 'text' as const, text, title: null, publisher: null, publishedOn: null, url: null },
});

test('whoever was told of a revision is not answered from an older one, though another process wrote it this moment', async () => {
  const served = await serveForTest();
  onTestFinished(() => served.close());
  const { store, reader } = served.workspace;
  // All within the moment for which the index looks no further.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  onTestFinished(() => {
    clock.mockRestore();
  });
  const graph = async (): Promise<GraphAnswer> =>
    (await served.app.inject({ url: '/api/graph', headers: HOST })).json<GraphAnswer>();
  expect((await graph()).contacts).toEqual([]);

  const other = new Jobs(new Workspace(store, reader), {
    allowPrivate: false,
    readers: rulesAlone(reader),
    sample: null,
  });
  other.start({
    items: [itemOf('President Rosa Quispe of Peru met Italian Prime Minister Aldo Ferrante in Lima.')],
    collection: null,
  });
  await other.idle();
  expect((await graph()).contacts, 'nobody was told of it yet').toEqual([]);
  const told = (await served.app.inject({ url: '/api/state', headers: HOST })).json<{ store: { revision: number } }>();
  expect(await graph()).toMatchObject({ revision: told.store.revision, contacts: [{ kind: 'meeting' }] });
});
