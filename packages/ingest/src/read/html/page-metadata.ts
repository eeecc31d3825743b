import type { Day } from '@readout/domain';
import { storableAddress, type About } from '../about/about.ts';
import { dayOfField } from '../about/printed-day.ts';
import { oneLine } from '../normalise/characters.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { inlineText } from './fragment.ts';
import { linkedDataOf } from './json-ld.ts';
import { headlineAsSet, letterheadOf, publisherOfFooter } from './printed-names.ts';
import { dayPrintedAlone } from './printed-day.ts';

const TITLES = [
  'og:title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'twitter:title',
  'headline',
  'parsely-title',
];
const DAYS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'citation_publication_date',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'publication_date',
  'publicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'date',
];
const PUBLISHERS = [
  'og:site_name',
  'citation_publisher',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'article:publisher',
  'application-name',
  'copyright-holder',
];
const TAIL = /\s+(?:[|–—·»›:•-]|::|\|\|)\s+/u;
/** Elements that a page without heading elements sets its headline in. */
const HEADLINE_LIKE = 'h2,h3,div,span,td,p,b,strong,font,center,big';
const GENERIC_TITLE =
  /^(?:microsoft word\b.*|untitled.*|document\d*|(?:press|media|news) (?:releases?|room|service|cent(?:re|er))|press|news|home(?: ?page)?|index|welcome|print(?: (?:page|version))?|article|details?|default|page \d+|новости|actualités|noticias|aktuelles)$/iu;
const DAY_IN_PATH = /\/(?:[\w-]*-)?((?:19|20)\d{2})([-/_]?)(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?=[/_.-]|$)/u;
const FEWEST_HEADLINE_WORDS = 3;
const LONGEST_SITE = 100;
const UPDATED = /updat|modif|edit|aktualis|mis à jour|actualiz/iu;
const OUTSIDE =
  'aside,footer,nav,[role=complementary],[role=navigation],[class*=related i],[class*=comment i],[id*=comment i]';

/** What a page says of itself in tags, linked data and time elements. Read it before the page is cleaned. */
export function pageMetadata(page: PageDocument, address: string | null): Partial<About> {
  const meta = metaOf(page);
  const data = linkedDataOf(page);
  const first = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const heading = headingOf(page);
  const site = first(PUBLISHERS);
  const titleTag = oneLine(page.querySelector('title')?.textContent ?? '');
  const named = plainText(data?.headline) ?? first(TITLES);
  const parts =
    heading === null && (named === null || TAIL.test(named)) ? partsAsPrinted(page, named ?? titleTag) : null;
  const letterhead = heading === null ? letterheadOf(page) : null;
  const publisher =
    oneLine(data?.publisher ?? '') ??
    (isAddress(site) ? null : site) ??
    publisherOfItems(page) ??
    siteOfTitle(titleTag, heading) ??
    parts?.site ??
    letterhead ??
    publisherOfFooter(page);
  const title =
    parts?.headline ??
    withoutSite(named, heading, publisher) ??
    heading ??
    titleUnlessGeneric(withoutSite(titleTag, null, publisher), publisher) ??
    headlineAsSet(page, letterhead) ??
    titleTag;
  const url = addressOf(page, address);
  return {
    title,
    publishedOn:
      dayOf(data?.datePublished) ??
      dayAmong(DAYS, meta) ??
      dayOfElements(page) ??
      dayPrintedAlone(page, isOutside) ??
      dayOfAddress(url),
    publisher,
    url,
    rights: first(['dcterms.rights', 'dc.rights', 'copyright']),
  };
}

