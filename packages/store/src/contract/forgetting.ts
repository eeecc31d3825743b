import { describe, expect, test } from 'vitest';
import { CALL, HALONEN, KASK, LAKE_ACCORD, NO_MEETING, NORDIC_FORUM, ROJO, TALKS } from './joined-stories.ts';
import { all, dirtyNames, everythingIn, fillStore, joinAll, withEmptyStore, type OpenStore } from './opened-store.ts';
import {
  CALL_TOLD_IN_HELSINKI,
  CALL_TOLD_IN_TALLINN,
  NOTHING_FOUND,
  NOWHERE,
  STORIES,
  TALKS_PLANNED,
} from './stories.ts';

/** A search engine that leaves a document out does so in one of a few tries. */
const ROUNDS = 6;

/** Forgetting a document: as if it had never been read. */
export function checkForgetting(open: OpenStore): void {
  describe('forgetting a document', () => {
    const opened = withEmptyStore(open);

    test('leaves everything as if it had never been read', async () => {
      const { store } = opened();
      await store.saveReadings([CALL_TOLD_IN_TALLINN, NOTHING_FOUND]);
      const before = await everythingIn(store);
      await store.saveReadings([CALL_TOLD_IN_HELSINKI, TALKS_PLANNED]);
      expect(await store.forget(CALL_TOLD_IN_HELSINKI.reading.document.id)).toBe(true);
      expect(await store.forget(TALKS_PLANNED.reading.document.id)).toBe(true);
      expect(await everythingIn(store)).toEqual(before);
      // Names and statuses that it alone gave go with it.
      expect((await store.agreement(LAKE_ACCORD))?.parties).toEqual(['estonia']);
      expect(await store.side(NORDIC_FORUM)).toBeNull();
      expect(await store.suggest('spain', 5)).toEqual([]);
      expect((await store.state()).counts).toEqual({
        ...{ documents: 2, passages: 3, personas: 2, accounts: 2, leaders: 0, conversations: 0 },
        ...{ countries: 2, organisations: 1, agreements: 1 },
      });
    });

    test('gives back the name and status that other documents give', async () => {
      const { store } = opened();
      await store.saveReadings(STORIES);
      expect(await store.agreement(LAKE_ACCORD)).toMatchObject({ name: 'Lake  Accord', status: 'signed', total: 2 });
      await store.forget(CALL_TOLD_IN_TALLINN.reading.document.id);
      expect(await store.agreement(LAKE_ACCORD)).toMatchObject({ name: 'Lake Accord', status: 'draft', total: 1 });
    });

    test('gives back what others give however often it is read and forgotten, joined in between', async () => {
      const { store } = opened();
      await fillStore(store);
      for (let round = 0; round < ROUNDS; round += 1) {
        await store.forget(CALL_TOLD_IN_HELSINKI.reading.document.id);
        expect(await store.agreement(LAKE_ACCORD)).toMatchObject({ name: 'Lake  Accord', status: 'signed', total: 1 });
        await store.saveReadings(STORIES);
        expect(await store.agreement(LAKE_ACCORD)).toMatchObject({ name: 'Lake  Accord', status: 'signed', total: 2 });
        await joinAll(store);
      }
    });

    test('takes its contacts and people with it, and has what is left of them joined again', async () => {
      const { store } = opened();
      await fillStore(store);
      await store.forget(CALL_TOLD_IN_HELSINKI.reading.document.id);
      const records = await everythingIn(store);
      const conversations = records.flatMap((one) => (one.type === 'conversation' ? [one.conversation.id] : []));
      expect(conversations).toEqual([NO_MEETING.id, TALKS.id].sort());
      const leaders = records.flatMap((one) => (one.type === 'leader' ? [one.leader.id] : []));
      expect(leaders).toEqual([ROJO.id]);
      expect(await dirtyNames(store)).toEqual(
        expect.arrayContaining(['contacts:estonia|finland|2022-W02', 'people:halonen', 'people:jonas', 'people:kask']),
      );
      // What took part and is there no more is told of nowhere.
      const [contact] = await store.contacts([NO_MEETING.id]);
      expect(contact?.leaders).toEqual([]);
      expect(await store.contacts([CALL.id])).toEqual([]);
      expect(await store.person(KASK.id)).toBeNull();
      expect(await store.revision()).toBe(1);
      const changed = (await all(store.contactColumns(1))).flat();
      expect(changed).toEqual(
        expect.arrayContaining([
          { type: 'gone', what: 'contact', id: CALL.id },
          ...[HALONEN.id, KASK.id].map((id) => ({ type: 'gone', what: 'leader', id })),
        ]),
      );
    });

    test('is no more found by its words', async () => {
      const { store } = opened();
      await fillStore(store);
      await store.forget(CALL_TOLD_IN_HELSINKI.reading.document.id);
      expect(await store.passagesMatching('envoys', { after: null, limit: 5 })).toEqual({
        total: 0,
        hits: [],
        next: null,
      });
      expect(await store.document(CALL_TOLD_IN_HELSINKI.reading.document.id)).toBeNull();
      expect(await store.collections()).toEqual([{ id: 'wires', name: 'Wires', documents: 1 }]);
    });

    test('that is not there changes nothing', async () => {
      const { store } = opened();
      await fillStore(store);
      const before = await everythingIn(store);
      expect(await store.forget(NOWHERE)).toBe(false);
      expect(await everythingIn(store)).toEqual(before);
    });
  });

  describe('everything a store holds', () => {
    const opened = withEmptyStore(open);

    test('makes an equal store elsewhere, whatever the order of import', async () => {
      const { store } = opened();
      await store.saveReadings(STORIES);
      const before = await everythingIn(store);
      const elsewhere = await open();
      try {
        for (const record of [...before].reverse()) {
          if (record.type !== 'reading') continue;
          const { personaKeys, accountKeys } =
            STORIES.find((one) => one.reading.document.id === record.reading.document.id) ?? fail();
          await elsewhere.store.saveReadings([{ reading: record.reading, personaKeys, accountKeys }]);
        }
        expect(JSON.stringify(await everythingIn(elsewhere.store))).toBe(JSON.stringify(before));
      } finally {
        await elsewhere.discard();
      }
    });

    test('is seen at once by another who has the store open, and is there after it was closed', async () => {
      const { store, another } = opened();
      const other = await another();
      try {
        await fillStore(store);
        const records = await everythingIn(store);
        expect(await everythingIn(other)).toEqual(records);
        await other.saveReadings([{ ...NOTHING_FOUND }]);
        expect(await other.forget(NOTHING_FOUND.reading.document.id)).toBe(true);
        expect((await store.state()).counts.documents).toBe(3);
      } finally {
        await other.close();
      }
    });
  });
}

function fail(): never {
  throw new Error('the fixture does not have it');
}
