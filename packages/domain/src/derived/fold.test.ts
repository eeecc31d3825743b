import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../days/day.ts';
import { fold, type FoldableAccount, type Folded, type Teller } from './fold.ts';
import { hashOf, type AccountId, type CollectionId, type DocumentId, type SideId, type SourceId } from '../id.ts';
import { officialSourceIdOf, OWN_WORD } from '../read/ids-of.ts';
import { EVERYTHING, type Scope } from '../scope.ts';
import { keysOf, KINDS, STATUSES } from '../vocabulary.ts';

const PARTIES = ['italy', 'peru'] as SideId[];
const teller = (source: string, side: string | null = null, unnamed = false): Teller => ({
  source: source as SourceId,
  side: side as SideId | null,
  unnamed,
});
const ROME = teller('rome', 'italy');
const LIMA = teller('lima', 'peru');
const WIRE = teller('wire');

let serial = 0;
/** An account published on that day of March 2022, undated where 0. */
function told(published: number, change: Partial<Omit<FoldableAccount, 'publishedOn'>> = {}): FoldableAccount {
  serial += 1;
  return {
    id: hashOf('account', serial) as AccountId,
    document: hashOf('document', serial) as DocumentId,
    kind: 'meeting',
    status: 'held',
    earliest: null,
    latest: null,
    days: 'some',
    extent: 'one',
    reader: 'rules',
    publishedOn: published === 0 ? null : march(published),
    publisher: `Paper ${String(serial)}`,
    collections: [],
    tellers: [WIRE],
    ...change,
  };
}
const march = (day: number): Day => `2022-03-${String(day).padStart(2, '0')}` as Day;
const on = (first: number, last = first) => ({ earliest: march(first), latest: march(last) });
function folded(accounts: readonly FoldableAccount[], scope: Scope = EVERYTHING): Folded {
  const facts = fold(accounts, PARTIES, scope);
  if (facts === null) throw new Error('the scope sees none of these accounts');
  return facts;
}
const statusOf = (...accounts: FoldableAccount[]): string => {
  const { status, disputed } = folded(accounts);
  return disputed ? `${status}, disputed` : status;
};

test('the word of a side that names no body of it is no teller beside another of that side', () => {
  const lima = { ...LIMA, source: officialSourceIdOf(['peru' as SideId], OWN_WORD) };
  const tellersOf = (...tellers: Teller[]): number =>
    folded(tellers.map((one) => told(1, { tellers: [one] }))).independentTellers;
  expect(tellersOf(lima, LIMA, ROME)).toBe(2);
  expect(tellersOf(lima, ROME)).toBe(2);
  expect(tellersOf(lima)).toBe(1);
});

