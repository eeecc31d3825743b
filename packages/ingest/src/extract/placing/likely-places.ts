import type { AnnotatedDocument } from '../../annotate/document.ts';
import { PLACE_TREES } from '../../data/place-trees.generated.ts';
import { sumOver } from '../../data/tree.ts';
import { askedOf, LONGEST_SENTENCE, type Asked } from '../dating/asked.ts';
import { inOrder, near } from '../loose/loose-choice.ts';
import { textOfPlace, type Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';
import { townOfEvent, wholeName } from './named-places.ts';
import type { PlaceCandidate, PlaceCandidates } from './place-candidate.ts';
import { placeCandidates } from './place-candidates.ts';

/** Gives contacts the likeliest of the places that the text names, or none; what the rules gave is among what is weighed. */
export function withLikelyPlaces(
  doc: AnnotatedDocument,
  claims: readonly Claim[],
  stretches: Stretches,
): readonly Claim[] {
  const ordered = inOrder(claims);
  const chosen = claims.map((claim) => {
    if (!mayBePlaced(claim)) return null;
    const asked = askedOf(doc, claim, near(ordered, claim));
    return isReadable(asked) ? likeliest(placeCandidates(asked, stretches)) : null;
  });
  // Given only once all are chosen: what is weighed is what the rules gave the others.
  for (const [i, claim] of claims.entries()) {
    const choice = chosen[i];
    if (choice != null) {
      claim.place = choice.place;
      claim.placeIn = choice.in === claim.text ? undefined : choice.in;
    }
    if (claim.place === null) continue;
    const { tokens } = textOfPlace(claim);
    claim.place = wholeName(tokens, townOfEvent(tokens, claim.place));
  }
  return claims;
}

/** Whether a contact may have a place: calls have none, and of what a title alone tells the rules' stays. */
export function mayBePlaced({ text, kind }: Claim): boolean {
  return text.part === 'text' && kind !== 'phone-call' && kind !== 'video-call';
}

/** Longer sentences are lists or hostile; what the rules found in them stays. */
export const isReadable = ({ elements }: Asked): boolean => elements.length <= LONGEST_SENTENCE;

const sumOfPlaces = sumOver(PLACE_TREES);

/** The likeliest candidate, the first of equals. */
function likeliest({ candidates, shared }: PlaceCandidates): PlaceCandidate | null {
  let [best, most]: [PlaceCandidate | null, number] = [null, -Infinity];
  for (const one of candidates) {
    const sum = sumOfPlaces(one.features, shared);
    if (sum > most) [best, most] = [one, sum];
  }
  return best;
}
