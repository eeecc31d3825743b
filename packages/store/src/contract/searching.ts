import { describe, expect, test } from 'vitest';
import type { ContactStore } from '../contact-store.ts';
import { aReading } from './a-reading.ts';
import { HALONEN, KASK, LAKE_ACCORD, NORDIC_FORUM, ROJO } from './joined-stories.ts';
import { withEmptyStore, withFilledStore, type OpenStore } from './opened-store.ts';
import { CALL_TOLD_IN_HELSINKI, NOTHING_FOUND } from './stories.ts';

/** What people type into a search to break it, or by accident. None of it means anything but its words. */
const HOSTILE = [
  '"',
  '""',
  '"""',
  '*',
  '**',
  '(',
  ')',
  'NEAR(',
  'NEAR(halonen kask, 2)',
  'halonen AND',
  'OR',
  'NOT halonen',
  'title:halonen',
  'words : halonen',
  '^halonen',
  'halonen~2',
  'halonen^4',
  '[a TO b]',
  '{a TO b}',
  '+halonen -kask',
  'hal?nen',
  '/hal.*/',
  '\\',
  '\\"',
  "'; DROP TABLE document; --",
  '&& ||',
  '!',
  '\u0000',
  '\ud83d',
  '…,;:',
  '“',
  ...['halonen"', '"halonen', '" halonen "kask'],
];

