import { hashOf, type AccountId, type JoinAccount, type JoinPersona } from '@readout/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherNeighbourhood } from './closure.ts';
import { mayTellOfOne } from './cluster-accounts.ts';
import { joinContacts } from './join-contacts.ts';
import { joinPeople, mayBeOnePerson } from './join-people.ts';
import { keysOfAccount } from './keys.ts';
import { account, on, persona } from './testing/joined-things.ts';
import { mayBeOneToldAlike, toldAlike, type ToldAlike } from './told-alike.ts';

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
      'Ben Silva',
      'da Silva',
      'Ana da Silva',
      'al-Silva',
    ),
    sides: fc.subarray(['brazil', 'north-korea', 'portugal'], { maxLength: 2 }),
    met: fc.subarray(['Aldo Ferrante', 'Quispe'], { maxLength: 2 }),
  }),
  { maxLength: 10 },
);
const contacts = fc.array(
  fc.record({
    parties: fc.shuffledSubarray(
      [
        ['italy', 'Ferrante'],
        ['italy', null],
        ['peru', 'Quispe'],
        ['peru', null],
        ['chile', null],
      ] as const,
      { minLength: 2 },
    ),
    first: fc.integer({ min: 1, max: 9 }),
    length: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom('phone-call' as const, 'talks' as const, 'meeting' as const),
    status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const),
    from: fc.option(fc.integer({ min: 1, max: 9 })),
  }),
  { maxLength: 8 },
);

test('joining what a persona may be joined with gives the same leader as joining everything', async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.nat(), async (rows, which) => {
      const all = rows.map(({ name, sides, met }, index) => persona(name, sides, `fixed-${String(index)}`, met));
      const seed = all[which % Math.max(1, all.length)];
      if (seed === undefined) return;
      const { things: near } = await gatherNeighbourhood<JoinPersona>(seed.keys, {
        load: (keys) => Promise.resolve(all.filter((one) => one.keys.some((key) => keys.includes(key)))),
        keysOf: ({ keys }) => keys,
        mayBeOne: mayBeOnePerson,
      });
      const find = (set: readonly JoinPersona[]) =>
        joinPeople(set).find((one) => one.personas.some(({ id }) => id === seed.id));
      expect(find(near)).toEqual(find(all));
    }),
    { numRuns: 400 },
  );
});

test('so does joining what is told alike with a persona, gathered together', async () => {
  let together = 0;
  await fc.assert(
    fc.asyncProperty(people, fc.nat(), async (rows, which) => {
      const lists = new Map<string, unknown>();
      const once = <List>(list: List): List => {
        const text = JSON.stringify(list);
        if (!lists.has(text)) lists.set(text, list);
        return lists.get(text) as List;
      };
      const all = rows.map(({ name, sides, met }, index): JoinPersona => {
        const one = persona(name, sides, `fixed-${String(index)}`, met);
        return { ...one, speaksFor: once(one.speaksFor), keys: once(one.keys) };
      });
      const seed = all[which % Math.max(1, all.length)];
      if (seed === undefined) return;
      const alone = all[0]?.id;
      const { things } = await gatherNeighbourhood<ToldAlike>(seed.keys, {
        load: (keys) => {
          const found = all.filter((one) => one.keys.some((key) => keys.includes(key)));
          return Promise.resolve(toldAlike(found, (id) => id === alone));
        },
        keysOf: ({ keys }) => keys,
        mayBeOne: mayBeOneToldAlike,
      });
      for (const { personas } of things) {
        if (personas.length > 1) together += 1;
        expect(new Set(personas.map(({ name, keys }) => JSON.stringify([name, keys]))).size).toBe(1);
        expect(personas.some(({ id }) => id === alone) && personas.length > 1).toBe(false);
      }
      const find = (set: readonly JoinPersona[]) =>
        joinPeople(set).find((one) => one.personas.some(({ id }) => id === seed.id));
      expect(find(things.flatMap(({ personas }) => personas))).toEqual(find(all));
    }),
    { numRuns: 400 },
  );
  expect(together).toBeGreaterThan(0);
});

test('joining what an account may be joined with gives the same conversation as joining everything', async () => {
  await fc.assert(
    fc.asyncProperty(contacts, fc.nat(), async (rows, which) => {
      const all = rows.map(({ parties, first, length, kind, status, from }, index) =>
        account(parties, {
          ...{ id: hashOf('fixed', index) as AccountId, kind, status, ...on(first, first + length) },
          ...(from === null ? {} : { movedFrom: on(from) }),
        }),
      );
      const seed = all[which % Math.max(1, all.length)];
      if (seed === undefined) return;
      const { things: near } = await gatherNeighbourhood(keysOfAccount(seed), {
        load: (keys) => Promise.resolve(all.filter((one) => keysOfAccount(one).some((key) => keys.includes(key)))),
        keysOf: keysOfAccount,
        mayBeOne: mayTellOfOne,
      });
      const find = (set: readonly JoinAccount[]) =>
        joinContacts(set).find((one) => one.accounts.some(({ id }) => id === seed.id));
      expect(find(near)).toEqual(find(all));
    }),
  );
});

test('no key is looked up twice', async () => {
  const asked: string[] = [];
  const all = [persona('Ana Silva', ['brazil']), persona('Silva', ['brazil']), persona('Ana Maria Silva', ['brazil'])];
  const [seed] = all;
  const { things: near } = await gatherNeighbourhood<JoinPersona>(seed === undefined ? [] : seed.keys, {
    load: (keys) => {
      asked.push(...keys);
      return Promise.resolve(all.filter((one) => one.keys.some((key) => keys.includes(key))));
    },
    keysOf: ({ keys }) => keys,
    mayBeOne: mayBeOnePerson,
  });
  expect(near).toHaveLength(3);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a key is settled where all that stands under it was gathered or is done', async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.nat(), fc.nat(), async (rows, which, before) => {
      const all = rows.map(({ name, sides, met }, index) => persona(name, sides, `fixed-${String(index)}`, met));
      const seed = all[which % Math.max(1, all.length)];
      if (seed === undefined) return;
      const done = new Set(all.filter((one, at) => one !== seed && (before >> at) % 2 === 1));
      const { things, settled } = await gatherNeighbourhood<JoinPersona>(seed.keys, {
        load: (keys) => Promise.resolve(all.filter((one) => one.keys.some((key) => keys.includes(key)))),
        keysOf: ({ keys }) => keys,
        mayBeOne: mayBeOnePerson,
        isDone: (one) => done.has(one),
      });
      for (const key of seed.keys) expect(settled).toContain(key);
      const left = all.filter((one) => !things.includes(one) && !done.has(one));
      for (const one of left) for (const key of one.keys) expect(settled).not.toContain(key);
    }),
  );
});
