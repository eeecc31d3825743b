import type { DecisionAnswer } from '@readout/domain';
import { counted, figures } from '../ui/words.ts';

/** `3 decisions, 1 taken back`: how many stand, and how many were taken back and settle nothing. */
export function decisionWords(decisions: readonly Pick<DecisionAnswer, 'standing'>[]): string {
  const standing = decisions.filter((one) => one.standing !== 'undone').length;
  const undone = decisions.length - standing;
  if (undone === 0) return counted(standing, 'decision');
  return standing === 0
    ? `${counted(undone, 'decision')} taken back`
    : `${counted(standing, 'decision')}, ${figures(undone)} taken back`;
}
