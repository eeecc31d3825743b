import { DAY_TREES } from '../../data/day-trees.generated.ts';
import { sumOver } from '../../data/tree.ts';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import { isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { inOrder, near } from '../loose/loose-choice.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';
import { isMoved } from '../timing/inherit-days.ts';
import { isAppraised, isShort } from '../timing/said-days.ts';
import { askedOf, LONGEST_SENTENCE, type Asked } from './asked.ts';
import { dayCandidates, type DayCandidate } from './day-candidates.ts';

/** How likely a day must be, among all that the text tells and none, to be given to a contact for which no rule names one (`quality/learn-days.mjs` prints what each would give and cost). */
const LEAST_LIKELY_DAY = 0.5;

/** Gives contacts for which no rule named a day the likeliest that the text tells, where one is likely enough; all others stay as they are. */
export function withLikelyDays(
  doc: AnnotatedDocument,
  claims: readonly Claim[],
  stretches: Stretches,
): readonly Claim[] {
  if (claims.every(({ days }) => days !== null)) return claims;
  const ordered = inOrder(claims);
  const chosen = claims.map((claim) => {
    if (claim.days !== null || isMoved(claim, claims)) return null;
    const asked = askedOf(doc, claim, near(ordered, claim));
    if (!mayBeDated(asked)) return null;
    const [first] = weighed(dayCandidates(asked, stretches));
    return first !== undefined && first.likelihood >= LEAST_LIKELY_DAY && mayBeOf(first) ? first.days : null;
  });
  for (const [i, days] of chosen.entries()) {
    const claim = claims[i];
    if (claim === undefined || days === null) continue;
    claim.days = days;
    claim.daySource = 'inherited';
  }
  return claims;
}

/**
 * Whether a contact without a day of its own can be of a day told elsewhere: not what was only proposed or denied, a letter, a series, or
 * what lies further back ("had met", "discussed their recent talks with A").
 */
export function mayBeDated({ claim, elements, at }: Asked): boolean {
  if (claim.status === 'proposed' || claim.status === 'denied' || claim.kind === 'letter' || claim.series) return false;
  if (elements.length > LONGEST_SENTENCE || isAppraised(elements, at)) return false;
  if (elements.slice(Math.max(0, at - RECENT), at).some(({ word }) => word === 'recent')) return false;
  return !elements.slice(Math.max(0, at - HAD), at).some((_, k) => isPluperfect(elements, Math.max(0, at - HAD) + k));
}

/** "had met", "had also held talks", not "had a meeting". */
function isPluperfect(elements: readonly Element[], k: number): boolean {
  if (elements[k]?.word !== 'had' && elements[k]?.word !== "'d") return false;
  let next = k + 1;
  while (isFiller(elements[next])) next += 1;
  return isVerbAt(elements, next);
}
/** How far before the contact word "recent" may stand that is said of it, or of the visit that it was part of, in elements. */
const RECENT = 14;
/** And how far "had". */
const HAD = 6;

/**
 * Whether a day can be that of a contact which the rules gave none: of its own sentence none that is another's by its grammar, of those
 * around none of a paper, nor a month or a year, which set no scene.
 */
export function mayBeOf({ days, features }: DayCandidate): boolean {
  if (days === null || features.has('own ruled out')) return false;
  if (!features.has('own') && !isShort(days)) return false;
  return !features.has('before of something else') && !features.has('behind of something else');
}

const sumOfDays = sumOver(DAY_TREES);

/** Candidates with how likely each is, 0 to 1 and 1 together, the likeliest first. */
export function weighed(candidates: readonly DayCandidate[]): (DayCandidate & { readonly likelihood: number })[] {
  const odds = candidates.map(({ features, shared }) => Math.exp(sumOfDays(features, shared)));
  const sum = odds.reduce((all, one) => all + one, 0);
  return candidates
    .map(({ days, features, shared }, i) => {
      const likelihood = Math.round((1000 * (odds[i] ?? 0)) / sum) / 1000;
      return { days, features, shared, likelihood };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}
