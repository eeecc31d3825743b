import { hashOf, type AccountId, type Day, type DecisionId, type PersonaId } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Links } from './cluster-accounts.ts';
import { joinContacts } from './join-contacts.ts';
import { joinPeople } from './join-people.ts';
import { LastWords } from './settle/last-words.ts';
import { account, persona } from './testing/joined-things.ts';

const idOf = (name: string): PersonaId => hashOf(name) as PersonaId;
/** Whether two things stand in one group. */
const areOne = (groups: readonly (readonly string[])[], a: string, b: string): boolean =>
  groups.some((group) => group.includes(a) && group.includes(b));
const people = (...given: Parameters<typeof joinPeople>): string[][] =>
  joinPeople(...given).map((leader) => leader.personas.map(({ id }) => id));
const contacts = (...given: Parameters<typeof joinContacts>): string[][] =>
  joinContacts(...given).map((one) => one.accounts.map(({ id }) => id));

describe('a third spelling beside two people whom analysts parted', () => {
  const [one, other] = [persona('Yusuf Demir', ['turkey'], 'one'), persona('Yussuf Demir', ['turkey'], 'other')];
  const third = persona('Youssef Demir', ['turkey'], 'third');
  const apart = [[one.id, other.id] as const];

  test('goes with neither, whatever their ids', () => {
    for (const id of ['third', 'a', 'b', 'c', 'd', 'e']) {
      const joined = people([one, other, { ...third, id: idOf(id) }], { join: [], apart });
      expect(joined).toHaveLength(3);
    }
    expect(people([one, other, third])).toHaveLength(1);
  });
  test('goes with the one who was seen in its office about that day', () => {
    const foreign = (day: string, who: typeof one) => ({
      ...who,
      publishedOn: day as Day,
      speaksFor: who.speaksFor.map((held) => ({ ...held, office: 'Foreign Minister' })),
    });
    const joined = people([one, foreign('2022-02-01', other), foreign('2022-03-01', third)], { join: [], apart });
    expect(areOne(joined, other.id, third.id)).toBe(true);
    expect(areOne(joined, one.id, third.id)).toBe(false);
    expect(people([one, foreign('2022-02-01', other), foreign('2025-03-01', third)], { join: [], apart })).toHaveLength(
      3,
    );
  });
  test('goes with the one it was taken for, though its name alone would have drawn another there', () => {
    const joined = people([one, other, third], { join: [[third.id, other.id]], apart });
    expect(joined).toHaveLength(2);
    expect(areOne(joined, other.id, third.id)).toBe(true);
  });
  test('is parted from whoever is taken for the one it was parted from', () => {
    const elsewhere = persona('Ahmad Rahimi', ['iran'], 'elsewhere');
    const joined = people([one, third, elsewhere], {
      join: [[one.id, elsewhere.id]],
      apart: [[elsewhere.id, third.id]],
    });
    expect(areOne(joined, one.id, elsewhere.id)).toBe(true);
    expect(areOne(joined, one.id, third.id)).toBe(false);
  });
});

describe('a third account beside two contacts that analysts parted', () => {
  const call = (change = {}) =>
    account(
      [
        ['finland', 'Halonen'],
        ['estonia', 'Kask'],
      ],
      change,
    );
  test('goes with neither where both are as likely, with the likelier where one is', () => {
    const [one, other, third] = [call(), call(), call()];
    expect(contacts([one, other, third])).toHaveLength(1);
    const links = { join: [], apart: [[one.id, other.id] as const] };
    expect(contacts([one, other, third], links)).toHaveLength(3);
    const placed = [{ ...one, place: 'Tartu' }, other, { ...third, place: 'Tartu' }];
    const joined = contacts(placed, links);
    expect(areOne(joined, one.id, third.id)).toBe(true);
    expect(joined).toHaveLength(2);
  });
});

/** Words said by decisions, each about two of six things. */
const WORDS = fc.array(fc.record({ a: fc.nat({ max: 5 }), b: fc.nat({ max: 5 }), isJoined: fc.boolean() }), {
  maxLength: 12,
});

function linksOf<Id extends string>(
  ids: readonly Id[],
  said: readonly { a: number; b: number; isJoined: boolean }[],
): { links: Links<Id>; isContradicted: (at: number) => boolean } {
  const contradictedBy = new Map<DecisionId, DecisionId[]>();
  const words = new LastWords<Id>(new Map(), contradictedBy);
  const by = (at: number): DecisionId => String(at) as DecisionId;
  said.forEach(({ a, b, isJoined }, at) => {
    words.say(by(at), isJoined, [ids[a] ?? null, ids[b] ?? null]);
  });
  return { links: words.links(), isContradicted: (at) => contradictedBy.has(by(at)) };
}

describe('whatever analysts settle', () => {
  test('what is kept apart is apart, what is joined is one, and a decision that gives way is named', () => {
    const persons = Array.from({ length: 6 }, (_, at) =>
      persona(
        ['Yusuf Demir', 'Yussuf Demir', 'Ahmad Rahimi'][at % 3] ?? '',
        [at % 3 === 2 ? 'iran' : 'turkey'],
        `q${String(at)}`,
      ),
    );
    const calls = Array.from({ length: 6 }, (_, at) =>
      account([
        ['finland', at % 3 === 2 ? 'Rinne' : 'Halonen'],
        ['estonia', 'Kask'],
      ]),
    );
    fc.assert(
      fc.property(WORDS, (said) => {
        const ofPeople = linksOf(
          persons.map(({ id }) => id),
          said,
        );
        const ofCalls = linksOf(
          calls.map(({ id }): AccountId => id),
          said,
        );
        const joined = [
          [people(persons, ofPeople.links), ofPeople.links],
          [contacts(calls, ofCalls.links), ofCalls.links],
        ] as const;
        for (const [groups, links] of joined) {
          for (const [a, b] of links.apart) expect(areOne(groups, a, b)).toBe(false);
          for (const [a, b] of links.join) expect(areOne(groups, a, b)).toBe(true);
        }
        said.forEach(({ a, b }, at) => {
          const last = said.findLastIndex((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a)) === at;
          if (!last || a === b || !said[at]?.isJoined) return;
          const isOne = areOne(joined[0][0], persons[a]?.id ?? '', persons[b]?.id ?? '');
          expect(isOne || ofPeople.isContradicted(at)).toBe(true);
        });
        expect(people([...persons].reverse(), ofPeople.links)).toEqual(joined[0][0]);
        expect(contacts([...calls].reverse(), ofCalls.links)).toEqual(joined[1][0]);
      }),
    );
  });
});
