import type { GraphContact } from '@readout/domain';
import { NO_DAY_COLUMN } from '@readout/drawing';
import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';
import type { MatrixRow } from './matrix-rows.ts';

const contact = (kind: string): GraphContact =>
  ({ kind, status: 'held', confirmation: 'one-side', disputed: false }) as GraphContact;
const row = (...cells: [string, GraphContact[]][]): MatrixRow =>
  ({ cells: new Map(cells.map(([column, contacts]) => [column, { contacts, doubtful: [] }])) }) as unknown as MatrixRow;

it('gives a column what its fullest cell needs, and each at least what its head does', () => {
  const [call, meeting] = [contact('phone-call'), contact('meeting')];
  const rows = [row(['2022-01', [call]]), row(['2022-02', [call, call, meeting]]), row([NO_DAY_COLUMN, [call]])];
  const [quiet = 0, one = 0, full = 0, undated = 0] = columnWidths(
    { rows },
    ['2021-12', '2022-01', '2022-02', NO_DAY_COLUMN],
    'month',
    0,
  );
  expect(one).toBe(quiet);
  expect(full).toBeGreaterThan(one);
  expect(undated).toBeGreaterThan(one);
});
it('gives a finger its room', () => {
  expect(columnWidths({ rows: [row()] }, ['2022-01', '2022-02'], 'month', 44)).toEqual([44, 44]);
});
