import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { rowOf } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

/** How many sentences a question may take. */
const LONGEST_QUESTION = 4;

/** "Who requested the call? – We requested it.": the contact of which the question before the present sentence speaks, by its kind and by whom it names; null behind no question, or of none. */
export function askedOf({ row: { sentence }, text, doc }: ReaderState, recent: readonly Claim[]): Claim | null {
  let first = sentence;
  while (first > 0 && sentence - first < LONGEST_QUESTION && text.zones[first - 1]?.asks === true) first -= 1;
  const asked = Array.from({ length: sentence - first }, (_, i) => rowOf(text, first + i).elements).flat();
  const nouns = asked.flatMap(({ word }) => CONTACT_NOUN_OF.get(word)?.kind ?? []);
  const [kind] = nouns;
  if (kind === undefined) return null;
  const people = new Set(asked.flatMap(({ mention }) => (mention === null ? [] : (doc.personOf.get(mention) ?? []))));
  const alike = recent.filter(
    (claim) =>
      claim.status === 'held' && (claim.kind === kind || (kind === 'phone-call' && claim.kind === 'video-call')),
  );
  const named = alike.findLast(({ parties }) =>
    parties.some((party) => party.type === 'person' && people.has(party.person)),
  );
  return named ?? (people.size === 0 ? (alike.at(-1) ?? null) : null);
}
