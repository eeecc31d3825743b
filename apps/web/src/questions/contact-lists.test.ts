import { plateBook } from '@readout/drawing';
import { describe, expect, it } from 'vitest';
import { graphAnswer, hashId } from '../testing/graph-answer.ts';
import { partedNear } from './contact-lists.ts';

const on = (day: string) => ({ earliest: day as never, latest: day as never });
const PAIR = ['Ana/chile', 'Ben/kenya'];

describe('the contacts around one', () => {
  const others = ['2021-01-01', '2022-01-28', '2022-02-02', '2022-02-03', '2022-02-04', '2022-02-05', '2022-02-06'];
  const graph = graphAnswer(
    { id: 'own', between: PAIR, ...on('2022-02-01') },
    { id: 'again', between: [...PAIR, 'Cai/nepal'], ...on('2022-03-01') },
    { id: 'before', between: PAIR, ...on('2021-03-01') },
    { id: 'elsewhere', between: ['Cai/nepal', 'Dov/italy'], ...on('2022-02-01') },
    ...others.map((day, at) => ({
      id: `one ${'abcdefg'.charAt(at)}`,
      between: ['Ana/chile', 'Eva/italy'],
      ...on(day),
    })),
    { id: 'undated', between: ['Ben/kenya', 'Eva/italy'], earliest: null, latest: null },
  );
  const { together, ofOne, nearest } = partedNear(graph, plateBook(graph), hashId('own'));

  it('are those in which the same were together again, by date', () => {
    expect(together.map(({ id }) => id)).toEqual([hashId('before'), hashId('again')]);
  });

  it('and those of one of them, of which the nearest in time stand for the rest', () => {
    expect(ofOne).toHaveLength(others.length + 1);
    expect(nearest.map(({ earliest }) => earliest)).toEqual(others.slice(1));
  });
});
