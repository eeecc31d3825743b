import {
  NO_FILTER,
  READERS,
  EVERYTHING,
  KINDS,
  STATUSES,
  CONFIRMATIONS,
  keysOf,
  CERTAINTIES,
  DATINGS,
  dayFromNumber,
} from '@readout/domain';
import type {
  AgreementId,
  CollectionId,
  ConversationId,
  CountryId,
  Day,
  DocumentId,
  LeaderId,
  SideId,
  SourceId,
  TopicId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflateSync, strToU8 } from 'fflate';
import { DRAWINGS, elementKey, pairOf, parseElement, type Element, type PairEnd } from '@readout/drawing';
import { addressText, formatAddress, parseAddress, searchOf, searchText, type AddressSearch } from './address.ts';
import { COLUMNS, FIRST_VIEW, MATRIX_COLUMNS, MATRIX_ENDS, MATRIX_ORDERS, SHOWS, type View } from './view.ts';

const hash = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'.split('')),
  minLength: 16,
  maxLength: 16,
});
const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/u);
const end: fc.Arbitrary<PairEnd> = fc.oneof(
  hash.map((id) => ({ type: 'person' as const, id: id as LeaderId })),
  name.map((id) => ({ type: 'side' as const, id: id as SideId })),
);
const element: fc.Arbitrary<Element> = fc.oneof(
  end,
  hash.map((id) => ({ type: 'contact' as const, id: id as ConversationId })),
  name.map((id) => ({ type: 'agreement' as const, id: id as AgreementId })),
  fc
    .tuple(end, end)
    .filter(([one, other]) => elementKey(one) !== elementKey(other))
    .map(([one, other]) => pairOf(one, other)),
  fc
    .record({
      ends: fc.tuple(end, end).filter(([one, other]) => elementKey(one) !== elementKey(other)),
      when: fc.constantFrom('2022-02', '2022-01-31', 'none'),
    })
    .map(({ ends: [one, other], when }) => ({ type: 'cell' as const, ends: pairOf(one, other).ends, when })),
  fc.record({
    type: fc.constant('path' as const),
    ends: fc.tuple(end, end).filter(([one, other]) => one.type === other.type && one.id !== other.id),
    order: fc.constantFrom('dates' as const, 'any' as const),
    withLarge: fc.boolean(),
    nth: fc.integer({ min: 1, max: 20 }),
  }),
);
const key = element.map(elementKey);
const keys = fc.uniqueArray(key, { maxLength: 12 }).map((all) => all.sort());
const coordinate = fc.integer({ min: -100_000, max: 100_000 });
const sorted = <Value extends string>(one: fc.Arbitrary<string>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(one, { maxLength: 4 }).map((all) => all.sort() as Value[]);
const day = fc.option(fc.integer({ min: -20_000, max: 40_000 }).map(dayFromNumber), { nil: null });
const period = fc
  .tuple(day, day)
  .map(([a, b]: [Day | null, Day | null]) =>
    a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
  );

const view: fc.Arbitrary<View> = fc.record({
  shows: fc.constantFrom(...SHOWS),
  drawing: fc.constantFrom(...DRAWINGS),
  selection: fc.record({
    filter: fc.record({
      period,
      certainty: fc.constantFrom(...CERTAINTIES),
      kinds: sorted<(typeof NO_FILTER.kinds)[number]>(fc.constantFrom(...keysOf(KINDS))),
      statuses: sorted<(typeof NO_FILTER.statuses)[number]>(fc.constantFrom(...keysOf(STATUSES))),
      evidence: sorted<(typeof NO_FILTER.evidence)[number]>(fc.constantFrom(...keysOf(CONFIRMATIONS))),
      readers: sorted<(typeof NO_FILTER.readers)[number]>(fc.constantFrom(...keysOf(READERS))),
      countries: sorted<CountryId>(name),
      organisations: sorted<(typeof NO_FILTER.organisations)[number]>(name),
      people: sorted<LeaderId>(hash),
      agreements: sorted<AgreementId>(name),
      topics: sorted<TopicId>(name),
      sources: sorted<SourceId>(name),
      atLeast: fc.integer({ min: 1, max: 1000 }),
    }),
    scope: fc.record({ collections: sorted<CollectionId>(name), withoutSources: sorted<SourceId>(name), knownBy: day }),
  }),
  selected: fc.uniqueArray(key, { maxLength: 10 }),
  unfitting: fc.constantFrom('faded' as const, 'hidden' as const),
  amount: fc.constantFrom('best' as const, 'all' as const),
  document: fc.option(
    fc.oneof(
      fc.record({ id: hash as fc.Arbitrary<DocumentId>, part: fc.constant('text' as const), at: fc.nat(900_000_000) }),
      fc.record({ id: hash as fc.Arbitrary<DocumentId>, part: fc.constant('title' as const), at: fc.constant(0) }),
    ),
    { nil: null },
  ),
  comparison: fc.option(
    fc
      .record({
        contact: hash.map((id) => id as ConversationId),
        left: fc.nat(20),
        right: fc.nat(20),
        point: fc.option(fc.nat(90), { nil: null }),
      })
      .filter(({ left, right }) => left !== right),
    { nil: null },
  ),
  dating: fc.constantFrom(...DATINGS),
  matrix: fc.record({
    ends: fc.constantFrom(...MATRIX_ENDS),
    columns: fc.constantFrom(...MATRIX_COLUMNS),
    order: fc.constantFrom(...MATRIX_ORDERS),
  }),
  sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...COLUMNS), isDescending: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ column }) => column,
  }),
  added: keys,
  hidden: keys,
  pinned: keys,
  opened: keys,
  places: fc
    .uniqueArray(fc.tuple(key, fc.record({ x: coordinate, y: coordinate })), {
      maxLength: 12,
      selector: ([own]) => own,
    })
    .map((all) => new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)))),
});

