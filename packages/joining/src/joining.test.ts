import {
  hashOf,
  type AccountId,
  type Day,
  type DocumentId,
  type JoinAccount,
  type JoinPersona,
  type LeaderId,
  type PersonaId,
  type SideId,
  type SourceId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherNeighbourhood } from './closure.ts';
import { joinContacts, reasonsToJoin } from './join-contacts.ts';
import { joinPeople, mayBeOnePerson } from './join-people.ts';
import { keysOfAccount, keysOfPersona } from './keys.ts';

const side = (id: string): SideId => id as SideId;
let serial = 0;
function persona(name: string, sides: readonly string[], id = `p${String((serial += 1))}`): JoinPersona {
  return {
    id: hashOf(id) as PersonaId,
    name,
    speaksFor: sides.map((one) => ({ side: side(one), office: 'President', tense: 'current' })),
    publishedOn: '2022-02-01' as Day,
    leader: null,
    leaderSide: null,
  };
}
const leader = (name: string): LeaderId => hashOf('leader', name) as LeaderId;
function account(parties: readonly [string, string | null][], change: Partial<JoinAccount> = {}): JoinAccount {
  serial += 1;
  return {
    id: hashOf('account', serial) as AccountId,
    document: hashOf('document', serial) as DocumentId,
    kind: 'phone-call',
    status: 'held',
    earliest: '2022-02-01' as Day,
    latest: '2022-02-01' as Day,
    days: 'some',
    extent: 'one',
    publishedOn: '2022-02-02' as Day,
    publisher: 'A paper',
    collections: [],
    tellers: [{ source: hashOf('source', serial) as SourceId, side: null, unnamed: false }],
    place: null,
    agreements: [],
    conversation: null,
    parties: parties.map(([of, name]) =>
      name === null
        ? { type: 'side', side: side(of) }
        : {
            type: 'person',
            persona: hashOf(name, serial) as PersonaId,
            leader: leader(name),
            side: side(of),
            leaderSide: null,
          },
    ),
    ...change,
  };
}
const groups = (people: ReturnType<typeof joinPeople>): string[][] =>
  people.map((one) => one.personas.map(({ id }) => id as string).sort()).sort();

describe('people', () => {
  test('one name in two orders and two documents is one person', () => {
    const found = joinPeople([persona('Aldo Ferrante', ['italy']), persona('Ferrante Aldo', ['italy'])]);
    expect(found).toHaveLength(1);
  });
  test('the same name of two countries stays two people', () => {
    expect(joinPeople([persona('Ana Silva', ['brazil']), persona('Ana Silva', ['portugal'])])).toHaveLength(2);
  });
  test('a surname joins the one person of that side it can mean', () => {
    const [found, ...others] = joinPeople([persona('Ferrante', ['italy']), persona('Aldo Ferrante', ['italy'])]);
    expect(others).toEqual([]);
    expect(found?.name).toBe('Aldo Ferrante');
  });
  test('a surname that could mean two people stays open', () => {
    const found = joinPeople([
      persona('Kim', ['north-korea']),
      persona('Kim Ha Rin', ['north-korea']),
      persona('Kim Su Ok', ['north-korea']),
    ]);
    expect(found.map(({ name }) => name).sort()).toEqual(['Kim', 'Kim Ha Rin', 'Kim Su Ok']);
  });
  test('an initial stands for the given name', () => {
    expect(joinPeople([persona('A. Ferrante', ['italy']), persona('Aldo Ferrante', ['italy'])])).toHaveLength(1);
  });
  test('the id is the smallest of the personas, whatever the order', () => {
    const people = [
      persona('Aldo Ferrante', ['italy']),
      persona('Aldo Ferrante', ['italy']),
      persona('Ferrante', ['italy']),
    ];
    expect(joinPeople([...people].reverse())).toEqual(joinPeople(people));
  });
});

