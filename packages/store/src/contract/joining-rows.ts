import { describe, expect, test } from 'vitest';
import { CALL, HALONEN, JOIN_ALL, KASK } from './joined-stories.ts';
import { fillStore, JOINER, withEmptyStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, STORIES, TALKS_PLANNED } from './stories.ts';

/** What the joiner asks and writes. */
export function checkJoining(open: OpenStore): void {
  describe('what waits to be joined', () => {
    const opened = withEmptyStore(open);

    test('is given out as long as it waits, and a key that is marked again waits anew', async () => {
      const { store } = opened();
      await store.saveReadings([CALL_TOLD_IN_HELSINKI]);
      const [first, ...others] = await store.dirtyKeys('contacts', 10);
      expect(others).toEqual([]);
      expect(first).toMatchObject({ stratum: 'contacts', key: 'estonia|finland|2022-W02' });
      await store.saveReadings([CALL_TOLD_IN_TALLINN]);
      const later = await store.dirtyKeys('contacts', 10);
      expect(later.map(({ key }) => key).sort()).toEqual(['estonia|finland|2022-W02', 'estonia|nato|undated']);
      const again = later.find(({ key }) => key === first?.key);
      expect(again?.mark).toBeGreaterThan(first?.mark ?? Infinity);
      expect(await store.dirtyKeys('people', 2)).toHaveLength(2);
    });

    test('is found by any of its keys, by id, as the joiner sees it', async () => {
      const { store } = opened();
      await store.saveReadings(STORIES);
      expect(await store.personasLike(['rojo', 'nobody', 'tomas'])).toEqual([
        {
          ...{
            id: TALKS_PLANNED.persona('rojo'),
            name: 'Tomás Rojo',
            publishedOn: null,
            keys: ['rojo', 'tomas'],
            leader: null,
            leaderSide: null,
            why: null,
          },
          speaksFor: [{ side: 'spain', office: 'minister', tense: 'former', assumed: false }],
        },
      ]);
      const halonens = await store.personasLike(['halonen']);
      expect(halonens.map(({ id }) => id)).toEqual(HALONEN.personas.map(({ id }) => id));
      expect(halonens.find(({ id }) => id === CALL_TOLD_IN_HELSINKI.persona('halonen'))?.publishedOn).toBe(
        '2022-01-10',
      );
      const [first, ...others] = halonens.map(({ id }) => id);
      expect((await store.personasLike(['halonen'], first === undefined ? [] : [first])).map(({ id }) => id)).toEqual(
        others,
      );
      const near = (await store.accountsNear(['estonia|finland|2022-W02'])).map(({ id }) => id);
      expect(near.length).toBeGreaterThan(1);
      expect((await store.accountsNear(['estonia|finland|2022-W02'], near.slice(1))).map(({ id }) => id)).toEqual(
        near.slice(0, 1),
      );
      expect(await store.personasLike([])).toEqual([]);
      const many = Array.from({ length: 5001 }, (_, index) => String(index));
      await expect(store.personasLike(many)).rejects.toMatchObject({ code: 'question-too-large' });
      await expect(store.accountsNear(many)).rejects.toMatchObject({ code: 'question-too-large' });
    });

    test('comes with parties, tellers and where it appeared, before and after it was joined', async () => {
      const { store } = opened();
      await fillStore(store);
      const story = CALL_TOLD_IN_HELSINKI;
      const near = await store.accountsNear(['estonia|finland|2022-W02', 'none']);
      expect(near.map(({ id }) => id)).toEqual(CALL.accounts.map(({ id }) => id));
      expect(near.find(({ id }) => id === story.account('spoke by phone'))).toEqual({
        ...{ id: story.account('spoke by phone'), document: story.reading.document.id, kind: 'phone-call' },
        ...{ status: 'held', earliest: '2022-01-10', latest: '2022-01-10', days: 'some', extent: 'one' },
        ...{
          reader: 'rules',
          publishedOn: '2022-01-10',
          publisher: 'Helsinki Wire',
          collections: ['nordic-readouts', 'wires'],
        },
        ...{ place: 'Helsinki', agreements: CALL.agreements, conversation: CALL.id },
        topics: ['borders'],
        tellers: [{ source: story.reading.accounts[0]?.givenBy[0]?.source, side: 'finland', unnamed: false }],
        parties: [
          {
            type: 'person',
            persona: story.persona('halonen'),
            name: story.reading.personas.find(({ id }) => id === story.persona('halonen'))?.name,
            leader: HALONEN.id,
            side: 'finland',
            leaderSide: 'finland',
          },
          {
            type: 'person',
            persona: story.persona('kask'),
            name: story.reading.personas.find(({ id }) => id === story.persona('kask'))?.name,
            leader: KASK.id,
            side: 'estonia',
            leaderSide: 'estonia',
          },
          {
            type: 'side',
            side: CALL.sides.map(({ side }) => side).find((side) => !['estonia', 'finland'].includes(side)),
          },
          { type: 'open', name: 'European leaders' },
        ],
      });
      const { another } = opened();
      const fresh = await another();
      await fresh.takeLease(JOINER, 60_000);
      await fresh.dropDerived(JOINER);
      const [unjoined] = await fresh.accountsNear(['spain|2022-W18']);
      await fresh.close();
      expect(unjoined).toMatchObject({
        ...{ conversation: null, publishedOn: null, publisher: null },
        movedFrom: { earliest: '2022-04-04', latest: '2022-04-08' },
        tellers: [{ side: null, unnamed: true }],
        parties: [
          { persona: TALKS_PLANNED.persona('halonen'), leader: TALKS_PLANNED.persona('halonen'), side: null },
          { persona: TALKS_PLANNED.persona('rojo'), leader: TALKS_PLANNED.persona('rojo'), side: 'spain' },
        ],
      });
    });
  });

  describe('the lease', () => {
    const opened = withEmptyStore(open);

    test('has one holder at a time, who may renew it and give it back', async () => {
      const { store, another } = opened();
      const other = await another();
      try {
        const before = Date.now();
        const lease = await store.takeLease('one', 60_000);
        expect(lease?.holder).toBe('one');
        expect(lease?.until).toBeGreaterThanOrEqual(before + 60_000);
        expect(await other.takeLease('two', 60_000)).toBeNull();
        expect(await store.takeLease('one', 120_000)).not.toBeNull();
        await other.releaseLease('two');
        expect(await other.takeLease('two', 60_000)).toBeNull();
        await store.releaseLease('one');
        expect((await other.takeLease('two', 60_000))?.holder).toBe('two');
      } finally {
        await other.close();
      }
    });

    test('runs out by itself', async () => {
      const { store } = opened();
      await store.takeLease('one', -1);
      expect((await store.takeLease('two', 60_000))?.holder).toBe('two');
    });

    test('that ran out serves its holder until another takes it: a slow step loses no work to nobody', async () => {
      const { store } = opened();
      await store.saveReadings(STORIES);
      await store.takeLease(JOINER, -1);
      expect(await store.replaceDerived(JOINER, JOIN_ALL)).toBe(1);
    });

    test('is needed to replace or drop what is derived', async () => {
      const { store } = opened();
      await store.saveReadings(STORIES);
      const lost = { code: 'lease-lost' };
      await expect(store.replaceDerived(JOINER, JOIN_ALL)).rejects.toMatchObject(lost);
      await store.takeLease('another', 60_000);
      await expect(store.replaceDerived(JOINER, JOIN_ALL)).rejects.toMatchObject(lost);
      await store.releaseLease('another');
      await store.takeLease(JOINER, -1);
      await store.takeLease('another', -1);
      await expect(store.replaceDerived(JOINER, JOIN_ALL)).rejects.toMatchObject(lost);
      await expect(store.dropDerived(JOINER)).rejects.toMatchObject(lost);
      expect(await store.state()).toMatchObject({ revision: 0, counts: { leaders: 0, conversations: 0 } });
    });
  });
}
