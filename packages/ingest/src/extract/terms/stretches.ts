import type { AnnotatedText } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Claim } from './claim.ts';
import { sideOfPerson, sidesOf } from './party.ts';

/** How far behind its contact an account goes on, in sentences. */
const LONGEST_STRETCH = 14;
/** A memorandum of a conversation tells of it to its end. */
const LONGEST_NOTES = 60;

/** Which sentences tell of which claim: its own and those behind it, up to the next contact of others. */
export class Stretches {
  /** Claims by the sentence they stand in, by text. */
  readonly #at = new Map<AnnotatedText, Map<number, Claim[]>>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      const own = this.#at.get(claim.text) ?? new Map<number, Claim[]>();
      this.#at.set(claim.text, own);
      const here = own.get(claim.sentence);
      if (here === undefined) own.set(claim.sentence, [claim]);
      else here.push(claim);
    }
  }

  /** The claims of one sentence. */
  claimsAt(text: AnnotatedText, sentence: number): readonly Claim[] {
    return this.#at.get(text)?.get(sentence) ?? [];
  }

  /** The numbers of the sentences, in order. A contact of the same sides and people, told within the account, does not end it. */
  of(claim: Claim): number[] {
    const end = Math.min(
      claim.text.sentences.length,
      claim.sentence + (claim.rules.includes('document.roster') ? LONGEST_NOTES : LONGEST_STRETCH),
    );
    const sides = new Set(sidesOf(claim.parties));
    const sentences = [claim.sentence];
    const siblings = this.claimsAt(claim.text, claim.sentence).filter((other) => isOfOtherPeople(claim, other));
    let isOfSibling = false;
    for (let sentence = claim.sentence + 1; sentence < end; sentence += 1) {
      const isOfOthers = (other: Claim): boolean =>
        sidesOf(other.parties).some((side) => !sides.has(side)) || isOfOtherPeople(claim, other);
      if (this.claimsAt(claim.text, sentence).some(isOfOthers)) break;
      const own = namesIn(claim, siblings, sentence);
      const others = siblings.some((sibling) => namesIn(sibling, [claim], sentence));
      if (own !== others) isOfSibling = others;
      if (!isOfSibling) sentences.push(sentence);
    }
    return [...new Set([...sentences, ...claim.evidence])].sort((a, b) => a - b);
  }
}

/** Whether two contacts of the same sides are of other people: for one side both name somebody, and nobody is named by both. */
function isOfOtherPeople(claim: Claim, other: Claim): boolean {
  const peopleOf = ({ parties }: Claim, side: string): Person[] =>
    parties.flatMap((party) =>
      party.type === 'person' && (sideOfPerson(party.person) ?? party.person.assumedSide) === side
        ? [party.person]
        : [],
    );
  return sidesOf(claim.parties).some((side) => {
    const [own, others] = [peopleOf(claim, side), peopleOf(other, side)];
    return own.length > 0 && others.length > 0 && !own.some((person) => others.includes(person));
  });
}

/** Whether a sentence names somebody of a contact who is in none of the others told with it. */
function namesIn({ parties, text }: Claim, others: readonly Claim[], sentence: number): boolean {
  return parties.some(
    (party) =>
      party.type === 'person' &&
      !others.some((other) => other.parties.some((one) => one.type === 'person' && one.person === party.person)) &&
      party.person.mentions.some((placed) => placed.in === text.part && placed.sentence === sentence),
  );
}
