import { KINDS, keysOf, type Day } from '@readout/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphAnswer } from '../../testing/graph-answer.ts';
import { COLUMNS, type SortKey } from '../../view/view.ts';
import { pressed, sorted, type TableRow } from './table-order.ts';

const KIND_ORDER = keysOf(KINDS);
const [contact] = graphAnswer({ id: 'one', between: ['Mara Lind/norland', 'Tomas Vrba/sudland'] }).contacts;
if (contact === undefined) throw new Error('no contact');

const row = fc
  .record({
    day: fc.option(fc.constantFrom('2022-01-02', '2022-02-03', '2022-03-04'), { nil: null }),
    kind: fc.constantFrom('phone-call' as const, 'meeting' as const),
    documents: fc.integer({ min: 1, max: 3 }),
    names: fc.constantFrom('Berg, Chen', 'Adler, Chen'),
    id: fc.uuid(),
  })
  .map(({ day, kind, documents, names, id }): TableRow => {
    const at = day as Day | null;
    return { names, contact: { ...contact, id: id as never, kind, documents, earliest: at, latest: at } };
  });
const rows = fc.uniqueArray(row, { selector: (one) => one.contact.id, maxLength: 12 });
const order = fc.uniqueArray(fc.record({ column: fc.constantFrom(...COLUMNS), isDescending: fc.boolean() }), {
  selector: (key: SortKey) => key.column,
  maxLength: 3,
});

test('the order of a table does not depend on the order of the answer', () => {
  fc.assert(
    fc.property(rows, order, (all, by) => {
      const ids = (some: readonly TableRow[]): readonly string[] => some.map((one) => one.contact.id);
      expect(ids(sorted(all.toReversed(), by))).toEqual(ids(sorted(all, by)));
      expect(new Set(ids(sorted(all, by)))).toEqual(new Set(ids(all)));
    }),
  );
});

test('contacts without a day stand last, whichever way days run', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (all, isDescending) => {
      const days = sorted(all, [{ column: 'date', isDescending }]).map((one) => one.contact.earliest);
      const first = days.indexOf(null);
      if (first !== -1) expect(days.slice(first).every((day) => day === null)).toBe(true);
    }),
  );
});

test('rows that several keys leave equal stand by their ids, however many keys there are', () => {
  const values = ({ contact: one, names }: TableRow): Readonly<Record<string, string | number | null>> => ({
    date: one.earliest,
    kind: KIND_ORDER.indexOf(one.kind),
    between: names.toLowerCase(),
    documents: one.documents,
  });
  const known = order.map((keys) => keys.filter(({ column }) => column !== 'status' && column !== 'told'));
  fc.assert(
    fc.property(rows, known, (all, by) => {
      const plainly = all.toSorted((a, b) => {
        for (const { column, isDescending } of [...by, { column: 'date', isDescending: false }]) {
          const [one, other] = [values(a)[column] ?? null, values(b)[column] ?? null];
          if (one === other) continue;
          if (one === null || other === null) return one === null ? 1 : -1;
          return (one < other ? -1 : 1) * (isDescending ? -1 : 1);
        }
        return a.contact.id < b.contact.id ? -1 : 1;
      });
      expect(sorted(all, by).map((one) => one.contact.id)).toEqual(plainly.map((one) => one.contact.id));
    }),
  );
});

test('a second press turns the order round, and with Shift a second key is added', () => {
  const once = pressed([], 'kind', false);
  expect(pressed(once, 'kind', false)).toEqual([{ column: 'kind', isDescending: true }]);
  expect(pressed(once, 'documents', true)).toEqual([
    { column: 'kind', isDescending: false },
    { column: 'documents', isDescending: false },
  ]);
});
