import { foldWords, type AccountAnswer, type ContactAnswer, type Span } from '@readout/domain';
import { clauseAround, sentencesOf, type Stretch } from './stretches-of-text.ts';

/** Longest quote of a point, in UTF-16 code units. */
export const LONGEST_QUOTE = 200;

/** One account with the part of its document that tells of the contact. */
export interface AccountText {
  readonly account: AccountAnswer;
  readonly body: string;
  /** The sentences that tell of it, in order: from its evidence to its last statement, and one more of that paragraph. */
  readonly sentences: readonly Stretch[];
}

/** An account's own sentences. Those of the title are left out, since a title only repeats. */
export function accountText(account: AccountAnswer, body: string): AccountText {
  const told = [...account.passages, ...account.statements].filter(({ in: part }) => part === 'text');
  const all = sentencesOf(body);
  const touchedBy = (spans: readonly Stretch[]): number[] =>
    all.flatMap((sentence, at) =>
      spans.some(({ start, end }) => start < sentence.end && sentence.start < end) ? [at] : [],
    );
  const touched = touchedBy(told);
  const [first] = touched;
  const last = touched.at(-1);
  // What stands between the sentences that show one contact may tell of another ("received them separately. In the morning …").
  const shown = touchedBy(account.passages.filter(({ in: part }) => part === 'text'));
  const lastShown = shown.at(-1) ?? 0;
  const lineOf = (at: number): number => body.lastIndexOf('\n', all[at]?.start ?? 0);
  const isBetween = (at: number): boolean =>
    at > (shown[0] ?? 0) && at < lastShown && !touched.some((one) => lineOf(one) === lineOf(at));
  const sentences =
    first === undefined || last === undefined
      ? []
      : all.slice(first, last + 1).filter((_, at) => !isBetween(first + at));
  const next = last === undefined ? undefined : all[last + 1];
  // What follows in the same paragraph is of the same account; a new paragraph may be of another.
  if (next !== undefined && !body.slice(sentences.at(-1)?.end ?? 0, next.start).includes('\n')) sentences.push(next);
  return { account, body, sentences };
}

/** A quote of some words of the body: the clause they stand in. */
export function quoteOf({ body }: AccountText, sentence: Stretch, words: Stretch): Span {
  const { start, end } = clauseAround(body, sentence, words, LONGEST_QUOTE);
  return { in: 'text', start, end, text: body.slice(start, end) };
}

/** Folded words that name the parties of a contact, which every account of it has. */
export function partyWords(contact: ContactAnswer): Set<string> {
  return new Set(contact.named.flatMap(({ type, name }) => (type === 'agreement' ? [] : foldWords(name))));
}

/** Least letters that a country and its adjective have in common ("Moldova", "Moldovan"; "Peru", "Peruvian"). */
const ROOT = 4;

/** How the adjectives of the countries of a contact begin, by the names of these. */
export function countryRoots(contact: ContactAnswer): string[] {
  return contact.named
    .filter(({ type }) => type === 'country')
    .flatMap(({ name }) => foldWords(name))
    .filter((word) => word.length >= ROOT && word !== 'united' && word !== 'republic')
    .map((word) => word.slice(0, Math.max(ROOT, word.length - 2)));
}
