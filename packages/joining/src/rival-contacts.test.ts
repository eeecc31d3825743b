import type { DocumentId, JoinAccount } from '@readout/domain';
import { expect, test } from 'vitest';
import { joinContacts } from './join-contacts.ts';
import { account, on } from './testing/joined-things.ts';

const LEADERS = [
  ['italy', 'Ferrante'],
  ['peru', 'Quispe'],
] as const;

test('an account of some month goes with neither of two calls, where the second was planned at what may be the first', () => {
  const document = 'a text of two calls' as DocumentId;
  const first = account(LEADERS, { ...on(3), document, publishedOn: on(3).earliest });
  const plan = account(LEADERS, {
    ...on(3, 5),
    document,
    status: 'planned',
    kind: 'talks',
    publishedOn: on(3).earliest,
  });
  const second = account(LEADERS, { ...on(5), publishedOn: on(6).earliest });
  const loose = account(
    [
      ['italy', 'Ferrante'],
      ['peru', null],
    ],
    { ...on(1, 28), publishedOn: '2030-01-01' as JoinAccount['publishedOn'] },
  );
  const idsOf = (accounts: readonly JoinAccount[]): string[][] =>
    joinContacts(accounts)
      .map((contact) => contact.accounts.map(({ id }) => id).sort())
      .sort((a, b) => a.length - b.length);
  expect(idsOf([first, plan, second, loose])).toContainEqual([loose.id]);
  expect(idsOf([first, plan, loose])).toContainEqual([first.id, loose.id].sort());
});

test('sides alone, one place and one kind are enough for some month, another place or none is not', () => {
  const sides = [
    ['italy', null],
    ['peru', null],
  ] as const;
  const told = (place: string | null): number =>
    joinContacts([
      account(sides, { ...on(25), kind: 'meeting', place: 'Lima' }),
      account(sides, { ...on(1, 28), kind: 'meeting', place }),
    ]).length;
  expect(told('Lima')).toBe(1);
  expect(told('Rome')).toBe(2);
  expect(told(null)).toBe(2);
});
