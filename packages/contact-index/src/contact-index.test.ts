import {
  certaintyIn,
  dayFromNumber,
  EVERYTHING,
  fold,
  hashOf,
  isVisible,
  KINDS,
  keysOf,
  NO_FILTER,
  READERS,
  topicName,
  STATUSES,
  type AccountId,
  type ContactRow,
  type ConversationId,
  type CountryId,
  type DocumentId,
  type Filter,
  type FoldableAccount,
  type IndexRow,
  type LeaderId,
  type SideId,
  type SourceId,
  type TopicId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContactIndex } from './contact-index.ts';
import type { PathAsked } from './paths.ts';

const SIDES = ['italy', 'peru', 'nato', 'japan'];
const person = (side: string): LeaderId => hashOf('leader', side) as LeaderId;
const between = (from: string, to: string, inDateOrder: boolean): PathAsked => ({
  ends: 'people',
  from: person(from),
  to: person(to),
  inDateOrder,
  withLarge: false,
});
const names: IndexRow[] = [
  ...SIDES.map((side) => ({
    type: 'leader' as const,
    id: person(side),
    name: `Leader of ${side}`,
    slug: side,
    side: side as SideId,
  })),
  { type: 'organisation', id: 'nato' as never, name: 'NATO' },
  { type: 'source', id: 'desk' as SourceId, name: 'A desk', unnamed: false },
];
const TOPICS = ['energy', 'trade', 'chile'] as TopicId[];
const accounts = fc.record({
  kind: fc.constantFrom(...keysOf(KINDS)),
  status: fc.constantFrom(...keysOf(STATUSES)),
  first: fc.option(fc.integer({ min: 19_000, max: 19_030 })),
  length: fc.integer({ min: 0, max: 4 }),
  days: fc.constantFrom('some' as const, 'all' as const),
  movedFrom: fc.option(fc.integer({ min: 19_000, max: 19_030 })),
  published: fc.option(fc.integer({ min: 19_000, max: 19_040 })),
  side: fc.option(fc.constantFrom(...SIDES)),
  reader: fc.constantFrom(...keysOf(READERS)),
});
const contacts = fc.array(
  fc.record({
    sides: fc.subarray(SIDES, { minLength: 2 }),
    named: fc.boolean(),
    topics: fc.subarray(TOPICS),
    accounts: fc.array(accounts, { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 12 },
);
type Whole = (typeof contacts extends fc.Arbitrary<infer Value> ? Value : never)[number];
type AccountDrawn = Whole['accounts'][number];
/** Found by rules where nothing is said. */
type Drawn = Omit<Whole, 'accounts' | 'topics'> & {
  readonly topics?: Whole['topics'];
  readonly accounts: readonly (Omit<AccountDrawn, 'reader' | 'movedFrom'> &
    Partial<Pick<AccountDrawn, 'reader' | 'movedFrom'>>)[];
};

function rowOf(drawn: Drawn, at: number): ContactRow {
  return {
    type: 'contact',
    id: hashOf('contact', at) as ConversationId,
    leaders: drawn.named ? drawn.sides.map(person) : [],
    sides: drawn.sides.map((side) => ({ side: side as SideId, through: drawn.named ? [person(side)] : [] })),
    agreements: [],
    topics: drawn.topics ?? [],
    open: [],
    place: null,
    accounts: drawn.accounts.map((account, index): FoldableAccount => ({
      id: hashOf('account', at, index) as AccountId,
      document: hashOf('document', index) as DocumentId,
      kind: account.kind,
      status: account.status,
      earliest: account.first === null ? null : dayFromNumber(account.first),
      latest: account.first === null ? null : dayFromNumber(account.first + account.length),
      days: account.days,
      ...(account.movedFrom == null
        ? {}
        : { movedFrom: { earliest: dayFromNumber(account.movedFrom), latest: dayFromNumber(account.movedFrom + 1) } }),
      extent: 'one',
      reader: account.reader ?? 'rules',
      publishedOn: account.published === null ? null : dayFromNumber(account.published),
      publisher: 'A paper',
      collections: [],
      tellers: [{ source: 'desk' as SourceId, side: account.side as SideId | null, unnamed: false }],
    })),
  };
}
async function* once(rows: readonly IndexRow[]): AsyncGenerator<readonly IndexRow[]> {
  yield Promise.resolve(rows);
}
async function indexOf(rows: readonly IndexRow[]): Promise<ContactIndex> {
  const index = new ContactIndex();
  await index.feed(once([...names, ...rows]), 1, { anew: true });
  return index;
}
const asked = (change: Partial<Filter>) => ({ filter: { ...NO_FILTER, ...change }, scope: EVERYTHING });
const filters = fc.record({
  kinds: fc.subarray([...keysOf(KINDS)], { maxLength: 2 }),
  statuses: fc.subarray([...keysOf(STATUSES)], { maxLength: 2 }),
  readers: fc.subarray([...keysOf(READERS)], { maxLength: 2 }),
  countries: fc.subarray(['italy', 'peru', 'japan'] as CountryId[], { maxLength: 2 }),
  topics: fc.subarray(TOPICS, { maxLength: 2 }),
  certainty: fc.constantFrom('certainly' as const, 'possibly' as const, 'undated' as const),
  from: fc.option(fc.integer({ min: 19_000, max: 19_030 })),
});

describe('the contact index', () => {
  test('fits exactly the contacts that the domain’s own rules let through', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, filters, async (drawn, wanted) => {
        const rows = drawn.map(rowOf);
        const period = { earliest: wanted.from === null ? null : dayFromNumber(wanted.from), latest: null };
        const filter: Partial<Filter> = {
          kinds: wanted.kinds,
          statuses: wanted.statuses,
          readers: wanted.readers,
          countries: wanted.countries,
          topics: wanted.topics,
          certainty: wanted.certainty,
          period,
        };
        const expected = rows.filter((row) => {
          const folded = fold(
            row.accounts,
            row.sides.map(({ side }) => side),
            EVERYTHING,
          );
          if (folded === null) return false;
          const sure = certaintyIn(folded, period, folded.days);
          const allowed = {
            certainly: ['certainly'],
            possibly: ['certainly', 'possibly'],
            undated: ['certainly', 'possibly', 'undated'],
          }[wanted.certainty];
          return (
            allowed.includes(sure) &&
            (wanted.kinds.length === 0 || wanted.kinds.includes(folded.kind)) &&
            (wanted.statuses.length === 0 || wanted.statuses.includes(folded.status)) &&
            (wanted.readers.length === 0 || wanted.readers.includes(folded.reader)) &&
            (wanted.topics.length === 0 || row.topics.some((topic) => wanted.topics.includes(topic))) &&
            (wanted.countries.length === 0 ||
              row.sides.some(({ side }) => wanted.countries.includes(side as string as CountryId)))
          );
        });
        const answer = (await indexOf(rows)).graph(asked(filter), { faded: false, limit: 1000 });
        expect(answer.contacts.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(answer.fitting).toBe(expected.length);
      }),
    );
  });
  test('knows the documents that tell of what fits, as far as the scope sees them', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, fc.option(fc.integer({ min: 19_000, max: 19_040 })), async (drawn, known) => {
        const rows = drawn.map(rowOf);
        const scope = { ...EVERYTHING, knownBy: known === null ? null : dayFromNumber(known) };
        const filter = { ...NO_FILTER, kinds: ['meeting' as const] };
        const index = await indexOf(rows);
        const fitting = new Set(
          index.graph({ filter, scope }, { faded: false, limit: 1000 }).contacts.map(({ id }) => id),
        );
        const told = rows
          .filter(({ id }) => fitting.has(id))
          .flatMap((row) => row.accounts.filter((account) => isVisible(account, scope)))
          .map(({ document }) => document);
        expect([...index.documents({ filter, scope })].sort()).toEqual([...new Set(told)].sort());
      }),
    );
  });
  test('a facet counts without its own part of the filter', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, async (drawn) => {
        const index = await indexOf(drawn.map(rowOf));
        const facets = index.facets(asked({ kinds: ['letter'], statuses: ['held'] }));
        for (const { value, count } of facets.kinds)
          expect(count).toBe(
            index.graph(asked({ kinds: [value], statuses: ['held'] }), { faded: false, limit: 1 }).fitting,
          );
        for (const { value, count, total } of facets.readers) {
          const only = (change: Partial<Filter>) =>
            index.graph(asked({ readers: [value], ...change }), { faded: false, limit: 1 });
          expect(count).toBe(only({ kinds: ['letter'], statuses: ['held'] }).fitting);
          expect(total).toBe(only({}).fitting);
        }
        for (const { value, label, count, total } of facets.topics) {
          const only = (change: Partial<Filter>) =>
            index.graph(asked({ topics: [value], ...change }), { faded: false, limit: 1 });
          expect(count).toBe(only({ kinds: ['letter'], statuses: ['held'] }).fitting);
          expect(total).toBe(only({}).fitting);
          expect(label).toBe(topicName(value));
        }
        for (const { value, total } of facets.countries)
          expect(total).toBe(index.graph(asked({ countries: [value] }), { faded: false, limit: 1 }).fitting);
      }),
    );
  });
  test('of more contacts than an answer holds it keeps the latest that fit, then the latest of the rest', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, fc.integer({ min: 0, max: 12 }), async (drawn, limit) => {
        const index = await indexOf(drawn.map(rowOf));
        const filter = asked({ kinds: ['meeting'] });
        const all = index.graph(filter, { faded: true, limit: 1000 }).contacts;
        const some = index.graph(filter, { faded: true, limit });
        const fitting = all.filter(({ fits }) => fits);
        const fit = Math.min(limit, fitting.length);
        const dayOf = (at: { earliest: string | null; latest: string | null }): string =>
          at.earliest ?? at.latest ?? '~';
        const latestOf = (from: typeof all, count: number): string[] =>
          from
            .map(dayOf)
            .sort()
            .slice(Math.max(0, from.length - count));
        const daysIn = (wanted: boolean): string[] =>
          some.contacts
            .filter(({ fits }) => fits === wanted)
            .map(dayOf)
            .sort();
        expect(daysIn(true)).toEqual(latestOf(fitting, fit));
        expect(daysIn(false)).toEqual(
          latestOf(
            all.filter(({ fits }) => !fits),
            limit - fit,
          ),
        );
        expect(some.capped).toBe(all.length > limit);
      }),
    );
  });
  test('what a contact is known from and told by is the same whichever way it is counted', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, async (drawn) => {
        const index = await indexOf(drawn.map(rowOf));
        const options = { faded: false, limit: 1000 };
        const whole = index.graph(asked({}), options).contacts;
        // A source that nobody names: the scope leaves nothing out and is not everything.
        const scope = { ...EVERYTHING, withoutSources: [hashOf('source', 'nobody') as SourceId] };
        const scoped = index.graph({ ...asked({}), scope }, options).contacts;
        const told = (all: typeof whole) => all.map(({ id, knownOn, toldBy }) => ({ id, knownOn, toldBy }));
        expect(told(scoped)).toEqual(told(whole));
      }),
    );
  });
  test('feeding changes gives what feeding everything anew gives', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, contacts, async (before, after) => {
        const rows = after.map(rowOf);
        const gone = before.slice(after.length).map((_, at): IndexRow => ({
          type: 'gone',
          what: 'contact',
          id: hashOf('contact', after.length + at) as ConversationId,
        }));
        const changed = await indexOf(before.map(rowOf));
        await changed.feed(once([...rows, ...gone]), 2, { anew: false });
        const anew = await indexOf(rows);
        const options = { faded: true, limit: 1000 };
        const strip = (index: ContactIndex) =>
          index.graph(asked({}), options).contacts.map(({ id, kind, status, earliest, latest, confirmation }) => ({
            id,
            kind,
            status,
            earliest,
            latest,
            confirmation,
          }));
        expect(strip(changed)).toEqual(strip(anew));
        expect(changed.contacts).toBe(rows.length);
      }),
    );
  });
  test('a scope sees only what had been published by its day', async () => {
    const told = (published: number, status: 'planned' | 'held') => ({
      kind: 'meeting' as const,
      status,
      first: 19_010,
      length: 0,
      days: 'some' as const,
      published,
      side: null,
    });
    const index = await indexOf([
      rowOf({ sides: ['italy', 'peru'], named: false, accounts: [told(19_005, 'planned'), told(19_011, 'held')] }, 0),
    ]);
    const at = (day: number) =>
      index
        .graph(
          { filter: NO_FILTER, scope: { ...EVERYTHING, knownBy: dayFromNumber(day) } },
          { faded: false, limit: 10 },
        )
        .contacts.map(({ status }) => status);
    expect([at(19_004), at(19_006), at(19_020)]).toEqual([[], ['planned'], ['held']]);
  });
  test('denied contacts stand outside the count of a line', async () => {
    const told = (status: 'denied' | 'held') => ({
      kind: 'meeting' as const,
      status,
      first: 19_010,
      length: 0,
      days: 'some' as const,
      published: 19_011,
      side: null,
    });
    const rows = (['held', 'denied'] as const).map((status, at) =>
      rowOf({ sides: ['italy', 'peru'], named: true, accounts: [told(status)] }, at),
    );
    expect((await indexOf(rows)).lines(asked({}), 'sides')).toEqual([
      { a: 'italy', b: 'peru', contacts: 1, held: 1, denied: 1 },
    ]);
  });
  test('a path in date order never goes back in time', async () => {
    const on = (first: number) => [
      {
        kind: 'meeting' as const,
        status: 'held' as const,
        first,
        length: 0,
        days: 'some' as const,
        published: null,
        side: null,
      },
    ];
    const index = await indexOf([
      rowOf({ sides: ['italy', 'peru'], named: true, accounts: on(19_020) }, 0),
      rowOf({ sides: ['peru', 'japan'], named: true, accounts: on(19_010) }, 1),
    ]);
    expect(index.paths(asked({}), between('italy', 'japan', false)).paths[0]?.map(({ to }) => to)).toEqual([
      person('peru'),
      person('japan'),
    ]);
    expect(index.paths(asked({}), between('italy', 'japan', true)).paths).toEqual([]);
    expect(index.paths(asked({}), between('japan', 'italy', true)).paths[0]).toHaveLength(2);
  });
  test('a contact says from when on it could be known, and which of its sides tell of it', async () => {
    const told = (published: number, side: string | null) => ({
      kind: 'meeting' as const,
      status: 'held' as const,
      first: 19_010,
      length: 0,
      days: 'some' as const,
      published,
      side,
    });
    const index = await indexOf([
      rowOf({ sides: ['italy', 'peru'], named: true, accounts: [told(19_014, 'peru'), told(19_012, null)] }, 0),
    ]);
    const all = { faded: false, limit: 10 };
    const { contacts, sides } = index.graph(asked({}), all);
    expect(contacts[0]?.knownOn).toBe(dayFromNumber(19_012));
    expect(contacts[0]?.toldBy.map((at) => sides[at]?.id)).toEqual(['peru']);
    const early = { ...asked({}), scope: { ...EVERYTHING, knownBy: dayFromNumber(19_012) } };
    expect(index.graph(early, all).contacts[0]?.toldBy).toEqual([]);
    expect(index.days(asked({}), 'known').days.map(({ day }) => day)).toEqual([dayFromNumber(19_012)]);
  });
  test('a histogram counts a summit on its first day, and an interval or an open end as doubtful', async () => {
    const told = (change: Partial<Drawn['accounts'][number]>) => ({
      kind: 'meeting' as const,
      status: 'held' as const,
      first: 19_010,
      length: 0,
      days: 'some' as const,
      published: null,
      side: null,
      ...change,
    });
    const drawn = [told({}), told({ days: 'all', length: 2 }), told({ length: 2 }), told({ first: null })];
    const rows = drawn.map((account, at) => rowOf({ sides: ['italy', 'peru'], named: true, accounts: [account] }, at));
    const open = rowOf({ sides: ['italy', 'peru'], named: true, accounts: [told({})] }, drawn.length);
    const opened = { ...open, accounts: open.accounts.map((account) => ({ ...account, earliest: null })) };
    expect((await indexOf([...rows, opened])).days(asked({}), 'took-place')).toEqual({
      revision: 1,
      days: [{ day: dayFromNumber(19_010), held: 2, denied: 0, other: 0 }],
      doubtful: [
        { earliest: null, latest: dayFromNumber(19_010), held: 1, denied: 0, other: 0 },
        { earliest: dayFromNumber(19_010), latest: dayFromNumber(19_012), held: 1, denied: 0, other: 0 },
      ],
      undated: { held: 1, denied: 0, other: 0 },
    });
  });
});
