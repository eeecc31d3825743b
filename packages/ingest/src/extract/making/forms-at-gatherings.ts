import { rowOf } from '../grammar/elements.ts';
import { EVENTS } from '../senses/kind-of-verb.ts';
import { sameParty } from '../terms/party.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';

/** How many sentences before a contact the meeting at a gathering may be told that it goes on from. */
const REACH = 2;
const SPOKEN = /^verb\.(?:talk|speak)\./u;
/** Words of the gathering at whose side two meet. */
const GATHERING: ReadonlySet<string> = new Set([...EVENTS, 'margins', 'sidelines', 'margin', 'sideline', 'pull-aside']);
/** Words that tell one contact beside another. */
const BESIDE: ReadonlySet<string> = new Set('also well separately then too other others briefly afterwards'.split(' '));

/**
 * "At the summit he met A. He also talked briefly to B": whoever is at a gathering, and is told to have met somebody there, speaks with the
 * others face to face too, where no word says that it was by telephone.
 */
export function takeFormsAtGatherings(claims: readonly Claim[], stretches: Stretches): void {
  for (const claim of claims) {
    if (claim.kindSaid || claim.kind !== 'phone-call' || claim.status !== 'held' || claim.text.part !== 'text')
      continue;
    if (!claim.rules.some((rule) => SPOKEN.test(rule)) || !tells(claim, BESIDE, claim.sentence)) continue;
    const sentences = Array.from({ length: REACH + 1 }, (_, far) => claim.sentence - far);
    if (!sentences.some((one) => stretches.claimsAt(claim.text, one).some((other) => isMeetingOf(other, claim))))
      continue;
    if (!isAtGathering(claim)) continue;
    claim.kind = 'meeting';
    claim.kindSaid = true;
  }
}

function isMeetingOf(other: Claim, claim: Claim): boolean {
  const isOneDay = claim.days === null || other.days === null || other.days.earliest === claim.days.earliest;
  const isOfSame = other.parties.some((party) => claim.parties.some((own) => sameParty(party, own)));
  return other.kind === 'meeting' && other.status === 'held' && isOneDay && isOfSame;
}

/** Whether the sentences before, or its own, speak of a gathering. */
function isAtGathering(claim: Claim): boolean {
  for (let i = claim.sentence; i >= Math.max(0, claim.sentence - AROUND); i -= 1)
    if (tells(claim, GATHERING, i)) return true;
  return false;
}
const AROUND = 5;

const tells = ({ text }: Claim, words: ReadonlySet<string>, sentence: number): boolean =>
  rowOf(text, sentence).elements.some(({ word }) => words.has(word));
