import {
  hashOf,
  keysOf,
  KINDS,
  LAST_DAY,
  STATUSES,
  type AccountId,
  type DocumentId,
  type JoinAccount,
  type SideId,
  type SourceId,
  type TopicId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinContacts } from './join-contacts.ts';
import { reasonsToJoin } from './reasons-to-join.ts';
import { keysOfAccount } from './keys.ts';
import { account, on } from './testing/joined-things.ts';

const SIDES = [
  ['italy', null],
  ['peru', null],
] as const;
const LEADERS = [
  ['italy', 'Ferrante'],
  ['peru', 'Quispe'],
] as const;

describe('one conversation', () => {
  test('is told by two accounts of one call by the same leaders on one day', () => {
    const [found, ...others] = joinContacts([account(LEADERS), account([...LEADERS].reverse())]);
    expect(others).toEqual([]);
    expect(found?.accounts.map(({ why }) => why)).toEqual(
      Array(2).fill('same two leaders, same day by both, both say phone call'),
    );
  });
  test('is told where a named leader covers the country', () => {
    const first = account([
      ['italy', 'Ferrante'],
      ['peru', null],
    ]);
    const second = account([
      ['italy', null],
      ['peru', 'Quispe'],
    ]);
    expect(joinContacts([first, second])).toHaveLength(1);
  });
  test('is told where one account does not say for whom a person speaks, and other documents do', () => {
    const unsaid = account(LEADERS);
    const parties = unsaid.parties.map((party) =>
      party.type === 'person' && party.side === 'italy' ? { ...party, side: null } : party,
    );
    expect(joinContacts([account(LEADERS), { ...unsaid, parties }])).toMatchObject([
      { sides: [{ side: 'italy' }, { side: 'peru' }] },
    ]);
  });
  test('is told of somebody for no side, where all else agrees: by name, or where nobody is named for the other side', () => {
    const unsided = (name: string, change: Partial<JoinAccount> = {}) => {
      const told = account([['italy', name], LEADERS[1]], change);
      const parties = told.parties.map((party) =>
        party.type === 'person' && party.side === 'italy' ? { ...party, side: null, leaderSide: null } : party,
      );
      return { ...told, parties };
    };
    const whole = account([['italy', 'Aldo Ferrante'], LEADERS[1]]);
    expect(joinContacts([whole, unsided('Ferrante')])).toHaveLength(1);
    expect(joinContacts([unsided('Aldo Ferrante'), unsided('Ferrante')])).toHaveLength(1);
    expect(joinContacts([whole, unsided('Marchetti')])).toHaveLength(2);
    for (const change of [on(2), on(1, 20), { kind: 'meeting' as const }])
      expect(joinContacts([whole, unsided('Ferrante', change)]), JSON.stringify(change)).toHaveLength(2);
    // Within some days she is meant where only one was called in them.
    expect(joinContacts([whole, unsided('Ferrante', on(1, 6))])).toHaveLength(1);
    const again = account([['italy', 'Aldo Ferrante'], LEADERS[1]], on(5));
    expect(joinContacts([whole, again, unsided('Ferrante', on(1, 6))])).toHaveLength(3);
    const bare = account([['italy', null], LEADERS[1]]);
    expect(joinContacts([bare, unsided('Ferrante')])).toHaveLength(1);
    // Of two whom she may have called that day nobody knows which.
    const other = account([['malta', null], LEADERS[1]]);
    expect(joinContacts([bare, other, unsided('Ferrante')])).toHaveLength(3);
    expect(joinContacts([account(SIDES), unsided('Ferrante')])).toHaveLength(2);
  });
  test('is told of sides alone within some days, where they had one such contact in them', () => {
    const early = account(SIDES, { ...on(1, 10), kind: 'meeting' });
    const met = account(LEADERS, { ...on(2), kind: 'meeting' });
    expect(joinContacts([early, met])).toHaveLength(1);
    expect(joinContacts([early, { ...met, kind: 'phone-call' }])).toHaveLength(2);
    expect(joinContacts([early, account(LEADERS, { ...on(12), kind: 'meeting' })])).toHaveLength(2);
    expect(joinContacts([early, met, account(LEADERS, { ...on(9), kind: 'meeting' })])).toHaveLength(3);
    expect(joinContacts([account(SIDES, { ...on(1, 28), kind: 'meeting' }), met])).toHaveLength(2);
  });
  test('is told by one who leaves the form open, and by one who knows it', () => {
    expect(reasonsToJoin(account(SIDES), account(SIDES, { kind: 'talks' }))?.words).toEqual([
      'same sides',
      'same day by both',
      'one leaves the form open',
    ]);
  });
  test('is told by its announcement and by the report that it was held', () => {
    expect(reasonsToJoin(account(LEADERS, { status: 'planned' }), account(LEADERS))?.words).toContain(
      'one tells it as held, one as planned',
    );
  });
  test('is told by one who gives the day and one who gives the week, where two leaders agree', () => {
    expect(reasonsToJoin(account(LEADERS), account(LEADERS, on(1, 6)))?.words).toContain(
      'the day of one lies within the days of the other',
    );
    expect(reasonsToJoin(account(LEADERS), account(LEADERS, on(1, 6)))?.isWeak).toBe(false);
  });
});

