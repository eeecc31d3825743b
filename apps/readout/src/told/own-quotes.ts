import type { AccountAnswer } from '@readout/domain';
import { sentencesOf } from '@readout/joining';

/** The word by which an account tells of its contact; offsets are UTF-16 code units. */
export type ContactWord = Pick<AccountAnswer['marks'][number], 'in' | 'start'>;

/** The words by which accounts tell of their contacts. */
export function contactWordsOf(
  accounts: readonly { readonly marks: readonly Pick<AccountAnswer['marks'][number], 'in' | 'start' | 'show'>[] }[],
): ContactWord[] {
  return accounts.flatMap(({ marks }) => marks.filter(({ show }) => show === 'contact' || show === 'status'));
}

/**
 * What an account rests on in the body of its document, without the sentences that tell of another contact there by one of `words`:
 * a passage holds the sentence before where that says who is meant, and that one is often the telling of another.
 */
export function ownQuotes(account: AccountAnswer, words: readonly ContactWord[]): string[] {
  const [own] = contactWordsOf([account]);
  const others = words.filter((word) => word.in === 'text' && word.start !== own?.start);
  const shown = account.passages.filter((one) => one.in === 'text' && one.shows.length > 0);
  const quotes = shown.flatMap(({ text, start }) => {
    const sentences = sentencesOf(text);
    const at = own === undefined ? -1 : indexOfWord(sentences, own.start - start);
    const taken = new Set(others.map((word) => indexOfWord(sentences, word.start - start)).filter((one) => one !== at));
    if (!sentences.some((_, index) => taken.has(index))) return [text];
    if (at === -1) return [];
    let [first, last] = [at, at];
    while (first > 0 && !taken.has(first - 1)) first -= 1;
    while (last < sentences.length - 1 && !taken.has(last + 1)) last += 1;
    return [text.slice(sentences[first]?.start, sentences[last]?.end)];
  });
  return quotes.length > 0 ? quotes : shown.map(({ text }) => text);
}

function indexOfWord(sentences: ReturnType<typeof sentencesOf>, offset: number): number {
  return sentences.findIndex(({ start, end }) => start <= offset && offset < end);
}
