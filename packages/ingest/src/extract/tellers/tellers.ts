import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Claim } from '../terms/claim.ts';
import type { WholeTeller } from './document-tellers.ts';
import type { Heard } from './heard.ts';
import { isSameTeller } from './same-teller.ts';
import { sidesOf } from '../terms/party.ts';
import type { Stretches } from '../terms/stretches.ts';
import { placed } from './teller-side.ts';
import { tellerOfMention, type Teller } from './teller.ts';
import type { Told } from './told-by.ts';
import { isOwnWord, isToldInside } from './told-inside.ts';
import { turnSpeakerOf } from './turn-speakers.ts';

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
  { told, whole, speakers }: Heard,
): Map<Claim, Teller[]> {
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
    const { text, sentence, evidence, parties } = this.#claim;
    // what a question asks, its answer tells
    const answer =
      text.zones[sentence]?.asks === true ? [...evidence].find((one) => !text.zones[one]?.asks) : undefined;
    const speaker = text.zones[answer ?? sentence]?.speaker ?? null;
    if (speaker === null) return false;
    const teller = turnSpeakerOf(this.#doc, text, speaker);
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
      if (voicesOnly && (!(told.isVoice || isOwnWord(this.#claim, told)) || told.isPosition)) continue;
      if (isToldInside(this.#doc, this.#claim, told) || (inTurn && !told.isVoice)) continue;
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
      const told = this.#told[before]?.findLast((one) => !one.isPosition && !isToldInside(this.#doc, this.#claim, one));
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
    if (others.some((other) => !isSameTeller(other.teller, first.teller))) return;
    const { sides } = placed(this.#doc, first.teller, this.#claim.parties);
    const isNear = voices.some((one) => Math.abs(one.sentence - sentence) <= NEAR_VOICE);
    if (isNear && sides.some((side) => sidesOf(this.#claim.parties).includes(side))) this.#addTold(first);
  }

  #addTold(told: Told): void {
    this.#add(told.isJoint ? { ...told.teller, sides: sidesOf(this.#claim.parties) } : told.teller);
  }

  #add(teller: Teller): void {
    if (!this.#found.some((other) => isSameTeller(other, teller))) this.#found.push(teller);
  }
}
