import type { AccountAnswer, DocumentId } from '@readout/domain';
import { expect, it } from 'vitest';
import { formAndDay, toldApart } from './form-and-day.ts';

const A = 'aaaaaaaaaaaaaaaa' as DocumentId;
const B = 'bbbbbbbbbbbbbbbb' as DocumentId;
const mark = { in: 'text', start: 4, end: 9, text: 'spoke', show: 'contact', who: null };

/** An account of a call held on 1 February 2022, but for what is told otherwise. */
function account(id: DocumentId, otherwise: object = {}): AccountAnswer {
  return {
    ...{ kind: 'phone-call', status: 'held', earliest: '2022-02-01', latest: '2022-02-01', days: 'some', place: null },
    ...{ marks: [mark], document: { id } },
    ...otherwise,
  } as unknown as AccountAnswer;
}
const row = (one: object, other: object) => formAndDay({ accounts: [account(A, one), account(B, other)] }, A, B);

it.each([
  [{}, {}, 'both', 'Phone call, 1 Feb 2022', 'Phone call, 1 Feb 2022'],
  [{ earliest: '2022-01-24', latest: '2022-02-02' }, {}, 'both', 'Phone call, ≈ 24 Jan – 2 Feb 2022', null],
  [{ earliest: null, latest: null }, {}, 'both', 'Phone call, day not given', null],
  [{ earliest: '2022-02-03', latest: '2022-02-03' }, {}, 'differ', 'Phone call, 3 Feb 2022', null],
  [{ kind: 'meeting', place: 'Lima' }, {}, 'differ', 'Meeting, 1 Feb 2022, Lima', null],
  [{ status: 'planned' }, {}, 'differ', 'Phone call, planned, 1 Feb 2022', null],
  [{ status: 'denied' }, {}, 'contradict', 'Phone call, denied, 1 Feb 2022', null],
])('of %j and %j it says that they %s', (one, other, standing, left, right) => {
  const found = row(one, other);
  expect(found).toMatchObject({ standing, facts: { left } });
  if (right !== null) expect(found?.facts?.right).toBe(right);
  expect(found?.left).toEqual({ in: 'text', start: 4, end: 9, text: 'spoke' });
});

it('stands at the longest word for the contact', () => {
  const found = row({ marks: [{ ...mark, start: 0, end: 2, text: 'No' }, mark] }, {});
  expect(found?.left?.text).toBe('spoke');
});

it('says nothing where a text marks no word for the contact', () => {
  expect(row({ marks: [] }, {})).toBeNull();
});

it('leaves a day on which the two differ to the point that quotes it', () => {
  const says = [A, B].map((document) => ({ account: 'x' as never, document, quote: mark as never }));
  const day = { about: 'day' as const, label: 'Day', verdict: 'differ' as const, says, pairs: [] };
  const accounts = [account(A, { place: 'Lima' }), account(B, { earliest: '2022-02-03', latest: '2022-02-03' })];
  expect(formAndDay({ accounts }, A, B, toldApart({ points: [day] }, A, B))).toMatchObject({
    ...{ standing: 'both', label: 'Form' },
    facts: { left: 'Phone call, Lima', right: 'Phone call' },
  });
  const ofOne = { ...day, says: says.slice(0, 1) };
  expect(formAndDay({ accounts }, A, B, toldApart({ points: [ofOne] }, A, B))).toMatchObject({
    ...{ standing: 'differ', label: 'Form and day' },
  });
});
