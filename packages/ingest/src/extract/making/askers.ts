import type { Mention } from '../../annotate/phrases/mention.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import type { Element } from '../grammar/elements.ts';
import { listFrom } from '../grammar/party-lists.ts';
import type { Claim } from '../terms/claim.ts';
import { sameParty, sideOfPerson, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

/** Whom a phrase for one who asks means: a mention of a side the side; of a person or an office, whom it resolves to; null where that is open. */
export function sideOrHolder(state: ReaderState, mention: Mention | undefined): Party | null {
  if (mention === undefined) return null;
  const [side] = mention.sides;
  if ((mention.kind === 'group' || mention.kind === 'side') && side !== undefined)
    return { type: 'side', side, office: [], said: true };
  return state.resolve(mention).parties[0] ?? null;
}

/** Who is named at an element, behind an article: of a list the first; a capital stands for its country there, also where it could be a place. */
export function namedBehind(state: ReaderState, elements: readonly Element[], at: number): Party | null {
  const first = ['the', 'a', 'an'].includes(elements[at]?.word ?? '') ? at + 1 : at;
  const mention = elements[first]?.mention ?? undefined;
  return sideOrHolder(
    state,
    mention?.kind !== 'side' && canBeParty(elements, first) ? listFrom(elements, first).mentions[0] : mention,
  );
}

/** Whether a party, or one for whose side it stands, takes part in a contact. */
export function takesPart(claim: Claim, party: Party): boolean {
  return claim.parties.some(
    (other) =>
      sameParty(other, party) ||
      (party.type === 'side' && other.type === 'person' && sideHere(other.person) === party.side) ||
      (party.type === 'person' && other.type === 'side' && sideHere(party.person) === other.side),
  );
}

const sideHere = (person: Parameters<typeof sideOfPerson>[0]): string | null =>
  sideOfPerson(person) ?? person.assumedSide;
