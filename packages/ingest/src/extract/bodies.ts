import type { AnnotatedDocument } from '../annotate/document.ts';
import { hitAt, NAMED } from '../annotate/words/lexicon.ts';
import type { Token } from '../annotate/words/tokens.ts';

/**
 * The last word of a body's own name, by which it is an organisation whether or not it takes part in anything: parties, movements, companies,
 * funds and unions of states. Councils, commissions, committees, ministries, courts and parliaments are as often a state's own organs, and
 * stay out.
 */
const HEADS: ReadonlySet<string> = new Set(
  'party front movement congress alliance coalition organization organisation association foundation community fund army forum federation corporation group league bank board cross'.split(
    ' ',
  ),
);
/** What stands before the head and makes it no body of its own: a state's organ, a part of an army, a gathering. */
const OTHERS: ReadonlySet<string> = new Set(
  'working contact strike task united national central russian swiss forces free security economic democracy nato international world large third first second fourth west reserve steering executive governing development'.split(
    ' ',
  ),
);
/** Behind the adjective of a country these are the state's own ("the Mexican Army"). */
const STATES_OWN: ReadonlySet<string> = new Set(['army', 'bank', 'federation', 'group', 'board']);
/** Capitals at the start of a sentence that open no name. */
const OPENERS: ReadonlySet<string> = new Set(
  'the in at on a an for by and but our this that from of with to as his her its their mr mrs ms dr mme sir no what when while after before'.split(
    ' ',
  ),
);
/** The most words of a name on either side of its head. */
const REACH = 7;

/** The bodies that a text names by their shape alone ("Free Aceh Movement", "Federation of Coffee Growers"), as printed, each once. */
export function bodiesIn(doc: AnnotatedDocument): string[] {
  const { tokens } = doc.body;
  const taken = new Set<number>();
  for (const atoms of doc.body.atoms)
    for (const { kind, id, first, last } of atoms)
      if ((kind === 'organisation' && !id.startsWith(NAMED)) || kind === 'country')
        for (let i = first; i < last; i += 1) taken.add(i);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || token.text === token.text.toUpperCase()) continue;
    if (!HEADS.has(token.lower) || taken.has(at)) continue;
    const first = startOf(tokens, at);
    const last = endOf(tokens, at);
    const before = first < at ? (tokens[at - 1]?.lower ?? '') : '';
    const isOther =
      OTHERS.has(before) ||
      before.endsWith('th') ||
      (token.lower === 'congress' && (before === "'s" || before === '’s')) ||
      (STATES_OWN.has(token.lower) && first === at - 1 && hitAt(tokens, first, at)?.entry.kind === 'adjective');
    const isListed = hitAt(tokens, first, last)?.entry.kind === 'organisation';
    if (last - first < 2 || isOther || isListed) continue;
    found.add(printed(tokens, first, last));
  }
  return [...found];
}

/** Where the capitals begin that lead to the head at `at`, over a possessive ("People's Party"). */
function startOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (at - first < REACH) {
    const owner = tokens[first - 1]?.text === "'s" || tokens[first - 1]?.text === '’s' ? 2 : 1;
    const before = tokens[first - owner];
    if (before?.kind !== 'word' || !before.capital || OPENERS.has(before.lower)) break;
    if (tokens[first]?.gap !== ' ' && owner === 1) break;
    first -= owner;
  }
  return first;
}

/** Where the name ends: behind the head, or behind the capitals that "of" or "for" lead to. */
function endOf(tokens: readonly Token[], at: number): number {
  const link = tokens[at + 1]?.lower;
  if (link !== 'of' && link !== 'for') return at + 1;
  let end = at + 1;
  for (let i = at + 2; i < at + 2 + REACH; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.gap !== ' ') break;
    if (token.capital) end = i + 1;
    else if (!['the', 'of', 'for', 'and'].includes(token.lower)) break;
  }
  return end;
}

const printed = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map((token, i) => (i === 0 ? '' : token.gap) + token.text)
    .join('')
    .trim();
