import { takePlace, type Claim } from '../extract/terms/claim.ts';
import { joinTellings, kindsAgree, statusesAgree } from '../extract/making/join-claims.ts';
import { sameParty, sidesOf } from '../extract/terms/party.ts';

/**
 * The claims of a model's replies and of the rules, each contact once. Claims are joined as tellings of one document are; besides, a model
 * and the rules that take one word of the text for a contact of the same two sides tell of one contact, however they differ about it:
 * two readers of one sentence are no two contacts. Says which claim each was joined to by `onJoin`.
 */
export function joinReaders(
  ofModel: readonly (readonly Claim[])[],
  ofRules: readonly Claim[],
  onJoin: (into: Claim, claim: Claim) => void,
): Claim[] {
  const rules = new Set(ofRules);
  const foundByBoth = new Set<Claim>();
  const joined = joinTellings([...ofModel, ofRules], (into, claim) => {
    if (rules.has(claim)) foundByBoth.add(into);
    onJoin(into, claim);
  });
  return joined.filter((claim) => {
    if (!rules.has(claim)) return true;
    const [same] = joined
      .filter((other) => !rules.has(other) && !foundByBoth.has(other) && isAtOneWord(other, claim))
      .sort((a, b) => shared(b, claim) - shared(a, claim));
    if (same === undefined) return true;
    foundByBoth.add(same);
    onJoin(same, claim);
    takeIn(same, claim);
    return false;
  });
}

function isAtOneWord(a: Claim, b: Claim): boolean {
  return (
    a.text === b.text &&
    a.trigger.first <= b.trigger.last &&
    b.trigger.first <= a.trigger.last &&
    sharedSides(a, b) >= 2 &&
    kindsAgree(a, b) &&
    statusesAgree(a, b)
  );
}

function sharedSides(a: Claim, b: Claim): number {
  const sides = new Set(sidesOf(b.parties));
  return new Set(sidesOf(a.parties).filter((side) => sides.has(side))).size;
}

function shared(a: Claim, b: Claim): number {
  return a.parties.filter((party) => b.parties.some((other) => sameParty(party, other))).length;
}

/**
 * What the model said of it stays, since each of its parties is printed in a quote of its own; what it left open the rules fill in. Days on
 * which the two differ are days that nobody knows for sure: all from the earlier to the later are left possible.
 */
function takeIn(into: Claim, claim: Claim): void {
  if (into.days === null) {
    into.days = claim.days;
    into.daySource = claim.daySource;
  } else if (claim.days !== null) {
    const [a, b] = [into.days, claim.days];
    const isOneDay = a.earliest <= b.latest && b.earliest <= a.latest;
    if (!isOneDay)
      into.days = {
        ...a,
        earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
        latest: a.latest > b.latest ? a.latest : b.latest,
      };
  }
  takePlace(into, claim);
  into.initiator ??= claim.initiator;
  for (const sentence of claim.evidence) into.evidence.add(sentence);
  for (const rule of claim.rules) if (!into.rules.includes(rule)) into.rules.push(rule);
}
