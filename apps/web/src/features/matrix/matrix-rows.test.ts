import type { Day } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plateBook, contactsAt } from '@readout/drawing';
import { graphAnswer, type ToldContact } from '../../testing/graph-answer.ts';
import { MATRIX_COLUMNS, MATRIX_ENDS, FIRST_VIEW } from '../../view/view.ts';
import { contactsIn } from './cell-contacts.ts';
import { matrixTable, signGroups } from './matrix-rows.ts';

const day = (text: string): Day => text as Day;
const PARTIES = ['Ann Ash/norland', 'Ben Bay/sudland', 'Cem Cay/westland', '=eastland'];
const told: fc.Arbitrary<Omit<ToldContact, 'id'>> = fc
  .record({
    between: fc.subarray(PARTIES, { minLength: 2, maxLength: 3 }),
    month: fc.option(fc.integer({ min: 1, max: 9 })),
    length: fc.integer({ min: 0, max: 2 }),
    status: fc.constantFrom('held' as const, 'planned' as const, 'denied' as const),
    fits: fc.boolean(),
  })
  .map(({ month, length, ...rest }) => ({
    ...rest,
    earliest: month === null ? null : day(`2022-0${String(month)}-15`),
    latest: month === null ? null : day(`2022-${String(month + length).padStart(2, '0')}-20`),
  }));
const answers = fc
  .array(told, { maxLength: 12 })
  .map((all) => graphAnswer(...all.map((one, at) => ({ ...one, id: `c${String.fromCharCode(97 + at)}` }))));

describe('the matrix', () => {
  it('has every contact that fits in the row of every pair it joins, and its cells open exactly what they show', () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...MATRIX_ENDS),
        fc.constantFrom(...MATRIX_COLUMNS),
        (answer, ends, columns) => {
          const book = plateBook(answer);
          const fitting = { ...answer, contacts: answer.contacts.filter(({ fits }) => fits) };
          const { rows } = matrixTable(answer, book, { ends, columns, order: 'count' }, null);
          for (const row of rows) {
            const inCells = new Set([...row.cells.values()].flatMap(contactsIn).map(({ id }) => id));
            const own = contactsAt(fitting, book, { type: 'pair', ends: row.ends });
            expect([...inCells].sort()).toEqual(own.map(({ id }) => id).sort());
            expect(row.all).toBe(own.filter(({ status }) => status !== 'denied').length);
            for (const [when, cell] of row.cells) {
              const opened = contactsAt(fitting, book, { type: 'cell', ends: row.ends, when });
              expect(opened.map(({ id }) => id).sort()).toEqual(
                contactsIn(cell)
                  .map(({ id }) => id)
                  .sort(),
              );
            }
          }
        },
      ),
    );
  });

  it('says who of the two tells, and that a third party alone does', () => {
    const answer = graphAnswer(
      { id: 'a', between: ['=norland', '=sudland'], told: ['norland'] },
      { id: 'b', between: ['=norland', '=sudland'], told: ['norland', 'sudland'] },
      { id: 'c', between: ['=norland', '=westland'] },
    );
    const { rows } = matrixTable(answer, plateBook(answer), FIRST_VIEW.matrix, null);
    expect(rows.map((row) => row.told)).toEqual(['NOR 2, SUD 1', '3rd party']);
  });

  it('puts the longest silent first where that is asked, and those in contact once last', () => {
    const at = (id: string, other: string, one: string): ToldContact => ({
      id,
      between: ['=norland', `=${other}`],
      earliest: day(one),
      latest: day(one),
    });
    const answer = graphAnswer(
      at('a', 'sudland', '2022-01-01'),
      at('b', 'sudland', '2022-01-11'),
      at('c', 'westland', '2022-01-01'),
      at('d', 'westland', '2022-03-11'),
      at('e', 'eastland', '2022-01-01'),
    );
    const { rows } = matrixTable(
      answer,
      plateBook(answer),
      { ...FIRST_VIEW.matrix, order: 'silence' },
      day('2022-03-11'),
    );
    expect(rows.map(({ silence }) => silence?.days ?? null)).toEqual([69, 59, null]);
  });

  it('groups what looks alike, held before planned', () => {
    const { contacts } = graphAnswer(
      { id: 'a', between: ['=norland', '=sudland'], status: 'planned' },
      { id: 'b', between: ['=norland', '=sudland'] },
      { id: 'c', between: ['=norland', '=sudland'], confirmation: 'both-sides' },
    );
    expect(signGroups(contacts).map(({ status, count }) => [status, count])).toEqual([
      ['held', 2],
      ['planned', 1],
    ]);
  });
});
