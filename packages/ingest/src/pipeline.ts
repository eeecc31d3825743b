import { annotate, type AnnotatedDocument } from './annotate/document.ts';
import type { Person } from './annotate/people/entities.ts';
import { linkAgreements } from './extract/agreements/agreement-links.ts';
import { agreementsOf, type FoundAgreement } from './extract/agreements/agreements.ts';
import type { Claim } from './extract/terms/claim.ts';
import { claimsOf, type Told } from './extract/claims.ts';
import { confidenceOf, holdingOf, LEAST_CONFIDENCE } from './extract/confidence.ts';
import { withLikelyDays } from './extract/dating/likely-days.ts';
import { inheritDays } from './extract/timing/inherit-days.ts';
import { inheritPlaces } from './extract/placing/inherit-places.ts';
import { withLikelyPlaces } from './extract/placing/likely-places.ts';
import { nameLeaders } from './extract/company/named-leaders.ts';
import { tidy } from './extract/discourse/parties.ts';
import { nameInitiators } from './extract/making/named-initiators.ts';
import { takeFormsAtGatherings } from './extract/making/forms-at-gatherings.ts';
import { takeFormsToldOn } from './extract/making/forms-told-on.ts';
import { joinClaims } from './extract/making/join-claims.ts';
import { leadersOf, organisationsOf, sidesIn } from './extract/inventory.ts';
import { pointersOfClaims } from './extract/tellers/pointers.ts';
import { OwnedSentences } from './extract/points/owned-sentences.ts';
import { pointsOf } from './extract/points/points.ts';
import type { Point } from './extract/points/point-sentences.ts';
import { withLoose } from './extract/loose/loose-choice.ts';
import { Stretches } from './extract/terms/stretches.ts';
import { heardIn } from './extract/tellers/heard.ts';
import { likelyTellers } from './extract/tellers/likely-tellers.ts';
import type { Teller } from './extract/tellers/teller.ts';
import { tellersOfClaims } from './extract/tellers/tellers.ts';
import type { ReadDocument } from './read/read-document.ts';

/** All that was found in a document, still tied to its tokens. */
export interface Extraction {
  readonly doc: AnnotatedDocument;
  readonly claims: readonly Claim[];
  readonly leaders: readonly Person[];
  readonly sides: readonly string[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly agreements: readonly FoundAgreement[];
  readonly tellers: ReadonlyMap<Claim, readonly Teller[]>;
  /** Accounts that the text speaks of and does not give. */
  readonly pointers: ReadonlyMap<Claim, readonly Teller[]>;
  readonly linked: ReadonlyMap<Claim, readonly string[]>;
  /** What each account says of its contact, point by point. */
  readonly points: ReadonlyMap<Claim, readonly Point[]>;
  readonly confidence: ReadonlyMap<Claim, number>;
}

/** Reads one document: tokens, sentences, zones, mentions, people, claims, joining, accounts. Claims less sure than `least` are left out. A pure function. */
export function extract(source: ReadDocument, least = LEAST_CONFIDENCE): Extraction {
  const doc = annotate(source);
  return extractionOf(doc, claimsOf(doc), least);
}

/** What follows once the claims of a document are told: joining, days, accounts, agreements, points. */
export function extractionOf(doc: AnnotatedDocument, told: Told, least = LEAST_CONFIDENCE): Extraction {
  const joined = withLoose(joinClaims(told.claims), told.candidates);
  const stretches = new Stretches(joined);
  takeFormsToldOn(joined, stretches);
  takeFormsAtGatherings(joined, stretches);
  nameLeaders(doc, joined);
  // Sides that people were given after their contact was told leave no bare side beside them.
  for (const claim of joined) claim.parties = tidy(claim.parties);
  nameInitiators(doc, joined);
  const all = inheritPlaces(doc, inheritDays(doc, joined, stretches), stretches);
  const heard = heardIn(doc);
  const byRules = tellersOfClaims(doc, all, stretches, heard);
  const confidence = new Map(
    all.map((claim) => [claim, claim.likelihood ?? confidenceOf(holdingOf(doc, claim, byRules.get(claim) ?? []))]),
  );
  const sure = all.filter((claim) => claim.likelihood !== undefined || (confidence.get(claim) ?? 0) >= least);
  const claims = withLikelyPlaces(doc, withLikelyDays(doc, sure, stretches), stretches);
  const agreements = agreementsOf(doc);
  const owned = new OwnedSentences(stretches, claims);
  return {
    doc,
    claims,
    leaders: leadersOf(doc, claims),
    sides: sidesIn(doc),
    organisations: organisationsOf(doc, claims),
    agreements,
    tellers: likelyTellers(doc, claims, heard, stretches, byRules),
    pointers: pointersOfClaims(doc, claims),
    linked: linkAgreements(doc, claims, agreements, stretches),
    points: new Map(claims.map((claim) => [claim, pointsOf(doc, claim, stretches, owned)])),
    confidence,
  };
}
