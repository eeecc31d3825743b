import type { AnnotatedText } from '../../annotate/document.ts';
import type { Range } from '../../annotate/phrases/mention.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import type { Losses } from '../losses.ts';
import type { SaidConversation } from '../reply.ts';
import type { CheckedDocument } from './checked-document.ts';
import { sentencesIn, tokensIn, type Stretch } from './find-words.ts';
import { sentenceAt } from '../../annotate/words/sentences.ts';

/** A quote that stands in the text, and the sentences it touches. */
export interface FoundQuote extends Stretch {
  readonly text: AnnotatedText;
  readonly tokens: Range;
  readonly sentences: readonly number[];
}

/** The evidence of one conversation: its quotes, and the words in them that say the contact. */
export interface Evidence {
  readonly text: AnnotatedText;
  readonly quotes: readonly FoundQuote[];
  /** The sentence of the contact words. */
  readonly sentence: number;
  readonly contact: Range;
}

const LONGEST_QUOTE = 1_200;
const MOST_SENTENCES = 4;
/** More tokens than this are no mere words of a contact. */
const LONGEST_CONTACT = 12;

/** Finds the quotes of a conversation in the stretch of the body that was shown, else in the title. Null, and counted, where none stands. */
export function findEvidence(
  said: SaidConversation,
  { doc, body, title }: CheckedDocument,
  shown: Stretch,
  losses: Losses,
): Evidence | null {
  const quotes: FoundQuote[] = [];
  for (const quote of said.quotes) {
    const inBody = isWords(quote) ? body.first(quote, shown) : null;
    const inTitle = inBody === null && isWords(quote) ? title.first(quote) : null;
    const [text, place] = inBody === null ? [doc.title, inTitle] : [doc.body, inBody];
    if (place === null) {
      losses.lose('quote-not-in-text');
      continue;
    }
    const sentences = sentencesIn(text, place);
    const tokens = tokensIn(text, place);
    if (place.end - place.start > LONGEST_QUOTE || sentences.length > MOST_SENTENCES || tokens === null) {
      losses.lose('quote-too-long');
      continue;
    }
    quotes.push({ ...place, text, tokens, sentences });
  }
  if (quotes.length === 0) {
    losses.lose('no-quote-in-text');
    return null;
  }
  // The body tells more than the title: where both are quoted, the account rests on the body.
  const text = quotes.some((quote) => quote.text === doc.body) ? doc.body : doc.title;
  const own = quotes.filter((quote) => quote.text === text);
  const contact = contactWordsIn(said.contact, own, text, text === doc.body ? body : title);
  if (contact === null) {
    losses.lose('no-contact-words');
    return null;
  }
  const sentence = sentenceAt(text.sentences, contact.first);
  return { text, quotes, sentence, contact };
}

/** Whether a run of tokens of one of the texts lies in a quote, wholly or in part. */
export function isQuoted({ text, tokens }: FoundQuote, part: AnnotatedText['part'], { first, last }: Range): boolean {
  return text.part === part && first < tokens.last && last > tokens.first;
}

/** Two words at least: a single one stands in most texts and shows nothing. */
function isWords(quote: string): boolean {
  return /\S\s+\S/u.test(quote.trim());
}

/** The words given as those of the contact, where they stand in a quote; else the first verb or noun of contact in the quotes. */
function contactWordsIn(
  given: string | null,
  quotes: readonly FoundQuote[],
  text: AnnotatedText,
  finder: { first(words: string, range?: Stretch): Stretch | null },
): Range | null {
  if (given !== null) {
    for (const quote of quotes) {
      const place = finder.first(given, quote);
      const range = place === null ? null : tokensIn(text, place);
      if (range !== null && range.last - range.first <= LONGEST_CONTACT && hasWord(text, range)) return range;
    }
  }
  for (const quote of quotes) {
    const range = tokensIn(text, quote);
    for (let at = range?.first ?? 0; at < (range?.last ?? 0); at += 1) {
      const word = text.tokens[at]?.lower ?? '';
      if (CONTACT_VERB_FORMS.has(word) || CONTACT_NOUN_OF.has(word)) return { first: at, last: at + 1 };
    }
  }
  return null;
}

function hasWord({ tokens }: AnnotatedText, { first, last }: Range): boolean {
  return tokens.slice(first, last).some((token) => token.kind === 'word' && token.text.length > 2);
}