describe('status', () => {
  test('a plan is superseded by what was published later', () => {
    expect(statusOf(told(1, { status: 'planned' }), told(3, { status: 'held' }))).toBe('held');
    expect(statusOf(told(1, { status: 'planned' }), told(3, { status: 'cancelled' }))).toBe('cancelled');
    expect(statusOf(told(1, { status: 'proposed' }), told(3, { status: 'planned' }))).toBe('planned');
    expect(statusOf(told(1, { status: 'cancelled' }), told(3, { status: 'planned' }))).toBe('planned');
  });
  test('no plan published later takes back that it was held', () => {
    expect(statusOf(told(1, { status: 'held' }), told(3, { status: 'planned' }))).toBe('held');
  });
  test('held, cancelled, planned, proposed is the order on one day and without a day', () => {
    const inOrder = ['held', 'cancelled', 'planned', 'proposed'] as const;
    for (const [at, stronger] of inOrder.entries()) {
      for (const weaker of inOrder.slice(at + 1)) {
        expect(statusOf(told(2, { status: weaker }), told(2, { status: stronger }))).toBe(stronger);
        expect(statusOf(told(0, { status: weaker }), told(0, { status: stronger }))).toBe(stronger);
        expect(statusOf(told(2, { status: weaker }), told(0, { status: stronger }))).toBe(stronger);
      }
    }
  });
  test('a denial by a party outweighs tellers of no party', () => {
    expect(statusOf(told(1), told(1, { status: 'denied', tellers: [LIMA] }))).toBe('denied');
  });
  test('a denial by tellers of no party outweighs nobody', () => {
    expect(statusOf(told(1), told(2, { status: 'denied' }))).toBe('held');
    expect(statusOf(told(1), told(2, { status: 'denied', tellers: [teller('paris', 'france')] }))).toBe('held');
  });
  test('what nobody affirms is denied', () => {
    expect(statusOf(told(1, { status: 'denied' }))).toBe('denied');
  });
  test('where one party holds what the other denies it is disputed', () => {
    const rome = told(1, { tellers: [ROME] });
    expect(statusOf(rome, told(2, { status: 'denied', tellers: [LIMA] }))).toBe('held, disputed');
  });
  test('the dispute is over once the denying side takes its denial back', () => {
    const accounts = [told(1, { tellers: [ROME] }), told(2, { status: 'denied', tellers: [LIMA] })];
    expect(statusOf(...accounts, told(3, { tellers: [LIMA] }))).toBe('held');
  });
  test('the dispute is over once the other side takes its word back', () => {
    const accounts = [told(1, { tellers: [ROME] }), told(2, { status: 'denied', tellers: [LIMA] })];
    expect(statusOf(...accounts, told(3, { status: 'denied', tellers: [ROME] }))).toBe('denied');
  });
  test('a plan that the other party denies beforehand is disputed; one whose day has passed is denied', () => {
    const plan = told(1, { status: 'planned', tellers: [ROME], ...on(5) });
    expect(statusOf(plan, told(4, { status: 'denied', tellers: [LIMA] }))).toBe('planned, disputed');
    expect(statusOf(plan, told(6, { status: 'denied', tellers: [LIMA] }))).toBe('denied');
  });
  test('a party that calls it off agrees with one that denies that it took place', () => {
    const off = told(2, { status: 'cancelled', tellers: [ROME] });
    expect(statusOf(off, told(3, { status: 'denied', tellers: [LIMA] }))).toBe('cancelled');
  });
});

describe('confirmation', () => {
  const confirmed = (...accounts: FoldableAccount[]): string => {
    const { confirmation, oneChannel } = folded(accounts);
    return oneChannel ? `${confirmation}, one channel` : confirmation;
  };

  test('tellers of two parties are both sides', () => {
    expect(confirmed(told(1, { tellers: [ROME] }), told(1, { tellers: [LIMA] }))).toBe('both-sides');
  });
  test('an announcement by one party and a report by the other are both sides', () => {
    const plan = told(1, { status: 'planned', tellers: [ROME] });
    expect(confirmed(plan, told(3, { tellers: [LIMA] }))).toBe('both-sides');
  });
  test('both sides through one publisher carry a caution, whoever else tells of it', () => {
    expect(confirmed(told(1, { tellers: [ROME, LIMA] }), told(1))).toBe('both-sides, one channel');
    expect(confirmed(told(1, { tellers: [ROME, LIMA] }), told(2, { tellers: [LIMA] }))).toBe('both-sides');
  });
  test('an unknown publisher is no channel', () => {
    expect(confirmed(told(1, { tellers: [ROME, LIMA], publisher: null }))).toBe('both-sides');
  });
  test('one party is one side, through unnamed officials too', () => {
    expect(confirmed(told(1, { tellers: [teller('officials', 'italy', true)] }), told(1))).toBe('one-side');
  });
  test('a denial confirms nothing', () => {
    const denial = told(2, { status: 'denied', tellers: [LIMA] });
    expect(confirmed(told(1, { tellers: [ROME] }), denial)).toBe('one-side');
    expect(confirmed(told(1), denial)).toBe('third-party');
  });
  test('where everybody denies, those who deny are told', () => {
    expect(confirmed(told(1, { status: 'denied', tellers: [LIMA] }))).toBe('one-side');
  });
  test('named tellers, and those who speak for a country, are a third party; unnamed ones whom nobody can place are none', () => {
    expect(confirmed(told(1))).toBe('third-party');
    expect(confirmed(told(1, { tellers: [teller('paris', 'france')] }))).toBe('third-party');
    expect(confirmed(told(1, { tellers: [teller('officials', 'france', true)] }))).toBe('third-party');
    expect(confirmed(told(1, { tellers: [teller('an official', null, true)] }))).toBe('unattributed');
  });
  test('one press service in three papers is one teller; whoever denies is counted too', () => {
    const papers = [1, 2, 3].map((day) => told(day, { tellers: [ROME] }));
    expect(folded(papers)).toMatchObject({ independentTellers: 1, accounts: 3, documents: 3 });
    const denial = told(4, { status: 'denied', tellers: [LIMA] });
    expect(folded([...papers, denial]).independentTellers).toBe(2);
  });
  test('two accounts of one document are one document', () => {
    const first = told(1);
    expect(folded([first, told(1, { document: first.document })])).toMatchObject({ accounts: 2, documents: 1 });
  });
});

