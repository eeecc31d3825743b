import { NAMED } from '../../annotate/words/lexicon.ts';
import { sameParty, sideOfPerson, sidesOf, type Party } from '../terms/party.ts';

/** Those who come along with the subject of a sentence: "Finer, joined by the assistant secretary, met …". */
export interface Company {
  readonly lead: readonly Party[];
  readonly list: readonly Party[];
}

/** Each party once; a bare side gives way to a named person of that side. */
export function tidy(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) if (!kept.some((other) => sameParty(other, party))) kept.push(party);
  const named = new Set(
    kept
      .filter((party) => party.type === 'person')
      .map((party) => sideOfPerson(party.person) ?? party.person.assumedSide),
  );
  const left = kept.filter((party) => party.type === 'person' || !named.has(party.side));
  const members = left.filter((party) => !isJointBody(party));
  return members.length < left.length && sidesOf(members).length > 1 ? members : left;
}

/** "the second meeting of the Joint Working Group": a body that two sides have set up is where they meet, not one more of them. */
function isJointBody(party: Party): boolean {
  return party.type === 'side' && party.side.startsWith(NAMED) && JOINT.test(party.side.slice(NAMED.length));
}
const JOINT =
  /^(?:Joint|Mixed|Bilateral|Binational|Inter-?[Gg]overnmental)\b|\b(?:Working|Steering|Contact) Group$|\bJoint (?:Commission|Committee|Council)\b/u;

/** The parties of a claim with the company of its subject. */
export function withCompany(parties: readonly Party[], company: Company | null): readonly Party[] {
  if (!company?.lead.some((lead) => parties.some((party) => sameParty(lead, party)))) return parties;
  return [...parties, ...company.list];
}
