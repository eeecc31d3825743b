import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { graphAnswer, type ToldContact } from '../../testing/graph-answer.ts';
import { busiestPairs, extentWords, inviteWords, latestHeld } from './overview-words.ts';

const on = (day: string | null): Pick<ToldContact, 'earliest' | 'latest'> => ({
  earliest: day as Day | null,
  latest: day as Day | null,
});

describe('the overview', () => {
  it('says how much there is, and how much of it the filters leave', () => {
    expect(extentWords({ fitting: 242, total: 242 }, 171)).toBe('242 contacts in 171 documents.');
    expect(extentWords({ fitting: 55, total: 242 }, 171)).toBe('55 of 242 contacts in 171 documents fit the filters.');
    expect(extentWords({ fitting: 1, total: 2 }, 1)).toBe('1 of 2 contacts in 1 document fits the filters.');
    expect(extentWords({ fitting: 0, total: 242 }, 171)).toBe(
      'None of 242 contacts in 171 documents fits the filters.',
    );
  });
  it('names no number of documents that nobody counted', () => {
    expect(extentWords({ fitting: 3, total: 3 }, null)).toBe('3 contacts.');
  });
  it('names what there is to select in the view, and nothing where nothing is shown', () => {
    expect(inviteWords('graph', 3)).toContain('Select a plate or a line');
    expect(inviteWords('table', 3)).toContain('Select a row');
    expect(inviteWords('matrix', null)).toContain('Select a pair or a cell');
    expect(inviteWords('graph', 0)).toBe('');
  });
  it('lists as latest what was held on a known day and fits, the last one first', () => {
    const graph = graphAnswer(
      { id: 'a', between: ['Quispe/peru', 'Ferrante/italy'], ...on('2022-02-01') },
      { id: 'b', between: ['Quispe/peru', 'Ferrante/italy'], ...on('2022-03-01') },
      { id: 'c', between: ['Quispe/peru', 'Ferrante/italy'], ...on('2022-04-01'), status: 'planned' },
      { id: 'd', between: ['Quispe/peru', 'Ferrante/italy'], ...on(null) },
      { id: 'e', between: ['Quispe/peru', 'Ferrante/italy'], ...on('2022-05-01'), fits: false },
      {
        id: 'f',
        between: ['Quispe/peru', 'Ferrante/italy'],
        earliest: '2022-03-02' as Day,
        latest: '2022-03-09' as Day,
      },
    );
    expect(latestHeld(graph).map(({ earliest }) => earliest)).toEqual(['2022-03-01', '2022-02-01']);
    expect(latestHeld(undefined)).toEqual([]);
  });
  it('counts pairs of countries by contacts that fit, a denied one for none', () => {
    const graph = graphAnswer(
      { id: 'a', between: ['Quispe/peru', 'Ferrante/italy'] },
      { id: 'b', between: ['Quispe/peru', 'Ferrante/italy'] },
      { id: 'c', between: ['Quispe/peru', 'Ferrante/italy'], status: 'denied' },
      { id: 'd', between: ['Quispe/peru', 'Achieng/kenya'] },
      { id: 'e', between: ['Quispe/peru', 'Achieng/kenya'], fits: false },
    );
    expect(busiestPairs(graph).map(({ names, count }) => `${names} ${String(count)}`)).toEqual([
      'Italy – Peru 2',
      'Kenya – Peru 1',
    ]);
  });
});
