import type { Day } from '@readout/domain';
import { findDays } from '../about/printed-day.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** Elements that hold a line of their own or a part of one. */
const LINES = 'p,div,span,li,dd,td,small,strong,em,b,i,font,h2,h3,h4,h5,h6';
const LONGEST = 70;
/** How far below the headline a day is still its own. */
const NEAR_HEADLINE = 40;
const NAMED_DAY =
  /(?:^|[-_\s])(?:date|dates|datum|fecha|data|pubdate|published|posted|publish|created|dateline|timestamp)(?:$|[-_\s])/iu;
const UPDATED = /updat|modif|edit|aktualis|mis à jour|actualiz|обновл/iu;
/** What may stand beside a day that is alone on its line: weekday, hour, and the word that says what day it is. */
const BESIDE_DAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\b(?:[ap]\.?m\.?|gmt|utc|[a-z]{1,2}st|cet|cest|h|hrs?|at|on|um|uhr|à|le|am|published|posted|date|issued|released|publication|veröffentlicht|publié|publicado|fecha|datum|data|дата|опубликовано)\b/giu;

/**
 * The day that a page prints alone on a line, just below its headline or in an element that is named for it. Null where there is none; a day
 * of an update or outside of the article does not count.
 */
export function dayPrintedAlone(page: PageDocument, isOutside: (element: PageElement) => boolean): Day | null {
  const heading = page.querySelector('article h1') ?? page.querySelector('main h1') ?? page.querySelector('h1');
  let below = heading === null ? Number.POSITIVE_INFINITY : -1;
  let named: Day | null = null;
  for (const element of page.querySelectorAll(`h1,${LINES}`)) {
    if (element === heading) below = 0;
    else if (below >= 0) below++;
    const day = dayAlone(element);
    if (day === null || isOutside(element)) continue;
    if (below >= 0 && below <= NEAR_HEADLINE) return day;
    if (
      named === null &&
      NAMED_DAY.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
    ) {
      named = day;
    }
  }
  return named;
}

function dayAlone(element: PageElement): Day | null {
  if ([...element.children].length > 1) return null;
  const text = (element.textContent ?? '').trim();
  if (text.length > LONGEST || !/\d{4}/u.test(text) || UPDATED.test(text)) return null;
  if (UPDATED.test(element.getAttribute('class') ?? '')) return null;
  const [found, ...more] = findDays(text);
  if (found === undefined || more.length > 0) return null;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.replaceAll(BESIDE_DAY, '');
  return /[\p{L}\p{N}]/u.test(rest) ? null : found.day;
}
