import { isDay, type Status } from '@readout/domain';
import type { AnnotatedText } from '../../annotate/document.ts';
import type { DaySource } from '../../extract/terms/claim.ts';
import { dayPhrasesOf, type DayPhrase, type DayRange } from '../../extract/days/days.ts';
import type { Losses } from '../losses.ts';
import type { SaidConversation } from '../reply.ts';
import type { CheckedDocument } from './checked-document.ts';
import { tokensIn, type Stretch } from './find-words.ts';
import type { Evidence } from './quotes.ts';

/** The days of a conversation and where they came from. */
export interface FoundDays {
  readonly days: DayRange | null;
  readonly source: DaySource;
}
const NO_DAYS: FoundDays = { days: null, source: 'none' };

/**
 * The days that a conversation is said to be on, as far as its printed words bear them out: the words must stand in the text, and what the day
 * resolver makes of them must be the same days. Where the resolver leaves a wider interval, that interval stays; where both have no day in
 * common, or the words name no day, the day stays open. Nothing is mended.
 */
export function findDays(
  { date, status }: SaidConversation,
  evidence: Evidence,
  checked: CheckedDocument,
  losses: Losses,
): FoundDays {
  if (date === null) return NO_DAYS;
  const { earliest, latest } = date;
  if (!isDay(earliest) || !isDay(latest) || earliest > latest) return lost('day-wrong', losses);
  const said: DayRange = { earliest, latest };
  const printed = phrasesOf(date.printed, evidence, checked);
  if (printed === null) return lost('day-not-in-text', losses);
  const day = checked.doc.day;
  const read = printed.flatMap((phrase) => readings(phrase, status, day));
  if (read.length === 0) return lost('day-not-resolved', losses);
  const agreed =
    read.find(({ days }) => days.earliest === said.earliest && days.latest === said.latest) ??
    joint(read, said) ??
    read.find(({ days }) => meet(days, said));
  if (agreed === undefined) return lost('day-disagrees', losses);
  // Of two that overlap the wider one is what is known for certain.
  const days = contains(said, agreed.days) ? said : agreed.days;
  if (status === 'held' && day !== null && days.earliest > day) return lost('day-after-text', losses);
  return { days, source: agreed.source };
}

interface Read {
  readonly days: DayRange;
  readonly source: DaySource;
}

/** What a phrase can mean: in the tense of the status first, then in the other, as a plan may lie behind and a "last Monday" before. */
function readings(phrase: DayPhrase, status: Status, day: CheckedDocument['doc']['day']): Read[] {
  const tenses =
    status === 'planned' || status === 'proposed' ? (['future', 'past'] as const) : (['past', 'future'] as const);
  return tenses.flatMap((tense) => {
    const days = phrase.resolve(day, tense, null);
    return days === null ? [] : [{ days, source: phrase.source }];
  });
}

/** "from the third … to the fifth", said as one: the hull of two phrases, where it is the very interval given. */
function joint(read: readonly Read[], said: DayRange): Read | undefined {
  const first = read.find(({ days }) => days.earliest === said.earliest);
  const last = read.find(({ days }) => days.latest === said.latest);
  return first === undefined || last === undefined ? undefined : { days: said, source: first.source };
}

/** The phrases for days within the printed words, at their place nearest to the evidence; null where the words do not stand in the text. */
function phrasesOf(
  printed: string,
  { text, quotes, sentence }: Evidence,
  checked: CheckedDocument,
): DayPhrase[] | null {
  const { doc } = checked;
  const own = text.sentences[sentence];
  const centre = text.tokens[own?.first ?? 0]?.start ?? 0;
  const places: { text: AnnotatedText; at: Stretch }[] = [];
  for (const quote of quotes) {
    const span = quote.sentences.map((one) => quote.text.sentences[one]).filter((one) => one !== undefined);
    const start = quote.text.tokens[span[0]?.first ?? 0]?.start ?? quote.start;
    const end = quote.text.tokens[(span.at(-1)?.last ?? 1) - 1]?.end ?? quote.end;
    for (const at of checked.finderOf(quote.text).all(printed, { start, end })) places.push({ text: quote.text, at });
  }
  if (places.length === 0) {
    const others = checked.finderOf(text).all(printed);
    others.sort((a, b) => Math.abs(a.start - centre) - Math.abs(b.start - centre));
    places.push(...others.slice(0, 1).map((at) => ({ text, at })));
  }
  if (places.length === 0) {
    const inTitle = checked.title.first(printed);
    if (inTitle !== null) places.push({ text: doc.title, at: inTitle });
  }
  const [place] = places;
  if (place === undefined) return null;
  const range = tokensIn(place.text, place.at);
  if (range === null) return null;
  // A phrase may begin before the words given ("on the" 3rd of March); it counts where it overlaps them.
  const sentences = place.text.sentences.find(({ first, last }) => range.first >= first && range.first < last);
  return dayPhrasesOf(
    place.text.tokens,
    sentences?.first ?? range.first,
    Math.max(sentences?.last ?? 0, range.last),
  ).filter((phrase) => phrase.first < range.last && phrase.last > range.first);
}

function lost(why: Parameters<Losses['lose']>[0], losses: Losses): FoundDays {
  losses.lose(why);
  return NO_DAYS;
}
const meet = (a: DayRange, b: DayRange): boolean => a.earliest <= b.latest && b.earliest <= a.latest;
const contains = (a: DayRange, b: DayRange): boolean => a.earliest <= b.earliest && a.latest >= b.latest;
