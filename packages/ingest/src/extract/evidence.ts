import type { Claim } from './claim.ts';

/** The longest quote: sentences that are longer are cut around the contact word. */
const LONGEST_QUOTE = 600;
const MOST_QUOTES = 3;

/** A stretch of a text by UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences that a claim rests on, its own first, each cut to {@link LONGEST_QUOTE} around the contact word. */
export function evidenceOf(claim: Claim): Stretch[] {
  const sentences = [claim.sentence, ...[...claim.evidence].filter((sentence) => sentence !== claim.sentence)].slice(
    0,
    MOST_QUOTES,
  );
  return sentences.flatMap((sentence) => {
    const span = claim.text.sentences[sentence];
    if (span === undefined) return [];
    const start = claim.text.tokens[span.first]?.start ?? 0;
    const end = claim.text.tokens[span.last - 1]?.end ?? 0;
    if (end - start <= LONGEST_QUOTE) return [{ start, end }];
    const centre = sentence === claim.sentence ? (claim.text.tokens[claim.trigger.first]?.start ?? start) : start;
    return [cut(claim, span, centre)];
  });
}

function cut(claim: Claim, span: { first: number; last: number }, centre: number): Stretch {
  const half = LONGEST_QUOTE / 2;
  const inside = claim.text.tokens
    .slice(span.first, span.last)
    .filter((token) => token.start >= centre - half && token.end <= centre + half);
  return { start: inside[0]?.start ?? centre, end: inside.at(-1)?.end ?? centre };
}