/** Suggestions and paragraphs by their words. */
export function checkSearching(open: OpenStore): void {
  describe('suggestions', () => {
    const store = withFilledStore(open);

    test('begin with what is typed or hold it, people before countries before organisations before agreements', async () => {
      expect(await store().suggest('n', 5)).toEqual([
        { type: 'organisation', id: 'nato', name: 'NATO' },
        { type: 'organisation', id: NORDIC_FORUM, name: 'Nordic Forum' },
      ]);
      expect(await store().suggest('KASK', 5)).toEqual([
        { type: 'person', id: KASK.id, name: 'Jonas Kask', side: 'estonia', office: 'President' },
      ]);
      expect(await store().suggest('rojo tom', 5)).toEqual([
        { type: 'person', id: ROJO.id, name: 'Tomás Rojo', side: 'spain', office: 'minister' },
      ]);
      expect(await store().suggest('ést', 5)).toEqual([{ type: 'country', id: 'estonia', name: 'Estonia' }]);
      expect(await store().suggest('accord', 5)).toEqual([
        { type: 'agreement', id: LAKE_ACCORD, name: 'Lake  Accord' },
      ]);
    });

    test('take whole words, but for the last', async () => {
      expect(await store().suggest('mira halo', 5)).toEqual([
        { type: 'person', id: HALONEN.id, name: 'Mira Halonen', side: 'finland', office: 'Prime Minister' },
      ]);
      expect(await store().suggest('mir halonen', 5)).toEqual([]);
      expect(await store().suggest('halonen kask', 5)).toEqual([]);
    });

    test('are at most so many of each type', async () => {
      const found = await store().suggest('e', 1);
      expect(found.map(({ type }) => type)).toEqual(['country']);
      expect(await store().suggest('halonen', 0)).toEqual([]);
    });

    test('of nothing are none, and query syntax is no syntax', async () => {
      expect(await store().suggest('', 5)).toEqual([]);
      expect(await store().suggest(' .,*"( ', 5)).toEqual([]);
      for (const words of HOSTILE) expect(Array.isArray(await store().suggest(words, 5))).toBe(true);
      expect(await store().suggest('NOT halonen', 5)).toEqual([]);
      await expect(store().suggest('a'.repeat(1001), 5)).rejects.toMatchObject({ code: 'question-too-large' });
    });

    test('know what documents name before anything was joined, and forget what nobody names', async () => {
      const { discard, store: fresh } = await open();
      try {
        await fresh.saveReadings([CALL_TOLD_IN_HELSINKI]);
        expect(await fresh.suggest('nordic', 5)).toEqual([
          { type: 'organisation', id: NORDIC_FORUM, name: 'Nordic Forum' },
        ]);
        expect(await fresh.suggest('halonen', 5)).toEqual([]);
        await fresh.forget(CALL_TOLD_IN_HELSINKI.reading.document.id);
        expect(await fresh.suggest('nordic', 5)).toEqual([]);
      } finally {
        await discard();
      }
    });
  });

  describe('paragraphs', () => {
    const store = withFilledStore(open);
    const texts = async (words: string): Promise<string[]> =>
      (await store().passagesMatching(words, { after: null, limit: 50 })).hits.map((hit) => hit.text);

    test('are found by all their words, folded, the last one as a beginning', async () => {
      const found = await store().passagesMatching('muraj', { after: null, limit: 5 });
      expect(found).toEqual({ total: 0, hits: [], next: null });
      const hits = await store().passagesMatching('TALLIN', { after: null, limit: 5 });
      expect(hits.total).toBe(3);
      expect(hits.hits.map((hit) => [hit.document.publishedOn, hit.paragraph, hit.text.slice(0, 8)])).toEqual(
        expect.arrayContaining([
          ['2022-01-12', 1, 'TALLINN.'],
          ['2022-01-12', 1, 'Мира Хал'],
          ['2022-01-10', 2, '“They di'],
        ]) as unknown[],
      );
      expect(hits.hits[2]?.document.publishedOn).toBe('2022-01-10');
    });

    test('are slices of the body, whatever stands before them', async () => {
      const { hits } = await store().passagesMatching('nordic envoys', { after: null, limit: 5 });
      const [hit] = hits;
      const { text } = CALL_TOLD_IN_HELSINKI.reading.document;
      expect(hit).toMatchObject({ paragraph: 2, start: text.indexOf('“They'), end: text.length });
      expect(hit?.text).toBe(text.slice(hit?.start, hit?.end));
      expect(hit?.document).toMatchObject({ publisher: 'Helsinki Wire', collections: ['nordic-readouts', 'wires'] });
    });

    test('hold every word, in any order, and whole ones but for the last', async () => {
      expect(await texts('kask halonen january')).toHaveLength(1);
      expect(await texts('halonen kask')).toHaveLength(2);
      expect(await texts('halone kask')).toEqual([]);
      expect(await texts('kask halone')).toHaveLength(2);
      expect(await texts('halonen kask madrid')).toEqual([]);
    });

    test('hold a quoted part as it stands', async () => {
      expect(await texts('"Lake Accord"')).toHaveLength(2);
      expect(await texts('"accord lake"')).toEqual([]);
      expect(await texts('"President Jonas" phone')).toHaveLength(1);
      expect(await texts('„her OFFICE“ “Jonas Kask”')).toHaveLength(1);
      // A quoted word is whole, even where it is the last.
      expect(await texts('"tallin"')).toHaveLength(1);
      expect(await texts('kask "hal"')).toEqual([]);
    });

    test('are found in other scripts as they sound', async () => {
      expect(await texts('мира приб')).toEqual(['Мира Халонен прибыла в Таллин.']);
      expect(await texts('pribyla')).toEqual([NOTHING_FOUND.reading.document.text.split('\n')[0]]);
    });

    test('are not found by titles, and never by the syntax of an engine', async () => {
      expect(await texts('новости')).toEqual([]);
      for (const words of HOSTILE) expect(Array.isArray(await texts(words)), words).toBe(true);
      expect(await texts('halonen OR madrid')).toEqual([]);
      expect(await texts('hal* AND nothing')).toEqual([]);
      expect(await texts('*')).toEqual([]);
      expect(await texts('"her office')).toHaveLength(1);
      expect(await texts('words '.repeat(166))).toEqual([]);
      const long = store().passagesMatching('a'.repeat(1001), { after: null, limit: 5 });
      await expect(long).rejects.toMatchObject({ code: 'question-too-large' });
      const lost = store().passagesMatching('halonen', { after: 'nonsense', limit: 5 });
      await expect(lost).rejects.toMatchObject({ code: 'cursor-unknown' });
    });
  });

  describe('pages of paragraphs', () => {
    const opened = withEmptyStore(open);

    test('go through all hits once: latest day first, undated last, then by document and place', async () => {
      const { store } = opened();
      const stories = Array.from({ length: 12 }, (_, index) =>
        aReading({
          text: `Common ground ${String(index)}.\nNothing.\n  Common sense ${String(index)}. \nA commoner.`,
          publications: [index % 5 === 0 ? {} : { publishedOn: `2022-0${String(1 + (index % 3))}-01` }],
        }),
      );
      await store.saveReadings(stories);
      const expected = stories
        .map(({ reading }) => ({ id: reading.document.id, day: reading.publications[0]?.publishedOn ?? '' }))
        .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
        .flatMap(({ id }) => [`${id} 1`, `${id} 3`, `${id} 4`]);
      expect(await placesOfAllPages(store, 'common', 5)).toEqual(expected);
      expect(await placesOfAllPages(store, 'common', 50)).toEqual(expected);
      expect(await placesOfAllPages(store, '"common"', 7)).toEqual(expected.filter((place) => !place.endsWith('4')));
    });

    test('follow a document to the day of an earlier appearance', async () => {
      const { store } = opened();
      const text = 'An uncommon story.';
      const other = aReading({ text: 'Uncommon too.', publications: [{ publishedOn: '2022-03-01' }] });
      await store.saveReadings([aReading({ text, publications: [{ publishedOn: '2022-05-01' }] }), other]);
      const first = async () => (await store.passagesMatching('uncommon', { after: null, limit: 1 })).hits[0]?.text;
      expect(await first()).toBe('An uncommon story.');
      await store.saveReadings([aReading({ text, publications: [{ publishedOn: '2022-02-01' }] })]);
      expect(await first()).toBe('Uncommon too.');
      expect(await placesOfAllPages(store, 'uncommon', 1)).toHaveLength(2);
    });
  });
}

async function placesOfAllPages(store: ContactStore, words: string, limit: number): Promise<string[]> {
  const places: string[] = [];
  const totals = new Set<number>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<ContactStore['passagesMatching']>> = await store.passagesMatching(words, {
      after,
      limit,
    });
    totals.add(page.total);
    expect(page.hits.length).toBeLessThanOrEqual(limit);
    places.push(...page.hits.map((hit) => `${hit.document.id} ${String(hit.paragraph)}`));
    after = page.next;
  } while (after !== null);
  expect([...totals]).toEqual([places.length]);
  return places;
}
