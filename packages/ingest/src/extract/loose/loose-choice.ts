import { LOOSE_TREES } from '../../data/loose-trees.generated.ts';
import { sumOver } from '../../data/tree.ts';
import type { Candidate, Claim } from '../terms/claim.ts';
import { statusesAgree } from '../making/join-claims.ts';
import { kinshipOf } from './loose-parties.ts';

/** Below this likelihood a candidate is no claim: chosen by cross-validation over documents (`quality/learn-loose.mjs` prints it). */
export const LEAST_LIKELIHOOD = 0.62;

/** The claims with those candidates that are likely enough, each contact once, each saying how likely it is; in the order of the text. */
export function withLoose(claims: readonly Claim[], candidates: readonly Candidate[]): Claim[] {
  const ordered = inOrder(claims);
  const weighed = candidates
    .map(({ claim, features }) => {
      const told = toldFeatures(claim, near(ordered, claim));
      return { claim, likelihood: isTold(told) ? 0 : likelihoodOf([...features(), ...told]) };
    })
    .filter(({ likelihood }) => likelihood >= LEAST_LIKELIHOOD)
    .sort((a, b) => b.likelihood - a.likelihood);
  const chosen: Claim[] = [];
  for (const { claim, likelihood } of weighed)
    if (!chosen.some((other) => areRivals(claim, other))) chosen.push({ ...claim, likelihood });
  return chosen.length === 0 ? [...claims] : inOrder([...claims, ...chosen]);
}

/** Two candidates of which one at most is a contact of its own: one word, one sentence or the same parties tell both. */
export function areRivals(a: Claim, b: Claim): boolean {
  const kinship = kinshipOf(a.parties, b.parties);
  return (
    kinship === 'same' ||
    kinship === 'two' ||
    a.trigger.first === b.trigger.first ||
    (a.sentence === b.sentence && kinship === 'one')
  );
}

const placeOf = ({ text, trigger }: Claim): number => (text.part === 'title' ? -1 : trigger.first);

/** Claims in the order of the text, those of the title first. */
export function inOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => placeOf(a) - placeOf(b));
}

/** How many claims on either side of a candidate are asked whether they tell the same. */
const NEAR = 60;

/** The claims told around a candidate: all of a text of ordinary length. */
export function near(ordered: readonly Claim[], claim: Claim): readonly Claim[] {
  if (ordered.length <= 2 * NEAR) return ordered;
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = ordered[middle];
    if (at !== undefined && placeOf(at) < placeOf(claim)) low = middle + 1;
    else high = middle;
  }
  return ordered.slice(Math.max(0, low - NEAR), low + NEAR);
}

/** What the claims of the document say of a candidate, by the names of the features that hold. */
export function toldFeatures(claim: Claim, claims: readonly Claim[]): string[] {
  const names = new Set<string>();
  for (const other of claims) {
    const kinship = kinshipOf(claim.parties, other.parties);
    if (kinship === 'same') {
      const isOther = claim.days !== null && other.days !== null && !overlap(claim.days, other.days);
      names.add(`told ${isOther ? 'other day' : claim.days !== null && other.days !== null ? 'same day' : 'open day'}`);
      if (isOther) names.add(`told other day by ${claim.daySource}`);
      // That somebody wrote says nothing of a meeting or call of theirs.
      const isOnlyWritten = other.kind === 'letter' && claim.kind !== 'letter';
      if (!isOnlyWritten && statusesAgree(claim, other) && !(isOther && OWN_DAYS.has(claim.daySource)))
        names.add('told so');
      names.add(`told ${claim.status === other.status ? 'same' : 'other'} status`);
      names.add(`told ${claim.kind === other.kind ? 'same' : 'other'} kind`);
      names.add('told');
      if (other.text === claim.text && Math.abs(other.sentence - claim.sentence) <= 2) names.add('told near');
      if (other.text === claim.text && (other.sentence === claim.sentence || other.evidence.has(claim.sentence)))
        names.add('told here');
    } else if (kinship === 'two') names.add('told partly');
    else if (kinship === 'one') names.add('talks elsewhere');
    if (other.text === claim.text && other.sentence === claim.sentence) {
      names.add(`sentence tells ${kinship}`);
      if (other.trigger.first === claim.trigger.first) names.add('word tells');
      if (kinship === 'one' && other.kind === 'letter' && claim.kind === 'letter') names.add('letter told');
    }
  }
  names.add(claims.length === 0 ? 'nothing told' : claims.length < 3 ? 'little told' : 'much told');
  return [...names];
}

/** Whether a rule tells the same: by the same word, as the same letter, of the same parties in the same sentence or with no day of its own that says it is another. */
export function isTold(told: readonly string[]): boolean {
  return TOLD.some((name) => told.includes(name));
}
const TOLD: readonly string[] = ['told here', 'word tells', 'told so', 'letter told'];
/** A day that the candidate's own words say. */
const OWN_DAYS: ReadonlySet<string> = new Set(['explicit', 'relative', 'part']);

function overlap(a: NonNullable<Claim['days']>, b: NonNullable<Claim['days']>): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

const sumOfLoose = sumOver(LOOSE_TREES);

/** How likely it is that what these features hold of is a contact that no rule told, 0 to 1. */
export function likelihoodOf(features: readonly string[]): number {
  return Math.round(1000 / (1 + Math.exp(-sumOfLoose(features)))) / 1000;
}
