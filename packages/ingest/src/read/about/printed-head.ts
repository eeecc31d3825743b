import type { Day } from '@readout/domain';
import { COUNTRY_WORDS } from '../../data/countries.ts';
import { storableAddress, type About } from './about.ts';
import { datelineOf, type Dateline } from './dateline.ts';
import { findDays } from './printed-day.ts';

const MOST_HEAD_LINES = 8;
const MOST_LINES = 40;
const LONGEST_LINE = 320;
const LONGEST_HEADING = 200;
const LONGEST_PUBLISHER = 100;
const FIELD =
  /^(?:#\+)?(subject|title|headline|date(?: and place)?|sent|published(?: on)?|released|publisher|source|url|link)\s*:\s*(\S.*)$/iu;
const GENERIC =
  /^\W*(?:(?:no|nr|n°|№|ref(?:erence)?)\.?\s*:?\s*[\p{Lu}\d][\p{Lu}\d/.-]{0,20}|press (?:release|statement|communiqu[eé]|notice|service|office)|news release|media (?:release|note|advisory)|for immediate release|statement|communiqu[eé]|joint (?:statement|communiqu[eé])|readout|memorandum(?: of (?:telephone )?conversation)?|bulletin|transcript|via (?:teleconference|telephone|video ?(?:conference|link))|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:un)?classified|confidential|excerpts?|extracts?|translation|unofficial translation)\W*(?:\([^)]{0,60}\))?\W*$/iu;
const TIME =
  /^\W*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?\s?m\.?)?\s*[A-Z]{0,5}(?:\s*(?:to|-|–)\s*\d{1,2}[:.]\d{2}.{0,12})?\W*$/iu;
const INSTITUTION =
  /\b(?:ministry|ministries|minist[eè]re|office|presidency|government|department|directorate|secretariat|embassy|cabinet|chancellery|council|commission|bureau|delegation|mission|parliament|senate|republic|kingdom|federation|institute|foundation|centre|center|union|association|organi[sz]ation|palace|house|court)\b/iu;
const PAPER =
  /\b(?:news|newswire|wire|agency|press|desk|gazette|times|post|courier|daily|weekly|herald|tribune|mirror|monitor|journal|review|chronicle|observer|standard|star|sun|mail|telegraph|dispatch|ledger|record|today|watch|radio|television|tv|media|feed|lines|list|digest|reporter|correspondent|globe|guardian|independent|argus|echo|examiner|express|inquirer|sentinel|voice|world)\b/iu;
const LABELLED =
  /^(?:parties|participants|present|place|from|to|cc|ref|no|by|author|embargo(?:ed)?|contact|e-?mail|tel(?:ephone)?)\b[^:]{0,20}:/iu;