describe('an account of some days that names few', () => {
  const week = (...change: Parameters<typeof account>): JoinAccount =>
    account(change[0], { ...on(1, 6), publishedOn: on(7).latest, ...change[1] });
  const sizes = (...accounts: JoinAccount[]): number[] =>
    joinContacts(accounts)
      .map((one) => one.accounts.length)
      .sort();

  test('joins the only contact of a day that it can mean, and none of two', () => {
    const half = [LEADERS[0], SIDES[1]] as const;
    expect(sizes(account(LEADERS, on(3)), week(half))).toEqual([2]);
    expect(sizes(account(LEADERS, on(3)), account(LEADERS, on(5)), week(half))).toEqual([1, 1, 1]);
    expect(sizes(account(LEADERS, on(3)), week(SIDES))).toEqual([2]);
    expect(sizes(week(half), week(half))).toEqual([1, 1]);
  });
  test('is of the same kind where it names nobody', () => {
    expect(sizes(account(LEADERS, on(3)), week(SIDES, { kind: 'talks' }))).toEqual([1, 1]);
    expect(sizes(account(LEADERS, on(3)), week(LEADERS, { kind: 'talks' }))).toEqual([2]);
  });
  test('is, as a plan, the one of two contacts that another tells as a plan', () => {
    const plan = week([LEADERS[0], SIDES[1]], { status: 'planned', publishedOn: on(1).earliest });
    const planned = account(LEADERS, { ...on(3), status: 'planned', publishedOn: on(2).earliest });
    const cancelled = account(LEADERS, { ...on(3), status: 'cancelled' });
    const [first, ...others] = joinContacts([plan, planned, cancelled, account(LEADERS, on(5))]).sort(
      (a, b) => b.accounts.length - a.accounts.length,
    );
    expect(first?.accounts.map(({ id }) => id).sort()).toEqual([plan.id, planned.id, cancelled.id].sort());
    expect(others).toHaveLength(1);
  });
});

test('accounts that leave open different sides of one contact meet', () => {
  const sidesOnly = account(SIDES);
  const named = account(LEADERS);
  const parties = named.parties.map((party) =>
    party.type === 'person' && party.side === 'italy' ? { ...party, side: null } : party,
  );
  expect(joinContacts([sidesOnly, { ...named, parties }])).toHaveLength(1);
});

