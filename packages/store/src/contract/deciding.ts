import type { CollectionId, Decision, DecisionId, SavedView } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import { day, dirtyNames, everythingIn, fillStore, withEmptyStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, NOWHERE, TALKS_PLANNED } from './stories.ts';

const decisionOf = (digit: string, at: string, more: Partial<Decision>): Decision => ({
  id: `${digit.repeat(8)}-1111-4111-8111-${digit.repeat(12)}` as DecisionId,
  what: 'note',
  at,
  by: 'Analyst “A” 🕵️',
  why: null,
  about: [],
  undoes: null,
  ...more,
});

/** What analysts settle: decisions, views, collections. */
export function checkDeciding(open: OpenStore): void {
  describe('decisions', () => {
    const opened = withEmptyStore(open);

    test('are kept in the order of their time, and once', async () => {
      const { store } = opened();
      const first = decisionOf('b', '2022-03-01T10:00:00Z', { why: 'because\nof "this"' });
      const second = decisionOf('a', '2022-03-01T10:00:01Z', { what: 'undo', undoes: first.id });
      await store.decide(second);
      await store.decide(first);
      await store.decide({ ...first, why: 'something else' });
      expect(await store.decisions()).toEqual([first, second]);
      const records = await everythingIn(store);
      expect(records).toEqual([
        { type: 'decision', decision: second },
        { type: 'decision', decision: first },
      ]);
    });

    test('keep what is right, the contact that was marked, the name of a collection, and what stood where they point', async () => {
      const { store } = opened();
      const { document } = TALKS_PLANNED.reading;
      const about = [{ document: document.id, in: 'text' as const, start: 0, end: 7, said: 'abcdefghijklmnop' }];
      const correction = { of: 'day' as const, earliest: day('2022-05-02'), latest: null, days: 'some' as const };
      const right = decisionOf('1', '2022-03-01T10:00:00Z', { what: 'correct', about, correction });
      const [at] = about;
      if (at === undefined) throw new Error('there is one');
      const marked = {
        ...{ kind: 'letter' as const, status: 'held' as const, earliest: null, latest: null, days: 'some' as const },
        parties: [{ who: 'person' as const, at: { ...at, was: TALKS_PLANNED.persona('rojo') } }],
      };
      const mark = decisionOf('2', '2022-03-01T10:00:01Z', { what: 'mark', about, marked });
      await store.decide(right);
      const collection = { id: 'wires' as CollectionId, name: 'Agencies 🗞️' };
      const name = decisionOf('3', '2022-03-01T10:00:02Z', { what: 'name-collection', collection });
      await store.decide(mark);
      await store.decide(name);
      expect(await store.decisions()).toEqual([right, mark, name]);
    });

    test('have the documents joined again that they, or what they take back, are about', async () => {
      const { store } = opened();
      await fillStore(store);
      const about = [{ document: TALKS_PLANNED.reading.document.id, in: 'text' as const, start: 0, end: 7 }];
      const split = decisionOf('c', '2022-03-01T10:00:00Z', { what: 'not-a-conversation', about });
      await store.decide(split);
      const expected = [
        'contacts:spain|2022-W18',
        'contacts:spain|2022-W19',
        'people:halonen',
        'people:rojo',
        'people:tomas',
      ];
      expect(await dirtyNames(store)).toEqual(expected);
      await fillStore(store);
      expect(await dirtyNames(store)).toEqual([]);
      await store.decide(decisionOf('d', '2022-03-02T10:00:00Z', { what: 'undo', undoes: split.id }));
      expect(await dirtyNames(store)).toEqual(expected);
    });

    test.each([
      ['why', { why: 'a null \0 in it' }],
      ['by', { by: 'half \uD83D of one' }],
      ['collection.name', { what: 'name-collection', collection: { id: 'wires' as CollectionId, name: '\uDC00' } }],
      ['correction.place', { what: 'correct', correction: { of: 'place', place: 'Rome\0' } }],
      ['correction.office', { what: 'correct', correction: { of: 'office', office: '\uD800x', side: null } }],
    ] as const)(
      'with text that cannot be kept in %s are refused by that name, and nothing is kept',
      async (where, more) => {
        const { store } = opened();
        await store.saveReadings([TALKS_PLANNED]);
        const about = [{ document: TALKS_PLANNED.reading.document.id, in: 'text' as const, start: 0, end: 7 }];
        const refused = store.decide(decisionOf('9', '2022-03-01T10:00:00Z', { about, ...more }));
        await expect(refused).rejects.toMatchObject({
          code: 'not-storable',
          message: expect.stringContaining(`decision.${where}`) as string,
        });
        expect(await store.decisions()).toEqual([]);
      },
    );

    test('outlive what they are about', async () => {
      const { store } = opened();
      await store.saveReadings([TALKS_PLANNED]);
      const about = [{ document: TALKS_PLANNED.reading.document.id, in: 'text' as const, start: 0, end: 7 }];
      const note = decisionOf('e', '2022-03-01T10:00:00Z', { about });
      await store.decide(note);
      await store.forget(TALKS_PLANNED.reading.document.id);
      expect(await store.decisions()).toEqual([note]);
      await store.decide(decisionOf('f', '2022-03-02T10:00:00Z', { about }));
      expect(await store.decisions()).toHaveLength(2);
    });
  });

  describe('what a watch has seen', () => {
    const opened = withEmptyStore(open);

    test('is remembered under its key, the latest value, in the order asked for, and is no part of what is archived', async () => {
      const { store } = opened();
      expect(await store.seenItems(['item a'])).toEqual([]);
      await store.markSeen([
        { key: 'item a', value: '1' },
        { key: 'item “b” 🕵️', value: '' },
      ]);
      await store.markSeen([{ key: 'item a', value: '2' }]);
      await store.markSeen([]);
      expect(await store.seenItems(['item “b” 🕵️', 'item c', 'item a'])).toEqual([
        { key: 'item “b” 🕵️', value: '' },
        { key: 'item a', value: '2' },
      ]);
      expect(await everythingIn(store)).toEqual([]);
    });
  });

  describe('views', () => {
    const opened = withEmptyStore(open);

    test('with text that cannot be kept are refused', async () => {
      const { store } = opened();
      await expect(store.keepView({ id: 'abcdefghijklmnop', view: 'q=\0' })).rejects.toMatchObject({
        code: 'not-storable',
      });
    });

    test('are kept under their hash', async () => {
      const { store } = opened();
      const view: SavedView = { id: 'abcdefghijklmnop', view: `{"pins":"${'🙂'.repeat(1000)}"}` };
      expect(await store.savedView(view.id)).toBeNull();
      await store.keepView(view);
      await store.keepView(view);
      expect(await store.savedView(view.id)).toEqual(view);
      expect(await everythingIn(store)).toEqual([{ type: 'view', view }]);
    });
  });

  describe('collections', () => {
    const opened = withEmptyStore(open);

    test('take in documents, which are then joined again; one that is not there is left out', async () => {
      const { store } = opened();
      await fillStore(store);
      const desk = { id: 'desk' as CollectionId, name: 'Desk' };
      const wires = { id: 'wires' as CollectionId, name: 'WIRES' };
      await store.setCollections([TALKS_PLANNED.reading.document.id, NOWHERE], [desk, wires]);
      expect(await store.collections()).toEqual([
        { id: 'desk', name: 'Desk', documents: 1 },
        { id: 'nordic-readouts', name: 'Nordic readouts', documents: 1 },
        // Of two names of one collection the one that stands first by its code units is shown.
        { id: 'wires', name: 'WIRES', documents: 3 },
      ]);
      expect(await dirtyNames(store)).toContain('contacts:spain|2022-W18');
      expect((await store.document(TALKS_PLANNED.reading.document.id))?.collections).toEqual(['desk', 'wires']);
      const page = await store.documents({ after: null, limit: 5, collection: wires.id });
      expect(page.documents.map(({ id }) => id)).toEqual(
        [CALL_TOLD_IN_TALLINN, CALL_TOLD_IN_HELSINKI, TALKS_PLANNED].map((story) => story.reading.document.id),
      );
      const [first] = await everythingIn(store);
      expect(first).toEqual({ type: 'collection', collection: desk });
    });

    test('change nothing where the documents are in them', async () => {
      const { store } = opened();
      await fillStore(store);
      const before = await everythingIn(store);
      const wires = { id: 'wires' as CollectionId, name: 'Wires' };
      await store.setCollections([CALL_TOLD_IN_TALLINN.reading.document.id], [wires]);
      expect(await everythingIn(store)).toEqual(before);
      expect(await dirtyNames(store)).toEqual([]);
    });
  });
}
