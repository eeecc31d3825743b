import { overlaps } from '@readout/domain';
import type { Person } from '../../annotate/people/entities.ts';
import { takePlace, type Claim } from '../terms/claim.ts';
import { fits } from '../terms/office-fit.ts';
import { sameParty, sideOfPerson, type Party } from '../terms/party.ts';

/** Joins the claims of one document that tell of one contact: same parties, compatible day, kind and status. */
export function joinClaims(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const same = joined.findLast((other) => isSame(other, claim));
    if (same === undefined) joined.push(claim);
    else merge(same, claim);
  }
  return joined;
}

/**
 * Joins several tellings of one document, each of which has told its own contacts apart already: a claim is joined only to one of a
 * telling before its own, the likest of those that it can be. Says which claim each was joined to by `onJoin`.
 */
export function joinTellings(
  tellings: readonly (readonly Claim[])[],
  onJoin?: (into: Claim, claim: Claim) => void,
): Claim[] {
  const joined: Claim[] = [];
  for (const telling of tellings) {
    const before = [...joined];
    for (const claim of telling) {
      const same = likest(
        before.filter((other) => isSame(other, claim)),
        claim,
      );
      if (same === undefined) {
        joined.push(claim);
        continue;
      }
      onJoin?.(same, claim);
      merge(same, claim);
    }
  }
  return joined;
}

/** The claim told in the same sentence, then of the same kind and day; the last of equals. */
function likest(candidates: readonly Claim[], claim: Claim): Claim | undefined {
  const alike = (other: Claim): number =>
    (other.text === claim.text && other.sentence === claim.sentence ? 4 : 0) +
    (other.kind === claim.kind ? 2 : 0) +
    (other.days?.earliest === claim.days?.earliest ? 1 : 0);
  const most = Math.max(...candidates.map(alike));
  return candidates.findLast((other) => alike(other) === most);
}

function isSame(a: Claim, b: Claim): boolean {
  if (a.apart === true || b.apart === true || b.anew === true || a.before !== b.before) return false;
  if (isApartFrom(a, b)) return false;
  const guesses = isOneDay(a, b) || isTheOneWith(a, b);
  if (
    !covers(a.parties, b.parties, guesses) &&
    !(
      covers(b.parties, a.parties, guesses) &&
      (b.definite || a.parties.length === b.parties.length || isToldOn(a, b) || isOfVisit(a, b))
    )
  )
    return false;
  if (!kindsAgree(a, b)) return false;
  if (a.series !== b.series && a.parties.length !== b.parties.length) return false;
  if (!statusesAgree(a, b)) return b.definite && a.status === 'held' && b.days === null;
  if (isMoved(a, b) || isMoved(b, a)) return true;
  if (a.days !== null && b.days !== null) return a.days.earliest <= b.days.latest && b.days.earliest <= a.days.latest;
  if (a.days === null && b.days === null) return true;
  if (b.days !== null && b.rules.some((rule) => rule.endsWith('.ellipsis'))) return false;
  if (b.days === null) return true;
  return b.sentence - a.sentence <= 3 || b.definite || (a.definite && a.kind === b.kind);
}

/** Whether the second says that the first was moved to other days. */
function isMoved(a: Claim, b: Claim): boolean {
  return a.days !== null && b.movedFrom !== undefined && a.status !== 'held' && overlaps(a.days, b.movedFrom);
}

/** "hosted A and B … Earlier in the day he held bilateral talks with A": fewer of those told before, by a word for two alone. */
function isApartFrom(a: Claim, b: Claim): boolean {
  if (b.parties.length !== 2 || a.parties.length < 3 || b.text !== a.text || a.sentence === b.sentence) return false;
  const { first, last } = b.text.sentences[b.sentence] ?? { first: 0, last: 0 };
  const [from, to] = [Math.max(first, b.trigger.first - OWN_WORDS), Math.min(last, b.trigger.last + 1)];
  const words = b.text.tokens;
  return (
    words.slice(from, to).some(({ lower }) => OF_TWO.has(lower)) ||
    words.slice(first, to).some(({ lower }) => MARGINS.has(lower))
  );
}
/** "In the margins of the call he spoke with A": beside a contact of many. */
const MARGINS: ReadonlySet<string> = new Set('margins sidelines sideline fringes'.split(' '));
/** How many tokens before a contact word say what it was. */
const OWN_WORDS = 5;
const OF_TWO: ReadonlySet<string> = new Set(
  'bilateral bilaterally separate separately one-on-one one-to-one tête-à-tête individually'.split(' '),
);

