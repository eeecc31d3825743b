import { MODEL_RULES } from '@readout/domain';
import type { Claim } from '../../extract/terms/claim.ts';
import type { FoundAgreement } from '../../extract/agreements/agreements.ts';
import { sameParty, type Party } from '../../extract/terms/party.ts';
import type { Point } from '../../extract/points/point-sentences.ts';
import type { Teller } from '../../extract/tellers/teller.ts';
import type { Losses } from '../losses.ts';
import type { SaidConversation } from '../reply.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findDays } from './days.ts';
import { findAgreements, findInitiator, findPlace, findPoints, findTellers } from './details.ts';
import type { Stretch } from './find-words.ts';
import { findParties } from './parties.ts';
import { findEvidence } from './quotes.ts';

/** A conversation that stood up to the text: a claim like those of the rules, and what belongs to it. */
export interface VerifiedClaim {
  readonly claim: Claim;
  readonly tellers: readonly Teller[];
  readonly points: readonly Point[];
  readonly agreements: readonly string[];
}

/** Every claim of a model carries this. */
const MODEL_RULE = `${MODEL_RULES}quoted`;
/** Carried beside it where a party was followed to rather than named. */
export const ANTECEDENT_RULE = `${MODEL_RULES}by-antecedent`;

/** A sentence tells at most so many contacts; a model that gives more has lost its way. */
const MOST_A_SENTENCE = 12;

/** Checks what a model said of one stretch of a document against it; keeps what stands, counts the rest by name. */
export function verifyConversations(
  said: readonly SaidConversation[],
  checked: CheckedDocument,
  shown: Stretch,
  agreements: FoundAgreement[],
  losses: Losses,
): VerifiedClaim[] {
  const kept: VerifiedClaim[] = [];
  for (const one of said) {
    const verified = verify(one, checked, shown, agreements, losses);
    if (verified === null) continue;
    const { claim } = verified;
    const beside = kept.filter((other) => other.claim.text === claim.text && other.claim.sentence === claim.sentence);
    if (beside.some((other) => isSaidAgain(other.claim, claim))) losses.lose('said-twice');
    else if (beside.length >= MOST_A_SENTENCE) losses.lose('too-many-for-one-sentence');
    else kept.push(verified);
  }
  return kept;
}

function verify(
  said: SaidConversation,
  checked: CheckedDocument,
  shown: Stretch,
  agreements: FoundAgreement[],
  losses: Losses,
): VerifiedClaim | null {
  const evidence = findEvidence(said, checked, shown, losses);
  if (evidence === null) return null;
  const found = findParties(said, evidence.quotes, checked, losses);
  if (found === null) return null;
  const { text, sentence, contact } = evidence;
  const { days, source } = findDays(said, evidence, checked, losses);
  const { parties, how } = found;
  const claim: Claim = {
    parties,
    how,
    kind: said.kind,
    kindSaid: true,
    status: said.status,
    days,
    daySource: source,
    place: findPlace(said, evidence, checked, losses),
    text,
    sentence,
    evidence: new Set(evidence.quotes.filter((quote) => quote.text === text).flatMap((quote) => quote.sentences)),
    trigger: contact,
    rules: how.every((own) => own === 'named' || own === 'side') ? [MODEL_RULE] : [MODEL_RULE, ANTECEDENT_RULE],
    initiator: findInitiator(said, parties, checked, losses),
    series: said.extent === 'series',
    definite: false,
  };
  return {
    claim,
    tellers: findTellers(said, evidence, parties, checked, losses),
    points: findPoints(said, evidence, checked, losses),
    agreements: findAgreements(said, agreements, checked, losses),
  };
}

/** Whether two claims of one sentence are one said twice: the same people at the same words, or as the same kind, on days that can be one. */
function isSaidAgain(a: Claim, b: Claim): boolean {
  if (!sameParties(a.parties, b.parties)) return false;
  const canBeOneDay =
    a.days === null || b.days === null || (a.days.earliest <= b.days.latest && b.days.earliest <= a.days.latest);
  const isAlike = a.kind === b.kind && a.status === b.status && a.days?.earliest === b.days?.earliest;
  return a.trigger.first === b.trigger.first ? canBeOneDay : isAlike;
}

function sameParties(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every((party) => b.some((other) => sameParty(other, party)));
}
