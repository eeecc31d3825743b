import type { Range } from '../annotate/phrases/mention.ts';
import type { Claim } from './terms/claim.ts';
import type { Resolution } from './terms/party.ts';

/** The longest quote: sentences that are longer are cut around the contact word. */
const LONGEST_QUOTE = 600;
const MOST_QUOTES = 3;

/** A stretch of a text by UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches that a claim rests on, the one of its contact word first, each of one sentence or two neighbours and cut to
 * {@link LONGEST_QUOTE} around the contact word.
 */
export function evidenceOf(claim: Claim): Stretch[] {
  const others = [...claim.evidence].filter((sentence) => sentence !== claim.sentence);
  const first = ownStretch(claim, others);
  const rest = others.filter((sentence) => sentence < first.from || sentence > first.to).slice(0, MOST_QUOTES - 1);
  return [first, ...rest.map((sentence) => withLead(claim, sentence, first))].flatMap((run) => {
    const span = spanOf(claim, run);
    if (span === null) return [];
    const { start, end } = span;
    if (end - start <= LONGEST_QUOTE) return [{ start, end }];
    const isOwn = run.from <= claim.sentence && claim.sentence <= run.to;
    return [cut(claim, span, isOwn ? (claim.text.tokens[claim.trigger.first]?.start ?? start) : start)];
  });
}

/** Sentences from one to another, both included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentence of the contact word; with the one before where it points back to whom that names, else with the one behind where that goes on
 * about the contact: a quote is to be understood by itself.
 */
function ownStretch(claim: Claim, others: readonly number[]): Run {
  const { sentence } = claim;
  const candidates: Run[] = [
    ...(pointsBack(claim) || others.includes(sentence - 1) ? [{ from: sentence - 1, to: sentence }] : []),
    ...(goesOn(claim, sentence + 1) || others.includes(sentence + 1) ? [{ from: sentence, to: sentence + 1 }] : []),
  ];
  const fitting = candidates.find((run) => {
    const span = spanOf(claim, run);
    return span !== null && span.end - span.start <= LONGEST_QUOTE && isOneParagraph(claim, run);
  });
  return fitting ?? { from: sentence, to: sentence };
}

/** A further sentence; a very short one ("And thank you for this meeting.") with the one before it. */
function withLead(claim: Claim, sentence: number, first: Run): Run {
  const alone = { from: sentence, to: sentence };
  const span = claim.text.sentences[sentence];
  const run = { from: sentence - 1, to: sentence };
  const isFree = sentence - 1 < first.from || sentence - 1 > first.to;
  if (span === undefined || span.last - span.first > SHORT || !isFree || !isOneParagraph(claim, run)) return alone;
  const whole = spanOf(claim, run);
  return whole !== null && whole.end - whole.start <= LONGEST_QUOTE ? run : alone;
}
/** Up to how many tokens a sentence says too little by itself. */
const SHORT = 8;

const POINTING: ReadonlySet<Resolution> = new Set(['pronoun', 'set', 'description']);

function pointsBack({ how, rules }: Claim): boolean {
  return how.some((one) => POINTING.has(one)) || rules.some((rule) => rule.startsWith('ellipsis.'));
}

/** "They talked for an hour", "The two then witnessed …": whether a sentence opens with those who were just named. */
function goesOn({ text }: Claim, sentence: number): boolean {
  const span = text.sentences[sentence];
  const [first] = text.mentions[sentence] ?? [];
  if (span === undefined || first === undefined || first.first - span.first > OPENING) return false;
  return (first.kind === 'pronoun' && first.noun !== 'it') || (first.kind === 'plural' && first.sides.length === 0);
}
/** Within how many tokens of its start a sentence names whom it goes on about ("After the talks, the two …"). */
const OPENING = 5;

function isOneParagraph({ text }: Claim, { from, to }: Run): boolean {
  for (let sentence = from + 1; sentence <= to; sentence += 1)
    if (/\n\s*\n/u.test(text.tokens[text.sentences[sentence]?.first ?? 0]?.gap ?? '')) return false;
  return true;
}

function spanOf({ text }: Claim, { from, to }: Run): (Stretch & Range) | null {
  const first = text.sentences[from]?.first;
  const last = text.sentences[to]?.last;
  if (first === undefined || last === undefined) return null;
  return { first, last, start: text.tokens[first]?.start ?? 0, end: text.tokens[last - 1]?.end ?? 0 };
}

function cut(claim: Claim, span: { first: number; last: number }, centre: number): Stretch {
  const half = LONGEST_QUOTE / 2;
  const inside = claim.text.tokens
    .slice(span.first, span.last)
    .filter((token) => token.start >= centre - half && token.end <= centre + half);
  return { start: inside[0]?.start ?? centre, end: inside.at(-1)?.end ?? centre };
}
