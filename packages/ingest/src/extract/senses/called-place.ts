import type { ContactVerb } from '../../data/contact-verb.ts';
import { isFiller, type Element } from '../grammar/elements.ts';
import type { PartyList } from '../grammar/party-lists.ts';

/**
 * "telephoned to Accra with the news", "rang Lima within the hour": the capital, seat or country that a telephone was picked up for; null where
 * the verb is another, or where the place only says whose somebody is ("rang London bankers").
 */
export function calledPlace(entry: ContactVerb, elements: readonly Element[], at: number): PartyList | null {
  if (entry.id !== 'verb.telephone') return null;
  let i = at + 1;
  while (isFiller(elements[i]) || elements[i]?.kind === 'day') i += 1;
  if (elements[i]?.word === 'to') i += 1;
  const mention = elements[i]?.mention;
  if (mention?.kind !== 'side' || mention.sides.length !== 1 || !PLACES.has(mention.form)) return null;
  const after = elements[i + 1];
  const isEnd = after === undefined || after.kind === 'day' || (after.kind === 'mark' && after.word !== '-');
  return isEnd || isFiller(after) || BEHIND.has(after.word) ? { mentions: [mention], first: i, last: i + 1 } : null;
}
const PLACES: ReadonlySet<string> = new Set(['capital', 'seat', 'country']);
const BEHIND: ReadonlySet<string> = new Set(
  'with to about on at in from after before and but that for when within twice while as by over during early late again'.split(
    ' ',
  ),
);
