import type { Reading } from '@readout/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAppearances } from './appearances.ts';
import { canonicalReading } from './canonical-reading.ts';
import { aReading, CALL_TOLD_IN_HELSINKI, STORIES } from './contract/index.ts';

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

/** The story with everything that has no order of its own in any order. */
const inAnyOrder = ({ reading }: { reading: Reading }) =>
  fc.record({
    document: shuffled(reading.document.origins).map((origins) => ({ ...reading.document, origins })),
    publications: shuffled(reading.publications),
    collections: shuffled(reading.collections),
    passages: shuffled(reading.passages),
    personas: shuffled(reading.personas).map((personas) =>
      personas.map((persona) => ({ ...persona, mentions: [...persona.mentions].reverse() })),
    ),
    sources: shuffled(reading.sources),
    countries: shuffled(reading.countries),
    organisations: shuffled(reading.organisations),
    agreements: shuffled(reading.agreements),
    accounts: shuffled(reading.accounts).map((accounts) =>
      accounts.map((account) => ({
        ...account,
        marks: [...account.marks].reverse(),
        restsOn: account.restsOn.map(({ passage, shows }) => ({ shows: [...shows].reverse(), passage })),
      })),
    ),
  });

test('the same reading in any order is the same bytes', () => {
  for (const story of STORIES) {
    fc.assert(
      fc.property(inAnyOrder(story), (reading) => {
        expect(JSON.stringify(canonicalReading(reading))).toBe(JSON.stringify(story.reading));
      }),
      { numRuns: 20 },
    );
  }
});

test('what has an order in the text keeps it: names, tellers, topics, rules', () => {
  const account = CALL_TOLD_IN_HELSINKI.reading.accounts[0];
  expect(account?.topics).toEqual(['Lake Accord', 'borders']);
  expect(account?.names.map(({ as }) => as)).toEqual(['initiator', 'party', 'party', 'party', 'party', 'agreement']);
});

test('what the schema does not know is left out', () => {
  const { reading } = aReading({ text: 'Words.' });
  const more = { ...reading, more: 1, document: { ...reading.document, more: 1 } };
  expect(canonicalReading(more)).toEqual(reading);
});

test('appearances come together alike whichever was known first', () => {
  const rights = fc.option(fc.constantFrom('CC0', 'All rights reserved'));
  const appearances = fc.record({
    publications: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), publisher: fc.constant(null), rights }),
      { selector: ({ id }) => id },
    ),
    collections: fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y'), name: fc.constantFrom('X', 'x', 'Y') }), {
      selector: ({ id }) => id,
    }),
  }) as unknown as fc.Arbitrary<Parameters<typeof withAppearances>[0]>;
  fc.assert(
    fc.property(appearances, appearances, (a, b) => {
      const { isNew, ...together } = withAppearances(a, b);
      const { isNew: isNewTheOtherWay, ...theOtherWay } = withAppearances(b, a);
      expect(together).toEqual(theOtherWay);
      expect(withAppearances(together, b).isNew).toBe(false);
      const isEqual = JSON.stringify(withAppearances(a, a)) === JSON.stringify(withAppearances(b, b));
      if (isEqual) expect([isNew, isNewTheOtherWay]).toEqual([false, false]);
    }),
  );
});
