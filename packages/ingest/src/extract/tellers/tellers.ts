import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import { AUDIENCES } from '../../data/telling-words.ts';
import type { Claim } from '../terms/claim.ts';
import { tellersOfDocument, type WholeTeller } from './document-tellers.ts';
import { rowOf } from '../grammar/elements.ts';
import { sideOfPerson, sidesOf } from '../terms/party.ts';
import type { Stretches } from '../terms/stretches.ts';
import { placed } from './teller-side.ts';
import { tellerOfMention, tellerOfPhrase, type Teller } from './teller.ts';
import { toldBy, type Told } from './told-by.ts';
import { sentenceAt } from '../../annotate/words/sentences.ts';

const MOST_TELLERS = 4;
/** How many sentences behind its own an account's attribution may stand. */
const FAR = 4;
/** How far from a contact the one voice of a text may stand, in sentences. */
const NEAR_VOICE = 10;
/** The sentences of a story that its one voice may stand for, from the first. */
const LEAD = 5;

/** Who tells of each claim: those who tell in its sentences and about it behind them, the one whose turn it is, the statement that the text is. */
export function tellersOfClaims(
  doc: AnnotatedDocument,
  claims: readonly Claim[],
  stretches: Stretches,
): Map<Claim, Teller[]> {
  const told = { text: toldBy(doc, doc.body), title: toldBy(doc, doc.title) };
  const whole = tellersOfDocument(doc);
  const speakers = speakersOf(doc);
  const voices = doc.principal.isOfficial
    ? []
    : told.text.flat().filter((one) => one.isVoice && !one.isPosition && !one.isJoint);
  return new Map(
    claims.map((claim) => [
      claim,
      new Gathering(doc, claim, told[claim.text.part], speakers)
        .gather(stretches.of(claim), whole, voices)
        .map((teller) => placed(doc, teller, claim.parties)),
    ]),
  );
}

/** The people who speak in turns in the body. */
function speakersOf(doc: AnnotatedDocument): Set<Person> {
  const people = new Set<Person>();
  for (const { speaker } of doc.body.zones) {
    const person = speaker === null ? null : speakerOf(doc, doc.body, speaker)?.person;
    if (person != null) people.add(person);
  }
  return people;
}

class Gathering {
  readonly #doc: AnnotatedDocument;
  readonly #claim: Claim;
  readonly #told: readonly (readonly Told[])[];
  readonly #speakers: ReadonlySet<Person>;
  readonly #found: Teller[] = [];

  constructor(doc: AnnotatedDocument, claim: Claim, told: readonly (readonly Told[])[], speakers: ReadonlySet<Person>) {
    this.#doc = doc;
    this.#claim = claim;
    this.#told = told;
    this.#speakers = speakers;
  }

