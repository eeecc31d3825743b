import type { Mention } from '../../annotate/phrases/mention.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import { isVerbAt, type Element } from './elements.ts';

/** The phrase around a noun of contact, read from the noun to the left. */
export interface NounPhrase {
  readonly first: number;
  readonly at: number;
  /** "Saturday's call between": sides and people in front. */
  readonly owner: Mention | null;
  /** "his", "their", "its", "our"; empty where none. */
  readonly ownerWord: string;
  readonly attributes: readonly Mention[];
  /** "the", "this", "their", "a", or empty. */
  readonly determiner: string;
  /** Words of order: previous, next, second, 61st, another. */
  readonly order: string;
  readonly series: boolean;
}

const ORDER: ReadonlySet<string> = new Set(
  'previous next last latest second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth another further new fresh future forthcoming upcoming earlier coming follow-up first'.split(
    ' ',
  ),
);
const SERIES: ReadonlySet<string> = new Set(
  'several many series numerous multiple repeated regular frequent dozens various two three four five six seven eight nine ten eleven twelve nineteen secret'.split(
    ' ',
  ),
);
const STOPS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '“',
  '”',
  '"',
  'and',
  'or',
  'but',
  '(',
  ')',
  'that',
  'who',
  'which',
  'than',
  'as',
  'not',
  'to',
]);

/** Reads the phrase of the noun at element `at`. "Five rounds of talks" is one phrase. */
export function nounPhraseAt(elements: readonly Element[], at: number): NounPhrase {
  let first = at;
  let owner: Mention | null = null;
  let ownerWord = '';
  let determiner = '';
  let order = '';
  let series =
    /(talks|rounds|calls|meetings|consultations|negotiations|conversations|discussions|contacts|sessions|letters|exchanges|engagements)$/u.test(
      elements[at]?.word ?? '',
    ) &&
    elements[at]?.word !== 'talks' &&
    elements[at]?.word !== 'consultations' &&
    elements[at]?.word !== 'negotiations' &&
    elements[at]?.word !== 'discussions';
  const attributes: Mention[] = [];
  // "three hours of talks": a number of hours counts no contacts
  let counts = true;
  let i = at - 1;
  while (i >= 0 && at - i < 14) {
    const element = elements[i];
    if (element === undefined) break;
    if (element.mention !== null) {
      const mention = element.mention;
      if (
        mention.noun === 'possessive' ||
        elements[i + 1]?.word === "'s" ||
        elements[i + 1]?.word === "'" ||
        elements[i + 1]?.word === '’'
      ) {
        owner = mention;
        first = i;
        break;
      }
      if (mention.kind === 'side' && !STOPS.has(elements[i + 1]?.word ?? '')) {
        attributes.unshift(mention);
        if (mention.determiner !== '') determiner = mention.determiner;
        first = i;
        i -= 1;
        if (
          ['–', '-', '—', '/', 'and', ','].includes(elements[i]?.word ?? '') &&
          elements[i - 1]?.mention?.kind === 'side'
        )
          i -= 1;
        else if (mention.determiner !== '') break;
        continue;
      }
      break;
    }
    if (element.word === "'s" || element.word === "'") {
      if (elements[i - 1]?.mention === null) {
        first = i - 1;
        i -= 2;
        continue;
      }
      i -= 1;
      continue;
    }
    if (element.kind === 'day' || element.kind === 'thing' || element.kind === 'number') {
      if (element.kind === 'number' && /^\d{1,3}(st|nd|rd|th)$/u.test(element.word)) order = element.word;
      first = i;
      i -= 1;
      continue;
    }
    if (element.word === '-' || element.word === '–' || element.word === '/') {
      i -= 1;
      continue;
    }
    if (element.word === 'of' && isRoundWord(elements[i - 1]?.word ?? '')) {
      const isLength = elements[i - 1]?.word === 'hours';
      if (!isLength && (elements[i - 1]?.word ?? '').endsWith('s')) series = true;
      counts = !isLength;
      i -= 1;
      first = i;
      continue;
    }
    if (isRoundWord(element.word)) {
      first = i;
      i -= 1;
      continue;
    }
    if (['his', 'her', 'their', 'its', 'our', 'my'].includes(element.word)) {
      ownerWord = element.word;
      determiner = element.word;
      first = i;
      break;
    }
    if (['the', 'this', 'that', 'these', 'those', 'a', 'an', 'no', 'any'].includes(element.word)) {
      determiner = element.word;
      first = i;
      break;
    }
    if (
      STOPS.has(element.word) &&
      !(
        element.word === 'and' &&
        elements[i + 1]?.kind === 'word' &&
        elements[i - 1]?.kind === 'word' &&
        !isVerbAt(elements, i - 1) &&
        i > at - 4
      )
    )
      break;
    if (PREPOSITIONS.has(element.word) || (isVerbAt(elements, i) && !isAdjectivalParticiple(element.word, elements, i)))
      break;
    if (ORDER.has(element.word)) order = element.word;
    if (counts && SERIES.has(element.word)) series = true;
    first = i;
    i -= 1;
  }
  return { first, at, owner, ownerWord, attributes, determiner, order, series };
}

function isRoundWord(word: string): boolean {
  return /^(rounds?|series|sessions?|days?|hours?|weeks?|months?|nights?|morning|afternoon|couple|number)$/u.test(word);
}
function isAdjectivalParticiple(word: string, elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]?.word ?? '';
  return (
    (word.endsWith('ed') || word === 'written') &&
    (['a', 'the', 'an', 'this', 'their', 'his', 'her', 'its', "'s"].includes(before) || before === '-')
  );
}
