import type { DerivedChange, DirtyKey } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import {
  aConversation,
  aLeader,
  CALL,
  CONVERSATIONS,
  HALONEN,
  JOIN_ALL,
  KASK,
  LEADERS,
  ROJO,
  TALKS,
} from './joined-stories.ts';
import {
  allDirtyKeys,
  dirtyNames,
  everythingIn,
  fillStore,
  JOINER,
  withEmptyStore,
  type OpenStore,
} from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, STORIES, TALKS_PLANNED } from './stories.ts';

const NO_CHANGE: DerivedChange = { personas: [], leaders: [], moved: [], accounts: [], conversations: [], cleared: [] };
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** What the joiner writes, and what becomes of it. */
export function checkDerived(open: OpenStore): void {
  describe('what is derived', () => {
    const opened = withEmptyStore(open);

    test('is given back as it was made, and clears the keys that were worked off', async () => {
      const { store } = opened();
      await fillStore(store);
      const records = await everythingIn(store);
      expect(records.flatMap((one) => (one.type === 'leader' ? [one.leader] : []))).toEqual(LEADERS);
      expect(records.flatMap((one) => (one.type === 'conversation' ? [one.conversation] : []))).toEqual(CONVERSATIONS);
      expect(await dirtyNames(store)).toEqual([]);
      expect(await store.state()).toMatchObject({ revision: 1, waiting: 0, counts: { leaders: 3, conversations: 3 } });
      expect((await store.personasLike(['rojo']))[0]).toMatchObject({ leader: ROJO.id, leaderSide: 'spain' });
    });

    test('leaves keys that were marked again since they were read', async () => {
      const { store } = opened();
      await store.saveReadings([CALL_TOLD_IN_HELSINKI]);
      const cleared: DirtyKey[] = await allDirtyKeys(store);
      await store.saveReadings([CALL_TOLD_IN_TALLINN]);
      await store.takeLease(JOINER, 60_000);
      expect(await store.replaceDerived(JOINER, { ...NO_CHANGE, cleared })).toBe(1);
      expect(await dirtyNames(store)).toEqual([
        'contacts:estonia|finland|2022-W02',
        'contacts:estonia|nato|undated',
        ...['people:halonen', 'people:jonas', 'people:kask', 'people:mira'],
      ]);
    });

    test('takes the place of all that had a member of it', async () => {
      const { store } = opened();
      await fillStore(store);
      const halonen = aLeader('M. Halonen', 'finland', [
        TALKS_PLANNED.persona('halonen'),
        TALKS_PLANNED.persona('rojo'),
      ]);
      const talks = aConversation(
        [...TALKS.accounts, ...CALL.accounts].map(({ id }) => id),
        {
          leaders: [halonen.id],
          open: ['everybody'],
        },
      );
      const revision = await store.replaceDerived(JOINER, {
        ...NO_CHANGE,
        personas: [...HALONEN.personas, ...ROJO.personas].map(({ id }) => id),
        leaders: [halonen],
        moved: [TALKS_PLANNED.persona('halonen')],
        accounts: [TALKS.accounts[0]?.id ?? fail(), CALL.accounts[1]?.id ?? fail()],
        conversations: [talks],
      });
      expect(revision).toBe(2);
      const records = await everythingIn(store);
      expect(records.flatMap((one) => (one.type === 'leader' ? [one.leader] : []))).toEqual([halonen, KASK].sort(byId));
      const conversations = records.flatMap((one) => (one.type === 'conversation' ? [one.conversation] : []));
      expect(conversations.find(({ id }) => id === talks.id)).toEqual(talks);
      expect(conversations).toHaveLength(2);
      expect(await store.suggest('mira', 5)).toEqual([]);
      expect((await store.suggest('halonen', 5)).map(({ name }) => name)).toEqual(['M. Halonen']);
      expect(await store.state()).toMatchObject({ counts: { leaders: 2, conversations: 2 } });
      // The accounts that name somebody who is somebody else now are joined again.
      expect(await dirtyNames(store)).toEqual(['contacts:spain|2022-W18', 'contacts:spain|2022-W19']);
    });

    test('keeps the personas of a leader who are not spoken of, and lets go of one that gave away all of its own', async () => {
      const { store } = opened();
      await fillStore(store);
      const leaders = async () =>
        (await everythingIn(store)).flatMap((one) => (one.type === 'leader' ? [one.leader] : []));
      // A leader is given with a persona whose reason is another: the rest of it stays as it was.
      const [told, ...rest] = HALONEN.personas;
      if (told === undefined) fail();
      const again = { id: told.id, why: 'for another reason' };
      await store.replaceDerived(JOINER, {
        ...NO_CHANGE,
        personas: [told.id],
        leaders: [{ ...HALONEN, personas: [again] }],
      });
      expect((await leaders()).find(({ id }) => id === HALONEN.id)?.personas).toEqual([again, ...rest].sort(byId));
      // Two leaders are given, one of which takes all that the other had.
      const taken = ROJO.personas.map(({ id }) => ({ id, why: 'taken over' }));
      await store.replaceDerived(JOINER, {
        ...NO_CHANGE,
        personas: ROJO.personas.map(({ id }) => id),
        leaders: [
          { ...ROJO, personas: [] },
          { ...KASK, personas: taken },
        ],
      });
      expect((await leaders()).map(({ id }) => id)).toEqual([HALONEN.id, KASK.id].sort());
      expect((await leaders()).find(({ id }) => id === KASK.id)?.personas).toEqual(
        [...KASK.personas, ...taken].sort(byId),
      );
      expect(await store.state()).toMatchObject({ counts: { leaders: 2 } });
      // A persona that is spoken of and given to nobody belongs to nobody.
      await store.replaceDerived(JOINER, {
        ...NO_CHANGE,
        personas: taken.map(({ id }) => id),
        leaders: [{ ...KASK, personas: [] }],
      });
      expect((await leaders()).find(({ id }) => id === KASK.id)?.personas).toEqual(KASK.personas);
      expect((await store.personasLike(['rojo']))[0]).toMatchObject({ leader: null, why: null });
    });

    test('does not bring back what was forgotten while it was worked out', async () => {
      const { store } = opened();
      await store.saveReadings(STORIES);
      await store.takeLease(JOINER, 60_000);
      await store.forget(CALL_TOLD_IN_HELSINKI.reading.document.id);
      await store.forget(TALKS_PLANNED.reading.document.id);
      await store.replaceDerived(JOINER, JOIN_ALL);
      const records = await everythingIn(store);
      const leaders = records.flatMap((one) => (one.type === 'leader' ? [one.leader] : []));
      expect(leaders.map(({ name, personas }) => [name, personas.map(({ id }) => id)]).sort()).toEqual([
        ['Jonas Kask', [CALL_TOLD_IN_TALLINN.persona('kask')]],
        ['Mira Halonen', [CALL_TOLD_IN_TALLINN.persona('halonen')]],
      ]);
      const told = records.flatMap((one) => (one.type === 'conversation' ? one.conversation.accounts : []));
      expect(told.map(({ id }) => id).sort()).toEqual(
        [CALL_TOLD_IN_TALLINN.account('had a call'), CALL_TOLD_IN_TALLINN.account('a meeting')].sort(),
      );
    });

    test('can be dropped and made again to the letter', async () => {
      const { store } = opened();
      await fillStore(store);
      const before = await everythingIn(store);
      await store.dropDerived(JOINER);
      expect(await store.state()).toMatchObject({
        revision: 2,
        counts: { documents: 4, leaders: 0, conversations: 0 },
      });
      expect((await everythingIn(store)).filter(({ type }) => type === 'leader' || type === 'conversation')).toEqual(
        [],
      );
      const waiting = await dirtyNames(store);
      expect(waiting).toEqual(expect.arrayContaining(['contacts:estonia|nato|undated', 'people:rojo']));
      expect(waiting).toHaveLength(10);
      expect(await store.suggest('kask', 5)).toEqual([]);
      await store.replaceDerived(JOINER, { ...JOIN_ALL, cleared: await allDirtyKeys(store) });
      expect(JSON.stringify(await everythingIn(store))).toBe(JSON.stringify(before));
      expect(await dirtyNames(store)).toEqual([]);
    });
  });
}

function fail(): never {
  throw new Error('the fixture does not have it');
}
