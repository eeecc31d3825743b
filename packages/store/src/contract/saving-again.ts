import { hashOf } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import type { StoreRecord } from '../contact-store.ts';
import { aReading, type MadeReading } from './a-reading.ts';
import { CALL, HALONEN, NO_MEETING, ROJO, TALKS } from './joined-stories.ts';
import { dirtyNames, everythingIn, fillStore, readingsIn, withEmptyStore, type OpenStore } from './opened-store.ts';
import { dayNamed } from './reading-spec.ts';
import { TALKS_PLANNED, talksReadAgain } from './stories.ts';

const idsIn = (records: readonly StoreRecord[], type: 'leader' | 'conversation'): string[] =>
  records.flatMap((record) => {
    if (record.type !== type) return [];
    return record.type === 'leader' ? record.leader.id : record.conversation.id;
  });

/** Saving a document that is there: it appears once more, or is read again. */
export function checkSavingAgain(open: OpenStore): void {
  describe('a document that appears once more', () => {
    const opened = withEmptyStore(open);

    test('is one document with two publications, and counts from the earliest', async () => {
      const { store } = opened();
      const text = 'The very same words.';
      const later = aReading({
        text,
        publications: [{ publisher: 'B', publishedOn: '2022-02-02' }],
        collections: ['One'],
      });
      const earlier = aReading({
        text,
        publications: [{ publisher: 'A', publishedOn: '2022-02-01', url: 'https://a.example/', rights: 'CC0' }],
        collections: ['Two'],
      });
      expect(await store.saveReadings([later])).toEqual(['stored']);
      expect(await store.saveReadings([earlier, later])).toEqual(['publication-added', 'same']);
      const [reading, ...others] = await readingsIn(store);
      expect(others).toEqual([]);
      expect(reading?.publications).toEqual(
        [...later.reading.publications, ...earlier.reading.publications].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(reading?.collections.map(({ id }) => id)).toEqual(['one', 'two']);
      const { documents } = await store.documents({ after: null, limit: 5, collection: null });
      expect(documents).toMatchObject([
        {
          publisher: 'A',
          publishedOn: '2022-02-01',
          url: 'https://a.example/',
          rights: 'CC0',
          collections: ['one', 'two'],
        },
      ]);
    });

    test('is joined again, and its contacts are told anew at the next revision', async () => {
      const { store } = opened();
      await fillStore(store);
      const again: MadeReading = {
        ...TALKS_PLANNED,
        reading: {
          ...TALKS_PLANNED.reading,
          publications: [
            {
              id: hashOf('another publication') as never,
              publisher: 'Turku Times',
              publishedOn: dayNamed('2022-04-01'),
              ...{ url: null, rights: null },
            },
          ],
        },
      };
      expect(await store.saveReadings([again])).toEqual(['publication-added']);
      expect(await dirtyNames(store)).toContain('contacts:spain|2022-W18');
      const [contact] = await store.contacts([TALKS.id]);
      expect(contact?.accounts[0]?.document).toMatchObject({ publisher: 'Turku Times', publishedOn: '2022-04-01' });
    });
  });

  describe('a document that is read again', () => {
    const opened = withEmptyStore(open);

    test('has the new reading alone, and keeps where it appeared', async () => {
      const { store } = opened();
      await store.saveReadings([TALKS_PLANNED, withCollection(TALKS_PLANNED)]);
      const again = talksReadAgain({ reader: 'contract 2' });
      expect(await store.saveReadings([again])).toEqual(['replaced']);
      const expected = { ...again.reading, collections: [{ id: 'plans', name: 'Plans' }] };
      expect(await readingsIn(store)).toEqual([expected]);
      expect((await store.state()).counts).toMatchObject({ documents: 1, accounts: 0, personas: 1, passages: 0 });
    });

    test('is read again too where only the day it was read by differs', async () => {
      const { store } = opened();
      await store.saveReadings([TALKS_PLANNED]);
      expect(await store.saveReadings([talksReadAgain({ day: dayNamed('2022-03-03') })])).toEqual(['replaced']);
    });

    test('keeps the countries, people and tellers that it alone names where the new reading names them too', async () => {
      const { store } = opened();
      await store.saveReadings([TALKS_PLANNED]);
      const { reading } = TALKS_PLANNED;
      const document = { ...reading.document, reading: { ...reading.document.reading, rules: 'contract 2' } };
      expect(await store.saveReadings([{ ...TALKS_PLANNED, reading: { ...reading, document } }])).toEqual(['replaced']);
      expect(await readingsIn(store)).toEqual([{ ...reading, document }]);
      expect(await store.side('spain' as never)).not.toBeNull();
    });

    test('takes with it the contacts and people it had part in, and has what is left of them joined again', async () => {
      const { store } = opened();
      await fillStore(store);
      await store.saveReadings([talksReadAgain({ reader: 'contract 2' })]);
      const records = await everythingIn(store);
      expect(idsIn(records, 'conversation')).toEqual([CALL.id, NO_MEETING.id].sort());
      expect(idsIn(records, 'leader')).not.toContain(ROJO.id);
      expect(idsIn(records, 'leader')).not.toContain(HALONEN.id);
      const dirty = await dirtyNames(store);
      expect(dirty).toContain('contacts:spain|2022-W18');
      // Halonen is told of in two other documents, under both her names.
      expect(dirty).toEqual(expect.arrayContaining(['people:halonen', 'people:mira', 'people:rojo']));
      expect(await store.suggest('rojo', 5)).toEqual([]);
      expect(await store.side('spain' as never)).toBeNull();
      expect((await store.passagesMatching('madrid', { after: null, limit: 5 })).total).toBe(1);
    });
  });
}

function withCollection(story: MadeReading): MadeReading {
  const collections = [{ id: 'plans' as never, name: 'Plans' }];
  return { ...story, reading: { ...story.reading, collections } };
}
