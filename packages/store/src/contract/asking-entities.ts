import { describe, expect, test } from 'vitest';
import { HALONEN, KASK, LAKE_ACCORD, NORDIC_FORUM, ROJO } from './joined-stories.ts';
import { withFilledStore, type OpenStore } from './opened-store.ts';
import { sideNamed } from './reading-spec.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, TALKS_PLANNED } from './stories.ts';

/** People, countries, organisations and agreements. */
export function checkEntities(open: OpenStore): void {
  describe('entities', () => {
    const store = withFilledStore(open);

    test('a person is told with every document that mentions it, latest first, and where an office is given', async () => {
      const person = await store().person(HALONEN.id);
      expect(person).toMatchObject({
        ...{ id: HALONEN.id, name: 'Mira Halonen', slug: 'mira-halonen', side: 'finland', documents: 3 },
        tenures: [{ side: 'finland', office: 'Prime Minister', first: '2022-01-10', last: '2022-01-10' }],
      });
      expect(person?.personas.map(({ id }) => id)).toEqual([
        CALL_TOLD_IN_TALLINN.persona('halonen'),
        CALL_TOLD_IN_HELSINKI.persona('halonen'),
        TALKS_PLANNED.persona('halonen'),
      ]);
      const sentence =
        '🙂🙂 HELSINKI — Prime Minister Mira Halonen spoke by phone with Estonian President Jonas Kask on Monday 🤝, her office said.';
      expect(person?.personas[1]).toEqual({
        ...{ id: CALL_TOLD_IN_HELSINKI.persona('halonen'), name: 'Mira Halonen', why: 'called Mira Halonen' },
        forms: ['Halonen', 'Prime Minister Mira Halonen'],
        named: { in: 'text', start: 16, end: 43, text: 'Prime Minister Mira Halonen' },
        document: {
          ...{ id: CALL_TOLD_IN_HELSINKI.reading.document.id, title: '📞 Halonen calls Kask', language: 'en' },
          ...{ publisher: 'Helsinki Wire', publishedOn: '2022-01-10', url: 'https://wire.example/1' },
          ...{ rights: 'Public domain', collections: ['nordic-readouts', 'wires'] },
        },
        passages: [{ ...CALL_TOLD_IN_HELSINKI.passage(sentence), shows: [], paragraph: 1, before: '', after: '' }],
      });
      expect(person?.personas[2]?.passages).toEqual([]);
    });

    test('a person is found by the id of any of its personas, and its offices stand in their order', async () => {
      const person = await store().person(CALL_TOLD_IN_TALLINN.persona('kask'));
      expect(person?.id).toBe(KASK.id);
      expect(person?.tenures).toEqual([
        { side: 'estonia', office: 'President', first: '2022-01-10', last: '2022-01-12' },
        { side: 'estonia', office: 'Minister of Trade', first: null, last: null },
      ]);
    });

    test('a country says how many documents name it, and who was seen to speak for it, last seen latest first', async () => {
      expect(await store().side(sideNamed('estonia'))).toEqual({
        ...{ id: 'estonia', type: 'country', name: 'Estonia', code3: 'EST', documents: 2 },
        people: [
          { id: KASK.id, name: 'Jonas Kask', office: 'President', first: '2022-01-10', last: '2022-01-12' },
          { id: KASK.id, name: 'Jonas Kask', office: 'Minister of Trade', first: null, last: null },
        ],
      });
      expect((await store().side(sideNamed('spain')))?.people).toEqual([
        { id: ROJO.id, name: 'Tomás Rojo', office: 'minister', first: null, last: null },
      ]);
    });

    test('an organisation is answered like a country, curated or founded by its name', async () => {
      expect(await store().side(sideNamed('nato'))).toEqual({
        ...{ id: 'nato', type: 'organisation', name: 'NATO', code3: null, documents: 1, people: [] },
      });
      expect(await store().side(NORDIC_FORUM)).toEqual({
        ...{ id: NORDIC_FORUM, type: 'organisation', name: 'Nordic Forum', code3: null, documents: 1, people: [] },
      });
    });

    test('an agreement has the status of the latest document, the parties of all, and where it is named', async () => {
      const agreement = await store().agreement(LAKE_ACCORD);
      expect(agreement).toMatchObject({
        ...{ id: LAKE_ACCORD, name: 'Lake  Accord', status: 'signed', parties: ['estonia', 'finland'], total: 2 },
      });
      expect(agreement?.documents.map(({ document, mentions }) => [document.publisher, mentions])).toEqual([
        ['Tallinn Post', ['Lake  Accord', 'lake accord']],
        ['Helsinki Wire', ['Lake Accord']],
      ]);
    });

    test('what no document names is not there', async () => {
      expect(await store().side(sideNamed('france'))).toBeNull();
      expect(await store().side(LAKE_ACCORD as string as typeof NORDIC_FORUM)).toBeNull();
      expect(await store().agreement('nato' as typeof LAKE_ACCORD)).toBeNull();
      expect(await store().person('aaaaaaaaaaaaaaaa' as typeof HALONEN.id)).toBeNull();
    });
  });
}
