import { hashOf, keysOf, KINDS, LAST_DAY, STATUSES, type DocumentId } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinContacts, reasonsToJoin } from './join-contacts.ts';
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
    const nobodySays = parties.map((party) => (party.type === 'person' ? { ...party, leaderSide: null } : party));
    expect(joinContacts([account(LEADERS), { ...unsaid, parties: nobodySays }])).toHaveLength(2);
  });
  test('is told by one who leaves the form open, and by one who knows it', () => {
    expect(reasonsToJoin(account(SIDES), account(SIDES, { kind: 'talks' }))).toEqual([
      'same sides',
      'same day by both',
      'one leaves the form open',
    ]);
  });
  test('is told by its announcement and by the report that it was held', () => {
    expect(reasonsToJoin(account(LEADERS, { status: 'planned' }), account(LEADERS))).toContain(
      'one tells it as held, one as planned',
    );
  });
  test('is told by one who gives the day and one who gives the week, where two leaders agree', () => {
    expect(reasonsToJoin(account(LEADERS), account(LEADERS, on(1, 6)))).toContain(
      'the day of one lies within the days of the other',
    );
    expect(reasonsToJoin(account(SIDES), account(SIDES, on(1, 6)))).toBeNull();
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
    expect(apart(account(SIDES), account(SIDES, { earliest: null, latest: null }))).toBe(true);
    expect(apart(account(LEADERS), account(LEADERS, on(1, 20)))).toBe(true);
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
    expect(keysOfAccount(last)).toEqual(['italy@9999-W52', 'peru@9999-W52']);
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
    })
    .map(({ parties, first, length, ...change }) => account(parties, { ...change, ...on(first, first + length) })),
  { maxLength: 8 },
);

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