describe('an account without a known day', () => {
  const july = (): JoinAccount => account(LEADERS, { ...on(1, 28), publishedOn: on(28).latest });
  const sizes = (...accounts: JoinAccount[]): number[] => joinContacts(accounts).map((one) => one.accounts.length);

  test('joins the only contact it can mean, and none of two', () => {
    expect(sizes(account(LEADERS, on(3)), july())).toEqual([2]);
    expect(sizes(account(LEADERS, on(3)), account(LEADERS, on(9)), july())).toEqual([1, 1, 1]);
    expect(sizes(account(LEADERS, on(3)), account(LEADERS, { ...on(3), kind: 'letter' }), july()).sort()).toEqual([
      1, 2,
    ]);
  });
  test('joins nobody where the leaders are not named, and never draws two together', () => {
    expect(sizes(account(SIDES, on(3)), account(SIDES, on(1, 28)))).toEqual([1, 1]);
    expect(sizes(july(), july())).toEqual([1, 1]);
  });
  test('is looked for before its publication where it was held, after it where it is planned', () => {
    const said = (status: 'held' | 'planned'): JoinAccount =>
      account(LEADERS, { earliest: null, latest: null, status, publishedOn: on(9).earliest });
    expect(sizes(account(LEADERS, on(3)), said('held'))).toEqual([2]);
    expect(sizes(account(LEADERS, on(12)), said('held'))).toEqual([1, 1]);
    expect(sizes(account(LEADERS, on(12)), said('planned'))).toEqual([2]);
    expect(sizes(account(LEADERS, on(3)), said('planned'))).toEqual([1, 1]);
  });
  test('of a call or letter joins by one leader alone, of talks or a meeting by two', () => {
    const undated = (kind: 'letter' | 'meeting', parties: Parameters<typeof account>[0]): JoinAccount =>
      account(parties, { kind, earliest: null, latest: null, publishedOn: on(9).earliest });
    const half = [LEADERS[0], SIDES[1]] as const;
    for (const [kind, found] of [
      ['letter', [2]],
      ['meeting', [1, 1]],
    ] as const) {
      expect(sizes(account(LEADERS, { ...on(3), kind }), undated(kind, half))).toEqual(found);
      expect(sizes(account(LEADERS, { ...on(3), kind }), undated(kind, LEADERS))).toEqual([2]);
    }
  });
  test('of which one document tells two joins neither to the same contact', () => {
    const document = hashOf('a memoir') as DocumentId;
    expect(sizes(account(LEADERS, on(3)), { ...july(), document }, { ...july(), document })).toEqual([1, 1, 1]);
  });
});

describe('one night', () => {
  const CALLERS = [
    ['canada', 'Lane'],
    ['indonesia', 'Hartawan'],
  ] as const;
  const toldBy = (side: string, day: number): JoinAccount =>
    account(CALLERS, {
      ...on(day),
      tellers: [{ source: hashOf(side) as SourceId, side: side as SideId, unnamed: false }],
    });

  test('is the day before in the west and the day after in the east', () => {
    const [found, ...others] = joinContacts([toldBy('canada', 3), toldBy('indonesia', 4)]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ earliest: '2022-02-03', latest: '2022-02-04' });
  });
  test('is not the call that was agreed on in it', () => {
    const document = hashOf('a readout') as DocumentId;
    const call = { ...toldBy('canada', 3), document };
    const plan = { ...call, id: hashOf('a plan') as AccountId, status: 'planned' as const, ...on(4, 5) };
    const [east, wire] = [toldBy('indonesia', 4), account(CALLERS, { ...on(4), tellers: [...call.tellers] })];
    // The wire's day and teller keep it from the western call, so the eastern account goes with the wire, and the plan with neither.
    const together = joinContacts([call, plan, east, wire]).map(
      ({ accounts }) => new Set(accounts.map(({ id }) => id)),
    );
    expect(new Set(together)).toEqual(new Set([new Set([call.id]), new Set([east.id, wire.id]), new Set([plan.id])]));
    expect(joinContacts([plan, east, wire]).map(({ accounts }) => accounts.length)).toEqual([3]);
  });
  test('is never the other way round, nor between clocks that go alike, nor a meeting', () => {
    expect(joinContacts([toldBy('canada', 4), toldBy('indonesia', 3)])).toHaveLength(2);
    expect(joinContacts([account(LEADERS, on(3)), account(LEADERS, on(4))])).toHaveLength(1);
    const near = [
      ['italy', 'Ferrante'],
      ['malta', 'Borg'],
    ] as const;
    expect(joinContacts([account(near, on(3)), account(near, on(4))])).toHaveLength(2);
    expect(
      joinContacts([
        { ...toldBy('canada', 3), kind: 'meeting' },
        { ...toldBy('indonesia', 4), kind: 'meeting' },
      ]),
    ).toHaveLength(2);
  });
  test('gives way to the day that both tell', () => {
    const joined = joinContacts([toldBy('canada', 3), toldBy('indonesia', 4), toldBy('canada', 4)]);
    expect(joined.map(({ accounts }) => accounts.length).sort()).toEqual([1, 2]);
    expect(joined.find(({ accounts }) => accounts.length === 2)).toMatchObject({ earliest: '2022-02-04' });
  });
});

