import type { GraphContact } from '@readout/domain';
import { counted, figures } from '../../ui/words.ts';

/** `9 contacts with 10 others. 2 told by both sides, 7 by one, 0 by a third party. 1 denied, not counted. 4 of them fit your filters.` */
export function sumWords(contacts: readonly GraphContact[], others: number | null): string {
  const held = contacts.filter((contact) => contact.status !== 'denied');
  const told = (confirmation: GraphContact['confirmation']): number =>
    held.filter((contact) => contact.confirmation === confirmation).length;
  const unnamed = told('unattributed');
  const denied = contacts.length - held.length;
  const fitting = contacts.filter(({ fits }) => fits).length;
  return [
    `${counted(held.length, 'contact')}${others === null ? '' : ` with ${counted(others, 'other')}`}.`,
    `${figures(told('both-sides'))} told by both sides, ${figures(told('one-side'))} by one, ${figures(told('third-party'))} by a third party${unnamed === 0 ? '' : `, ${figures(unnamed)} by unnamed sources`}.`,
    ...(denied === 0 ? [] : [`${figures(denied)} denied, not counted.`]),
    ...(fitting === contacts.length ? [] : [fittingWords(fitting, contacts.length)]),
  ].join(' ');
}

/** How many of those that are listed the filters leave. */
function fittingWords(fitting: number, all: number): string {
  if (all === 1) return 'It does not fit your filters.';
  if (fitting === 0) return 'None of them fits your filters.';
  return `${figures(fitting)} of them ${fitting === 1 ? 'fits' : 'fit'} your filters.`;
}
