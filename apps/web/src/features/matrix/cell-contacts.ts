import { KINDS, STATUSES, type GraphContact } from '@readout/domain';
import { counted } from '../../ui/words.ts';
import { signGroups, type MatrixCell } from './matrix-rows.ts';

/** All that opens with a cell. */
export function contactsIn({ contacts, doubtful }: MatrixCell): readonly GraphContact[] {
  return [...contacts, ...doubtful];
}

/** `2 phone calls held, 1 meeting planned; 1 contact on some day of several` for those who hear it. */
export function cellWords(cell: MatrixCell | undefined): string {
  if (cell === undefined) return 'no contact';
  const groups = signGroups(cell.contacts).map(
    ({ kind, status, count }) =>
      `${counted(count, KINDS[kind].label.toLowerCase(), KINDS[kind].plural.toLowerCase())} ${STATUSES[status].label.toLowerCase()}`,
  );
  const doubtful =
    cell.doubtful.length === 0 ? [] : [`${counted(cell.doubtful.length, 'contact')} on some day of a longer time`];
  return [...groups, ...doubtful].join(', ');
}
