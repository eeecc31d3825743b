import type { AgreementStatus } from '@readout/domain';
import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import { plain } from '../../annotate/people/entities.ts';
import {
  AGREEMENT_HEADS,
  AGREEMENT_LETTERS,
  AGREEMENT_PHRASES,
  CAPITAL_HEADS,
  BARE_AGREEMENT_HEADS,
  NOT_AGREEMENTS,
  OF_DEALS,
} from '../../data/agreement-words.ts';
import { lowerPhrase } from './agreement-phrases.ts';
import { isOrdinary } from '../../data/common-words.ts';

/** A treaty, accord, deal, declaration or draft that the text names. */
export interface FoundAgreement {
  name: string;
  status: AgreementStatus;
  readonly parties: readonly string[];
  readonly mentions: string[];
  /** The sentences of the body that name it. */
  readonly sentences: Set<number>;
}

/** Finds the agreements that the body names, by the shape of their names. */
export function agreementsOf(doc: AnnotatedDocument): FoundAgreement[] {
  const found: FoundAgreement[] = [];
  for (const [sentence, span] of doc.body.sentences.entries()) {
    let at = span.first;
    while (at < span.last) {
      const phrase = phraseAt(doc.body, at, span.first, span.last);
      if (phrase === null) {
        at += 1;
        continue;
      }
      keep(found, doc.body, phrase, sentence, span);
      at = phrase.last;
    }
  }
  return found;
}

interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A run of capitalised words with a head like "Treaty" in it, its "of …" and "on …" included; or a lower-case one with a year or body. */
function phraseAt(text: AnnotatedText, at: number, start: number, end: number): Phrase | null {
  const { tokens } = text;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const head = AGREEMENT_HEADS.has(token.lower);
  if (!token.capital && !head && !FIXED.has(token.lower)) return null;
  const fixed = fixedPhrase(tokens, at, end) ?? article(text, at) ?? letters(text, at);
  if (fixed !== null) return { first: at, last: fixed };
  if (head && !token.capital) return lowerPhrase(text, at, start, end);
  if (!token.capital) return null;
  let last = at;
  let headAt = -1;
  while (last < end && last - at < 14) {
    const next = tokens[last];
    if (next === undefined || (last > at && next.gap.startsWith('\n'))) break;
    if (
      next.kind === 'word' &&
      (next.capital ||
        (headAt < 0 &&
          last > at &&
          ['and', 'of', 'for', 'on'].includes(next.lower) &&
          tokens[last + 1]?.capital === true) ||
        next.lower === "'s")
    ) {
      if ((AGREEMENT_HEADS.has(next.lower) || CAPITAL_HEADS.has(next.lower)) && next.capital) headAt = last;
      last += 1;
    } else if ((next.text === '-' || next.text === '–') && tokens[last + 1]?.gap === '') last += 1;
    else break;
  }
  if (headAt < 0) return lowerHeadBehind(text, at, last, end);
  let stop = Math.max(headAt + 1, headAt === last - 1 ? last : headAt + 1);
  const tail = tailEnd(text, stop, end);
  let first = at;
  while (first < headAt && !AGREEMENT_HEADS.has(tokens[first]?.lower ?? '') && isOpening(text, first, start))
    first += 1;
  if (tail > stop) stop = tail;
  if (/^\d{4}$/u.test(tokens[first - 1]?.text ?? '') && first - 1 >= start && stop === headAt + 1) first -= 1;
  if (stop - first < 2) return null;
  if (
    NOT_AGREEMENTS.has(
      tokens
        .slice(first, stop)
        .map((t) => t.lower)
        .join(' '),
    )
  )
    return null;
  return { first, last: stop };
}

/** With what a phrase begins that is an agreement as it stands. */
const FIXED: ReadonlySet<string> = new Set(AGREEMENT_PHRASES.map(([word = '']) => word));

/** "code of conduct", "Letter of Intent": where the phrase that starts at `at` ends. */
function fixedPhrase(tokens: AnnotatedText['tokens'], at: number, end: number): number | null {
  const first = tokens[at]?.lower;
  const phrase = AGREEMENT_PHRASES.find(
    (words) => words[0] === first && words.every((word, k) => tokens[at + k]?.lower === word),
  );
  return phrase === undefined || at + phrase.length > end ? null : at + phrase.length;
}

/** "Article 5" in a text that names NATO: the North Atlantic Treaty's. With "of" behind it, what follows is the agreement. */
function article({ tokens, atoms }: AnnotatedText, at: number): number | null {
  const isArticle = tokens[at]?.text === 'Article' && /^(?:\d{1,3}|[IVX]{1,5})$/u.test(tokens[at + 1]?.text ?? '');
  if (!isArticle || tokens[at + 2]?.lower === 'of') return null;
  return atoms.some((list) => list.some((atom) => atom.id === 'nato')) ? at + 2 : null;
}

/** "the CEPA", "UNCLOS", "New START": a treaty by its letters; in brackets behind its name they are part of it. */
function letters({ tokens }: AnnotatedText, at: number): number | null {
  const { text, gap } = tokens[at] ?? { text: '', gap: '' };
  if (text === 'New' && tokens[at + 1]?.text === 'START') return at + 2;
  const isInside = tokens[at - 1]?.text === '(' && gap === '';
  const goesOn = tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === true;
  return AGREEMENT_LETTERS.has(text) && !isInside && !goesOn ? at + 1 : null;
}

