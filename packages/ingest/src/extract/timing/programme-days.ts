import { addDays, dayNumber, weekdayOf, type Day } from '@readout/domain';
import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { isVerbAt, rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { isShort, resolved } from './said-days.ts';

/** What a text is called that says what somebody will do on which day. */
const PROGRAMME: ReadonlySet<string> = new Set(
  'programme program agenda schedule diary calendar engagements appointments'.split(' '),
);
/** How many sentences of a text may say that it is a programme. */
const OPENING = 3;
/** How many sentences behind the heading of a day may be of it. */
const FAR = 12;
/** What stands behind a day that heads a paragraph. */
const HEADS: ReadonlySet<string> = new Set([':', '.', '–', '—', '-', '']);

/**
 * "Tuesday, 7 February. 10:00: meeting with A", "FRIDAY" above its lines: what a programme has under a day takes place on that day, and is to
 * come from the day of the text on. Gives the claim that day; does nothing in other texts, or where the sentence tells a day of its own.
 */
export function enterProgramme(doc: AnnotatedDocument, claim: Claim): void {
  if (doc.day === null || claim.text.part !== 'text' || !isProgramme(doc)) return;
  const days = dayAbove(doc, claim, doc.day);
  if (days === null) return;
  const { elements } = rowOf(claim.text, claim.sentence);
  const isOwn = elements.some(
    (element, i) => element.day !== null && !isHeading(claim.text, claim.sentence, elements, i),
  );
  if (isOwn || (claim.status !== 'held' && claim.status !== 'planned' && claim.days !== null)) return;
  if (claim.status === 'planned' && days.latest < doc.day) return;
  if (claim.status === 'held' && elements.some((element, i) => isOver(elements, i))) return;
  claim.days = days;
  claim.daySource = 'inherited';
  if (claim.status === 'held' && days.earliest >= doc.day) claim.status = 'planned';
}
/** Whether the word at `i` says that something is over. */
function isOver(elements: readonly Element[], i: number): boolean {
  const word = elements[i]?.word ?? '';
  return OVER.has(word) || (word.endsWith('ed') && elements[i - 1]?.mention != null && isVerbAt(elements, i));
}
const OVER: ReadonlySet<string> = new Set('was were had has did held met took realized realised done'.split(' '));

/** Whether the title or the opening of a text calls it a programme. */
const isProgramme = (doc: AnnotatedDocument): boolean => doc.principal.isOfficial && isIn(doc, PROGRAMME);

/** Whether the title or the opening of a text has one of some words. */
function isIn({ title, body }: AnnotatedDocument, words: ReadonlySet<string>): boolean {
  return [title, body].some(({ sentences, tokens }) => {
    const last = sentences[Math.min(OPENING, sentences.length) - 1]?.last ?? 0;
    return tokens.slice(0, last).some(({ lower }) => words.has(lower));
  });
}
/** What is written of days to come; a diary, or a list of engagements, may be of days that are over. */
const AHEAD: ReadonlySet<string> = new Set(['programme', 'program', 'agenda', 'schedule']);
/** What heads a list of days that are over: "The schedule of last week", "week ending 17 May". */
const PAST: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'concluded', 'ending', 'ended']);

/** The day that the nearest heading above a claim, or in front of it, says. */
function dayAbove(doc: AnnotatedDocument, { text, sentence }: Claim, today: Day): DayRange | null {
  for (let above = sentence; above >= Math.max(0, sentence - FAR); above -= 1) {
    const { elements } = rowOf(text, above);
    const at = elements.findIndex((element) => element.day !== null);
    if (at < 0 || !isHeading(text, above, elements, at)) continue;
    const day = elements[at]?.day ?? null;
    if (day?.weekday !== undefined) {
      const week = weekOf(doc);
      if (week !== null) return ofWeek(day.weekday, week);
      return isIn(doc, AHEAD) && !isIn(doc, PAST) ? inOrder(text, above, today) : null;
    }
    const [past, ahead] = (['past', 'future'] as const).map((tense) => resolved(doc, elements[at], tense));
    const near = nearer(past ?? null, ahead ?? null, today);
    return near !== null && near.earliest === near.latest && isShort(near) ? near : null;
  }
  return null;
}

/** Whether the day at `at` heads a paragraph: nothing but "Programme for" stands before it, and a mark, or nothing, behind it. */
function isHeading(text: AnnotatedText, sentence: number, elements: readonly Element[], at: number): boolean {
  const isFirst = text.sentences[sentence - 1]?.paragraph !== text.sentences[sentence]?.paragraph;
  const lead = elements.slice(0, at).every(({ word, mention }) => mention === null && LEAD.has(word));
  return isFirst && lead && HEADS.has(elements[at + 1]?.word ?? '');
}
const LEAD: ReadonlySet<string> = new Set([...PROGRAMME, 'for', 'of', 'on', 'the', '–', '—', '-', ':', ',']);

/** The days that a text says at its opening it is the programme of: "8–14 November 2010", "Thursday 16 – Sunday 19 February"; else null. */
function weekOf(doc: AnnotatedDocument): DayRange | null {
  const opening = [doc.title, doc.body].flatMap((text) =>
    text.sentences.slice(0, OPENING).flatMap((_, sentence) => rowOf(text, sentence).elements),
  );
  for (const [i, element] of opening.entries()) {
    const days = resolved(doc, element, 'future');
    const next = resolved(doc, opening[i + 2], 'future');
    const isSpan = DASHES.has(opening[i + 1]?.word ?? '') && next !== null;
    const span = days !== null && isSpan ? { earliest: days.earliest, latest: next.latest } : days;
    if (span !== null && span.earliest < span.latest && isShort(span)) return span;
  }
  return null;
}
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-', 'to', 'until']);

/** The weekday in the week of the programme. */
function ofWeek(weekday: number, week: DayRange | null): DayRange | null {
  if (week === null) return null;
  const day = addDays(week.earliest, (weekday - weekdayOf(week.earliest) + 7) % 7);
  return day > week.latest ? null : { earliest: day, latest: day };
}

/**
 * "Thursday", "Friday", "Monday" above their lines in a programme that says no week: the first is the next such day from the day of the text on, each
 * other the next behind the one before. `above` is the sentence of the heading asked for.
 */
function inOrder(text: AnnotatedText, above: number, today: Day): DayRange | null {
  let day: Day | null = null;
  for (let sentence = 0; sentence <= Math.min(above, LONGEST_PROGRAMME); sentence += 1) {
    const { elements } = rowOf(text, sentence);
    const at = elements.findIndex((element) => element.day !== null);
    const weekday = at < 0 || !isHeading(text, sentence, elements, at) ? undefined : elements[at]?.day?.weekday;
    if (weekday === undefined) continue;
    const from: Day = day ?? today;
    day = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  }
  return above > LONGEST_PROGRAMME || day === null ? null : { earliest: day, latest: day };
}
/** How many sentences of a programme are read for the order of its days. */
const LONGEST_PROGRAMME = 200;

function nearer(past: DayRange | null, ahead: DayRange | null, today: Day): DayRange | null {
  if (past === null || ahead === null) return past ?? ahead;
  const distance = ({ earliest }: DayRange): number => Math.abs(dayNumber(earliest) - dayNumber(today));
  return distance(past) < distance(ahead) ? past : ahead;
}
