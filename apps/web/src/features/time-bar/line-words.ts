import type { Dating, DaysAnswer } from '@readout/domain';
import { longDay, periodWords } from '../../ui/days.ts';
import { counted, figures } from '../../ui/words.ts';
import { totalOf } from './day-marks.ts';

/** What the line shows, in a sentence for those who do not see it. */
export function lineWords(days: DaysAnswer, dating: Dating): string {
  const known = days.days.reduce((sum, one) => sum + totalOf(one), 0);
  const doubtful = days.doubtful.reduce((sum, one) => sum + totalOf(one), 0);
  const undated = totalOf(days.undated);
  const by = dating === 'known' ? 'by the day from which on they could be known' : 'by day';
  const [first, last] = [days.days[0]?.day ?? null, days.days.at(-1)?.day ?? null];
  const most = days.days.reduce<DaysAnswer['days'][number] | null>(
    (best, one) => (best === null || totalOf(one) > totalOf(best) ? one : best),
    null,
  );
  const span = first === null || last === null ? '' : `, ${periodWords({ earliest: first, latest: last })}`;
  const parts = [`Contacts ${by}: ${figures(known)} on a known day${span}`];
  if (most !== null && totalOf(most) > 1) parts.push(`most on ${longDay(most.day)}, ${figures(totalOf(most))}`);
  if (doubtful > 0) parts.push(`${counted(doubtful, 'contact')} on some day of several`);
  if (undated > 0) parts.push(`${figures(undated)} without a day`);
  return `${parts.join('; ')}.`;
}
