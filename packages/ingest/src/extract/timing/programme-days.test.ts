import { expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Status and day of what a ministry's text of Wednesday 15 May 2024 tells. */
const toldIn = (text: string): string[] =>
  found(text, '2024-05-15', 'Ministry of Foreign Affairs of Estonia').conversations.map(
    ({ status, date }) => `${status} ${date?.earliest ?? '-'}`,
  );

const [malta, japan, latvia] = [
  'Meeting with the Foreign Minister of Malta, Joseph Vella',
  'Meeting with the Ambassador of Japan, Kenji Mori',
  'Working lunch with the Foreign Minister of Latvia, Ilze Kalnina',
];

it.each([
  [
    `Programme of Foreign Minister Mart Tamm\n\nThursday\n10:00 ${malta}\nFriday\n12:00 ${japan}`,
    ['planned 2024-05-16', 'planned 2024-05-17'],
  ],
  [
    `Foreign Minister Mart Tamm's schedule\n\nFriday: ${malta}\nMonday: ${japan}\nWednesday: ${latvia}`,
    ['planned 2024-05-17', 'planned 2024-05-20', 'planned 2024-05-22'],
  ],
  // A week that the programme says comes first.
  [`Programme of Foreign Minister Mart Tamm, 27–31 May 2024\n\nThursday\n10:00 ${malta}`, ['planned 2024-05-30']],
])('%s', (text, told) => {
  expect(toldIn(text)).toEqual(told);
});

it.each(['diary', 'schedule of last week', 'engagements, week ending 19 May'])(
  'leaves the days of a list that may look back where they were: %s',
  (what) => {
    const text = `Foreign Minister Mart Tamm's ${what}\n\nThursday: ${malta}`;
    expect(toldIn(text)).not.toContain('planned 2024-05-16');
  },
);
