import { collectionIdOf, type CollectionId, type DocumentId } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import type { ContactStore } from '../contact-store.ts';
import { aReading } from './a-reading.ts';
import { CALL, HALONEN, KASK, LAKE_ACCORD, NO_MEETING, NORDIC_FORUM } from './joined-stories.ts';
import { withEmptyStore, withFilledStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, NOTHING_FOUND, NOWHERE, TALKS_PLANNED } from './stories.ts';

const HELSINKI = CALL_TOLD_IN_HELSINKI.reading.document;
const TALLINN = CALL_TOLD_IN_TALLINN.reading.document;

/** Lists of documents, one document, its text, collections. */
export function checkDocuments(open: OpenStore): void {
  describe('documents', () => {
    const store = withFilledStore(open);

    test('stand by day of publication, latest first, undated last, then by id', async () => {
      const page = await store().documents({ after: null, limit: 10, collection: null });
      const sameDay = [TALLINN.id, NOTHING_FOUND.reading.document.id].sort();
      expect(page.documents.map(({ id }) => id)).toEqual([...sameDay, HELSINKI.id, TALKS_PLANNED.reading.document.id]);
      expect(page.next).toBeNull();
      expect(page.documents.find(({ id }) => id === NOTHING_FOUND.reading.document.id)).toEqual({
        ...{ id: NOTHING_FOUND.reading.document.id, title: 'Новости 📰', publisher: 'Tallinn Post' },
        ...{ publishedOn: '2022-01-12', url: null, rights: null, language: 'ru', collections: [] },
      });
    });

    test('give back all that was read in one of them, as an export does', async () => {
      for await (const record of store().everything()) {
        if (record.type === 'reading')
          expect(await store().reading(record.reading.document.id)).toEqual(record.reading);
      }
      expect((await store().reading(HELSINKI.id))?.accounts).toHaveLength(
        CALL_TOLD_IN_HELSINKI.reading.accounts.length,
      );
      expect(await store().reading(NOWHERE)).toBeNull();
    });

    test('are answered with who is mentioned where and what they tell', async () => {
      const answer = await store().document(HELSINKI.id);
      const story = CALL_TOLD_IN_HELSINKI;
      expect(answer).toMatchObject({
        ...{ id: HELSINKI.id, title: '📞 Halonen calls Kask', publisher: 'Helsinki Wire', publishedOn: '2022-01-10' },
        ...{ url: 'https://wire.example/1', rights: 'Public domain', language: 'en', length: HELSINKI.text.length },
        collections: ['nordic-readouts', 'wires'],
        ...{ reading: HELSINKI.reading, publications: story.reading.publications, origins: HELSINKI.origins },
      });
      const estonia = [story.span('Estonian'), story.span('Tallinn')];
      expect(answer?.mentions).toEqual([
        {
          who: { type: 'leader', id: HALONEN.id, name: 'Mira Halonen', side: 'finland' },
          spans: [story.span('title:Halonen'), story.span('Prime Minister Mira Halonen')],
        },
        {
          who: { type: 'leader', id: KASK.id, name: 'Jonas Kask', side: 'estonia' },
          spans: [story.span('title:Kask'), story.span('Estonian President Jonas Kask')],
        },
        {
          who: { type: 'country', id: 'finland', name: 'Finland' },
          spans: [story.span('HELSINKI'), story.span('Finland')],
        },
        { who: { type: 'country', id: 'estonia', name: 'Estonia' }, spans: estonia },
        {
          who: { type: 'organisation', id: NORDIC_FORUM, name: 'Nordic Forum' },
          spans: [story.span('Nordic Forum')],
        },
        {
          who: { type: 'agreement', id: LAKE_ACCORD, name: 'Lake  Accord', status: 'signed' },
          spans: [story.span('Lake Accord')],
        },
      ]);
    });

    test('lead from each account to its contact, by first passage', async () => {
      const answer = await store().document(TALLINN.id);
      const story = CALL_TOLD_IN_TALLINN;
      const denied = story.passage('The presidency denied that a meeting in Narva had taken place.');
      expect(answer?.accounts).toEqual([
        {
          ...{ id: story.account('a meeting'), conversation: NO_MEETING.id, kind: 'meeting', status: 'denied' },
          ...{ passages: [story.passage('title:Kask: no meeting in Narva'), denied], marks: [] },
        },
        {
          ...{ id: story.account('had a call'), conversation: CALL.id, kind: 'phone-call', status: 'held' },
          passages: [story.passage(story.reading.document.text.split('\n')[0] ?? '')],
          marks: [{ ...story.span('had a call'), show: 'contact' }],
        },
      ]);
    });

    test('give their text in windows that never part a surrogate pair', async () => {
      const text = HELSINKI.text;
      const window = (start: number, end: number) => store().documentText(HELSINKI.id, { start, end });
      const length = text.length;
      expect(text.slice(0, 4)).toBe('🙂🙂');
      expect(await window(0, 4)).toEqual({ start: 0, end: 4, length, text: '🙂🙂' });
      expect(await window(0, 3)).toEqual({ start: 0, end: 2, length, text: '🙂' });
      expect(await window(1, 3)).toEqual({ start: 0, end: 2, length, text: '🙂' });
      expect(await window(3, 4)).toEqual({ start: 2, end: 4, length, text: '🙂' });
      expect(await window(1, 1)).toEqual({ start: 0, end: 0, length, text: '' });
      expect(await window(5, 13)).toEqual({ start: 5, end: 13, length, text: 'HELSINKI' });
      expect(await window(-5, 1_000_000)).toEqual({ start: 0, end: length, length, text });
      expect(await window(1_000_000, 2_000_000)).toEqual({ start: length, end: length, length, text: '' });
    });

    test('are told as far as they are known, in the order asked for', async () => {
      const asked = [TALKS_PLANNED.reading.document.id, NOWHERE, HELSINKI.id];
      expect(await store().documentsKnown(asked)).toEqual([
        {
          ...{ id: TALKS_PLANNED.reading.document.id, reading: TALKS_PLANNED.reading.document.reading, title: null },
          ...{ publications: TALKS_PLANNED.reading.publications, collections: [] },
        },
        {
          ...{ id: HELSINKI.id, reading: HELSINKI.reading, title: '📞 Halonen calls Kask' },
          publications: CALL_TOLD_IN_HELSINKI.reading.publications,
          collections: ['nordic-readouts', 'wires'],
        },
      ]);
      const many = Array.from({ length: 501 }, () => HELSINKI.id);
      await expect(store().documentsKnown(many)).rejects.toMatchObject({ code: 'question-too-large' });
    });

    test('are counted by collection', async () => {
      expect(await store().collections()).toEqual([
        { id: 'nordic-readouts', name: 'Nordic readouts', documents: 1 },
        { id: 'wires', name: 'Wires', documents: 2 },
      ]);
      const page = await store().documents({ after: null, limit: 10, collection: 'wires' as CollectionId });
      expect(page.documents.map(({ id }) => id)).toEqual([TALLINN.id, HELSINKI.id]);
    });

    test('that are not there answer nothing', async () => {
      expect(await store().document(NOWHERE)).toBeNull();
      const all = { start: 0, end: Number.MAX_SAFE_INTEGER };
      for (const { reading } of [CALL_TOLD_IN_TALLINN, TALKS_PLANNED]) {
        const { id, text } = reading.document;
        expect(await store().documentText(id, all)).toEqual({ start: 0, end: text.length, length: text.length, text });
        const behind = { start: Number.MAX_SAFE_INTEGER - 1, end: Number.MAX_SAFE_INTEGER };
        expect((await store().documentText(id, behind))?.text).toBe('');
      }
      expect(await store().documentText(NOWHERE, { start: 0, end: 1 })).toBeNull();
      const page = await store().documents({ after: null, limit: 10, collection: 'none' as CollectionId });
      expect(page).toEqual({ documents: [], next: null });
    });

    test('refuse a cursor that is no place in the list', async () => {
      for (const after of ['', 'nonsense', '2022-13-01_aaaaaaaaaaaaaaaa_0', "x' OR 1=1"]) {
        const asked = store().documents({ after, limit: 10, collection: null });
        await expect(asked).rejects.toMatchObject({ code: 'cursor-unknown' });
      }
    });
  });

  describe('pages of documents', () => {
    const opened = withEmptyStore(open);

    test('go through all documents once, in order, in all and within a collection', async () => {
      const { store } = opened();
      const stories = Array.from({ length: 23 }, (_, index) =>
        aReading({
          text: `Story number ${String(index)}.`,
          publications: [index % 4 === 0 ? {} : { publishedOn: `2022-01-0${String(1 + (index % 3))}` }],
          collections: index % 2 === 0 ? ['Even'] : [],
        }),
      );
      await store.saveReadings(stories);
      const inOrder = stories
        .map(({ reading }) => ({ id: reading.document.id, day: reading.publications[0]?.publishedOn ?? '' }))
        .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
        .map(({ id }) => id);
      expect(await idsOfAllPages(store, null)).toEqual(inOrder);
      const even = new Set(stories.filter((_, index) => index % 2 === 0).map(({ reading }) => reading.document.id));
      expect(await idsOfAllPages(store, collectionIdOf('Even'))).toEqual(inOrder.filter((id) => even.has(id)));
    });
  });
}

async function idsOfAllPages(store: ContactStore, collection: CollectionId | null): Promise<DocumentId[]> {
  const ids: DocumentId[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<ContactStore['documents']>> = await store.documents({ after, limit: 4, collection });
    ids.push(...page.documents.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return ids;
}
