import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { SideLeader } from '../../annotate/people/leaders-of-sides.ts';
import type { Claim } from '../terms/claim.ts';
import { sidesOf, type Party } from '../terms/party.ts';

/** How many sentences behind a contact of two sides it may be said who led them there. */
const REACH = 8;
/** Offices that a bare side may be told by where its leader is still to be named; whose holder is a minister is somebody else. */
const LIGHT: ReadonlySet<string> = new Set(
  'official representative delegate negotiator diplomat expert head senior chief member'.split(' '),
);

/**
 * "Australia and Peru ended three days of talks … The delegations were led by A of Australia and B of Peru": of the contact of two sides told last
 * before, each is the one who is said to have led it.
 */
export function nameLeaders({ body, leaders, personOf }: AnnotatedDocument, claims: readonly Claim[]): void {
  for (const leader of leaders) {
    const claim = contactLed(leader, claims, body);
    if (claim === undefined || isInAnother(leader, claim, claims)) continue;
    putFor(claim, leader);
    const left = claim.parties.filter(isOpen);
    const counterpart = left.length === 1 ? counterpartBehind(body, leader.sentence, personOf) : null;
    const [open] = left;
    if (open === undefined || counterpart === null || counterpart === leader.person) continue;
    if (counterpart.sides.length === 0) counterpart.sides.push(open.side);
    if (counterpart.sides.includes(open.side))
      putFor(claim, { side: open.side, person: counterpart, sentence: leader.sentence + 1 });
  }
}

/** The contact of sides told last before or where it is said who led one of them; none where somebody else is named for that side, or it is a call or letter. */
function contactLed(
  { side, sentence, person }: SideLeader,
  claims: readonly Claim[],
  body: Claim['text'],
): Claim | undefined {
  const near = claims.filter(
    (claim) =>
      claim.text === body &&
      claim.sentence <= sentence &&
      sentence - Math.max(claim.sentence, ...claim.evidence) <= REACH &&
      claim.kind !== 'letter' &&
      claim.kind !== 'phone-call' &&
      sidesOf(claim.parties).includes(side),
  );
  const at = Math.max(-1, ...near.map((claim) => claim.sentence));
  const told = near.filter((claim) => claim.sentence === at);
  const last = told.find(({ status }) => status === 'held') ?? told[0];
  const isTheirs = (party: Party): boolean =>
    party.type === 'person' ? party.person === person : isOpen(party) && party.side === side;
  return last?.parties.some(isTheirs) === true ? last : undefined;
}

/** "the chief Korean delegate, A, and his counterpart settled the rest by fax": what is told there is another contact of theirs. */
function isInAnother({ person, sentence }: SideLeader, led: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim !== led &&
      claim.sentence === sentence &&
      claim.parties.some((party) => party.type === 'person' && party.person === person),
  );
}

function isOpen(party: Party): party is Party & { type: 'side' } {
  return party.type === 'side' && party.office.every((word) => LIGHT.has(word));
}

function putFor(claim: Claim, { side, person, sentence }: SideLeader): void {
  if (claim.parties.some((party) => party.type === 'person' && party.person === person)) return;
  claim.evidence.add(sentence);
  claim.parties = claim.parties.map((party) =>
    party.type === 'side' && party.side === side ? { type: 'person', person } : party,
  );
}

/** "His counterpart, B, told reporters": who is named as the other's of a leader told of in the sentence or the one before; null where nobody is. */
function counterpartBehind(
  body: Claim['text'],
  sentence: number,
  personOf: AnnotatedDocument['personOf'],
): SideLeader['person'] | null {
  for (const list of body.mentions.slice(sentence, sentence + 2))
    for (const mention of list)
      if (mention.name !== null && mention.noun === 'counterpart' && mention.sides.length === 0)
        return personOf.get(mention) ?? null;
  return null;
}
