import type { AnnotatedText } from '../../annotate/document.ts';
import type { Token } from '../../annotate/words/tokens.ts';

/** A lead that ends with a colon, and what is listed behind it. */
export interface Listing {
  readonly lead: number;
  /** The sentences that open an item each; none where the items stand in the sentence of the lead itself. */
  readonly items: readonly number[];
}

/** The listings of each text, by the sentence at which all of one has been read. */
const LISTINGS = new WeakMap<AnnotatedText, ReadonlyMap<number, Listing>>();

const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '·', '‣', '▪', '●', '○', '−', '►']);

/** Where a text lists behind a colon, by lines or between semicolons. */
export function listingsOf(text: AnnotatedText): ReadonlyMap<number, Listing> {
  const known = LISTINGS.get(text);
  if (known !== undefined) return known;
  const found = new Map<number, Listing>();
  for (let lead = 0; lead < text.sentences.length; lead += 1) {
    const span = text.sentences[lead];
    if (span === undefined) break;
    if (text.tokens[span.last - 1]?.text === ':') {
      const items = itemsBehind(text, lead);
      const last = items.at(-1);
      if (last !== undefined) found.set(last, { lead, items });
    } else if (hasInlineList(text.tokens, span)) found.set(lead, { lead, items: [] });
  }
  LISTINGS.set(text, found);
  return found;
}

/** A colon, and a semicolon behind it. */
function hasInlineList(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  let colon = false;
  for (let i = first; i < last; i += 1) {
    const mark = tokens[i]?.kind === 'mark' ? tokens[i]?.text : undefined;
    if (mark === ':') colon = true;
    else if (mark === ';' && colon) return true;
  }
  return false;
}

/** The sentences behind a lead that open an item each: paragraphs with a bullet or number, or lines that a semicolon parts. */
function itemsBehind({ tokens, sentences }: AnnotatedText, lead: number): number[] {
  const items: number[] = [];
  const { paragraph = 0 } = sentences[lead] ?? {};
  let style: 'mark' | 'plain' | null = null;
  let goesOn = true;
  let current = paragraph;
  for (let at = lead + 1; at < sentences.length && items.length < MOST_ITEMS; at += 1) {
    const span = sentences[at];
    if (span === undefined) break;
    if (span.paragraph === current) {
      if (style === 'plain' || current === paragraph) break;
      continue;
    }
    current = span.paragraph;
    const isMarked = opensItem(tokens, span.first);
    style ??= isMarked ? 'mark' : 'plain';
    if ((style === 'mark') !== isMarked || !goesOn) break;
    items.push(at);
    const [last, before] = [tokens[span.last - 1], tokens[span.last - 2]];
    if (style === 'plain') goesOn = [last, before].some((token) => token?.text === ';' || token?.text === ',');
  }
  return style === 'plain' && items.length < 2 ? [] : items;
}
const MOST_ITEMS = 40;

/** "- ", "• ", "1. ", "(a) ", "b) ". */
function opensItem(tokens: readonly Token[], first: number): boolean {
  const [one, two, three] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (one === undefined) return false;
  if (BULLETS.has(one.text)) return true;
  if (one.text === '(') return three?.text === ')' && (two?.text.length ?? 9) <= 3;
  return (
    (one.kind === 'number' || one.text.length === 1) &&
    (two?.text === ')' || (one.kind === 'number' && two?.text === '.' && one.text.length <= 2))
  );
}
