import { MAX_IDS, storeProblem } from '@readout/store';

/** Throws `question-too-large` for more ids or keys than one question takes. */
export function refuseTooMany(ids: readonly unknown[], what: string, most = MAX_IDS): void {
  if (ids.length > most)
    throw storeProblem('question-too-large', `${String(ids.length)} ${what}, of at most ${String(most)}`);
}
