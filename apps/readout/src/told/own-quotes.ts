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
    const beside = others.map((word) => word.start - start).filter((offset) => indexOfWord(sentences, offset) === at);
    if (at !== -1 && beside.length > 0 && own !== undefined)
      return [clauseBetween(text, sentences[at] ?? { start: 0, end: text.length }, own.start - start, beside)];
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

/** What parts two contacts of one sentence: "… spoke on Tuesday | and agreed to meet in May". */
const PARTING = /[,;:–—]\s|\s(?:and|but|while|whereas|after|before)\s/gu;
/** A clause shorter than this, in UTF-16 code units, tells too little. */
const SHORTEST = 30;

/** The part of a sentence around the contact word at `word`, cut where others tell of their own contacts in it; the whole where nothing parts them. */
function clauseBetween(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  word: number,
  others: readonly number[],
): string {
  const marks = [...text.slice(start, end).matchAll(PARTING)].map((mark) => start + mark.index);
  const [before, behind] = [
    Math.max(...others.filter((one) => one < word), -1),
    Math.min(...others.filter((one) => one > word), Infinity),
  ];
  const from = before < 0 ? start : marks.findLast((mark) => mark > before && mark < word);
  const to = behind === Infinity ? end : marks.findLast((mark) => mark > word && mark < behind);
  if (from === undefined || to === undefined || to - from < SHORTEST) return text.slice(start, end);
  return text.slice(from, to).replace(/^[,;:–—\s]+/u, '');
}