describe('contacts', () => {
  test('two accounts of one call by the same leaders on one day are one conversation', () => {
    const [found, ...others] = joinContacts([
      account([
        ['italy', 'Ferrante'],
        ['peru', 'Quispe'],
      ]),
      account([
        ['peru', 'Quispe'],
        ['italy', 'Ferrante'],
      ]),
    ]);
    expect(others).toEqual([]);
    expect(found?.accounts.map(({ why }) => why)).toEqual(
      Array(2).fill('same two leaders, same day by both, both say phone call'),
    );
  });
  test('a named leader covers the country', () => {
    expect(
      joinContacts([
        account([
          ['italy', 'Ferrante'],
          ['peru', null],
        ]),
        account([
          ['italy', null],
          ['peru', 'Quispe'],
        ]),
      ]),
    ).toHaveLength(1);
  });
  test('other people of the same two countries on the same day are another conversation', () => {
    expect(
      joinContacts([
        account([
          ['italy', 'Ferrante'],
          ['peru', 'Quispe'],
        ]),
        account([
          ['italy', 'Bassi'],
          ['peru', 'Mamani'],
        ]),
      ]),
    ).toHaveLength(2);
  });
  test('two sides do not join a summit of three', () => {
    expect(
      reasonsToJoin(
        account([
          ['italy', null],
          ['peru', null],
        ]),
        account([
          ['italy', null],
          ['peru', null],
          ['chile', null],
        ]),
      ),
    ).toBeNull();
  });
  test('a call is not a letter, and talks may be either kind of meeting', () => {
    const call = account([
      ['italy', null],
      ['peru', null],
    ]);
    expect(
      reasonsToJoin(
        call,
        account(
          [
            ['italy', null],
            ['peru', null],
          ],
          { kind: 'letter' },
        ),
      ),
    ).toBeNull();
    expect(
      reasonsToJoin(
        call,
        account(
          [
            ['italy', null],
            ['peru', null],
          ],
          { kind: 'talks' },
        ),
      ),
    ).not.toBeNull();
  });
  test('two calls on two days stay two', () => {
    const next = '2022-02-02' as Day;
    expect(
      joinContacts([
        account([
          ['italy', null],
          ['peru', null],
        ]),
        account(
          [
            ['italy', null],
            ['peru', null],
          ],
          { earliest: next, latest: next },
        ),
      ]),
    ).toHaveLength(2);
  });
  test('an undated account joins nothing', () => {
    expect(
      joinContacts([
        account([
          ['italy', null],
          ['peru', null],
        ]),
        account(
          [
            ['italy', null],
            ['peru', null],
          ],
          { earliest: null, latest: null },
        ),
      ]),
    ).toHaveLength(2);
  });
});

describe('neighbourhoods', () => {
  const people = fc.array(
    fc.record({
      name: fc.constantFrom(
        'Kim',
        'Kim Ha Rin',
        'K. Rin',
        'Ana Silva',
        'Silva',
        'Silva Ana',
        'A. Silva',
        'Ana Maria Silva',
      ),
      sides: fc.subarray(['brazil', 'north-korea', 'portugal'], { maxLength: 2 }),
    }),
    { maxLength: 10 },
  );
  test('joining what a persona may be joined with gives the same leader as joining everything', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.nat(), async (rows, which) => {
        const all = rows.map(({ name, sides }, index) => persona(name, sides, `fixed-${String(index)}`));
        const seed = all[which % Math.max(1, all.length)];
        if (seed === undefined) return;
        const near = await gatherNeighbourhood<JoinPersona>(keysOfPersona(seed), {
          load: (keys) => Promise.resolve(all.filter((one) => keysOfPersona(one).some((key) => keys.includes(key)))),
          keysOf: keysOfPersona,
          mayBeOne: mayBeOnePerson,
        });
        const inNear = joinPeople(near).find((one) => one.personas.some(({ id }) => id === seed.id));
        const inAll = joinPeople(all).find((one) => one.personas.some(({ id }) => id === seed.id));
        expect(inNear).toEqual(inAll);
      }),
    );
  });
  test('every persona is in exactly one leader, in any order', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const all = rows.map(({ name, sides }, index) => persona(name, sides, `fixed-${String(index)}`));
        const joined = joinPeople(all);
        expect(joined.flatMap((one) => one.personas.map(({ id }) => id)).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
        expect(groups(joinPeople([...all].reverse()))).toEqual(groups(joined));
      }),
    );
  });
  const contacts = fc.array(
    fc.record({
      parties: fc.shuffledSubarray(
        [
          ['italy', 'Ferrante'],
          ['italy', null],
          ['peru', 'Quispe'],
          ['peru', null],
          ['chile', null],
        ] as [string, string | null][],
        { minLength: 2 },
      ),
      first: fc.integer({ min: 1, max: 9 }),
      length: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom('phone-call' as const, 'talks' as const, 'meeting' as const),
    }),
    { maxLength: 8 },
  );
  test('joining what an account may be joined with gives the same conversation as joining everything', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, fc.nat(), async (rows, which) => {
        const all = rows.map(({ parties, first, length, kind }, index) =>
          account(parties, {
            id: hashOf('fixed', index) as AccountId,
            kind,
            earliest: `2022-02-0${String(first)}` as Day,
            latest: `2022-02-${String(first + length).padStart(2, '0')}` as Day,
          }),
        );
        const seed = all[which % Math.max(1, all.length)];
        if (seed === undefined) return;
        const near = await gatherNeighbourhood(keysOfAccount(seed), {
          load: (keys) => Promise.resolve(all.filter((one) => keysOfAccount(one).some((key) => keys.includes(key)))),
          keysOf: keysOfAccount,
          mayBeOne: (a, b) => reasonsToJoin(a, b) !== null,
        });
        const find = (set: readonly JoinAccount[]) =>
          joinContacts(set).find((one) => one.accounts.some(({ id }) => id === seed.id));
        expect(find(near)).toEqual(find(all));
      }),
    );
  });
});
