// The contacts of annotated texts with every day that each may have and which of these the annotation has, for learning and for measuring:
// those that are found, and, of the others that the loose net catches, those that show one annotated contact.
import { annotate } from '../src/annotate/document.ts';
import { claimsOf } from '../src/extract/claims.ts';
import { askedOf } from '../src/extract/dating/asked.ts';
import { dayCandidates } from '../src/extract/dating/day-candidates.ts';
import { mayBeDated, mayBeOf } from '../src/extract/dating/likely-days.ts';
import { inOrder, near, withLoose } from '../src/extract/loose/loose-choice.ts';
import { joinClaims } from '../src/extract/making/join-claims.ts';
import { Stretches } from '../src/extract/terms/stretches.ts';
import { inheritDays } from '../src/extract/timing/inherit-days.ts';
import { annotatedTexts, sampleTexts } from './loose-texts.mjs';
import { askedOfContacts } from './told-contacts.mjs';

/** The contacts of all texts of `sets` and of the sample: `{ set, document, isFound, days, source, right, options: [{ days, features, y }] }`. */
export function datedContacts(sets, scorer) {
  return [...annotatedTexts(sets), ...sampleTexts()].flatMap((one, number) => contactsOf(one, number, scorer));
}

function contactsOf({ set, document, annotated: { conversations } }, number, scorer) {
  const { sameDate } = scorer;
  const doc = annotate(document);
  const told = claimsOf(doc, undefined, true);
  const claims = ruled(doc, withLoose(joinClaims(told.claims), told.candidates));
  const asked = (claim, isFound, { date }) => {
    const ordered = inOrder([...claims.filter((other) => other !== claim), claim]);
    const around = askedOf(doc, claim, near(ordered, claim));
    const candidates = dayCandidates(around, new Stretches(claims));
    return {
      set,
      document: number,
      isFound,
      isOpen: claim.days === null && mayBeDated(around),
      days: claim.days,
      source: claim.daySource,
      right: sameDate(date, claim.days),
      options: candidates.map((one) => ({
        days: one.days,
        features: [...one.features, ...one.shared],
        isFit: mayBeOf(one),
        y: Number(sameDate(date, one.days)),
      })),
    };
  };
  return askedOfContacts(
    { doc, text: document.text, conversations, claims, candidates: told.candidates },
    scorer,
    asked,
    (all) => ruled(doc, all),
  );
}

/** The claims with the days that rules give them. */
const ruled = (doc, claims) => [...inheritDays(doc, claims, new Stretches(claims))];
