import type { Kept } from '@readout/domain';
import type { AnnotatedDocument } from '../annotate/document.ts';
import { annotate } from '../annotate/document.ts';
import { agreementsOf } from '../extract/agreements/agreements.ts';
import type { Claim } from '../extract/terms/claim.ts';
import { leadersOf, organisationsOf, sidesIn } from '../extract/inventory.ts';
import { pointersOfClaims } from '../extract/tellers/pointers.ts';
import type { Point } from '../extract/points/point-sentences.ts';
import type { Teller } from '../extract/tellers/teller.ts';
import { extractionOf, type Extraction } from '../pipeline.ts';
import type { ReadDocument } from '../read/read-document.ts';
import { joinReaders } from './join-readers.ts';
import { Losses } from './losses.ts';
import { readReply } from './reply.ts';
import { CheckedDocument } from './verify/checked-document.ts';
import { ANTECEDENT_RULE, verifyConversations, type VerifiedClaim } from './verify/claims.ts';
import type { TextWindow } from './windows.ts';

/** A reply and the stretch of the body that it is about. */
export interface WindowReply {
  readonly window: TextWindow;
  readonly reply: string;
}

/** An extraction and how much of what the model said is in it. */
export interface ModelExtraction {
  readonly extraction: Extraction;
  readonly kept: Kept;
}

/** How sure a verified claim is; nobody has measured this for every model, so it is the same for all and below that of a sure rule. */
const SURE_OF_MODEL = 0.8;
const LESS_BY_ANTECEDENT = 0.1;
/** Of what two readers found apart, no more than this is said to be sure. */
const MOST_SURE = 0.99;

/**
 * What a model's replies tell of a document, as far as the text bears it out, in the shape of the rules' own extraction: so it becomes
 * findings and readings by the same code. With `both`, what the rules find is joined to it. A pure function.
 */
export function extractByModel(
  source: ReadDocument,
  replies: readonly WindowReply[],
  readers: 'model' | 'both' = 'model',
): ModelExtraction {
  const checked = new CheckedDocument(annotate(source));
  // Before anything is said of its people: what the rules find is not to depend on what a model says.
  const told = readers === 'both' ? checked.told : null;
  const losses = new Losses();
  const agreements = agreementsOf(checked.doc);
  const verified = replies.map(({ window, reply }) =>
    verifyConversations(readReply(reply, losses), checked, window, agreements, losses),
  );
  const kept = losses.kept(verified.reduce((sum, list) => sum + list.length, 0));
  const doc = withAdded(checked);
  const rules = told === null ? null : extractionOf(doc, told);
  const said = new Map(verified.flat().map((one) => [one.claim, one]));
  const joined = new Map<Claim, Claim[]>();
  const claims = joinReaders(
    verified.map((list) => list.map(({ claim }) => claim)),
    rules?.claims ?? [],
    (into, claim) => joined.set(into, [...(joined.get(into) ?? []), claim]),
  );
  claims.sort((a, b) => place(a) - place(b));
  const all = (claim: Claim): readonly Claim[] => [claim, ...(joined.get(claim) ?? [])];
  const gather = <Thing>(
    claim: Claim,
    ofModel: (one: VerifiedClaim) => readonly Thing[],
    ofRules: ReadonlyMap<Claim, readonly Thing[]> | undefined,
    keyOf: (thing: Thing) => string,
  ): Thing[] => {
    const things = new Map<string, Thing>();
    for (const one of all(claim)) {
      const own = said.get(one);
      for (const thing of own === undefined ? (ofRules?.get(one) ?? []) : ofModel(own))
        if (!things.has(keyOf(thing))) things.set(keyOf(thing), thing);
    }
    return [...things.values()];
  };
  const keyOfTeller = (teller: Teller): string => teller.name.toLowerCase();
  const keyOfPoint = ({ range, sentence }: Point): string =>
    `${String(sentence)} ${String(range.first)} ${String(range.last)}`;
  const pointers = pointersOfClaims(doc, claims);
  return {
    kept,
    extraction: {
      doc,
      claims,
      leaders: leadersOf(doc, claims),
      sides: sidesIn(doc),
      organisations: organisationsOf(doc, claims),
      agreements,
      tellers: new Map(
        claims.map((claim) => [claim, gather(claim, (one) => one.tellers, rules?.tellers, keyOfTeller)]),
      ),
      pointers: new Map(claims.map((claim) => [claim, pointers.get(claim) ?? []])),
      linked: new Map(
        claims.map((claim) => [
          claim,
          gather(
            claim,
            (one) => one.agreements,
            rules?.linked,
            (name) => name,
          ),
        ]),
      ),
      points: new Map(claims.map((claim) => [claim, gather(claim, (one) => one.points, rules?.points, keyOfPoint)])),
      confidence: new Map(
        claims.map((claim) => [claim, together(all(claim), (one) => (said.has(one) ? 'model' : 'rules'), rules)]),
      ),
    },
  };
}

/** The document with the people whom only the model saw. */
function withAdded({ doc, added }: CheckedDocument): AnnotatedDocument {
  if (added.length === 0) return doc;
  const personOf = new Map(doc.personOf);
  for (const person of added) for (const { mention } of person.mentions) personOf.set(mention, person);
  return { ...doc, persons: [...doc.persons, ...added], personOf };
}

/** How sure it is: that of its reader, or of two that found it apart, the chance that not both are wrong. */
function together(
  tellings: readonly Claim[],
  readerOf: (claim: Claim) => 'model' | 'rules',
  rules: Extraction | null,
): number {
  const best = { model: 0, rules: 0 };
  for (const claim of tellings) {
    const reader = readerOf(claim);
    const sure = reader === 'rules' ? (rules?.confidence.get(claim) ?? 0) : sureOf(claim);
    best[reader] = Math.max(best[reader], sure);
  }
  const sure = 1 - (1 - best.model) * (1 - best.rules);
  return Math.round(1000 * Math.min(sure, MOST_SURE)) / 1000;
}

function sureOf(claim: Claim): number {
  return claim.rules.includes(ANTECEDENT_RULE) ? SURE_OF_MODEL - LESS_BY_ANTECEDENT : SURE_OF_MODEL;
}

/** The order of the text, the title first. */
function place(claim: Claim): number {
  return claim.text.part === 'title' ? -1 : claim.trigger.first;
}
