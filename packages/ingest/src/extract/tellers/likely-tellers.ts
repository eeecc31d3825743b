import { TELLER_TREES } from '../../data/teller-trees.generated.ts';
import { sumOver } from '../../data/tree.ts';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Claim } from '../terms/claim.ts';
import { sidesOf } from '../terms/party.ts';
import type { Stretches } from '../terms/stretches.ts';
import type { Heard } from './heard.ts';
import { chosenTellers, withoutSummed } from './chosen-tellers.ts';
import { placed } from './teller-side.ts';
import { tellerCandidates } from './teller-candidates.ts';
import type { Teller } from './teller.ts';

/** How likely it must be that one tells of a contact (`quality/learn-tellers.mjs` prints what each would give and cost). */
const LEAST_LIKELY_TELLER = 0.35;

const sumOfTellers = sumOver(TELLER_TREES);

/**
 * Who likely tells of each claim: of all who may, those likely enough, the likeliest first; what the rules say of each is among what is
 * weighed. Parties that only take part in the transcript that the text is stay as the rules have them.
 */
export function likelyTellers(
  doc: AnnotatedDocument,
  claims: readonly Claim[],
  heard: Heard,
  stretches: Stretches,
  byRules: ReadonlyMap<Claim, readonly Teller[]>,
): Map<Claim, Teller[]> {
  return new Map(
    claims.map((claim) => {
      const rules = byRules.get(claim) ?? [];
      const weighed = tellerCandidates(doc, claim, heard, stretches, rules).map(
        ({ teller, features, shared, isSure }) => ({
          teller,
          isSure,
          likelihood: 1 / (1 + Math.exp(-sumOfTellers(features, shared))),
        }),
      );
      const chosen = chosenTellers(weighed, LEAST_LIKELY_TELLER);
      const silent = rules.filter(({ manner, name }) => manner !== 'tells' && !chosen.some((one) => one.name === name));
      const told = chosen
        .map((teller) => placed(doc, teller, claim.parties))
        .filter((teller) => !isGuestOfAccount(doc, claim, teller, heard));
      return [claim, [...withoutSummed(told), ...silent]];
    }),
  );
}

/** "The president of Peru stated that …", in the account that a Chilean office gives of its own contact: what the other said there, and not to the public, is told by the office. */
function isGuestOfAccount({ principal }: AnnotatedDocument, claim: Claim, teller: Teller, { told }: Heard): boolean {
  const { isOfficial, side } = principal;
  const { parties, text, sentence } = claim;
  const { person, sides } = teller;
  if (!isOfficial || side === null || person === null || text.zones[sentence]?.speaker != null) return false;
  const isPublic = told.text.flat().some((one) => one.isPublic && one.teller.person === person);
  const isParty = parties.some((party) => party.type === 'person' && party.person === person);
  return !isPublic && isParty && !sides.includes(side) && sidesOf(parties).includes(side);
}
