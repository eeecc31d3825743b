import { describe, expect, test } from 'vitest';
import { dirtyNames, everythingIn, withEmptyStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, STORIES } from './stories.ts';

/** Saving readings: all or nothing, safe to repeat, exact. */
export function checkSaving(open: OpenStore): void {
  describe('saving readings', () => {
    const opened = withEmptyStore(open);

    test('gives them back exactly as they were saved, by id', async () => {
      const { store } = opened();
      expect(await store.saveReadings(STORIES)).toEqual(['stored', 'stored', 'stored', 'stored']);
      const readings = (await everythingIn(store)).flatMap((record) =>
        record.type === 'reading' ? [record.reading] : [],
      );
      const expected = STORIES.map((story) => story.reading).sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
      expect(readings).toEqual(expected);
      expect(JSON.stringify(readings)).toBe(JSON.stringify(expected));
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
    });
  });
}
