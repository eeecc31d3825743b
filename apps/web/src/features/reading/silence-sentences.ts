import type { Day, GraphContact } from '@readout/domain';
import { longestSilence, silencesOf, spanWords } from '../../questions/silence.ts';
import { longDay, periodWords } from '../../ui/days.ts';
import { counted } from '../../ui/words.ts';
import type { Publishing } from './publishing.ts';

/** A time without contact that is worth a sentence of its own, in days. */
const WORTH_SAYING = 31;

/** Sentences on what is not there between two, as far as what has been read says. `end` is the last day of the record. */
export function silenceSentences(
  contacts: readonly GraphContact[],
  names: readonly string[],
  published: Publishing | null,
  end: Day | null,
): readonly string[] {
  const longest = longestSilence(contacts, end);
  const since = silencesOf(contacts, end).find(({ to }) => to === null);
  const sentences: string[] = [];
  if (longest !== null) {
    const { days, from, to } = longest;
    sentences.push(
      to === null
        ? `Silent for ${spanWords(days)}: no contact was read of after ${longDay(from)}, and the record ends on ${longDay(end ?? from)}.`
        : `Silent for ${spanWords(days)} at the longest, ${periodWords({ earliest: from, latest: to })}.`,
    );
    if (to !== null && days >= WORTH_SAYING) {
      sentences.push(`The contact of ${longDay(to)} was their first in ${spanWords(days)}.`);
    }
  }
  if (since !== undefined && longest?.to !== null && since.days >= WORTH_SAYING) {
    sentences.push(
      `No later contact was read of than that of ${longDay(since.from)}; the record goes on for ${spanWords(since.days)}.`,
    );
  }
  if (published !== null && published.all > 1) {
    const never = [published.a, published.b].flatMap((count, at) => (count === 0 ? [names[at] ?? ''] : []));
    const [one] = never;
    if (never.length === 2)
      sentences.push(`Neither of them tells of any of these ${counted(published.all, 'contact')}.`);
    else if (one !== undefined) sentences.push(`${one} tells of none of these ${counted(published.all, 'contact')}.`);
  }
  return sentences;
}
