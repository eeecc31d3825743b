import { hashOf, readerOf, type IndexRow } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import { aReading } from './a-reading.ts';
import {
  aConversation,
  aLeader,
  CALL,
  CONVERSATIONS,
  HALONEN,
  LAKE_ACCORD,
  LEADERS,
  NORDIC_FORUM,
  ROJO,
  TALKS,
} from './joined-stories.ts';
import { all, fillStore, JOINER, withEmptyStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, STORIES, TALKS_PLANNED } from './stories.ts';
import type { ContactStore } from '../contact-store.ts';

const rowsOf = async (store: ContactStore, since: number | null): Promise<IndexRow[]> =>
  (await all(store.contactColumns(since))).flat();

/** The question that feeds the index. */
export function checkFeedingTheIndex(open: OpenStore): void {
  describe('names and contacts for the index', () => {
    const opened = withEmptyStore(open);

    test('come whole, names before the contacts that use them, each by id', async () => {
      const { store } = opened();
      expect(await rowsOf(store, null)).toEqual([]);
      await fillStore(store);
      const rows = await rowsOf(store, null);
      const sources = new Map(STORIES.flatMap((story) => story.reading.sources.map((source) => [source.id, source])));
      const presidency = [...sources.values()].find(({ name }) => /Estonian presidency/iu.test(name)) ?? fail();
      sources.set(presidency.id, { ...presidency, name: 'Estonian Presidency' });
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
      expect(rows.filter(({ type }) => type !== 'contact')).toEqual([
        ...LEADERS.map(({ id, name, slug, side }) => ({ type: 'leader', id, name, slug, side })),
        ...[
          { type: 'organisation', id: NORDIC_FORUM, name: 'Nordic Forum' },
          { type: 'organisation', id: 'nato', name: 'NATO' },
        ].sort(byId),
        { type: 'agreement', id: LAKE_ACCORD, name: 'Lake  Accord', status: 'signed' },
        ...[...sources.values()].sort(byId).map((source) => ({ type: 'source', ...source })),
      ]);
      const contacts = rows.slice(-CONVERSATIONS.length);
      expect(contacts.map((row) => (row.type === 'contact' ? row.id : row.type))).toEqual(
        CONVERSATIONS.map(({ id }) => id),
      );
      const story = CALL_TOLD_IN_HELSINKI;
      const call = contacts.find((row) => row.type === 'contact' && row.id === CALL.id);
      expect(call).toMatchObject({
        ...{ leaders: CALL.leaders, sides: CALL.sides, agreements: [LAKE_ACCORD], open: ['European leaders'] },
        topics: CALL.topics,
        place: 'Helsinki',
      });
      expect(call?.type === 'contact' ? call.accounts.map(({ id }) => id) : []).toEqual(
        CALL.accounts.map(({ id }) => id),
      );
      expect(
        call?.type === 'contact' ? call.accounts.find(({ id }) => id === story.account('spoke by phone')) : null,
      ).toEqual({
        ...{ id: story.account('spoke by phone'), document: story.reading.document.id, kind: 'phone-call' },
        ...{
          status: 'held',
          earliest: '2022-01-10',
          latest: '2022-01-10',
          days: 'some',
          extent: 'one',
          reader: 'rules',
        },
        ...{ publishedOn: '2022-01-10', publisher: 'Helsinki Wire', collections: ['nordic-readouts', 'wires'] },
        tellers: [{ source: story.reading.accounts[0]?.givenBy[0]?.source, side: 'finland', unnamed: false }],
      });
      const talks = contacts.find((row) => row.type === 'contact' && row.id === TALKS.id);
      expect(talks).toMatchObject({
        accounts: [{ publishedOn: null, publisher: null, collections: [], extent: 'series' }],
      });
    });

    test('say of each account who found it', async () => {
      const { store } = opened();
      const found = [
        ...[['contract'], ['model.said'], ['model.said', 'model.antecedent'], ['contract', 'model.said'], []],
        ...[
          ['no-model.said', 'Model.said'],
          ['a "model.said"', 'model'],
          ['"model.said', 'model.said'],
        ],
      ];
      const sentences = found.map((_, at) => `Caller ${String(at)} rang.`);
      const story = aReading({
        text: sentences.join(' '),
        sources: { wire: { name: 'A wire' } },
        accounts: sentences.map((sentence, at) => ({
          contact: sentence.slice(0, -1),
          rules: found[at] ?? [],
          givenBy: [{ source: 'wire', assumed: true }],
          restsOn: [{ words: sentence, shows: ['contact'] }],
        })),
      });
      await store.saveReadings([story]);
      await store.takeLease(JOINER, 60_000);
      await store.replaceDerived(JOINER, {
        ...{ personas: [], leaders: [], moved: [], accounts: [], cleared: [] },
        conversations: [aConversation(story.reading.accounts.map(({ id }) => id))],
      });
      const rows = await rowsOf(store, null);
      const told = rows.flatMap((row) => (row.type === 'contact' ? row.accounts : []));
      expect(told.map(({ id, reader }) => [id, reader])).toEqual(
        story.reading.accounts.map((account) => [account.id, readerOf(account)]),
      );
      expect(new Set(told.map(({ reader }) => reader))).toEqual(new Set(['rules', 'model', 'both']));
    });

    test('come again after a revision only as far as they changed', async () => {
      const { store } = opened();
      await fillStore(store);
      expect(await rowsOf(store, 1)).toEqual([]);
      expect((await rowsOf(store, 0)).map(({ type }) => type)).toEqual(
        (await rowsOf(store, null)).map(({ type }) => type),
      );
      const rojo = aLeader('T. Rojo', 'spain', [TALKS_PLANNED.persona('rojo')]);
      await store.replaceDerived(JOINER, {
        ...{ personas: rojo.personas.map(({ id }) => id), leaders: [rojo], moved: [] },
        ...{ accounts: [], conversations: [], cleared: [] },
      });
      const { id, name, slug, side } = rojo;
      expect(await rowsOf(store, 1)).toEqual([{ type: 'leader', id, name, slug, side }]);
      expect(await rowsOf(store, 2)).toEqual([]);
    });

    test('say what is gone', async () => {
      const { store } = opened();
      await fillStore(store);
      await store.replaceDerived(JOINER, {
        ...{ personas: [...HALONEN.personas, ...ROJO.personas].map(({ id }) => id), leaders: [HALONEN], moved: [] },
        ...{ accounts: TALKS.accounts.map(({ id }) => id), conversations: [], cleared: [] },
      });
      const rows = await rowsOf(store, 1);
      expect(rows.filter(({ type }) => type === 'gone')).toEqual([
        { type: 'gone', what: 'contact', id: TALKS.id },
        { type: 'gone', what: 'leader', id: ROJO.id },
      ]);
      // What comes back is not gone.
      await store.replaceDerived(JOINER, {
        ...{ personas: ROJO.personas.map(({ id }) => id), leaders: [ROJO], moved: [] },
        ...{ accounts: TALKS.accounts.map(({ id }) => id), conversations: [TALKS], cleared: [] },
      });
      const later = await rowsOf(store, 1);
      expect(later.filter(({ type }) => type === 'gone')).toEqual([]);
      expect(later.filter(({ type }) => type === 'contact')).toHaveLength(1);
    });

    test('come again with what was saved since, at the next revision', async () => {
      const { store } = opened();
      await fillStore(store);
      const text = TALKS_PLANNED.reading.document.text;
      const again = aReading({ text, publications: [{ publisher: 'Turku Times', publishedOn: '2022-04-01' }] });
      await store.saveReadings([
        { ...TALKS_PLANNED, reading: { ...TALKS_PLANNED.reading, publications: again.reading.publications } },
      ]);
      await store.saveReadings([
        aReading({ text: 'The Harbour Club met.', organisations: { 'Harbour Club': ['Harbour Club'] } }),
      ]);
      await store.replaceDerived(JOINER, {
        personas: [],
        leaders: [],
        moved: [],
        accounts: [],
        conversations: [],
        cleared: [],
      });
      const rows = await rowsOf(store, 1);
      expect(rows).toMatchObject([
        { type: 'organisation', name: 'Harbour Club' },
        { type: 'contact', id: TALKS.id, accounts: [{ publisher: 'Turku Times', publishedOn: '2022-04-01' }] },
      ]);
    });

    test('can be left before their end', async () => {
      const { store } = opened();
      await fillStore(store);
      for await (const batch of store.contactColumns(null)) {
        expect(batch.length).toBeGreaterThan(0);
        break;
      }
      for await (const record of store.everything()) {
        expect(record.type).toBe('collection');
        break;
      }
      expect(await store.forget(hashOf('nowhere') as never)).toBe(false);
    });
  });
}

function fail(): never {
  throw new Error('the fixture does not have it');
}
