import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Claim } from '../terms/claim.ts';
import { sideOfPerson, type Party } from '../terms/party.ts';

/**
 * Gives contacts whose initiator was known by a side or an office alone ("I wrote", "the Head of State rang") the person of that side who took
 * part, once the text has named one. Who is named as a side ("the Kazakh side", "Lima") stays a side.
 */
export function nameInitiators(doc: AnnotatedDocument, claims: readonly Claim[]): void {
  for (const claim of claims) {
    const { initiator } = claim;
    if (initiator?.type !== 'side' || initiator.said === true) continue;
    if (claim.parties.some((party) => party.type === 'side' && party.side === initiator.side)) continue;
    const people = claim.parties.filter((party) => isOf(doc, party, initiator.side));
    const [only] = people;
    if (people.length === 1 && only !== undefined) claim.initiator = only;
  }
}

/** Whether a party is a person of the side; an official of whom no side is known is of the text's own. */
function isOf(doc: AnnotatedDocument, party: Party, side: string): boolean {
  if (party.type === 'side') return false;
  const { person } = party;
  const known = sideOfPerson(person) ?? person.assumedSide;
  return known === null ? side === doc.homeSide && !person.isForeign && person.offices.length > 0 : known === side;
}
