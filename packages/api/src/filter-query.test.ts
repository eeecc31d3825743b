import {
  CERTAINTIES,
  CONFIRMATIONS,
  dayFromNumber,
  EVERYTHING,
  hashOf,
  keysOf,
  KINDS,
  NO_FILTER,
  READERS,
  STATUSES,
  type AgreementId,
  type CollectionId,
  type CountryId,
  type Filter,
  type LeaderId,
  type OrganisationId,
  type Scope,
  type SourceId,
  type TopicId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSelection, parseSelection, SelectionQuerySchema, type Selection } from './filter-query.ts';

const days = fc.option(fc.integer({ min: -700_000, max: 2_900_000 }).map(dayFromNumber));
const inOrder = <Value extends string>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(values, { maxLength: 4 }).map((list) => list.sort());
const names = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/u);
const hashes = fc.string().map((text) => hashOf(text));

const filters: fc.Arbitrary<Filter> = fc.record({
  period: fc
    .tuple(days, days)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b })),
  certainty: fc.constantFrom(...CERTAINTIES),
  kinds: inOrder(fc.constantFrom(...keysOf(KINDS))),
  statuses: inOrder(fc.constantFrom(...keysOf(STATUSES))),
  evidence: inOrder(fc.constantFrom(...keysOf(CONFIRMATIONS))),
  readers: inOrder(fc.constantFrom(...keysOf(READERS))),
  countries: inOrder(names as fc.Arbitrary<CountryId>),
  organisations: inOrder(names as fc.Arbitrary<OrganisationId>),
  people: inOrder(hashes as fc.Arbitrary<LeaderId>),
  agreements: inOrder(hashes as fc.Arbitrary<AgreementId>),
  topics: inOrder(names as fc.Arbitrary<TopicId>),
  sources: inOrder(names as fc.Arbitrary<SourceId>),
  atLeast: fc.integer({ min: 1, max: 1000 }),
});
const scopes: fc.Arbitrary<Scope> = fc.record({
  collections: inOrder(names as fc.Arbitrary<CollectionId>),
  withoutSources: inOrder(names as fc.Arbitrary<SourceId>),
  knownBy: days,
});
const selections: fc.Arbitrary<Selection> = fc.record({ filter: filters, scope: scopes });
const EVERY_CONTACT: Selection = { filter: NO_FILTER, scope: EVERYTHING };

describe('a selection in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parseSelection(formatSelection(selection))).toEqual(selection);
      }),
    );
  });
  test('comes back through the text of an address too', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const text = new URLSearchParams(formatSelection(selection)).toString();
        const query = SelectionQuerySchema.parse(Object.fromEntries(new URLSearchParams(text)));
        expect(parseSelection(query)).toEqual(selection);
      }),
    );
  });
  test('of every contact is empty, and empty is every contact', () => {
    expect(formatSelection(EVERY_CONTACT)).toEqual({});
    expect(parseSelection({})).toEqual(EVERY_CONTACT);
  });
  test('reads as words, in one order, without doubles', () => {
    const filter: Filter = {
      ...NO_FILTER,
      kinds: ['phone-call', 'letter', 'phone-call'],
      countries: ['peru', 'italy'] as CountryId[],
      atLeast: 3,
    };
    const address = new URLSearchParams(formatSelection({ filter, scope: EVERYTHING })).toString();
    expect(decodeURIComponent(address)).toBe('kind=letter,phone-call&country=italy,peru&atLeast=3');
  });
  test('writes only parameters that it reads', () => {
    const known = Object.keys(SelectionQuerySchema.shape);
    fc.assert(
      fc.property(selections, (selection) => {
        expect(Object.keys(formatSelection(selection)).filter((name) => !known.includes(name))).toEqual([]);
      }),
    );
  });
});

describe('a value that is not of its form is named, and nothing is taken', () => {
  test.each([
    ['from', '2022-02-30'],
    ['from', ''],
    ['to', 'tomorrow'],
    ['certainty', 'surely'],
    ['kind', 'phone-call,telegram'],
    ['kind', 'phone-call,,letter'],
    ['status', 'HELD'],
    ['evidence', '__proto__'],
    ['country', '../peru'],
    ['country', 'peru\u0000'],
    ['organisation', '<script>'],
    ['person', "' OR 1=1 --"],
    ['agreement', 'a b'],
    ['source', 'a'.repeat(81)],
    ['atLeast', '0'],
    ['atLeast', '1001'],
    ['atLeast', '1e2'],
    ['atLeast', '0x10'],
    ['atLeast', ' 5'],
    ['atLeast', ''],
    ['collection', 'Not A Slug'],
    ['without', 'ä'],
    ['knownBy', '2022-13-01'],
  ])('%s: %j', (name, value) => {
    expect(parseSelection({ [name]: value })).toEqual({ wrong: name });
  });
  test('a period that ends before it begins is the fault of where it begins', () => {
    expect(parseSelection({ from: '2022-02-02', to: '2022-02-01' })).toEqual({ wrong: 'from' });
  });
  test('any text in any parameter gives a selection or the name of a parameter', () => {
    const queries = fc.dictionary(fc.constantFrom(...Object.keys(SelectionQuerySchema.shape)), fc.string());
    fc.assert(
      fc.property(queries, (query) => {
        const parsed = parseSelection(query);
        if ('wrong' in parsed) expect(Object.keys(query)).toContain(parsed.wrong);
        else expect(parseSelection(formatSelection(parsed))).toEqual(parsed);
      }),
    );
  });
});