describe('the address of a view', () => {
  it('is read back as the same view', () => {
    fc.assert(
      fc.property(view, (one) => {
        const { search, fragment } = formatAddress(one);
        const read = parseAddress(searchOf(searchText(search)), fragment);
        expect(read.notUnderstood).toEqual([]);
        expect(read.view).toEqual(one);
        expect(formatAddress(read.view)).toEqual({ search, fragment });
      }),
    );
  });

  it('says nothing of a view that nobody changed', () => {
    expect(addressText(FIRST_VIEW, 'http://host/')).toBe('http://host/');
  });

  it('leaves filters readable', () => {
    const filtered: View = {
      ...FIRST_VIEW,
      selection: {
        filter: { ...NO_FILTER, period: { earliest: '2022-01-20' as Day, latest: null }, kinds: ['letter', 'meeting'] },
        scope: EVERYTHING,
      },
    };
    expect(addressText(filtered, '/')).toBe('/?v=1&from=2022-01-20&kind=letter,meeting');
  });

  it('keeps what it understands of a damaged link and names the rest', () => {
    const search: AddressSearch = {
      v: '1',
      draw: 'hairball',
      kind: 'meeting',
      from: '2022-02-30',
      select: 'contact.<script>',
      open: '../etc',
      at: '12',
    };
    const { view: read, notUnderstood } = parseAddress(search, 'not deflated');
    expect(notUnderstood.toSorted()).toEqual(['draw', 'from', 'open', 'positions', 'select']);
    expect(read).toEqual({
      ...FIRST_VIEW,
      selection: { filter: { ...NO_FILTER, kinds: ['meeting'] }, scope: EVERYTHING },
    });
  });

  it('says so where it was made by a later version', () => {
    expect(parseAddress({ v: '2' }, '').notUnderstood).toEqual(['v']);
  });

  it.each([
    ['a place beyond the drawing', { m: ['side.italy'], x: [1e9], y: [0] }],
    ['a place that is no number', { m: ['side.italy'], x: ['1'], y: [0] }],
    ['fewer places than names', { m: ['side.italy', 'side.greece'], x: [1], y: [1] }],
    ['a key of nothing', { h: ['constructor.abc'] }],
  ])('does not take %s', (_, parts) => {
    const bytes = deflateSync(strToU8(JSON.stringify(parts)));
    const fragment = Buffer.from(bytes).toString('base64url');
    expect(parseAddress({}, fragment).notUnderstood).toEqual(['positions']);
  });

  it('does not swell from a small fragment without end', () => {
    const bytes = deflateSync(new Uint8Array(30_000_000), { level: 9 });
    expect(parseAddress({}, Buffer.from(bytes).toString('base64url')).notUnderstood).toEqual(['positions']);
  });
});

describe('the key of an element', () => {
  it('is read back as the element', () => {
    fc.assert(
      fc.property(element, (one) => {
        expect(parseElement(elementKey(one))).toEqual(one);
      }),
    );
  });

  it('is the same for a pair, whichever end is named first', () => {
    fc.assert(
      fc.property(end, end, (one, other) => {
        expect(elementKey(pairOf(one, other))).toBe(elementKey(pairOf(other, one)));
      }),
    );
  });
});
