import type { AnnotatedDocument } from '../annotate/document.ts';
import { CONFIDENCE_WEIGHTS } from '../data/confidence-weights.generated.ts';
import type { Claim } from './terms/claim.ts';
import { sideOfPerson, sidesOf } from './terms/party.ts';
import type { Teller } from './tellers/teller.ts';

/** What a claim rests on, as numbers from 0 to 1 by name. Weights are learned for exactly these names. */
export type Features = Readonly<Record<string, number>>;

/** Below this a claim is left out: cross-validation over documents finds as much without those, and precision holds in every set. */
export const LEAST_CONFIDENCE = 0.5;

/** Feature names by the value that makes each hold. */
const namesOf = (what: string, values: readonly string[]): readonly (readonly [string, string])[] =>
  values.map((value) => [value, `${what} ${value}`]);

const FAMILIES = namesOf('rule', ['verb', 'noun', 'plan', 'title', 'document', 'ellipsis', 'letter', 'answer']);
const MANNERS = namesOf('manner', [
  'object',
  'with',
  'mutual',
  'between',
  'attributes',
  'subject',
  'ellipsis',
  'passive',
  'of',
  'to',
]);
const HOWS = namesOf('party by', ['office', 'side', 'description', 'pronoun', 'set', 'principal']);
const KINDS = namesOf('kind', ['phone-call', 'video-call', 'meeting', 'talks', 'letter']);
const STATUSES = namesOf('status', ['held', 'planned', 'proposed', 'cancelled', 'denied']);
const SOURCES = namesOf('day', ['explicit', 'relative', 'part', 'inherited', 'document', 'none']);

/** The features of a claim: how it was found, how its parties were resolved, where its day came from, where it stands, who tells. */
export function featuresOf(doc: AnnotatedDocument, claim: Claim, tellers: readonly Teller[]): Features {
  const features: Record<string, number> = {};
  eachFeature(doc, claim, tellers, (name, holds) => {
    features[name] = holds ? 1 : 0;
  });
  return features;
}

/** The names of those features that hold of a claim. */
export function holdingOf(doc: AnnotatedDocument, claim: Claim, tellers: readonly Teller[]): string[] {
  const names: string[] = [];
  eachFeature(doc, claim, tellers, (name, holds) => {
    if (holds) names.push(name);
  });
  return names;
}

/** Says of each feature in turn whether it holds of a claim. */
function eachFeature(
  doc: AnnotatedDocument,
  claim: Claim,
  tellers: readonly Teller[],
  one: (name: string, holds: boolean) => void,
): void {
  const [rule = ''] = claim.rules;
  const parts = rule.split('.');
  const people = claim.parties.flatMap((party) => (party.type === 'person' ? [party.person] : []));
  const stated = new Set([
    ...people.flatMap((person) => sideOfPerson(person) ?? []),
    ...claim.parties.flatMap((party) => (party.type === 'side' ? [party.side] : [])),
  ]);
  const how: readonly string[] = claim.how;
  for (const [value, name] of FAMILIES) one(name, parts[0] === value);
  for (const [value, name] of MANNERS) one(name, parts.at(-1) === value);
  for (const [value, name] of HOWS) one(name, how.includes(value));
  for (const [value, name] of KINDS) one(name, claim.kind === value);
  for (const [value, name] of STATUSES) one(name, claim.status === value);
  for (const [value, name] of SOURCES) one(name, claim.daySource === value);
  one('kind said', claim.kindSaid);
  one('several rules', claim.rules.length > 1);
  one('several sentences', claim.evidence.size > 1);
  one('series', claim.series);
  one('definite', claim.definite);
  one('place', claim.place !== null);
  one('two parties', claim.parties.length === 2);
  one('many parties', claim.parties.length > 4);
  one('all named', people.length === claim.parties.length);
  one('no one named', people.length === 0);
  one('two sides stated', stated.size >= 2);
  one('a side open', sidesOf(claim.parties).length < claim.parties.length);
  one(
    'offices known',
    people.every((person) => person.offices.length > 0),
  );
  one('initiator', claim.initiator !== null);
  one('in title', claim.text.part === 'title');
  one('in lead', claim.text.part === 'text' && claim.sentence <= 2);
  one('in a turn', claim.text.zones[claim.sentence]?.speaker != null);
  one('official text', doc.principal.isOfficial);
  one('told by somebody', tellers.length > 0);
}

/** How sure it is that a claim of which these features hold is a contact and rightly told, 0 to 1: the measured share of such claims that were. */
export function confidenceOf(features: Iterable<string>): number {
  let sum = CONFIDENCE_WEIGHTS.bias;
  for (const name of features) sum += WEIGHTS.get(name) ?? 0;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(CONFIDENCE_WEIGHTS.weights));
