import type { AnnotatedDocument } from '../annotate/document.ts';
import { CONFIDENCE_WEIGHTS } from '../data/confidence-weights.generated.ts';
import type { Claim } from './terms/claim.ts';
import { sideOfPerson, sidesOf } from './terms/party.ts';
import type { Teller } from './tellers/teller.ts';

/** What a claim rests on, as numbers from 0 to 1 by name. Weights are learned for exactly these names. */
export type Features = Readonly<Record<string, number>>;

/** Below this a claim is left out: cross-validation over documents finds as much without those, and precision holds in every set. */
export const LEAST_CONFIDENCE = 0.65;

const FAMILIES: readonly string[] = ['verb', 'noun', 'plan', 'title', 'document', 'ellipsis', 'letter', 'answer'];
const MANNERS: readonly string[] = [
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
];
const HOWS: readonly string[] = ['office', 'side', 'description', 'pronoun', 'set', 'principal'];
const KINDS: readonly string[] = ['phone-call', 'video-call', 'meeting', 'talks', 'letter'];
const STATUSES: readonly string[] = ['held', 'planned', 'proposed', 'cancelled', 'denied'];
const SOURCES: readonly string[] = ['explicit', 'relative', 'part', 'inherited', 'document', 'none'];

/** The features of a claim: how it was found, how its parties were resolved, where its day came from, where it stands, who tells. */
export function featuresOf(doc: AnnotatedDocument, claim: Claim, tellers: readonly Teller[]): Features {
  const [rule = ''] = claim.rules;
  const parts = rule.split('.');
  const people = claim.parties.flatMap((party) => (party.type === 'person' ? [party.person] : []));
  const stated = new Set([
    ...people.flatMap((person) => sideOfPerson(person) ?? []),
    ...claim.parties.flatMap((party) => (party.type === 'side' ? [party.side] : [])),
  ]);
  const features: Record<string, number> = {};
  const one = (name: string, holds: boolean): void => {
    features[name] = holds ? 1 : 0;
  };
  for (const family of FAMILIES) one(`rule ${family}`, parts[0] === family);
  for (const manner of MANNERS) one(`manner ${manner}`, parts.at(-1) === manner);
  for (const how of HOWS)
    one(
      `party by ${how}`,
      claim.how.some((own) => own === how),
    );
  for (const kind of KINDS) one(`kind ${kind}`, claim.kind === kind);
  for (const status of STATUSES) one(`status ${status}`, claim.status === status);
  for (const source of SOURCES) one(`day ${source}`, claim.daySource === source);
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
  return features;
}

/** How sure it is that a claim is a contact and rightly told, 0 to 1: the measured share of such claims that were. */
export function confidenceOf(features: Features): number {
  let sum = CONFIDENCE_WEIGHTS.bias;
  const weights: Readonly<Record<string, number>> = CONFIDENCE_WEIGHTS.weights;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