/** Whether two statuses can be of one contact: the same, or both of one yet to come. */
export function statusesAgree(a: Pick<Claim, 'status'>, b: Pick<Claim, 'status'>): boolean {
  return a.status === b.status || (isOpen(a.status) && isOpen(b.status));
}

function isOpen(status: Claim['status']): boolean {
  return status === 'planned' || status === 'proposed';
}

/** Whether two kinds can be of one contact: the same, one that leaves the form open, or one that was guessed; a letter is a letter. */
export function kindsAgree(a: Claim, b: Claim): boolean {
  if (a.kind === b.kind) return true;
  if (a.kind === 'letter' || b.kind === 'letter') return false;
  if (a.kind === 'talks' || b.kind === 'talks') return true;
  if (isInPlace(a) ? isFromAfar(b) : isInPlace(b) && isFromAfar(a)) return false;
  if (isMetFromAfar(a, b)) return true;
  return !(a.kindSaid && b.kindSaid);
}

/** "held a meeting with A today. They met virtually": the next telling of it says by what means they met; the noun alone does not say that it was face to face. */
function isMetFromAfar(a: Claim, b: Claim): boolean {
  const isMeeting = a.kind === 'meeting' && a.rules.every((rule) => rule.startsWith('noun.meeting.'));
  const isNext = a.text === b.text && b.sentence > a.sentence && b.sentence - a.sentence <= 2;
  const tellsHow = b.kind === 'video-call' && b.rules.every((rule) => /^(?:verb|noun)\.meet/u.test(rule));
  return isMeeting && isNext && tellsHow && (b.days === null || a.days?.earliest === b.days.earliest);
}

/** A meeting that is said to have been somewhere is no call, even where no word says that they met face to face. */
function isInPlace(claim: Claim): boolean {
  return claim.kind === 'meeting' && claim.place !== null;
}
function isFromAfar(claim: Claim): boolean {
  return claim.kindSaid && (claim.kind === 'phone-call' || claim.kind === 'video-call');
}

/** Two tellings of one kind, status and single day: then a guessed side is enough to see a person in it. */
function isOneDay(a: Claim, b: Claim): boolean {
  return (
    a.kind === b.kind &&
    a.status === b.status &&
    a.days !== null &&
    a.days.earliest === a.days.latest &&
    a.days.earliest === b.days?.earliest &&
    a.days.latest === b.days.latest
  );
}

/** "the call between the two presidents … today's call with President A": two tellings of one kind that share a named person and of which one says no day. */
function isTheOneWith(a: Claim, b: Claim): boolean {
  return (
    (a.definite || b.definite) &&
    (a.days === null) !== (b.days === null) &&
    a.kind === b.kind &&
    a.status === b.status &&
    a.parties.length === b.parties.length &&
    a.parties.some((party) => party.type === 'person' && b.parties.some((other) => sameParty(party, other)))
  );
}

/** "A and B met in Doha at talks mediated by C", "A and B met. D, who hosted them": the same day told on with one more who was there. */
function isToldOn(a: Claim, b: Claim): boolean {
  const isHosted = b.sentence - a.sentence <= 1 && b.rules.some((rule) => rule.startsWith('verb.host'));
  return (
    a.text === b.text &&
    ((a.sentence === b.sentence && !isToldAnew(a, b)) || isHosted) &&
    a.status === b.status &&
    a.parties.length >= 2 &&
    b.parties.length === a.parties.length + 1 &&
    (b.days === null || a.days?.earliest === b.days.earliest)
  );
}

/** "A paid a state visit to B … The two held talks, attended by C": what a visit alone tells of those whose talks are told behind it. */
function isOfVisit(a: Claim, b: Claim): boolean {
  const isVisit = a.rules.some((rule) => rule.startsWith('verb.visit')) && a.parties.length === 2;
  return isVisit && a.text === b.text && b.sentence - a.sentence <= VISIT && b.days !== null;
}
const VISIT = 6;

