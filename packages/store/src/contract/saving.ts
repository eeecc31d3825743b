import { type Reading } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import { aReading, type MadeReading } from './a-reading.ts';
import { dirtyNames, everythingIn, fillStore, readingsIn, withEmptyStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, STORIES, TALKS_PLANNED, talksReadAgain } from './stories.ts';

/** Saving readings: all or nothing, safe to repeat, exact. */
export function checkSaving(open: OpenStore): void {
  describe('saving readings', () => {
    const opened = withEmptyStore(open);

    test('gives them back exactly as they were saved, by id', async () => {
      const { store } = opened();
      expect(await store.saveReadings(STORIES)).toEqual(['stored', 'stored', 'stored', 'stored']);
      const readings = await readingsIn(store);
      const expected = STORIES.map((story) => story.reading).sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
      expect(readings).toEqual(expected);
      expect(JSON.stringify(readings)).toBe(JSON.stringify(expected));
      expect((await store.state()).counts).toEqual({
        ...{ documents: 4, passages: 9, personas: 6, accounts: 4, leaders: 0, conversations: 0 },
        ...{ countries: 3, organisations: 2, agreements: 1 },
      });
    });

    test('marks the keys of what is new, and leaves the revision to the joiner', async () => {
      const { store } = opened();
      await store.saveReadings([TALKS_PLANNED]);
      const expected = [
        'contacts:spain|2022-W18',
        'contacts:spain|2022-W19',
        'people:halonen',
        'people:rojo',
        'people:tomas',
      ];
      expect(await dirtyNames(store)).toEqual(expected);
      expect(await store.state()).toMatchObject({ revision: 0, waiting: 5 });
      expect(await store.revision()).toBe(0);
    });

    test('stores nothing of a batch in which one passage is not its slice', async () => {
      const { store } = opened();
      const { reading, ...keys } = CALL_TOLD_IN_HELSINKI;
      const [first, ...others] = reading.passages;
      if (first === undefined) throw new Error('the fixture has no passage');
      const shifted = { ...first, start: first.start + 1, end: first.end + 1 };
      const wrong = { ...keys, reading: { ...reading, passages: [shifted, ...others] } };
      await expect(store.saveReadings([CALL_TOLD_IN_TALLINN, wrong])).rejects.toMatchObject({
        code: 'reading-refused',
        message: expect.stringContaining('not-its-slice') as string,
      });
      expect(await everythingIn(store)).toEqual([]);
      expect(await dirtyNames(store)).toEqual([]);
      expect((await store.state()).counts.documents).toBe(0);
    });

    test('refuses an account without evidence, and one that rests on a passage of another document', async () => {
      const { store } = opened();
      const changed = (change: (account: Reading['accounts'][number]) => Reading['accounts'][number]): MadeReading => ({
        ...TALKS_PLANNED,
        reading: { ...TALKS_PLANNED.reading, accounts: TALKS_PLANNED.reading.accounts.map(change) },
      });
      const foreign = CALL_TOLD_IN_HELSINKI.reading.passages[0]?.id ?? fail();
      const faults = {
        'no-evidence': changed((account) => ({ ...account, restsOn: [] })),
        'unknown-reference': changed((account) => ({
          ...account,
          restsOn: [...account.restsOn, { passage: foreign, shows: ['day'] }],
        })),
      };
      for (const [rule, wrong] of Object.entries(faults)) {
        await expect(store.saveReadings([wrong])).rejects.toMatchObject({
          code: 'reading-refused',
          message: expect.stringContaining(rule) as string,
        });
      }
      expect(await everythingIn(store)).toEqual([]);
    });

    test('refuses what no engine gives back as it was: half a surrogate pair, a null character', async () => {
      const { store } = opened();
      for (const text of ['Half a smile \ud83d.', 'A null \u0000 character.']) {
        await expect(store.saveReadings([aReading({ text })])).rejects.toMatchObject({ code: 'reading-refused' });
      }
      expect((await store.state()).counts.documents).toBe(0);
    });

    test('refuses more than 50 at a time, and takes none at all', async () => {
      const { store } = opened();
      const many = Array.from({ length: 51 }, () => TALKS_PLANNED);
      await expect(store.saveReadings(many)).rejects.toMatchObject({ code: 'question-too-large' });
      expect(await store.saveReadings([])).toEqual([]);
      expect((await store.state()).counts.documents).toBe(0);
    });

    test('changes nothing when it is repeated', async () => {
      const { store } = opened();
      await fillStore(store);
      const before = await everythingIn(store);
      expect(await store.saveReadings(STORIES)).toEqual(['same', 'same', 'same', 'same']);
      expect(await everythingIn(store)).toEqual(before);
      expect(await dirtyNames(store)).toEqual([]);
    });

    test('stores the same reading anew under other keys where it is told to', async () => {
      const { store } = opened();
      await fillStore(store);
      const before = await readingsIn(store);
      const other = STORIES.map((story) => ({
        ...story,
        accountKeys: new Map([...story.accountKeys.keys()].map((id) => [id, [`other ${id}`]])),
      }));
      expect(await store.saveReadings(other)).toEqual(['same', 'same', 'same', 'same']);
      const anew = other.map((story) => ({ ...story, anew: true }));
      expect(await store.saveReadings(anew)).toEqual(['replaced', 'replaced', 'replaced', 'replaced']);
      expect(await readingsIn(store)).toEqual(before);
      const ids = STORIES.flatMap(({ accountKeys }) => [...accountKeys.keys()]);
      const found = await store.accountsNear(ids.map((id) => `other ${id}`));
      expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(await store.accountsNear(STORIES.flatMap(({ accountKeys }) => [...accountKeys.values()].flat()))).toEqual(
        [],
      );
    });

    test('takes one document twice in a batch as saving it twice', async () => {
      const { store } = opened();
      const later = talksReadAgain({ reader: 'contract 2' });
      expect(await store.saveReadings([TALKS_PLANNED, TALKS_PLANNED, later])).toEqual(['stored', 'same', 'replaced']);
      expect(await readingsIn(store)).toEqual([later.reading]);
    });

    test('keeps how much of what a reader said stood up to the text, in one order of names', async () => {
      const { store } = opened();
      const spec = { text: 'Nobody rang.', mark: { reader: 'model' } };
      const kept = { given: 3, kept: 1, lost: { 'quote-not-in-text': 2, 'day-wrong': 1 } };
      const said = aReading({ ...spec, kept });
      await store.saveReadings([said]);
      const id = said.reading.document.id;
      expect((await store.document(id))?.kept).toEqual(kept);
      expect((await readingsIn(store)).map((one) => JSON.stringify(one))).toEqual([JSON.stringify(said.reading)]);
      expect(Object.keys(said.reading.document.kept?.lost ?? {})).toEqual(['day-wrong', 'quote-not-in-text']);
      await store.saveReadings([aReading({ ...spec, mark: { reader: 'rules' } })]);
      expect(await store.document(id)).not.toHaveProperty('kept');
      expect((await store.reading(id))?.document).not.toHaveProperty('kept');
    });

    test('keeps every letter, number and order of a reading', async () => {
      const { store } = opened();
      const odd = aReading({
        title: 'Tab\tquote " and \\ and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \u2028 end',
        text: ' Leading space.\r\n\r\nThey met, 𐍈 {"a":[1,"2"]} \u{1f469}\u200d\u{1f680} — said “X”.\u0085\u00a0\n\n\n',
        language: 'x-none',
        mark: { day: null },
        sources: { x: { name: 'X', unnamed: true } },
        accounts: [
          {
            contact: 'met',
            ...{ confidence: 0.1 + 0.2, topics: ['z', 'a', 'z'], place: '' },
            names: [
              { who: { open: 'They' }, restsOn: ['They met'] },
              { as: 'mentioned', who: { open: 'null' }, restsOn: ['They met'] },
            ],
            givenBy: [{ source: 'x', assumed: true }],
            restsOn: [{ words: 'They met', shows: ['contact'] }],
          },
        ],
      });
      await store.saveReadings([odd]);
      expect(await readingsIn(store)).toEqual([odd.reading]);
      expect((await readingsIn(store))[0]?.accounts[0]?.confidence).toBe(0.30000000000000004);
    });
  });
}

function fail(): never {
  throw new Error('the fixture does not have it');
}
