import { describe, expect, it } from 'vitest';
import { wireText } from '../../extract/tell-for-tests.ts';
import { extract } from '../../pipeline.ts';

/** The names of the people whom a title names, in lower case. */
const namesIn = (title: string): string =>
  extract(wireText('It took place in the morning.', '2023-05-10', 'Northern Wire', title))
    .doc.persons.map(({ parts }) => parts.join(' '))
    .join(', ') || 'nobody';

describe('names in a title whose words have capitals', () => {
  it.each([
    ['Crown Prince Receives Phone Call from President of Peru', 'nobody'],
    ['Prime Minister Lund Speaks with President Vega of Peru', 'lund, vega'],
    ['President Vega Held Talks with King Salem', 'vega, salem'],
    ['Minister Dahl Discussed Security with Ambassador Mori', 'dahl, mori'],
    ['Ambassador Mori Presented Credentials to President Vega', 'mori, vega'],
    ['HM King Sends Message to Emir of Kuwait', 'nobody'],
  ])('%s', (title, names) => {
    expect(namesIn(title)).toBe(names);
  });
});