/** "sat alone together after both had taken part in a session": whether a word between two tellings says that they are two contacts. */
function isToldAnew(a: Claim, b: Claim): boolean {
  const between = a.text.tokens.slice(a.trigger.last, b.trigger.first);
  return between.some(({ lower }) => ANEW.has(lower));
}
const ANEW: ReadonlySet<string> = new Set('after before later then earlier and following ahead afterwards'.split(' '));

/** Whether each party of `few` is among `many`, a side by its named person too. */
function covers(many: readonly Party[], few: readonly Party[], guesses: boolean): boolean {
  return few.every((party) => many.some((other) => isCovered(party, other, guesses)));
}
function isCovered(a: Party, b: Party, guesses: boolean): boolean {
  if (sameParty(a, b)) return true;
  if (a.type === 'side' && b.type === 'person')
    return sideHere(b.person, a, guesses) === a.side && canHold(b.person, a.office);
  return (
    a.type === 'person' && b.type === 'side' && sideHere(a.person, b, guesses) === b.side && canHold(a.person, b.office)
  );
}

/** Whether an unnamed holder of an office can be this person: not an official where the text names the president, nor the king where it names a minister. */
function canHold(person: Person, office: readonly string[]): boolean {
  const head = office.at(-1) ?? '';
  const { offices } = person;
  if (CROWNED.has(head)) return !offices.some(({ words }) => words.some((word) => OF_GOVERNMENT.has(word)));
  const isOneOffice = STAFF.has(head) || head === 'president' || (head === 'minister' && office.includes('prime'));
  return !isOneOffice || offices.length === 0 || offices.some(({ words }) => fits(office, words));
}
const STAFF: ReadonlySet<string> = new Set('official diplomat delegation adviser advisor aide expert'.split(' '));
const CROWNED: ReadonlySet<string> = new Set('king queen emir amir sultan pope emperor'.split(' '));
const OF_GOVERNMENT: ReadonlySet<string> = new Set('minister secretary ambassador envoy premier'.split(' '));

/** A person's side: the one that is guessed too, where the other party is the unnamed holder of an office. */
function sideHere(person: Person, other: { readonly office: readonly string[] }, guesses: boolean): string | null {
  return sideOfPerson(person) ?? (guesses || other.office.length > 0 ? person.assumedSide : null);
}

function merge(into: Claim, claim: Claim): void {
  if (
    claim.parties.length > into.parties.length ||
    (claim.parties.length === into.parties.length && named(claim) > named(into))
  )
    into.parties = withNames(claim.parties, into.parties);
  else into.parties = withNames(into.parties, claim.parties);
  const isBetter =
    into.days === null || (claim.daySource !== 'inherited' && length(claim) < length(into) && !isMoved(claim, into));
  if (claim.days !== null && (isBetter || isMoved(into, claim))) {
    into.days = claim.days;
    into.daySource = claim.daySource;
  }
  if (claim.movedFrom !== undefined) into.movedFrom ??= claim.movedFrom;
  if (claim.kindSaid && (!into.kindSaid || isMetFromAfar(into, claim))) {
    into.kind = claim.kind;
    into.kindSaid = true;
  } else if (into.kind === 'talks' && claim.kind !== 'talks') into.kind = claim.kind;
  if (into.status === 'proposed' && claim.status === 'planned') into.status = 'planned';
  takePlace(into, claim);
  into.initiator ??= claim.initiator;
  for (const sentence of claim.evidence) into.evidence.add(sentence);
  for (const rule of claim.rules) if (!into.rules.includes(rule)) into.rules.push(rule);
}
/** The parties of a contact, a bare side as the one person of it whom another telling of the contact names. */
function withNames(parties: readonly Party[], others: readonly Party[]): Party[] {
  return parties.map((party) => {
    if (party.type === 'person') return party;
    const people = others.filter((other) => other.type === 'person' && isCovered(party, other, true));
    const [only] = people;
    return only !== undefined && people.length === 1 && !parties.some((own) => sameParty(own, only)) ? only : party;
  });
}
const named = (claim: Claim): number => claim.parties.filter((party) => party.type === 'person').length;
const length = (claim: Claim): number =>
  claim.days === null ? Infinity : Date.parse(claim.days.latest) - Date.parse(claim.days.earliest);
