import { join } from 'node:path';
import { EVERYTHING_ASKED } from '../support/asked.ts';
import { expect, test } from '../support/journey.ts';
import { temporaryFolder } from '../support/readout.mjs';
import { serverAt } from '../support/reading.ts';

const PEOPLE = ['Rosa Quispe of Peru', 'Aldo Ferrante of Italy', 'Mira Halonen of Finland', 'Tomas Rojo of Spain'];
const STORIES = Array.from({ length: 50 }, (_, at) => ({
  type: 'text' as const,
  text: `President ${PEOPLE[at % 4] ?? ''} met President ${PEOPLE[(at + 1) % 4] ?? ''} in Lima today. They spoke of matter number ${String(at)}.`,
  title: `Story ${String(at)}`,
  publisher: 'Andes Desk',
  publishedOn: `2022-0${String(1 + (at % 9))}-1${String(at % 10)}` as never,
  url: null,
}));

test('a server killed while it reads starts again with whole documents alone, and ends with the same graph', async ({
  start,
}) => {
  const folder = await temporaryFolder();
  const store = join(folder.path, 'killed.db');
  const killed = await start({ store, args: ['--no-sample'] });
  await serverAt(killed.address).addDocuments({ items: STORIES, collection: null });
  await expect.poll(async () => (await serverAt(killed.address).state()).store.counts.documents).toBeGreaterThan(0);
  await killed.kill();
  const again = await start({ store, args: ['--no-sample'] });
  const other = await start({ args: ['--no-sample'] });
  const drawn = await Promise.all(
    [again, other].map(async ({ address }) => {
      const server = serverAt(address);
      expect((await server.state()).store.waiting).toBe(0);
      const job = await server.addDocuments({ items: STORIES, collection: null });
      await expect.poll(async () => (await server.job(job.id)).state, { timeout: 60_000 }).toBe('done');
      expect((await server.state()).store.counts.documents).toBe(STORIES.length);
      const { contacts, leaders } = await server.graph(EVERYTHING_ASKED, { faded: false, limit: 2000 });
      return {
        contacts: contacts.map(({ id, kind, earliest }) => [id, kind, earliest]),
        leaders: leaders.map(({ id }) => id).sort(),
      };
    }),
  );
  expect(drawn[0]).toEqual(drawn[1]);
  await folder.remove();
});
