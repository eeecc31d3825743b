import type { SideId } from '@readout/domain';
import type { ReadingToSave, SaveResult, StoreRecord } from '@readout/store';
import { aReading, STORIES } from '@readout/store/contract';
import { describe, expect, test } from 'vitest';
import { openNeo4jStore } from '../neo4j-store.ts';
import { emptyDatabase } from './test-server.ts';

const IMPORTERS = 4;
const OWN = 6;

/** Several who import at once: nothing double, nothing lost, whatever they share. */
export function checkImportingTogether(uri: string): void {
  describe(`${String(IMPORTERS)} who import at once`, () => {
    test('leave what one leaves who imports everything', async () => {
      const shared = STORIES;
      const own = Array.from({ length: IMPORTERS * OWN }, (_, number) => aCall(number));
      await emptyDatabase(uri);
      const alone = await openNeo4jStore(uri);
      await alone.saveReadings([...shared, ...own]);
      const expected = await everythingIn(alone.everything());
      const finland = await alone.side('finland' as SideId);
      await alone.close();

      await emptyDatabase(uri);
      const stores = await Promise.all(Array.from({ length: IMPORTERS }, () => openNeo4jStore(uri)));
      const results = await Promise.all(
        stores.map(async (store, place) => {
          const mine = own.slice(place * OWN, (place + 1) * OWN);
          const saved: SaveResult[] = [];
          for (const story of mixed(mine, shared, place)) saved.push(...(await store.saveReadings(story)));
          return saved;
        }),
      );
      const [first] = stores;
      if (first === undefined) throw new Error('nobody imported');
      expect(await everythingIn(first.everything())).toEqual(expected);
      expect(await first.side('finland' as SideId)).toEqual(finland);
      const stored = results.flat().filter((result) => result === 'stored');
      expect(stored).toHaveLength(shared.length + own.length);
      expect(results.flat().filter((result) => result === 'same')).toHaveLength((IMPORTERS - 1) * shared.length);
      await Promise.all(stores.map((store) => store.close()));
    });
  });
}

/** Batches of two, in which each importer comes upon the shared documents at another time. */
function mixed(mine: readonly ReadingToSave[], shared: readonly ReadingToSave[], place: number): ReadingToSave[][] {
  const turned = [...shared.slice(place), ...shared.slice(0, place)];
  return mine.map((one, index) => [one, ...turned.slice(index, index + 1)]);
}

/** A call of its own between two people whom all such calls name, in a collection that all are in. */
function aCall(number: number): ReadingToSave {
  const sentence = `Mira Halonen of Finland phoned Jonas Kask of Estonia about matter ${String(number)}.`;
  return aReading({
    text: sentence,
    publications: [{ publisher: 'Helsinki Wire', publishedOn: '2022-03-01' }],
    collections: ['Wires'],
    people: {
      halonen: {
        name: 'Mira Halonen',
        mentions: ['Mira Halonen'],
        speaksFor: [{ side: 'finland', restsOn: [sentence] }],
      },
      kask: { name: 'Jonas Kask', mentions: ['Jonas Kask'], speaksFor: [{ side: 'estonia', restsOn: [sentence] }] },
    },
    sources: { wire: { name: 'Helsinki Wire' } },
    countries: { finland: ['Finland'], estonia: ['Estonia'] },
    accounts: [
      {
        contact: 'phoned',
        names: [
          { who: { person: 'halonen' }, side: 'finland', restsOn: [sentence] },
          { who: { person: 'kask' }, side: 'estonia', restsOn: [sentence] },
        ],
        givenBy: [{ source: 'wire', assumed: true }],
        restsOn: [{ words: sentence, shows: ['contact', 'parties'] }],
        keys: [`call ${String(number)}`, 'all calls'],
      },
    ],
  });
}

async function everythingIn(records: AsyncIterable<StoreRecord>): Promise<StoreRecord[]> {
  const found: StoreRecord[] = [];
  for await (const record of records) found.push(record);
  return found;
}
