import type { AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import { BARE_AGREEMENT_HEADS, NAMELESS, OF_DEALS } from '../../data/agreement-words.ts';
import { MONTHS } from '../../data/calendar.ts';

/** "the transit agreement signed last month", "framework agreement of 1998", "the 2009 memorandum": lower case, but one agreement. */
export function lowerPhrase(text: AnnotatedText, at: number, start: number, end: number): Range | null {
  const { tokens } = text;
  const head = tokens[at];
  if (head === undefined) return null;
  let first = at;
  while (first > start && at - first < 4) {
    const before = tokens[first - 1];
    if (
      before === undefined ||
      before.kind === 'mark' ||
      [
        'the',
        'a',
        'an',
        'of',
        'that',
        'this',
        'their',
        'its',
        'his',
        'her',
        'and',
        'to',
        'in',
        'on',
        'for',
        'no',
        'any',
        'under',
        'by',
        'with',
        'an',
        'new',
        'final',
        'draft',
      ].includes(before.lower)
    )
      break;
    first -= 1;
  }
  const next = tokens[at + 1]?.lower ?? '';
  const after = tokens[at + 2]?.lower ?? '';
  const determiner = tokens[first - 1]?.lower ?? '';
  const isKnown =
    determiner === 'the' ||
    determiner === 'a' ||
    determiner === 'an' ||
    determiner === 'new' ||
    determiner === 'final' ||
    determiner === 'under' ||
    determiner === 'draft' ||
    determiner === "'s";
  if (!isKnown || (first === at && !(next === 'of' && after === 'understanding'))) {
    const isTold =
      (next === 'of' && /^\d{4}$/u.test(after)) ||
      next === 'concluded' ||
      (next === 'between' && tokens[at + 2]?.capital === true);
    const isOfIts =
      isKnown &&
      (OWN_NAMED.has(head.lower) || (!BARE_AGREEMENT_HEADS.has(head.lower) && isSigned(tokens, first, start)));
    const aim = isOfIts && first === at ? subjectOf(tokens, at + 1, end) : at + 1;
    if (aim > at + 1) return { first, last: aim };
    if (!isKnown || !isTold) return null;
  }
  if (next === 'of' && after === 'understanding')
    return { first, last: complement(tokens, Math.min(end, at + 3), end) };
  if (next === 'of' && /^\d{4}$/u.test(after)) return { first, last: at + 3 };
  if (next === 'of' && MONTHS.has(after) && /^\d{4}$/u.test(tokens[at + 3]?.text ?? '')) return { first, last: at + 4 };
  if (next === 'signed' || next === 'concluded' || next === 'initialled' || next === 'between' || next === 'reached')
    return { first, last: complement(tokens, at + 1, end) };
  if (
    /^\d{4}$/u.test(tokens[first]?.text ?? '') &&
    (!BARE_AGREEMENT_HEADS.has(head.lower) || OF_A_YEAR.has(head.lower))
  )
    return { first, last: at + 1 };
  const named = firstNamed(tokens, first, at);
  if (named === null || BARE_AGREEMENT_HEADS.has(head.lower)) return dealAt(tokens, named, at);
  return { first: named, last: complement(tokens, at + 1, end) };
}

/** Where the words begin that name what a head in lower case is about: "a new air services agreement"; null where none do. */
function firstNamed(tokens: AnnotatedText['tokens'], first: number, at: number): number | null {
  let i = first;
  while (i < at && (NAMELESS.has(tokens[i]?.lower ?? '') || tokens[i]?.kind !== 'word')) i += 1;
  const isPlain = tokens
    .slice(i, at)
    .every(({ kind, lower }) => kind === 'word' && !lower.endsWith('ly') && !NAMELESS.has(lower));
  return i < at && isPlain ? i : null;
}

function dealAt(tokens: AnnotatedText['tokens'], named: number | null, at: number): Range | null {
  const isDeal = tokens[at]?.lower === 'deal' && OF_DEALS.has(tokens[at - 1]?.lower ?? '');
  return named !== null && isDeal ? { first: named, last: at + 1 } : null;
}

/** " on a cross-border economic zone", " between Morocco and the European Union", " concluded last year": where what a name in lower case says of itself ends. */
function complement(tokens: AnnotatedText['tokens'], at: number, end: number): number {
  const lead = tokens[at]?.lower ?? '';
  if (lead === 'concluded' || lead === 'reached')
    return ['last', 'this'].includes(tokens[at + 1]?.lower ?? '') ? Math.min(end, at + 3) : at;
  if (lead !== 'on' && lead !== 'between') return at;
  let last = at + 1;
  while (last < end && last - at < 9) {
    const token = tokens[last];
    if (token?.kind !== 'word' && token?.text !== '-') break;
    if (token.gap.startsWith('\n') || COMPLEMENT_STOPS.has(token.lower) || (token.lower === 'and' && lead === 'on'))
      break;
    last += 1;
  }
  return last - at >= 3 || (lead === 'on' && last - at === 2 && tokens[last - 1]?.capital !== true) ? last : at;
}
const COMPLEMENT_STOPS: ReadonlySet<string> = new Set(
  'was were is are has have had will would that which who at in to for by with before after when while but as from under this last next tuesday monday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Heads that name one agreement by what it is of or on, however it is told: "a treaty of friendship", "the protocol on the land boundary". */
const OWN_NAMED: ReadonlySet<string> = new Set(['treaty', 'protocol', 'convention', 'memorandum']);
/** Heads in lower case that a year before them makes one: "the 1956 declaration". */
const OF_A_YEAR: ReadonlySet<string> = new Set([
  'declaration',
  'convention',
  'communiqué',
  'communique',
  'roadmap',
  'arrangement',
]);
const SIGNING: ReadonlySet<string> = new Set(
  'sign signs signed signing initial initialled initialed ratify ratified conclude concluded negotiate negotiating draft drafting'.split(
    ' ',
  ),
);
/** How far before it the verb of signing may stand. */
const SIGNING_REACH = 5;

/** "signed an agreement on the abolition of visas": what is signed is a text, not a mere being of one mind. */
function isSigned(tokens: AnnotatedText['tokens'], first: number, start: number): boolean {
  return tokens.slice(Math.max(start, first - SIGNING_REACH), first).some(({ lower }) => SIGNING.has(lower));
}

/** Where what an agreement is "on", "for" or "of" ends, with articles in it and up to what tells of something else. */
function subjectOf(tokens: AnnotatedText['tokens'], at: number, end: number): number {
  const lead = tokens[at]?.lower ?? '';
  if (!['on', 'for', 'of', 'concerning'].includes(lead)) return at;
  let last = at + 1;
  while (last < end && last - at < 8) {
    const token = tokens[last];
    if (token?.kind !== 'word' || token.gap.startsWith('\n') || SUBJECT_STOPS.has(token.lower)) break;
    last += 1;
  }
  while (last > at + 1 && ['the', 'of', 'and', 'a', 'an'].includes(tokens[last - 1]?.lower ?? '')) last -= 1;
  return last - at >= 2 ? last : at;
}
const SUBJECT_STOPS: ReadonlySet<string> = new Set(
  [...COMPLEMENT_STOPS].concat([
    'between',
    'signed',
    'concluded',
    'reached',
    'is',
    'be',
    'being',
    'yesterday',
    'today',
  ]),
);
