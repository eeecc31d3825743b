import type { Day } from '@readout/domain';
import { dayOfField, findDays } from '../about/printed-day.ts';
import { isWeekday } from '../about/weekday-names.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** Elements that hold a line of their own or a part of one. */
const LINES = 'p,div,span,li,dd,td,small,strong,em,b,i,font,h2,h3,h4,h5,h6';
const LONGEST_ALONE = 70;
const LONGEST_LABELLED = 200;
const MOST_PARTS = 8;
/** How far below the headline a day is still its own. */
const NEAR_HEADLINE = 40;
const NAMED_DAY =
  /(?:^|[-_\s])(?:date|dates|datum|fecha|data|pubdate|published|posted|publish|created|dateline|timestamp)(?:$|[-_\s])/iu;
const UPDATED =
  /updat|modif|edit|aktualis|aktualiz|mis à jour|actualiz|aggiorn|atualiz|обновл|оновл|güncel|gewijzigd/iu;
const LABEL =
  'published|posted|issued|released|release date|publication date|date(?: of (?:publication|issue|release))?|veröffentlicht|stand|publié|publicado|publicada|pubblicato|opublikowano|data publikacji|fecha|datum|data|yayın(?:lanma)? tarihi|дата(?: публикации)?|опубликовано|опубліковано|gepubliceerd';
/** The word that says that the day behind it is that of publication. */
const LABEL_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:(?:${LABEL})(?:\\s+(?:on|le|am|el|il|op|dnia))?\\s*[:：]?|(?:submitted|posted|published|written|created) by [^.:]{1,60}?\\son)\\s*$`,
  'iu',
);
/** What a page calls itself beside its day. */
const KIND =
  'press release|press statement|news|statement|pressemitteilung|meldung|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|comunicato stampa|nota à imprensa|persbericht|pressmeddelande|komunikat prasowy|пресс-релиз|новости|прес-реліз';
/** What may stand beside a day that is alone on its line: the hour, and the word that says what day it is. */
const BESIDE_DAY = new RegExp(
  `\\d{1,2}(?:[:.]\\d{2}){1,2}|\\d{1,2}\\s?h\\s?\\d{0,2}|(?<![\\p{L}\\p{M}])(?:[ap]\\.?m\\.?|gmt|utc|[a-z]{1,2}st|cet|cest|hrs?|at|on|um|uhr|à|le|am|ngày|yil|год[ау]?|року|${KIND}|${LABEL}|\\p{L}{1,2})(?![\\p{L}\\p{M}])`,
  'giu',
);
/** "Tbilisi, 14 March 2022": a place and the day, alone on a line. */
const PLACE_BEFORE = /^\W*\p{Lu}[\p{L}\p{M}’'.-]+(?: \p{Lu}[\p{L}\p{M}’'.-]+){0,2},\s*(?:\p{L}+,?\s*)?$/u;

/**
 * The day that a page prints alone on a line, or behind a word for publication, just below its headline or in an element that is named for
 * it; of a page without a heading the only such day. Null where there is none; a day of an update or outside of the article does not count,
 * nor the day of today that stands at the top of a site.
 */
export function dayPrintedAlone(
  page: Pick<PageDocument, 'querySelector' | 'querySelectorAll'>,
  isOutside: (element: PageElement) => boolean,
): Day | null {
  const heading = page.querySelector('article h1') ?? page.querySelector('main h1') ?? page.querySelector('h1');
  let below = heading === null ? Number.POSITIVE_INFINITY : -1;
  let named: Day | null = null;
  const elsewhere = new Set<Day>();
  for (const element of page.querySelectorAll(`h1,${LINES}`)) {
    if (element === heading) below = 0;
    else if (below >= 0) below++;
    const day = dayAlone(element);
    if (day === null || isOutside(element)) continue;
    if (below >= 0 && below <= NEAR_HEADLINE) return day;
    const isNamed = NAMED_DAY.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
    if (isNamed && (heading === null || below >= 0 || isBesideHeading(element, heading))) named ??= day;
    elsewhere.add(day);
  }
  return named ?? (heading === null && elsewhere.size === 1 ? ([...elsewhere][0] ?? null) : null);
}

/** Before the headline, but in the same box as it. */
function isBesideHeading(element: PageElement, heading: PageElement): boolean {
  const parent = element.parentElement;
  const box = parent?.contains(heading) === true ? parent : parent?.parentElement;
  return box !== null && box !== undefined && box.localName !== 'body' && box.contains(heading);
}

function dayAlone(element: PageElement): Day | null {
  if ([...element.children].length > MOST_PARTS || (element.textContent ?? '').length > LONGEST_LABELLED) return null;
  const text = [...element.childNodes]
    .map((child) => child.textContent ?? '')
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (!/\p{Nd}/u.test(text)) return null;
  if (UPDATED.test(element.getAttribute('class') ?? '') || isLabelledUpdate(element)) return null;
  const candidates: { day: Day; start: number; end: number; isLabelled: boolean }[] = [];
  let from = 0;
  for (const { day, start, end } of findDays(text)) {
    if (start < from) continue;
    const before = text.slice(from, start);
    from = end;
    if (!UPDATED.test(before))
      candidates.push({ day, start, end, isLabelled: LABEL_BEFORE.test(withoutWeekday(before)) });
  }
  const labelled = candidates.find(({ isLabelled }) => isLabelled);
  if (labelled !== undefined) return labelled.day;
  const [only, ...more] = candidates;
  if (only === undefined) return /[\p{L}\s]/u.test(text) ? null : dayOfField(text);
  if (more.length > 0 || text.length > LONGEST_ALONE || UPDATED.test(text)) return null;
  if (PLACE_BEFORE.test(text.slice(0, only.start)) && /^\W*$/u.test(text.slice(only.end))) return only.day;
  const rest = `${text.slice(0, only.start)} ${text.slice(only.end)}`.replaceAll(BESIDE_DAY, '');
  const words = rest.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.every(isWeekday) ? only.day : null;
}

/** `<dt>Last updated</dt><dd>16 March 2022</dd>` */
function isLabelledUpdate(element: PageElement): boolean {
  const before = element.previousElementSibling?.textContent ?? '';
  return before.length <= LONGEST_ALONE && !/\d{4}/u.test(before) && UPDATED.test(before);
}

function withoutWeekday(text: string): string {
  const last = /[\p{L}\p{M}]+(?=[\s,.]*$)/u.exec(text)?.[0];
  return last !== undefined && isWeekday(last) ? text.slice(0, text.lastIndexOf(last)) : text;
}