describe('a decision', () => {
  test('joins what nothing else would, and what may be one with either follows', () => {
    const [a, b, c] = [account(LEADERS, on(3)), account(LEADERS, on(9)), account(LEADERS, on(9))];
    const joined = joinContacts([a, b, c], { join: [[a.id, b.id]], apart: [] });
    expect(joined).toHaveLength(1);
    expect(joined[0]?.accounts.find(({ id }) => id === a.id)?.why).toBe('joined by decision');
  });
  test('keeps apart what would be joined', () => {
    const [a, b] = [account(LEADERS), account(LEADERS)];
    expect(joinContacts([a, b], { join: [], apart: [[b.id, a.id]] })).toHaveLength(2);
  });
});

describe('two conversations', () => {
  const apart = (...[a, b]: [ReturnType<typeof account>, ReturnType<typeof account>]): boolean =>
    reasonsToJoin(a, b) === null && joinContacts([a, b]).length === 2;

  test('are had by other people of the same two countries on the same day', () => {
    const others = account([
      ['italy', 'Bassi'],
      ['peru', 'Mamani'],
    ]);
    expect(apart(account(LEADERS), others)).toBe(true);
  });
  test('are a summit of three and a contact of two of them', () => {
    expect(apart(account(SIDES), account([...SIDES, ['chile', null]]))).toBe(true);
  });
  test('are a call and a letter, and talks and a letter', () => {
    expect(apart(account(SIDES), account(SIDES, { kind: 'letter' }))).toBe(true);
    expect(apart(account(SIDES, { kind: 'talks' }), account(SIDES, { kind: 'letter' }))).toBe(true);
  });
  test('are on two days, or on no known day', () => {
    expect(apart(account(SIDES), account(SIDES, on(2)))).toBe(true);
    expect(apart(account(LEADERS), account(LEADERS, on(5)))).toBe(true);
    expect(apart(account(SIDES), account(SIDES, { earliest: null, latest: null }))).toBe(true);
    expect(apart(account(SIDES), account(SIDES, on(1, 20)))).toBe(true);
  });
  test('are a single contact and several rounds told as one', () => {
    expect(apart(account(LEADERS), account(LEADERS, { extent: 'series' }))).toBe(true);
  });
  test('are what one document tells apart', () => {
    const document = hashOf('one document') as DocumentId;
    expect(apart(account(LEADERS, { document }), account(LEADERS, { document }))).toBe(true);
  });
});

describe('a conversation', () => {
  test('of an account that nobody else tells says so', () => {
    const [found] = joinContacts([account(SIDES)]);
    expect(found?.accounts.map(({ why }) => why)).toEqual(['only this account tells of it']);
  });
  test('was where those say who tell that it was held, not where it had been planned', () => {
    const plan = account(LEADERS, { status: 'planned', place: 'Rome', publishedOn: on(1).earliest });
    const report = account(LEADERS, { place: 'Lima', publishedOn: on(3).earliest });
    expect(joinContacts([plan, report]).map(({ place }) => place)).toEqual(['Lima']);
    expect(joinContacts([plan, { ...report, place: null }]).map(({ place }) => place)).toEqual(['Rome']);
  });
  test('may be on the last day there is', () => {
    const last = account(SIDES, { earliest: LAST_DAY, latest: LAST_DAY });
    const [day, week] = ['9999-12-31', '9999-W52'];
    const halves = [`italy?@${day}`, `peru?@${day}`];
    expect(keysOfAccount(last)).toEqual(['italy+peru@9999-12', `italy+peru@${week}`, ...halves]);
  });
});