function metaOf(page: PageDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const names = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = oneLine(element.getAttribute('content') ?? '');
    if (names === null || content === null) continue;
    for (const name of names.toLowerCase().split(/\s+/u)) if (!meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function dayAmong(names: readonly string[], meta: ReadonlyMap<string, string>): Day | null {
  for (const name of names) {
    const day = dayOf(meta.get(name));
    if (day !== null) return day;
  }
  return null;
}

/** The published day of time elements: one marked as such, else the first of the article that is not an update. */
function dayOfElements(page: PageDocument): Day | null {
  const marked = page.querySelector(
    'time[pubdate],time[itemprop~=datePublished],[itemprop~=datePublished],time.published,time.entry-date,.dt-published',
  );
  const markedDay = marked === null ? null : dayOfTime(marked);
  if (markedDay !== null) return markedDay;
  for (const scope of ['article time', 'main time', 'time']) {
    const day = dayOfTimes(page, scope);
    if (day !== null) return day;
  }
  return null;
}

/** The day of the first time element within that is not one of an update or from beside the article. */
export function dayOfTimes(within: Pick<PageDocument, 'querySelectorAll'>, selector = 'time'): Day | null {
  for (const time of within.querySelectorAll(selector)) {
    if (isOutside(time) || isUpdate(time)) continue;
    const day = dayOfTime(time);
    if (day !== null) return day;
  }
  return null;
}

function dayOfTime(time: PageElement): Day | null {
  return dayOf(time.getAttribute('datetime')) ?? dayOf(time.getAttribute('content')) ?? dayOf(time.textContent);
}

const OF_THE_HEAD = /(?:^|[\s_-])(?:meta|submitted)(?:$|[\s_-])/iu;

function isOutside(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    if (at.localName === 'article') return false;
    // Some site builders put who wrote it and when into a footer at the top of the article.
    if (at.localName === 'footer' && OF_THE_HEAD.test(at.getAttribute('class') ?? '')) continue;
    if (at.matches(OUTSIDE)) return true;
  }
  return false;
}

function isUpdate(time: PageElement): boolean {
  if (UPDATED.test(`${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`)) return true;
  const around = time.parentElement?.textContent ?? '';
  const before = around.slice(0, Math.max(0, around.indexOf(time.textContent ?? '')));
  return UPDATED.test(before.slice(-30));
}

/** The headline as printed: the only h1, or the one in the article. */
function headingOf(page: PageDocument): string | null {
  const heading =
    page.querySelector('article h1') ??
    page.querySelector('main h1') ??
    page.querySelector('[itemprop~=headline]') ??
    page.querySelector('h1');
  return oneLine(heading?.textContent ?? '');
}

/** A title without the name of the site behind it: where the heading says so, or the tail is the publisher. */
function withoutSite(title: string | null, heading: string | null, publisher: string | null): string | null {
  if (title === null) return null;
  if (heading !== null && fold(title).startsWith(fold(heading)) && TAIL.test(title.slice(heading.length).slice(0, 4)))
    return heading;
  if (heading !== null && fold(title) === fold(heading)) return heading;
  const parts = title.split(TAIL);
  if (publisher !== null && parts.length > 1 && fold(parts.at(-1) ?? '') === fold(publisher)) {
    return title
      .slice(0, title.lastIndexOf(parts.at(-1) ?? ''))
      .replace(/\s+\S{1,2}\s+$/u, '')
      .trim();
  }
  return title;
}

/** "Headline | Name of the site": the name, where the page's heading shows which part is the headline. */
function siteOfTitle(title: string | null, heading: string | null): string | null {
  if (title === null || heading === null || !fold(title).startsWith(fold(heading))) return null;
  const tail = title.slice(heading.length).split(TAIL).at(-1)?.trim() ?? '';
  return tail.length >= 3 && tail.length <= 60 && title.length > heading.length ? tail : null;
}

/** "Name of the site - Headline": of a page without a heading, the part that stands on it as a line of its own is the headline. */
function partsAsPrinted(page: PageDocument, title: string | null): { headline: string; site: string | null } | null {
  const parts = title?.split(TAIL).map((part) => part.trim()) ?? [];
  if (parts.length < 2) return null;
  const long = parts.filter((part) => part.split(' ').length >= FEWEST_HEADLINE_WORDS);
  for (const element of page.querySelectorAll(HEADLINE_LIKE)) {
    const text = oneLine(element.textContent ?? '');
    const headline = text === null ? undefined : long.find((part) => fold(part) === fold(text));
    if (headline === undefined) continue;
    const site = parts.find((part) => part !== headline) ?? null;
    return { headline, site };
  }
  return null;
}

/** What programs and templates call every page is no headline. */
function titleUnlessGeneric(title: string | null, publisher: string | null): string | null {
  if (title === null || GENERIC_TITLE.test(title)) return null;
  return publisher !== null && fold(title) === fold(publisher) ? null : title;
}

/** The day in the path of an address (`/2022/03/14/`, `2022-03-14-call.html`), where nothing else says it. */
function dayOfAddress(address: string | null): Day | null {
  const path = address === null ? '' : new URL(address).pathname;
  const [, year, , month, day] = DAY_IN_PATH.exec(path) ?? [];
  return year === undefined ? null : dayOf(`${year}-${month ?? ''}-${day ?? ''}`);
}

/** Microdata: the name within what is marked as the publisher. */
function publisherOfItems(page: PageDocument): string | null {
  const publisher = page.querySelector('[itemprop~=publisher]');
  const name = publisher?.querySelector('[itemprop~=name]') ?? publisher ?? null;
  const text = oneLine(name?.getAttribute('content') ?? name?.textContent ?? '');
  return text !== null && text.length <= LONGEST_SITE && !isAddress(text) ? text : null;
}

function addressOf(page: PageDocument, address: string | null): string | null {
  const canonical =
    page.querySelector('link[rel~=canonical][href]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  const named = storableAddress(canonical, address ?? undefined);
  if (address === null || named === null) return named ?? address;
  // What was fetched is what was read: a page may not pass itself off as another site's.
  return new URL(named).host === new URL(address).host ? named : address;
}

function plainText(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : inlineText(value);
}

function dayOf(value: string | null | undefined): Day | null {
  return value === null || value === undefined ? null : dayOfField(value);
}

function isAddress(value: string | null): boolean {
  return value !== null && /^https?:\/\//iu.test(value);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[’‘]/gu, "'").replaceAll(/[“”]/gu, '"').replaceAll(/\s+/gu, ' ').trim();
}
