import type { Token } from './tokens.ts';

/** A run of tokens from `first` up to, not including, `last`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** The number of its paragraph, counted from 0. */
  readonly paragraph: number;
}

/** The number of the sentence that a token stands in; -1 where it stands in none. Sentences are in order, so that a long text is not walked. */
export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return -1;
    if (token < sentence.first) high = middle - 1;
    else if (token >= sentence.last) low = middle + 1;
    else return middle;
  }
  return -1;
}

const CLOSERS = '"”’\'»)]}';
const MOST_TOKENS = 400;

/** Cuts tokens into sentences: at stops, at blank lines, and at line ends where the text is not wrapped at a fixed width. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const wrapped = isHardWrapped(tokens);
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number): void => {
    if (last > first) sentences.push({ first, last, paragraph });
    first = last;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const newParagraph = token.gap === '\n\n' || (token.gap === '\n' && !wrapped);
    if (i > 0 && newParagraph) {
      close(i);
      paragraph += 1;
    } else if (i - first >= MOST_TOKENS) {
      close(i);
    }
    if (endsSentence(tokens, i)) {
      let end = i + 1;
      while (end < tokens.length && isCloser(tokens[end])) end += 1;
      if (startsSentence(tokens[end])) {
        close(end);
        i = end - 1;
      }
    }
  }
  close(tokens.length);
  return sentences;
}

function isCloser(token: Token | undefined): boolean {
  return token?.gap === '' && token.kind === 'mark' && (CLOSERS.includes(token.text) || '.!?…'.includes(token.text));
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'mark') {
    if (token.text === '.' && isListNumber(tokens, i)) return false;
    return token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…';
  }
  return token.text.endsWith('.') && endsOnAbbreviation(token, tokens[i + 1]);
}

/** "U.S. The call …": an abbreviation that ends a sentence is followed by a capitalised word that never follows a name. */
const OPENERS: ReadonlySet<string> = new Set(
  'the in on at he she they it his her their this that these those a an both after before but as we i our mr mrs ms when while there no'.split(
    ' ',
  ),
);
function endsOnAbbreviation(token: Token, next: Token | undefined): boolean {
  if (next?.capital !== true || next.gap === '') return false;
  const inner = token.text.slice(0, -1);
  if (/^(H\.E|H\.H|H\.M|H\.R\.H)$/u.test(inner)) return false;
  const isPoints = inner.includes('.') || ['Jr', 'Sr', 'Inc', 'Corp', 'Ltd', 'Co'].includes(inner);
  return isPoints && OPENERS.has(next.lower.replace('.', ''));
}

/** "8. NEXT SESSION": a number that opens a line is no sentence of its own. */
function isListNumber(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'number' && before.text.length <= 3 && (i === 1 || before.gap.startsWith('\n'));
}

function startsSentence(token: Token | undefined): boolean {
  if (token === undefined) return true;
  if (token.gap === '') return false;
  return (
    token.capital ||
    token.kind === 'number' ||
    token.kind === 'mark' ||
    token.gap !== ' ' ||
    token.text !== token.text.toLowerCase() ||
    !/\p{Ll}/u.test(token.text.charAt(0))
  );
}

/** Whether line ends are those of a fixed width: most lines that are followed by another are long and of like length. */
function isHardWrapped(tokens: readonly Token[]): boolean {
  let lines = 0;
  let full = 0;
  let start = 0;
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || before === undefined || !token.gap.startsWith('\n')) continue;
    if (token.gap === '\n') {
      lines += 1;
      const length = before.end - start;
      const goesOn = !/[.!?:]$/u.test(before.text) && /\p{Ll}/u.test(token.text.charAt(0));
      if (length >= 50 && length <= 110 && (goesOn || !/[.!?:]$/u.test(before.text))) full += 1;
    }
    start = token.start;
  }
  return lines >= 4 && full / lines > 0.6;
}