  gather(stretch: readonly number[], whole: readonly WholeTeller[], voices: readonly Told[]): Teller[] {
    const { sentence, evidence } = this.#claim;
    const isTranscript = this.#speaks();
    if (!isTranscript) {
      for (const own of [sentence, ...[...evidence].filter((other) => other !== sentence)].slice(0, 3))
        this.#addFrom(own);
      const near = stretch.filter((other) => other > sentence && other - sentence <= FAR && !evidence.has(other));
      if (this.#found.length === 0) this.#addBefore(sentence);
      const isTold = this.#found.length > 0;
      for (const other of near) {
        if (isTold) this.#addOtherSide(other);
        else if (this.#found.length === 0) this.#addFrom(other, true);
      }
    }
    for (const { isJoint, ...teller } of whole)
      this.#add(isJoint === true ? { ...teller, sides: sidesOf(this.#claim.parties) } : teller);
    if (this.#found.length === 0 && !isTranscript) this.#addOneVoice(voices);
    return this.#found.slice(0, MOST_TELLERS);
  }

  /** Adds the one whose turn it is. In a transcript of the contact itself its parties speak, and nobody tells of it. */
  #speaks(): boolean {
    const { text, sentence, parties } = this.#claim;
    const speaker = text.zones[sentence]?.speaker ?? null;
    if (speaker === null) return false;
    const teller = speakerOf(this.#doc, text, speaker);
    if (teller === null) return false;
    const taking = parties.flatMap((party) =>
      party.type === 'person' && this.#speakers.has(party.person) ? [party.person] : [],
    );
    if (taking.length >= 2 && this.#isAtHand()) {
      for (const person of taking) {
        const best = person.best.in === 'title' ? this.#doc.title : this.#doc.body;
        this.#add({ ...tellerOfMention(this.#doc, best, person.best.mention), manner: 'takes-part' });
      }
      return true;
    }
    this.#add(teller);
    return false;
  }

  /** Whether the contact is the one at which the parties speak: held on the text's own day, or on no day said. */
  #isAtHand(): boolean {
    const { days, status, series, kind } = this.#claim;
    const { day } = this.#doc;
    return (
      status === 'held' &&
      !series &&
      kind !== 'talks' &&
      kind !== 'letter' &&
      (days === null || day === null || (days.earliest <= day && day <= days.latest))
    );
  }

  #addFrom(sentence: number, voicesOnly = false): void {
    const inTurn = this.#found.length > 0 && this.#claim.text.zones[sentence]?.speaker != null;
    for (const told of this.#told[sentence] ?? []) {
      if (voicesOnly && (!(told.isVoice || this.#isOwnWord(told)) || told.isPosition)) continue;
      if (this.#isToldInside(told) || (inTurn && !told.isVoice)) continue;
      this.#addTold(told);
    }
  }

  /** A further voice behind a contact already told of: only that of a party whose side has not spoken. */
  #addOtherSide(sentence: number): void {
    const sides = sidesOf(this.#claim.parties);
    for (const told of this.#told[sentence] ?? []) {
      if (!told.isVoice || told.isPosition || told.isJoint) continue;
      const teller = placed(this.#doc, told.teller, this.#claim.parties);
      const spoken = this.#found.flatMap((other) => placed(this.#doc, other, this.#claim.parties).sides);
      if (teller.sides.some((side) => sides.includes(side) && !spoken.includes(side))) this.#add(teller);
    }
  }

  /** The source of the paragraph: who told in the sentences before, where nothing else is told between. */
  #addBefore(sentence: number): void {
    const { text } = this.#claim;
    const paragraph = text.sentences[sentence]?.paragraph;
    for (let before = sentence - 1; before >= Math.max(0, sentence - 2); before -= 1) {
      if (text.sentences[before]?.paragraph !== paragraph) return;
      const told = this.#told[before]?.findLast((one) => !one.isPosition && !this.#isToldInside(one));
      if (told === undefined) continue;
      this.#addTold(told);
      return;
    }
  }

  /** The one voice of a text that tells of its own doings: a story that rests on one press office rests on it from its first line. */
  #addOneVoice(voices: readonly Told[]): void {
    const [first, ...others] = voices;
    const { text, sentence, series } = this.#claim;
    if (first === undefined || text.part === 'title' || series || sentence > LEAD) return;
    if (others.some((other) => !isSame(other.teller, first.teller))) return;
    const { sides } = placed(this.#doc, first.teller, this.#claim.parties);
    const isNear = voices.some((one) => Math.abs(one.sentence - sentence) <= NEAR_VOICE);
    if (isNear && sides.some((side) => sidesOf(this.#claim.parties).includes(side))) this.#addTold(first);
  }

  #addTold(told: Told): void {
    this.#add(told.isJoint ? { ...told.teller, sides: sidesOf(this.#claim.parties) } : told.teller);
  }

  /** A party's own word to the public. */
  #isOwnWord(told: Told): boolean {
    return told.isPublic && this.#isParty(told.teller.person);
  }

  #isParty(person: Person | null): boolean {
    return (
      person !== null &&
      this.#claim.parties.some((party) =>
        party.type === 'person' ? party.person === person : party.side === (sideOfPerson(person) ?? person.assumedSide),
      )
    );
  }

  /** What one party said to the other there: content of the contact, not its telling. */
  #isToldInside(told: Told): boolean {
    if (told.sentence === this.#claim.sentence) {
      const { elements } = rowOf(this.#claim.text, told.sentence);
      const contact = elements.findIndex((element) => element.first >= this.#claim.trigger.first);
      const relative = elements
        .slice(Math.max(0, contact), told.at)
        .some(
          ({ word }, k, all) =>
            ['where', 'who', 'whom'].includes(word) || (word === 'which' && all[k + 1]?.mention == null),
        );
      if (contact >= 0 && told.at > contact && relative) return true;
      if (told.at === contact) return true;
    }
    if (told.isPosition && this.#doc.principal.isOfficial)
      return told.teller.sides.some((side) => sidesOf(this.#claim.parties).includes(side));
    if (!this.#isParty(told.teller.person)) return false;
    if (this.#isOfOwnHouse(told) || this.#isWrittenToParty(told)) return true;
    if (told.isPublic && !(this.#doc.principal.isOfficial && this.#isUnheard(told))) return false;
    const next = rowOf(this.#claim.text, told.sentence).elements[told.at + 1]?.mention;
    if (next !== null && next !== undefined && next.kind !== 'side') return true;
    return this.#doc.principal.isOfficial || this.#claim.text.zones[told.sentence]?.speaker != null;
  }

  /** What one of its own says or announces in the release of a house, and not to the press: the house tells it. */
  #isOfOwnHouse(told: Told): boolean {
    const { isOfficial, side } = this.#doc.principal;
    if (!isOfficial || side === null || told.teller.sides[0] !== side) return false;
    const { elements } = rowOf(this.#claim.text, told.sentence);
    return !elements
      .slice(told.at, told.at + 10)
      .some(({ word }) => AUDIENCES.has(word) || word === 'conference' || word === 'interview');
  }

  /** Whether nobody of the public is named to whom it was said: an account that a release gives of its guest is of what was said there. */
  #isUnheard(told: Told): boolean {
    const { elements } = rowOf(this.#claim.text, told.sentence);
    return !told.isVoice && !elements.some(({ word }) => AUDIENCES.has(word) || IN_PUBLIC.has(word));
  }

  /** "writes to the Italian premier that": what one party writes to another. */
  #isWrittenToParty(told: Told): boolean {
    const { elements } = rowOf(this.#claim.text, told.sentence);
    if (!['wrote', 'writes', 'written'].includes(elements[told.at]?.word ?? '')) return false;
    if (elements[told.at + 1]?.word !== 'to') return false;
    return elements.slice(told.at + 2, told.at + 5).some(({ mention }) => mention !== null && mention.kind !== 'side');
  }

  #add(teller: Teller): void {
    if (!this.#found.some((other) => isSame(other, teller))) this.#found.push(teller);
  }
}

const IN_PUBLIC: ReadonlySet<string> = new Set(
  'announced announces conference interview statement readout briefing wrote writes posted tweeted'.split(' '),
);

/** One teller printed twice: one person, or the same words in capitals, in the plural, with more of them. */
function isSame(a: Teller, b: Teller): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person;
  const [x, y] = [keyOf(a.name), keyOf(b.name)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:an?|the) /u, '')
    .replace(/\bofficials\b/u, 'official');

/** The one whose label opens a turn: a person, or a role ("SENIOR ADMINISTRATION OFFICIAL"). Null for a moderator and for headings. */
function speakerOf(doc: AnnotatedDocument, text: AnnotatedText, label: { first: number; last: number }): Teller | null {
  const sentence = sentenceAt(text.sentences, label.first);
  const words = text.tokens.slice(label.first, label.last).map((token) => token.lower);
  if (words.some((word) => ['moderator', 'interpreter', 'operator', 'host'].includes(word))) return null;
  const mention = text.mentions[sentence]?.find(
    (candidate) => candidate.first >= label.first && candidate.last <= label.last,
  );
  if (mention === undefined || (mention.name === null && mention.office === null))
    return words.some((word) => /^(?:official|spokes|source|aide)/u.test(word)) ? lowered(doc, text, label) : null;
  const person = doc.personOf.get(mention);
  if (person !== undefined) return tellerOfMention(doc, text, mention);
  const named = doc.persons.find(
    (candidate) =>
      candidate.offices.some((office) => office.words.at(-1) === mention.noun) &&
      /spokes|secretary/u.test(mention.noun),
  );
  if (named !== undefined)
    return tellerOfMention(doc, named.best.in === 'title' ? doc.title : doc.body, named.best.mention);
  return lowered(doc, text, label);
}

function lowered(doc: AnnotatedDocument, text: AnnotatedText, label: { first: number; last: number }): Teller {
  const teller = tellerOfPhrase(text, label);
  const name = teller.name === teller.name.toUpperCase() ? teller.name.toLowerCase() : teller.name;
  const { side } = doc.principal;
  return { ...teller, name, sides: teller.sides.length > 0 || side === null ? teller.sides : [side] };
}
