import type { AnnotatedDocument } from '../../annotate/document.ts';
import { joined } from '../../data/tree.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';
import type { Heard } from './heard.ts';
import { looseVoicesIn } from './loose-voices.ts';
import { isOneTeller, printedKey } from './same-teller.ts';
import { tellerOfMention, type Teller } from './teller.ts';
import { toldIn } from './told-by.ts';
import { placeOf, sayTold } from './told-features.ts';
import { claimFeatures, tellerFeatures } from './teller-features.ts';
import { speakersOfText, speakersOfTurn } from './text-speakers.ts';
import { isOwnWord, isPartyOf } from './told-inside.ts';
import { sideOfPerson, sidesOf } from '../terms/party.ts';

/** One who may tell of a contact, and the names of what holds: structure alone, never a word of a text. */
export interface TellerCandidate {
  readonly teller: Teller;
  readonly features: ReadonlySet<string>;
  /** What holds of the contact, whoever tells of it. */
  readonly shared: readonly string[];
  /** Whether the rules say so by the plainest signs: a voice that tells in the contact's own sentence, a joint statement. */
  readonly isSure: boolean;
}

/** How many sentences before and behind a contact tellings are looked at, and of the text's first and last. */
const BACK = 5;
const ON = 6;
const OPENING = 2;
const CLOSING = 3;
/** Where loose voices are looked at. */
const LOOSE_BACK = 1;
const LOOSE_ON = 2;
const MOST_CANDIDATES = 24;
/** Tellings of one sentence that are looked at: more are of a list or of a hostile text. */
const MOST_TELLINGS = 6;

/** Everybody who may tell of a contact; `rules` are those whom the rules say. */
export function tellerCandidates(
  doc: AnnotatedDocument,
  claim: Claim,
  heard: Heard,
  stretches: Stretches,
  rules: readonly Teller[],
): TellerCandidate[] {
  const found = new Gathered();
  for (const [i, teller] of rules.entries())
    found.give(teller, [
      'rule',
      `rule ${i === 0 ? 'first' : 'further'}`,
      ...(teller.manner === 'takes-part' ? ['rule takes part'] : []),
    ]);
  const { text, sentence } = claim;
  const told = heard.told[text.part];
  const sides = sidesOf(claim.parties);
  const stretch = new Set(stretches.of(claim));
  const around = sentencesAround(claim, told.length);
  for (const other of around) {
    const place = placeOf(claim, other, told.length);
    const own = (told[other] ?? []).slice(0, MOST_TELLINGS);
    for (const [k, one] of own.entries())
      found.give(one.isJoint ? { ...one.teller, sides } : one.teller, [
        ...sayTold(doc, claim, { place, stretch, stretches, one, rank: k, count: own.length }),
        ...(isOwnWord(claim, one) ? [OWN_WORD] : []),
      ]);
  }
  for (const other of new Set([...withinReach(sentence, told.length), 0])) {
    const place = placeOf(claim, other, told.length);
    for (const one of looseVoicesIn(doc, text, other)) {
      if (one.teller === null) continue;
      const loose = toldIn(other, one, one.teller);
      const names = sayTold(doc, claim, { place, stretch, stretches, one: loose, rank: 0, count: 1 });
      found.give(
        one.teller,
        names.filter(isOfLoose).map((name) => joined(LOOSE[one.by], name)),
      );
    }
  }
  for (const { isJoint, ...teller } of heard.whole)
    found.give(isJoint === true ? { ...teller, sides } : teller, [
      'whole',
      ...(isJoint === true ? ['whole joint'] : []),
    ]);
  for (const { teller, names } of [...speakersOfTurn(doc, claim), ...speakersOfText(doc)]) found.give(teller, names);
  giveParties(doc, claim, found);
  const shared = claimFeatures(doc, claim, { heard, stretches, rules, told });
  const times = heard.times[text.part];
  for (const { teller, features } of found.list)
    for (const name of tellerFeatures(doc, claim, teller, times)) features.add(name);
  const sure = found.list.filter(({ features }) => isSure(features, doc.principal));
  const isLooseHere = found.list.some(({ features }) => features.has('loose phrase at own'));
  return found.list.map((one) => {
    if (sure.some((other) => other !== one)) one.features.add('another is sure');
    if (isLooseHere && !one.features.has('loose phrase at own')) one.features.add('another may tell here');
    return { teller: one.teller, features: one.features, shared, isSure: sure.includes(one) };
  });
}