describe('day', () => {
  const daysOf = (...accounts: FoldableAccount[]): unknown => {
    const { earliest, latest, days } = folded(accounts);
    return [earliest, latest, days];
  };

  test('nothing known is nothing, never today', () => {
    expect(daysOf(told(1), told(2))).toEqual([null, null, 'some']);
  });
  test('intervals are narrowed to what they have in common', () => {
    expect(daysOf(told(1, on(1, 20)), told(2, on(5, 31)), told(3))).toEqual([march(5), march(20), 'some']);
    expect(daysOf(told(1, on(1, 31)), told(2, on(9)))).toEqual([march(9), march(9), 'some']);
  });
  test('an open end leaves the other account’s end', () => {
    expect(
      daysOf(told(1, { earliest: march(3), latest: null }), told(1, { earliest: null, latest: march(8) })),
    ).toEqual([march(3), march(8), 'some']);
    expect(daysOf(told(1, { earliest: march(3), latest: null }))).toEqual([march(3), null, 'some']);
  });
  test('a call on both sides of midnight spans both days, and no wider one told beside them', () => {
    expect(daysOf(told(5, on(3)), told(5, on(4)))).toEqual([march(3), march(4), 'some']);
    expect(daysOf(told(5, on(3)), told(5, on(4)), told(9, on(1, 31)), told(9))).toEqual([march(3), march(4), 'some']);
  });
  test('the day comes from accounts of the status that stands', () => {
    expect(daysOf(told(1, { status: 'planned', ...on(5) }), told(8, on(7)))).toEqual([march(7), march(7), 'some']);
    expect(daysOf(told(1, { status: 'planned', ...on(5) }), told(8))).toEqual([null, null, 'some']);
  });
  test('what was moved is on the days it was moved to, whoever tells of the first plan, and when', () => {
    const moved = told(4, { status: 'planned', movedFrom: on(5), ...on(9) });
    expect(daysOf(told(1, { status: 'planned', ...on(5) }), moved)).toEqual([march(9), march(9), 'some']);
    expect(daysOf(moved, told(6, { status: 'planned', ...on(5) }))).toEqual([march(9), march(9), 'some']);
    const again = told(6, { status: 'planned', movedFrom: on(9), ...on(12) });
    expect(daysOf(told(1, { status: 'planned', ...on(5) }), moved, again)).toEqual([march(12), march(12), 'some']);
    // That it was called off for the first day is no word on the second.
    expect(statusOf(told(4, { status: 'cancelled', ...on(5) }), moved)).toBe('planned');
    expect(statusOf(told(4, { status: 'cancelled', ...on(9) }), moved)).toBe('cancelled');
    // What was held was held.
    expect(daysOf(told(6, on(5)), moved)).toEqual([march(5), march(5), 'some']);
  });
  test('a summit is on all of its days, though one account tells of one of them alone', () => {
    const summit = told(5, { days: 'all', ...on(1, 3) });
    expect(daysOf(summit, told(5, on(2)), told(6, on(1, 31)))).toEqual([march(1), march(3), 'all']);
    expect(daysOf(summit, told(5, { days: 'all', ...on(2, 4) }))).toEqual([march(1), march(4), 'all']);
  });
  test('an account of another day leaves open which days they were', () => {
    expect(daysOf(told(5, { days: 'all', ...on(1, 3) }), told(5, on(5)))).toEqual([march(1), march(5), 'some']);
  });
});

