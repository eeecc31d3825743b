import type { ContactAnswer, Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';

const day = (text: string): Day => text as Day;

/** A planned meeting told by accounts that say from when it was moved. */
function contact(moved: readonly { earliest: Day; latest: Day }[]): ContactAnswer {
  const accounts = moved.map((movedFrom) => ({
    status: 'planned',
    movedFrom,
    marks: [],
    names: [],
    topics: [],
    passages: [],
    document: { id: 'd' },
  }));
  return {
    ...{ kind: 'meeting', status: 'planned', days: 'some', extent: 'one', place: null, named: [] },
    ...{ earliest: day('2022-03-09'), latest: day('2022-03-09'), accounts },
  } as unknown as ContactAnswer;
}

describe('the facts of a contact', () => {
  it('say for when a plan stood before it was moved, each day once', () => {
    const from = { earliest: day('2022-03-05'), latest: day('2022-03-05') };
    const moved = factsOf(contact([from, from])).find(({ term }) => term === 'Moved from');
    expect(moved?.value).toBe('5 Mar 2022');
  });

  it('give the words that its day was read from, not those of another time in the same sentence', () => {
    const [told] = contact([{ earliest: day('2022-03-05'), latest: day('2022-03-05') }]).accounts;
    const marks = ['February', 'Monday, 9 March 2022'].map((text) => ({ show: 'day', text }));
    const planned = { ...contact([]), accounts: [{ ...told, marks }] } as unknown as ContactAnswer;
    expect(factsOf(planned)[0]).toMatchObject({ term: 'Date', aside: 'from “Monday, 9 March 2022”' });
  });

  it('say nothing of it where no account does', () => {
    expect(factsOf(contact([])).map(({ term }) => term)).not.toContain('Moved from');
  });
});