describe('a contact that was moved to another day', () => {
  const published = (day: number) => ({ publishedOn: on(day).earliest });
  const plan = () => account(LEADERS, { kind: 'meeting', status: 'planned', ...on(5), ...published(1) });
  const moved = (change: Partial<JoinAccount> = {}) =>
    account(LEADERS, { kind: 'meeting', status: 'planned', movedFrom: on(5), ...on(9), ...published(4), ...change });
  const held = (day: number) => account(LEADERS, { kind: 'meeting', ...on(day), ...published(day + 1) });
  const cancelled = () => account(LEADERS, { kind: 'meeting', status: 'cancelled', ...on(5), ...published(6) });

  test('is the one that was planned for the first, that was called off for it, and that was held on the second', () => {
    expect(joinContacts([plan(), held(9)])).toHaveLength(2);
    const [both, ...none] = joinContacts([plan(), moved()]);
    expect(none).toEqual([]);
    expect(both).toMatchObject(on(9));
    expect(both?.accounts[0]?.why).toContain('one says that it was moved from the day of the other');
    const [contact, ...others] = joinContacts([plan(), plan(), moved(), cancelled(), held(9)]);
    expect(others).toEqual([]);
    expect(contact).toMatchObject({ status: 'held', ...on(9) });
  });
  test('moves on', () => {
    const again = moved({ movedFrom: on(9), ...on(20), ...published(8) });
    const [contact, ...others] = joinContacts([plan(), moved(), again, held(20)]);
    expect(others).toEqual([]);
    expect(contact).toMatchObject({ status: 'held', ...on(20) });
  });
  test('is none that took place on the first day, was planned for it anew, or is of others', () => {
    expect(joinContacts([held(5), moved()])).toHaveLength(2);
    expect(joinContacts([{ ...plan(), ...published(7) }, moved()])).toHaveLength(2);
    expect(joinContacts([account(SIDES, { ...on(5), status: 'planned', kind: 'letter' }), moved()])).toHaveLength(2);
    expect(joinContacts([moved({ extent: 'series' }), plan()])).toHaveLength(2);
  });
  test('does not draw together what one document tells apart, nor what analysts parted', () => {
    const document = hashOf('one document') as DocumentId;
    const [first, last] = [
      { ...plan(), document },
      { ...held(9), document },
    ];
    expect(joinContacts([first, moved(), last])).toHaveLength(2);
    const [early, late] = [plan(), held(9)];
    const joined = joinContacts([early, moved(), late], { join: [], apart: [[early.id, late.id]] });
    expect(joined.some(({ accounts }) => [early, late].every((one) => accounts.some(({ id }) => id === one.id)))).toBe(
      false,
    );
  });
  test('meets the first plan under its keys', () => {
    const shared = keysOfAccount(plan()).filter((key) => keysOfAccount(moved({ ...on(25) })).includes(key));
    expect(shared.length).toBeGreaterThan(0);
  });
});

const accounts = fc.array(
  fc
    .record({
      parties: fc.shuffledSubarray([...LEADERS, ...SIDES, ['chile', null] as const], { minLength: 2 }),
      first: fc.integer({ min: 1, max: 9 }),
      length: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom(...keysOf(KINDS)),
      status: fc.constantFrom(...keysOf(STATUSES)),
      from: fc.option(fc.integer({ min: 1, max: 9 })),
    })
    .map(({ parties, first, length, from, ...change }) =>
      account(parties, {
        ...change,
        ...on(first, first + length),
        ...(from === null ? {} : { movedFrom: on(from) }),
      }),
    ),
  { maxLength: 8 },
);

test('what was spoken of is what any account says, but for a country that took part', () => {
  const topics = (...ids: readonly string[]): TopicId[] => ids as TopicId[];
  const parties: Parameters<typeof account>[0] = [
    ['peru', 'Rosa Quispe'],
    ['italy', 'Anna Ferrante'],
  ];
  const [contact, ...others] = joinContacts([
    account(parties, { topics: topics('energy', 'italy') }),
    account(parties, { topics: topics('chile', 'energy') }),
  ]);
  expect(others).toEqual([]);
  expect(contact?.topics).toEqual(['chile', 'energy']);
});

test('the reasons read as the parts of a sentence', () => {
  fc.assert(
    fc.property(accounts, (all) => {
      for (const why of joinContacts(all).flatMap((one) => one.accounts.map((member) => member.why)))
        expect(why).toMatch(/^(only this account tells of it|same [a-z0-9, ]+)$/u);
    }),
  );
});
test('whether two accounts may be one does not depend on which comes first, and an order of many changes nothing', () => {
  fc.assert(
    fc.property(accounts, (all) => {
      expect(joinContacts([...all].reverse())).toEqual(joinContacts(all));
      for (const a of all) for (const b of all) expect(reasonsToJoin(a, b)).toEqual(reasonsToJoin(b, a));
    }),
  );
});