class Gathered {
  readonly list: { readonly teller: Teller; readonly key: string; readonly features: Set<string> }[] = [];

  give(teller: Teller, names: Iterable<string>): void {
    const key = printedKey(teller);
    let one = this.list.find((other) => isOneTeller(other.teller, other.key, teller, key));
    if (one === undefined) {
      if (this.list.length >= MOST_CANDIDATES) return;
      one = { teller, key, features: new Set() };
      this.list.push(one);
    }
    for (const name of names) one.features.add(name);
  }
}

/** The sentences whose tellings are looked at, the contact's own first. */
function sentencesAround({ sentence, evidence }: Claim, count: number): number[] {
  const near = [];
  for (let other = sentence + 1; other <= Math.min(count - 1, sentence + ON); other += 1) near.push(other);
  for (let other = sentence - 1; other >= Math.max(0, sentence - BACK); other -= 1) near.push(other);
  for (let other = 0; other < Math.min(OPENING, count); other += 1) near.push(other);
  for (let other = count - 1; other >= Math.max(0, count - CLOSING); other -= 1) near.push(other);
  return [...new Set([sentence, ...[...evidence].slice(0, 4), ...near])];
}

/** What a party says to the public. */
const OWN_WORD = 'own word to the public';

/** What the rules say that is not weighed again. */
function isSure(features: ReadonlySet<string>, { isOfficial }: AnnotatedDocument['principal']): boolean {
  if (!features.has('rule')) return false;
  if (features.has('whole joint') || features.has('joint')) return true;
  if (features.has('is document') && !isOfficial) return true;
  if (features.has(OWN_WORD) && isOfficial) return true;
  const isVoice = features.has('own voice') || features.has('own verb according') || features.has('own institution');
  return isVoice && !features.has('own told inside');
}

/** What is asked of a loose voice: where it stands, before or behind the contact, and how its clause goes on. */
const LOOSE_NAMES =
  /^(?:at |own (?:before|behind)$|own verb|next |told inside$|closes$|that between$|negated$|passive$|position$|contact between$|tells )/u;

const KNOWN_LOOSE = new Map<string, boolean>();
function isOfLoose(name: string): boolean {
  const known = KNOWN_LOOSE.get(name) ?? LOOSE_NAMES.test(name);
  KNOWN_LOOSE.set(name, known);
  return known;
}
const LOOSE = { verb: 'loose verb', phrase: 'loose phrase', noun: 'loose noun' } as const;

/** The sentences in which loose voices are listened for, the contact's own first. */
function withinReach(sentence: number, count: number): number[] {
  const [first, last] = [Math.max(0, sentence - LOOSE_BACK), Math.min(count - 1, sentence + LOOSE_ON)];
  return [sentence, ...Array.from({ length: last - first + 1 }, (_, i) => first + i)];
}

/** Each of those who took part, with how they stand in the contact's sentence. */
function giveParties(doc: AnnotatedDocument, claim: Claim, found: Gathered): void {
  const { text, sentence, trigger } = claim;
  const mentions = text.mentions[sentence] ?? [];
  const opens = mentions.find((mention) => doc.personOf.has(mention));
  for (const [i, party] of claim.parties.slice(0, 4).entries()) {
    if (party.type !== 'person') continue;
    const { person } = party;
    const best = person.best.in === 'title' ? doc.title : doc.body;
    const names = [`party ${i === 0 ? 'first' : 'further'}`];
    const own = mentions.filter((mention) => doc.personOf.get(mention) === person);
    names.push(
      own.length === 0
        ? 'party not named here'
        : own.some(({ first }) => first < trigger.first)
          ? 'party before contact'
          : 'party behind contact',
    );
    if (opens !== undefined && doc.personOf.get(opens) === person) names.push('party opens');
    if ((sideOfPerson(person) ?? person.assumedSide) === doc.principal.side && doc.principal.side !== null)
      names.push('party of house');
    if (isPartyOf(claim, doc.writer)) names.push('writer takes part');
    found.give(tellerOfMention(doc, best, person.best.mention), names);
  }
}