function isOpening(text: AnnotatedText, first: number, start: number): boolean {
  const token = text.tokens[first];
  return (
    first === start &&
    token !== undefined &&
    isOrdinary(token.lower) &&
    ['the', 'under', 'in', 'on', 'a', 'this', 'that', 'both', 'their', 'its', 'by', 'our'].includes(token.lower)
  );
}

/** "Beijing agreement", "1975 Algiers accord", "Paris climate accord": a capitalised name before a lower-case head, a year before it, a word between. */
function lowerHeadBehind(text: AnnotatedText, at: number, last: number, end: number): Phrase | null {
  const { tokens } = text;
  const single = tokens[last - 1];
  const between = tokens[last];
  const isBetween = between?.kind === 'word' && OF_DEALS.has(between.lower) && between.gap === ' ';
  const head = isBetween ? last + 1 : last;
  const next = tokens[head];
  if (next === undefined || head >= end || next.capital || next.gap !== ' ' || single === undefined) return null;
  if (
    !AGREEMENT_HEADS.has(next.lower) ||
    (BARE_AGREEMENT_HEADS.has(next.lower) && !(isBetween && next.lower === 'deal'))
  )
    return null;
  if (isOrdinary(single.lower) || last - at > 4) return null;
  let first = at;
  while (first < last - 1 && ['the', 'a', 'an', 'both', 'under'].includes(tokens[first]?.lower ?? '')) first += 1;
  const isYear = /^\d{4}$/u.test(tokens[first - 1]?.text ?? '');
  return { first: isYear ? first - 1 : first, last: head + 1 };
}

const TAIL_LEADS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'to', 'in', 'concerning', 'between', 'regarding']);
const TAIL_LINKS: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'the',
  'a',
  'an',
  'on',
  'in',
  'against',
  '-',
  '–',
]);

/** " of 1998", " on Return of Displaced Persons", " between Morocco and the European Union". */
function tailEnd(text: AnnotatedText, at: number, end: number): number {
  const { tokens } = text;
  let i = at;
  const word = tokens[i]?.lower ?? '';
  if (!TAIL_LEADS.has(word)) return at;
  let last = at;
  i += 1;
  if (tokens[i]?.lower === 'the') i += 1;
  while (i < end && i - at < 14) {
    const token = tokens[i];
    if (token === undefined || token.gap.startsWith('\n')) break;
    const isPart = (token.kind === 'word' && token.capital) || (token.kind === 'number' && /^\d{4}$/u.test(token.text));
    if (isPart) {
      i += 1;
      last = i;
      continue;
    }
    const next = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    if (TAIL_LINKS.has(token.lower) && tokens[next]?.capital === true) {
      i += 1;
      continue;
    }
    break;
  }
  return last;
}

function keep(found: FoundAgreement[], text: AnnotatedText, phrase: Phrase, sentence: number, span: Phrase): void {
  const { tokens } = text;
  const name = text.source
    .slice(tokens[phrase.first]?.start ?? 0, tokens[phrase.last - 1]?.end ?? 0)
    .replace(/\s+/gu, ' ');
  const words = contentOf(name);
  const same = found.find((other) => {
    const own = contentOf(other.name);
    const shared = words.filter((word) => own.includes(word)).length;
    return (
      shared > 0 &&
      (shared === words.length || shared === own.length || shared / (words.length + own.length - shared) >= 0.6)
    );
  });
  const status = statusOf(text, phrase, span);
  if (same === undefined) {
    found.push({ name, status, parties: [], mentions: [name], sentences: new Set([sentence]) });
    return;
  }
  if (!same.mentions.includes(name)) same.mentions.push(name);
  same.sentences.add(sentence);
  if (name.length > same.name.length && name.length < 90) same.name = name;
  if (same.status === 'unknown') same.status = status;
}

function contentOf(name: string): string[] {
  return plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) =>
        word !== '' && !['the', 'of', 'on', 'and', 'for', 'a', 'an', 'to', 'in', 'between', 'with'].includes(word),
    )
    .map((word) => word.replace(/s$/u, ''));
}

function statusOf(text: AnnotatedText, phrase: Phrase, span: Phrase): AgreementStatus {
  const words = text.tokens.slice(span.first, span.last).map((token) => token.lower);
  const before = text.tokens[phrase.first - 1]?.lower ?? '';
  const name = text.tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  if (
    before === 'draft' ||
    name.includes('draft') ||
    name.includes('drafts') ||
    words.includes('initialled') ||
    words.includes('initialed')
  )
    return 'draft';
  if (before === 'proposed' || words.includes('negotiate') || words.includes('proposed')) return 'proposed';
  if (
    words.includes('expired') ||
    words.includes('lapsed') ||
    words.includes('terminated') ||
    words.includes('denounced') ||
    words.includes('termination')
  )
    return 'ended';
  if (words.includes('signed') || words.includes('signing') || words.includes('sign')) return 'signed';
  return 'in-force';
}
