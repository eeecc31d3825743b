import type { AnnotatedText } from '../annotate/document.ts';
import type { Claim } from './claim.ts';
import { sidesOf } from './party.ts';

/** How far behind its contact an account goes on, in sentences. */
const LONGEST_STRETCH = 14;

/** Which sentences tell of which claim: its own and those behind it, up to the next contact of others. */
export class Stretches {
  /** Claims by the sentence they stand in, by text. */
  readonly #at = new Map<AnnotatedText, Map<number, Claim[]>>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      const own = this.#at.get(claim.text) ?? new Map<number, Claim[]>();
      this.#at.set(claim.text, own);
      own.set(claim.sentence, [...(own.get(claim.sentence) ?? []), claim]);
    }
  }

  /** The claims of one sentence. */
  claimsAt(text: AnnotatedText, sentence: number): readonly Claim[] {
    return this.#at.get(text)?.get(sentence) ?? [];
  }

  /** The numbers of the sentences, in order. A contact of the same sides, told within the account, does not end it. */
  of(claim: Claim): number[] {
    const end = Math.min(claim.text.sentences.length, claim.sentence + LONGEST_STRETCH);
    const sides = new Set(sidesOf(claim.parties));
    const sentences = [claim.sentence];
    for (let sentence = claim.sentence + 1; sentence < end; sentence += 1) {
      const isOfOthers = (other: Claim): boolean => sidesOf(other.parties).some((side) => !sides.has(side));
      if (this.claimsAt(claim.text, sentence).some(isOfOthers)) break;
      sentences.push(sentence);
    }
    for (const sentence of claim.evidence) if (!sentences.includes(sentence)) sentences.push(sentence);
    return sentences.sort((a, b) => a - b);
  }
}
