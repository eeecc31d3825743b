// The contacts of annotated texts with every place that each may have and which of these the annotation has, for learning and for
// measuring: those that are found, and, of the others that the loose net catches, those that show one annotated contact.
import { annotate } from '../src/annotate/document.ts';
import { claimsOf } from '../src/extract/claims.ts';
import { askedOf } from '../src/extract/dating/asked.ts';
import { nameLeaders } from '../src/extract/company/named-leaders.ts';
import { withLikelyDays } from '../src/extract/dating/likely-days.ts';
import { tidy } from '../src/extract/discourse/parties.ts';
import { inOrder, near, withLoose } from '../src/extract/loose/loose-choice.ts';
import { joinClaims } from '../src/extract/making/join-claims.ts';
import { inheritPlaces } from '../src/extract/placing/inherit-places.ts';
import { isReadable, mayBePlaced } from '../src/extract/placing/likely-places.ts';
import { placeCandidates } from '../src/extract/placing/place-candidates.ts';
import { textOfPlace } from '../src/extract/terms/claim.ts';
import { Stretches } from '../src/extract/terms/stretches.ts';
import { inheritDays } from '../src/extract/timing/inherit-days.ts';
import { annotatedTexts } from './loose-texts.mjs';
import { askedOfContacts } from './told-contacts.mjs';

/** The contacts of all texts of `sets`: `{ set, document, isFound, right, options: [{ features, y }] }`, no options where none are weighed. */
export function placedContacts(sets, scorer) {
  return annotatedTexts(sets).flatMap((one, number) => contactsOf(one, number, scorer));
}

function contactsOf({ set, document, annotated: { conversations } }, number, scorer) {
  const { samePlace } = scorer;
  const doc = annotate(document);
  const told = claimsOf(doc, undefined, true);
  const joined = withLoose(joinClaims(told.claims), told.candidates);
  nameLeaders(doc, joined);
  for (const claim of joined) claim.parties = tidy(claim.parties);
  const claims = ruled(doc, joined);
  const asked = (claim, isFound, { place }) => {
    const one = { set, document: number, isFound, right: samePlace(place, placeText(textOfPlace(claim), claim.place)) };
    const ordered = inOrder([...claims.filter((other) => other !== claim), claim]);
    const around = askedOf(doc, claim, near(ordered, claim));
    if (!mayBePlaced(claim) || !isReadable(around)) return { ...one, options: [] };
    const { candidates, shared } = placeCandidates(around, new Stretches(claims));
    const options = candidates.map((candidate) => ({
      features: [...candidate.features, ...shared],
      y: Number(samePlace(place, placeText(candidate.in, candidate.place))),
    }));
    return { ...one, options };
  };
  return askedOfContacts(
    { doc, text: document.text, conversations, claims, candidates: told.candidates },
    scorer,
    asked,
    (all) => ruled(doc, all),
  );
}

const placeText = ({ source, tokens }, range) =>
  range === null ? null : source.slice(tokens[range.first].start, tokens[range.last - 1].end);

/** The claims with the days and places that they have before places are weighed. */
function ruled(doc, claims) {
  const stretches = new Stretches(claims);
  return [...withLikelyDays(doc, inheritPlaces(doc, inheritDays(doc, claims, stretches), stretches), stretches)];
}
