import { foldWords } from '@readout/domain';
import { storeProblem } from './problems.ts';

/** Longest text of a search, in UTF-16 code units. */
const MAX_SEARCH = 1000;

/** What is looked for, folded: every phrase and every word must be there, and a word that begins with `prefix`. All empty: nothing is asked. */
export interface SearchWords {
  /** Each of two or more words that stand one after the other. */
  readonly phrases: readonly (readonly string[])[];
  readonly words: readonly string[];
  /** The last word, which may be unfinished; null where the search ends in a quoted part. */
  readonly prefix: string | null;
}

/**
 * Reads a search as people type it. Words between two straight or typographic double quotation marks are a phrase, and are whole words;
 * a mark without a partner is nothing, and so is everything else that is neither letter nor digit: no engine's syntax is understood.
 * Throws `question-too-large` above {@link MAX_SEARCH}.
 */
export function searchWords(typed: string): SearchWords {
  refuseLong(typed);
  const parts = typed.split(/["“”„«»]/u);
  // With n marks there are n + 1 parts; those at odd places are quoted, but for one after a last mark without a partner.
  const isQuoted = (index: number): boolean => index % 2 === 1 && index < parts.length - 1;
  const phrases: string[][] = [];
  const words: string[] = [];
  let prefix: string | null = null;
  parts.forEach((part, index) => {
    const folded = foldWords(part);
    if (folded.length === 0) return;
    if (prefix !== null) words.push(prefix);
    prefix = null;
    if (!isQuoted(index)) prefix = folded.pop() ?? null;
    else if (folded.length > 1) phrases.push(folded.splice(0));
    words.push(...folded);
  });
  return { phrases, words: [...new Set(words)], prefix };
}

/** The folded words of a name as typed so far; the last one may be unfinished. Throws `question-too-large` above {@link MAX_SEARCH}. */
export function nameSearchWords(typed: string): string[] {
  refuseLong(typed);
  return foldWords(typed);
}

/** Whether nothing is looked for. */
export function isEmptySearch({ phrases, words, prefix }: SearchWords): boolean {
  return phrases.length === 0 && words.length === 0 && prefix === null;
}

function refuseLong(typed: string): void {
  if (typed.length > MAX_SEARCH) {
    throw storeProblem(
      'question-too-large',
      `a search of ${String(typed.length)} characters, of at most ${String(MAX_SEARCH)}`,
    );
  }
}
