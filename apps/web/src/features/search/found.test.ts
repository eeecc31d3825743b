import type { PassageHit, PassageHits, Suggestion, TopicId } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { foundGroups } from './found.ts';

const person = (name: string): Suggestion =>
  ({ type: 'person', id: name.toLowerCase().padEnd(16, 'a'), name, side: null, office: null }) as Suggestion;
const hit = (start: number): PassageHit => ({ document: { id: 'd' }, start }) as unknown as PassageHit;
const hits = (starts: readonly number[], total: number, fitting?: PassageHits['fitting']): PassageHits => ({
  ...{ total, hits: starts.map(hit), next: null },
  ...(fitting === undefined ? {} : { fitting }),
});

const ASKED = {
  words: 'a',
  suggestions: [person('Lind'), person('Berg'), person('Moen')],
  topics: [],
  passages: hits([1, 2], 57, { total: 12, isCounted: true }),
  passagesOutside: undefined,
  commands: [],
  only: null,
  fits: (key: string) => key.includes('berg'),
  showsOutside: false,
};
const told = (change: Partial<Parameters<typeof foundGroups>[0]>) =>
  foundGroups({ ...ASKED, ...change }).map(({ type, rows, total }) => ({
    type,
    total,
    rows: rows.map((row) => ('suggestion' in row ? row.suggestion.name : row.type === 'outside' ? row.words : row.key)),
  }));

describe('what is found', () => {
  it('within a filter stands alone, with how much lies outside it', () => {
    expect(told({})).toEqual([
      { type: 'people', total: null, rows: ['Berg'] },
      { type: 'outside', total: null, rows: ['2 names and 45 passages outside the filter'] },
      { type: 'passages', total: 12, rows: ['passage.d.1', 'passage.d.2'] },
    ]);
    expect(told({ suggestions: [person('Berg')] }).map(({ type }) => type)).toEqual(['people', 'passages', 'outside']);
  });

  it('outside it stands behind the rest once it is asked for, and says so', () => {
    const shown = { showsOutside: true, passagesOutside: hits([3], 57, { total: 45, isCounted: true }) };
    expect(told(shown)).toEqual([
      { type: 'people', total: null, rows: ['Berg', 'Lind', 'Moen'] },
      { type: 'passages', total: 57, rows: ['passage.d.1', 'passage.d.2', 'passage.d.3'] },
    ]);
    const rows = foundGroups({ ...ASKED, ...shown }).flatMap((group) => group.rows);
    expect(rows.map((row) => 'isOutside' in row && row.isOutside)).toEqual([false, true, true, false, false, true]);
  });

  it('is counted for the one type that is asked for', () => {
    expect(told({ only: 'people' }).at(-1)?.rows).toEqual(['2 names outside the filter']);
    expect(told({ only: 'passages' }).at(-1)?.rows).toEqual(['45 passages outside the filter']);
    expect(told({ only: 'countries' })).toEqual([]);
  });

  it('is not counted where too many paragraphs hold the words', () => {
    const passages = hits([1], 5000, { total: 3, isCounted: false });
    expect(told({ passages, suggestions: [] })).toEqual([
      { type: 'passages', total: null, rows: ['passage.d.1'] },
      { type: 'outside', total: null, rows: ['Passages outside the filter'] },
    ]);
  });

  it('are topics too, by their names', () => {
    const topics = ['Trade', 'Energy'].map((label) => ({ value: label as TopicId, label, count: 1, total: 2 }));
    expect(told({ topics, words: 'ener', only: 'topics' })).toEqual([
      { type: 'topics', total: null, rows: ['topic.Energy'] },
    ]);
  });

  it('without a filter is everything', () => {
    expect(told({ fits: () => true, passages: hits([1, 2], 57) }).map(({ type, total }) => [type, total])).toEqual([
      ['people', null],
      ['passages', 57],
    ]);
  });
});
