import {
  dayFromNumber,
  EVERYTHING,
  hashOf,
  NO_FILTER,
  type AccountId,
  type ContactRow,
  type ConversationId,
  type DocumentId,
  type IndexRow,
  type LeaderId,
  type SourceId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContactIndex } from './contact-index.ts';
import { MAX_HOPS, MAX_PATHS, type PathAsked } from './paths.ts';

/** Who was at a contact, and the days it was on; null is an open end. */
interface Met {
  readonly who: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
}
const ASKED = { filter: NO_FILTER, scope: EVERYTHING };
const between = (from: string, to: string, inDateOrder: boolean, withLarge = false): PathAsked => ({
  ends: 'people',
  from: leader(from),
  to: leader(to),
  inDateOrder,
  withLarge,
});
const leader = (name: string): LeaderId => hashOf('leader', name) as LeaderId;
const contactId = (at: number): ConversationId => hashOf('contact', at) as ConversationId;

async function indexOf(contacts: readonly Met[]): Promise<ContactIndex> {
  const rows = contacts.map(({ who, from, to }, at): ContactRow => ({
    type: 'contact',
    id: contactId(at),
    leaders: who.map(leader),
    sides: [],
    agreements: [],
    topics: [],
    open: [],
    place: null,
    accounts: [
      {
        id: hashOf('account', at) as AccountId,
        document: hashOf('document', at) as DocumentId,
        kind: 'meeting',
        status: 'held',
        earliest: from === null ? null : dayFromNumber(from),
        latest: to === null ? null : dayFromNumber(to),
        days: 'some',
        extent: 'one',
        reader: 'rules',
        publishedOn: null,
        publisher: null,
        collections: [],
        tellers: [{ source: 'desk' as SourceId, side: null, unnamed: false }],
      },
    ],
  }));
  const index = new ContactIndex();
  async function* once(): AsyncGenerator<readonly IndexRow[]> {
    yield await Promise.resolve(rows);
  }
  await index.feed(once(), 1, { anew: true });
  return index;
}

/** Through whom the shortest walks from one to the other lead, each contact not certainly before the one it follows; tries all of them. */
function shortestWays(contacts: readonly Met[], from: string, to: string, inDateOrder: boolean): readonly string[] {
  let ends = [{ at: from, way: '', day: Number.NEGATIVE_INFINITY }];
  for (let hops = 1; hops <= MAX_HOPS; hops += 1) {
    const next = new Map<string, { at: string; way: string; day: number }>();
    for (const { at, way, day } of ends) {
      for (const one of contacts.filter(({ who }) => who.includes(at))) {
        if (inDateOrder && ((one.from ?? one.to) === null || (one.to !== null && one.to < day))) continue;
        const arrival = inDateOrder ? Math.max(day, one.from ?? Number.NEGATIVE_INFINITY) : 0;
        for (const other of one.who.filter((name) => name !== at)) {
          const longer = `${way}${other}`;
          next.set(`${longer} ${String(arrival)}`, { at: other, way: longer, day: arrival });
        }
      }
    }
    ends = [...next.values()];
    const there = ends.filter(({ at }) => at === to);
    if (there.length > 0) return [...new Set(there.map(({ way }) => way))].sort();
  }
  return [];
}

const LINE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const PEOPLE = LINE.slice(0, 7);
const on = (who: string, day: number): Met => ({ who: who.split(' '), from: day, to: day });
const contacts = fc.array(
  fc
    .record({
      who: fc.subarray(PEOPLE, { minLength: 2, maxLength: 3 }),
      from: fc.option(fc.nat({ max: 6 })),
      length: fc.option(fc.nat({ max: 2 })),
    })
    .map(({ who, from, length }): Met => ({ who, from, to: length === null ? null : (from ?? 0) + length })),
  { maxLength: 10 },
);

describe('a path', () => {
  test('is found wherever there is one, none is shorter, and all that are as short are there', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, fc.boolean(), async (all, inDateOrder) => {
        const { paths, isCapped } = (await indexOf(all)).paths(ASKED, between('a', 'b', inDateOrder));
        const ways = shortestWays(all, 'a', 'b', inDateOrder);
        const letter = new Map(PEOPLE.map((name) => [leader(name) as string, name]));
        const found = paths.map((path) => path.map(({ to }) => letter.get(to) ?? '').join('')).sort();
        expect(isCapped).toBe(ways.length > MAX_PATHS);
        if (isCapped) expect(ways).toEqual(expect.arrayContaining(found));
        else expect(found).toEqual(ways);
        for (const path of paths) {
          let [at, day] = [leader('a') as string, Number.NEGATIVE_INFINITY];
          for (const { contact, to } of path) {
            const met = all.find((_, row) => contactId(row) === contact);
            expect(met?.who.map(leader)).toEqual(expect.arrayContaining([at, to]));
            if (inDateOrder) expect(met?.to ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(day);
            day = Math.max(day, met?.from ?? day);
            at = to;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  test('takes the contact that leads on earliest and says how many more would do', async () => {
    const index = await indexOf([on('a x', 5), on('a x', 2), on('x b', 4), on('x b', 9), on('x b', 1)]);
    const [path] = index.paths(ASKED, between('a', 'b', true)).paths;
    expect(path).toEqual([
      { contact: contactId(1), to: leader('x'), others: 1 },
      { contact: contactId(2), to: leader('b'), others: 1 },
    ]);
  });
  test('leads over a contact of many parties only where that is asked for', async () => {
    const summit = on('a b c d e f g h i', 3);
    const index = await indexOf([summit]);
    expect(index.paths(ASKED, between('a', 'b', true)).paths).toEqual([]);
    expect(index.paths(ASKED, between('a', 'b', true, true)).paths).toHaveLength(1);
  });
  test('in date order goes a longer way to somebody where the short way comes too late', async () => {
    const index = await indexOf([on('a x', 20), on('a y', 1), on('y x', 2), on('x b', 10)]);
    expect(index.paths(ASKED, between('a', 'b', true)).paths[0]?.map(({ contact }) => contact)).toEqual(
      [1, 2, 3].map(contactId),
    );
    expect(index.paths(ASKED, between('a', 'b', false)).paths[0]).toHaveLength(2);
  });
  test('in date order may pass a contact with an open end, not one of no known day', async () => {
    const open = { who: ['x', 'b'], from: 3, to: null };
    expect((await indexOf([on('a x', 20), open])).paths(ASKED, between('a', 'b', true)).paths[0]).toHaveLength(2);
    const undated = { ...open, from: null };
    expect((await indexOf([on('a x', 20), undated])).paths(ASKED, between('a', 'b', true)).paths).toEqual([]);
  });
  test(`has at most ${String(MAX_HOPS)} steps`, async () => {
    const chain = LINE.slice(1).map((name, at): Met => on(`${LINE[at] ?? ''} ${name}`, at));
    const index = await indexOf(chain);
    expect(index.paths(ASKED, between('a', 'g', true)).paths[0]).toHaveLength(MAX_HOPS);
    expect(index.paths(ASKED, between('a', 'h', true)).paths).toEqual([]);
  });
  test('from somebody to the same, or to somebody unknown, is none', async () => {
    const index = await indexOf([on('a b', 1)]);
    expect(index.paths(ASKED, between('a', 'a', false)).paths).toEqual([]);
    expect(index.paths(ASKED, between('a', 'z', false)).paths).toEqual([]);
  });
});