/** A word before a day that says what day it is. */
const LABEL_OF_DAY = /^(?:sent|dated?|received|released|issued|published|posted|updated)$/iu;
const AMBIGUOUS_DAY = /\d{1,2}[/-]\d{1,2}[/-]\d{4}/u;
const WEEKDAY = /(?:^|[\s,–—-])(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$/iu;
const AFTER_DAY =
  /^(?:\s*(?:г\.|года|г|р\.|року|год)|\W)*(?:\(?(?:excerpts?|extracts?|updated.{0,40})\)?|,?\s*\d{1,2}[:.]\d{2}.{0,40})?\W*$/iu;
const CAPITALS = new Set(
  COUNTRY_WORDS.flatMap(({ capitals, names }) => [...capitals, ...names]).map((name) => name.toLowerCase()),
);

interface HeadLine {
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
  readonly day: { readonly day: Day; readonly before: string } | null;
  readonly kind: 'day' | 'generic' | 'place' | 'institution' | 'heading';
}

/**
 * What the head of a plain text prints about it: a headline, a byline with the day ("Steppe Wire, 18 September 2024"),
 * labelled fields of a memorandum, the institution's letterhead, the dateline. Rather nothing than a guess.
 */
export function printedHead(text: string): Partial<About> {
  const lines = firstLines(text);
  const { head, bodyAt } = headOf(lines);
  const fields = labelledFields(lines);
  const dateline = datelineOf(lines.slice(bodyAt, bodyAt + 6));
  const isTranscript = head.some((line) => TIME.test(line.text));
  const titleAt = head.findIndex((line, at) => line.kind === 'heading' && !isVenue(head, at, isTranscript));
  const letterhead = isTranscript ? null : (head.find((line) => line.kind === 'institution')?.text ?? null);
  const dayLine = head.find((line) => line.day !== null);
  return {
    title: fields.title ?? head[titleAt]?.text ?? datedTitle(head),
    publishedOn: fields.publishedOn ?? dayLine?.day?.day ?? dateline?.day ?? null,
    publisher: fields.publisher ?? bylineOf(head, titleAt, dateline) ?? letterhead ?? dateline?.agency ?? null,
    url: fields.url ?? null,
  };
}

/** The publisher and day of a line that is nothing but a byline ("Estrecho Diario, 27 February 2020"), as under the headline of a page. */
export function bylineParts(line: string): { publisher: string | null; day: Day } | null {
  if (line.length > LONGEST_PUBLISHER + 60) return null;
  // "Savannah Times · 30 August 2023 · Updated 5 September 2023": what is updated was published before.
  const published = line.replace(/[\s(·|•–—-]*(?:last )?(?:updated|modified|edited)\b.*$/iu, '');
  const found = dayAtEnd(published);
  if (found === null) return null;
  const before = withoutWeekday(found.before.replace(/\b(?:published|posted)(?: on)?:?$/iu, ''));
  const publisher = /^by\s/iu.test(before) ? (paperOfAuthor(before) ?? '') : before;
  if (publisher.split(' ').length > 8 || /[.!?;:]\s|[\t@]/u.test(publisher)) return null;
  const isNone = publisher === '' || LABEL_OF_DAY.test(publisher) || isPlace(publisher, null);
  return { publisher: isNone ? null : publisher, day: found.day };
}

/** Whether a line is the name of an institution ("Ministry of Rivers") and nothing else. */
export function isInstitution(line: string): boolean {
  return INSTITUTION.test(line) && isOfNamesOnly(line) && line.length <= LONGEST_PUBLISHER;
}

/** Whether a line is the name of a paper, agency or station, by a word that such names have. */
export function isPaper(line: string): boolean {
  return PAPER.test(line) && isOfNamesOnly(line) && line.length <= LONGEST_PUBLISHER;
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let from = 0; lines.length < MOST_LINES && from <= text.length;) {
    const end = text.indexOf('\n', from);
    const stop = end < 0 ? text.length : end;
    lines.push(text.slice(from, Math.min(stop, from + LONGEST_LINE)).trim());
    from = stop + 1;
  }
  return lines;
}

function headOf(lines: readonly string[]): { head: HeadLine[]; bodyAt: number } {
  const head: HeadLine[] = [];
  for (const [at, text] of lines.entries()) {
    if (text === '') continue;
    const next = lines[at + 1] ?? '';
    if (head.length === MOST_HEAD_LINES || isBody(text, next)) return { head, bodyAt: at };
    const day = dayAtStart(text) ?? dayAtEnd(text);
    head.push({ text, isApart: lines[at - 1] === '', day, kind: kindOf(text, day !== null) });
  }
  // Nothing but short lines: only the block at the top can be a head.
  const second = head.findIndex((line, at) => at > 0 && line.isApart);
  return { head: second < 0 ? head.slice(0, 1) : head.slice(0, second), bodyAt: lines.length };
}

function isBody(line: string, next: string): boolean {
  if (line.length > LONGEST_HEADING || datelineOf([line]) !== null) return true;
  if (/^[\p{Ll},;]/u.test(next) && line.length > 40) return true;
  const endsAsSentence = /[.!?…]["'”’)\]]*[\s\p{So}\p{Cf}\p{Mn}\p{Sk}]*$/u.test(line);
  return endsAsSentence && line.split(' ').length >= 8 && (dayAtEnd(line)?.before.split(' ').length ?? 9) > 8;
}

function kindOf(line: string, hasDay: boolean): HeadLine['kind'] {
  if (hasDay) return 'day';
  if (GENERIC.test(line) || TIME.test(line) || FIELD.test(line) || LABELLED.test(line) || AMBIGUOUS_DAY.test(line))
    return 'generic';
  if (!/\p{L}{2}/u.test(line) || line.endsWith(':') || /^[([].*[)\]]$/u.test(line)) return 'generic';
  const parts = line.split(',').map((part) => part.trim().toLowerCase());
  if (CAPITALS.has(parts.at(-1) ?? '') || (parts.length === 2 && CAPITALS.has(parts[0] ?? '') && isOfNamesOnly(line)))
    return 'place';
  return INSTITUTION.test(line) && isOfNamesOnly(line) && !/\b(?:by|by the)\b/iu.test(line) ? 'institution' : 'heading';
}

/** The room of a transcript ("Oval Office", "Carbis Bay Hotel" over "Cornwall, United Kingdom") is no headline. */
function isVenue(head: readonly HeadLine[], at: number, isTranscript: boolean): boolean {
  const line = head[at];
  const next = head[at + 1];
  if (line === undefined) return false;
  if (isTranscript && line.text.split(' ').length < 5) return true;
  return next?.kind === 'place' && !next.isApart && isOfNamesOnly(line.text);
}

/** "Readout of the minister's engagements in Suva, 21–22 July 2010": a headline that ends in its day, where no other stands. */
function datedTitle(head: readonly HeadLine[]): string | null {
  for (const { day } of head) {
    const before = withoutWeekday(day?.before ?? '');
    if (before.split(' ').length >= 4 && !isOfNamesOnly(before) && before.length <= LONGEST_HEADING) return before;
  }
  return null;
}

/** Every word of some length begins with a capital, as in the name of an institution. */
function isOfNamesOnly(line: string): boolean {
  return line.split(/[\s–—-]+/u).every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3);
}

/** "2021-05-04 | Caspian Wire": a day that begins a byline, and the name behind it. */
function dayAtStart(line: string): HeadLine['day'] {
  const [first, ...more] = findDays(line);
  if (first === undefined || more.length > 0 || /[\p{L}\d]/u.test(withoutWeekday(line.slice(0, first.start))))
    return null;
  const name = /^(?:,?\s*\d{1,2}[:.]\d{2}(?:\s*[A-Z]{2,4})?)?\s*[|·•/–—-]\s*(\p{Lu}[^|·•/]*?)\s*(?:[|·•].*)?$/u.exec(
    line.slice(first.end),
  )?.[1];
  return name === undefined || name.split(' ').length > 8 || /^by\s/iu.test(name)
    ? null
    : { day: first.day, before: name.trim() };
}

/** A day that ends the line, and what stands before it without separators. */
function dayAtEnd(line: string): HeadLine['day'] {
  const last = findDays(line).at(-1);
  if (last === undefined || !AFTER_DAY.test(line.slice(last.end))) return null;
  const before = line.slice(0, last.start).replace(/\d{1,2}\s*[-–]\s*$/u, '');
  return { day: last.day, before: before.replace(/[\s,;:·|(–—-]+$/u, '').trim() };
}

function withoutWeekday(text: string): string {
  return text
    .replace(WEEKDAY, '')
    .replace(/[\s,;:·|(–—-]+$/u, '')
    .trim();
}

/** The publisher before the day of a byline, or a short line of its own under the headline. */
function bylineOf(head: readonly HeadLine[], titleAt: number, dateline: Dateline | null): string | null {
  for (const [at, line] of head.entries()) {
    if (line.day === null) continue;
    const name = withoutWeekday(line.day.before);
    if (name === '' || name.length > LONGEST_PUBLISHER || GENERIC.test(name)) continue;
    const underTitle = at > 0 && at === titleAt + 1 && !line.isApart;
    const isNamed = (PAPER.test(name) || INSTITUTION.test(name)) && isOfNamesOnly(name);
    if (isNamed || (underTitle && !isPlace(name, dateline))) return name;
  }
  const paper = head.map(({ text }) => paperOfAuthor(text)).find((name) => name !== null);
  if (paper !== undefined) return paper;
  // The author's line may stand between the headline and the paper.
  const isAuthor = /^by\s+\p{Lu}/iu.test(head[titleAt + 1]?.text ?? '') && head[titleAt + 1]?.isApart === false;
  const under = head[titleAt + (isAuthor ? 2 : 1)];
  if (titleAt < 0 || under?.isApart !== false || (under.kind !== 'heading' && under.kind !== 'institution'))
    return null;
  const isShort = under.text.split(' ').length <= 5 && !/[.!?,;:]/u.test(under.text) && /^\p{Lu}/u.test(under.text);
  return isShort && !isPlace(under.text, dateline) ? under.text : null;
}

/** "By Anna Dolidze, Caspian Wire": the paper behind the author. */
function paperOfAuthor(line: string): string | null {
  const name =
    /^by\s+\p{Lu}[^,|]{2,60}(?:,|\s[|·–—-])\s+(?:for\s+|of\s+)?(?:the\s+)?(\p{Lu}[^,|]*)$/iu.exec(line)?.[1]?.trim() ??
    null;
  return name !== null && PAPER.test(name) && isOfNamesOnly(name) && name.length <= LONGEST_PUBLISHER ? name : null;
}

/** "Ottawa, Ontario", or the place that the dateline names. */
function isPlace(name: string, dateline: Dateline | null): boolean {
  const first = (name.split(/[,–—]/u)[0] ?? '').trim().toLowerCase();
  return CAPITALS.has(first) || first === dateline?.place.toLowerCase();
}

/** What lines with a label say ("Subject: …", "Date: …"), as at the head of a memorandum or a mail. */
export function labelledFields(lines: readonly string[]): Partial<About> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, label = '', value = ''] = FIELD.exec(line) ?? [];
    if (label !== '' && !fields.has(label.toLowerCase())) fields.set(label.toLowerCase(), value);
  }
  const first = (...labels: string[]): string | null => labels.map((label) => fields.get(label)).find(Boolean) ?? null;
  const day = first('date', 'sent', 'date and place', 'published', 'published on', 'released');
  return {
    title: first('title', 'headline', 'subject'),
    publishedOn: day === null ? null : (findDays(day)[0]?.day ?? null),
    publisher: first('publisher', 'source'),
    url: storableAddress(first('url', 'link')),
  };
}
