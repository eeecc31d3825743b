import type { DocumentId, PassageHits } from '@readout/domain';
import { describe, expect, test } from 'vitest';
import { passagesWithin } from './passages-within.ts';

/** A store with so many paragraphs, of documents `d0` to `d9` in turn. */
function storeOf(total: number): { ask: Parameters<typeof passagesWithin>[2]; asked: number[] } {
  const asked: number[] = [];
  const ask = ({ after, limit }: { after: string | null; limit: number }): Promise<PassageHits> => {
    const first = after === null ? 0 : Number(after);
    asked.push(first);
    const end = Math.min(total, first + limit);
    const hits = Array.from({ length: end - first }, (_, at) => ({
      document: { id: `d${String((first + at) % 10)}` },
    }));
    return Promise.resolve({ total, hits, next: end < total ? String(end) : null } as unknown as PassageHits);
  };
  return { ask, asked };
}
const only =
  (...ids: readonly string[]) =>
  (id: DocumentId): boolean =>
    ids.includes(id);

describe('passages within a filter', () => {
  test('are the first in the documents that fit, of all that hold the words', async () => {
    const { ask, asked } = storeOf(230);
    const found = await passagesWithin(only('d3'), { after: null, limit: 4 }, ask);
    expect(found.hits.map(({ document }) => document.id)).toEqual(['d3', 'd3', 'd3', 'd3']);
    expect(found).toMatchObject({ total: 230, next: null, fitting: { total: 23, isCounted: true } });
    expect(asked).toEqual([0, 100, 200]);
  });
  test('are none where no document fits or nothing holds the words', async () => {
    const none = { hits: [], fitting: { total: 0, isCounted: true } };
    expect(await passagesWithin(only('x'), { after: null, limit: 4 }, storeOf(5).ask)).toMatchObject(none);
    expect(await passagesWithin(only('d1'), { after: null, limit: 4 }, storeOf(0).ask)).toMatchObject(none);
  });
  test('are not counted to the end where there are too many', async () => {
    const { ask, asked } = storeOf(5000);
    const found = await passagesWithin(only('d1'), { after: null, limit: 2 }, ask);
    expect(found).toMatchObject({ total: 5000, fitting: { total: 100, isCounted: false } });
    expect(asked).toHaveLength(10);
  });
});
