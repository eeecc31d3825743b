import { STORIES } from '@readout/store/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SCHEMA } from '../migrate.ts';
import { openNeo4jStore } from '../neo4j-store.ts';
import { emptyDatabase, openWayTo, runAlone } from './test-server.ts';

/** A port of this machine on which nothing listens. */
const NOBODY = 'bolt://127.0.0.1:9';

/** Opening a store: what is refused, and that an empty database becomes one. */
export function checkOpening(uri: string): void {
  describe('opening', () => {
    test('makes a store where there is none, of the newest schema, every time alike', async () => {
      await runAlone(uri, 'MATCH (n) DETACH DELETE n');
      const stores = await Promise.all([openNeo4jStore(uri), openNeo4jStore(uri), openNeo4jStore(uri)]);
      expect(await runAlone(uri, 'MATCH (s:ReadoutStore) RETURN s.schema AS schema')).toEqual([{ schema: SCHEMA }]);
      expect(await stores[0].state()).toMatchObject({ engine: { name: 'Neo4j' }, schema: SCHEMA, revision: 0 });
      await Promise.all(stores.map((store) => store.close()));
    });

    test('refuses a database that holds what is not ours, and leaves it as it was', async () => {
      await runAlone(uri, 'MATCH (n) DETACH DELETE n');
      await runAlone(uri, "CREATE (:Film {title: 'Stalker'})");
      await expect(openNeo4jStore(uri)).rejects.toMatchObject({ code: 'store-wrong' });
      expect(await runAlone(uri, 'MATCH (n) RETURN labels(n)[0] AS label')).toEqual([{ label: 'Film' }]);
      await runAlone(uri, 'MATCH (n) DETACH DELETE n');
    });

    test('refuses a store of a later version', async () => {
      await emptyDatabase(uri);
      await (await openNeo4jStore(uri)).close();
      await runAlone(uri, 'MATCH (s:ReadoutStore) SET s.schema = s.schema + 1');
      await expect(openNeo4jStore(uri)).rejects.toMatchObject({ code: 'store-newer' });
      await runAlone(uri, 'MATCH (s:ReadoutStore) SET s.schema = s.schema - 1');
    });

    test('goes on after somebody who was gone before a commit had ended', async () => {
      await emptyDatabase(uri);
      const store = await openNeo4jStore(uri);
      await store.saveReadings(STORIES);
      await runAlone(uri, 'MATCH (c:Commits) SET c.begun = c.begun + 1');
      expect((await store.state()).counts.documents).toBe(STORIES.length);
      await (await openNeo4jStore(uri)).close();
      expect(await runAlone(uri, 'MATCH (c:Commits) RETURN c.begun - c.ended AS open')).toEqual([{ open: 0 }]);
      await store.close();
    });

    test('says that nobody answers, and where', async () => {
      await expect(openNeo4jStore(NOBODY)).rejects.toMatchObject({
        code: 'store-unreachable',
        message: expect.stringContaining(NOBODY) as string,
      });
    });

    test('says soon that the server is gone, and answers again when it is back', async () => {
      const way = await openWayTo(uri);
      const store = await openNeo4jStore(way.uri);
      onTestFinished(() => store.close());
      expect(await store.revision()).toBeGreaterThanOrEqual(0);
      await way.close();
      await expect(store.revision()).rejects.toMatchObject({ code: 'store-unreachable' });
      await way.open();
      onTestFinished(() => way.close());
      expect(await store.revision()).toBeGreaterThanOrEqual(0);
    }, 20_000);

    test('says that a database is not there', async () => {
      await expect(openNeo4jStore(uri, { database: 'nowhere' })).rejects.toMatchObject({ code: 'store-wrong' });
    });

    test('never shows a password', async () => {
      const store = await openNeo4jStore(uri.replace('://', '://somebody:secret@'));
      expect(store.address).toBe(uri);
      await store.close();
    });
  });
}