describe('kind and extent', () => {
  test('the kind most accounts give; talks leave the form open and give way', () => {
    const kinds = (...given: FoldableAccount['kind'][]): string => folded(given.map((kind) => told(1, { kind }))).kind;
    expect(kinds('talks', 'talks', 'video-call')).toBe('video-call');
    expect(kinds('meeting', 'phone-call', 'meeting')).toBe('meeting');
    expect(kinds('meeting', 'phone-call')).toBe('phone-call');
    expect(kinds('talks')).toBe('talks');
  });
  test('the kind is that of the status that stands', () => {
    const plans = [1, 2].map((day) => told(day, { status: 'planned', kind: 'meeting' }));
    expect(folded([...plans, told(3, { kind: 'video-call' })]).kind).toBe('video-call');
  });
  test('several rounds told as one are a series', () => {
    expect(folded([told(1, { extent: 'series' })]).extent).toBe('series');
  });
});

describe('reader', () => {
  test('is one where all accounts are found by one, else both; what is marked by hand beside them says nothing', () => {
    const readersOf = (...readers: ('rules' | 'model' | 'both' | 'hand')[]): string =>
      folded(readers.map((reader) => told(1, { reader }))).reader;
    expect([readersOf('rules', 'rules'), readersOf('model'), readersOf('both')]).toEqual(['rules', 'model', 'both']);
    expect([readersOf('rules', 'model'), readersOf('model', 'both'), readersOf('rules', 'both')]).toEqual([
      ...['both', 'both', 'both'],
    ]);
    expect([readersOf('hand', 'hand'), readersOf('hand', 'model')]).toEqual(['hand', 'model']);
  });
  test('a second reader of one text is no second account, teller or document of anything', () => {
    const one = told(1, { reader: 'rules' });
    const { reader, ...facts } = folded([one]);
    const { reader: other, ...same } = folded([{ ...one, reader: 'both' }]);
    expect([reader, other]).toEqual(['rules', 'both']);
    expect(same).toEqual(facts);
  });
  test('is of the accounts that the scope sees', () => {
    const scope = { ...EVERYTHING, knownBy: march(2) };
    expect(folded([told(1), told(3, { reader: 'model' })], scope).reader).toBe('rules');
  });
});

describe('scope', () => {
  test('what is known by a day is folded from what had been published by then', () => {
    const accounts = [told(1, { status: 'planned', ...on(5) }), told(6, on(5))];
    expect(folded(accounts, { ...EVERYTHING, knownBy: march(2) })).toMatchObject({ status: 'planned', accounts: 1 });
    expect(folded(accounts, { ...EVERYTHING, knownBy: march(6) })).toMatchObject({ status: 'held', accounts: 2 });
    expect(fold([told(0)], PARTIES, { ...EVERYTHING, knownBy: march(6) })).toBeNull();
  });
  test('a teller that is left out neither confirms nor counts where another gives the account too', () => {
    const both = told(1, { tellers: [ROME, LIMA] });
    const without = { ...EVERYTHING, withoutSources: [LIMA.source] };
    expect(folded([both], without)).toMatchObject({
      confirmation: 'one-side',
      independentTellers: 1,
      oneChannel: false,
    });
    expect(fold([told(1, { tellers: [LIMA] })], PARTIES, without)).toBeNull();
  });
  test('only the collections asked for are seen', () => {
    const inside = told(1, { collections: ['a' as CollectionId] });
    expect(folded([inside, told(2)], { ...EVERYTHING, collections: ['a' as CollectionId] }).accounts).toBe(1);
  });
});

test('the order in which accounts came does not matter', () => {
  const account = fc.record({
    published: fc.nat({ max: 9 }),
    kind: fc.constantFrom(...keysOf(KINDS)),
    status: fc.constantFrom(...keysOf(STATUSES)),
    days: fc.constantFrom('some' as const, 'all' as const),
    from: fc.option(fc.integer({ min: 1, max: 9 })),
    length: fc.nat({ max: 3 }),
    tellers: fc.subarray([ROME, LIMA, WIRE, teller('paris', 'france')], { minLength: 1 }),
  });
  const accounts = fc
    .array(account, { minLength: 1, maxLength: 6 })
    .map((all) =>
      all.map(({ published, from, length, ...change }) =>
        told(published, { ...change, ...(from === null ? {} : on(from, from + length)), publisher: 'A paper' }),
      ),
    );
  fc.assert(
    fc.property(
      accounts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const facts = folded(all);
        expect(folded(shuffled)).toEqual(facts);
        if (facts.earliest !== null && facts.latest !== null) expect(facts.earliest <= facts.latest).toBe(true);
      },
    ),
  );
});
