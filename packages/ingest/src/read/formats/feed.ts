import type { About } from '../about/about.ts';
import { storableAddress } from '../about/about.ts';
import { dayOfField } from '../about/printed-day.ts';
import { parseXml, type PageElement } from '../html/dom.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { fragmentBlocks, inlineText } from '../html/fragment.ts';
import { withoutOffers } from '../html/offers.ts';
import { makeDocument } from '../make-document.ts';
import { oneLine } from '../normalise/characters.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { Gathered } from './records.ts';
import { wellFormedness } from './well-formed.ts';

const CUT =
  /(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*(?:(?:read|continue|more|full story|weiterlesen|lire la suite)\b.{0,40})?$/iu;
const PREFIX =
  /\sxmlns:(\w{1,20})\s*=\s*["'](?:http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/www\.w3\.org\/1999\/xhtml)["']/gu;
/** What WordPress puts pictures and films in for; the words within are their caption. */
const SHORT_CODES =
  /\[(caption|gallery|playlist|embed|video|audio)\b[^\]]*\](?:(?:(?!\[\1)[\s\S]){0,5000}?\[\/\1\])?/gu;
/** Kinds of entry in a site's export that are no stories: menus, pictures, settings, comments. */
const STORIES = /^(?:post|page)$/u;
const NO_STORY = /kind#(?:settings|template|comment|layout)$/u;
const READ_MORE = /\s*(?:\[…\]|\[\.\.\.\]|…)?\s*(?:read more|continue reading|full story)\W*$/iu;

/** Whether a text ends as one that its feed cut off (“…”, “Read more”). */
export function isCutOff(text: string): boolean {
  return CUT.test(text);
}

/** Whether a text is an RSS, Atom or RDF feed. */
export function looksLikeFeed(text: string): boolean {
  const start = text.slice(0, 4_000).replaceAll(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/giu, '');
  return /^\s*<(?:rss|feed|rdf:RDF|(?:\w+:)?feed)[\s>]/iu.test(start);
}

/** Reads a feed: one document an item. A feed that is not well-formed is read as far as its items are whole. */
export function readFeed(text: string, source: Source): Reading {
  const state = wellFormedness(text);
  const root = parseXml(withoutBareMarks(withoutPrefixes(text)));
  const channel = root === null ? null : (childNamed(root, 'channel') ?? root);
  const items =
    root === null
      ? []
      : [...root.querySelectorAll('item,entry')].filter((item) => !isWithinItem(item) && isStory(item));
  if (channel === null || items.length === 0) return refused(problem('feed-without-items', source.file));
  const publisher = inlineText(textOf(childNamed(channel, 'title')));
  const base = baseOf(channel, source.address);
  const gathered = new Gathered(source);
  if (state.fault !== null) gathered.say(problem('feed-malformed', source.file, { what: state.fault }));
  for (const [at, item] of items.entries()) {
    const number = at + 1;
    if (number === items.length && state.isCutOff && !state.closesItems.has(number)) {
      gathered.say(problem('item-cut-off', source.file, { item: number }));
    } else {
      readItem(item, number, { publisher, base }, source, gathered);
    }
  }
  return gathered.reading();
}

function readItem(item: PageElement, number: number, feed: FeedAbout, source: Source, gathered: Gathered): void {
  const where = `Item ${String(number)}`;
  const { html, isWhole } = contentOf(item);
  const blocks = withoutOffers(fragmentBlocks(html))
    .map((block) => ({ ...block, text: block.text.replace(READ_MORE, (cut) => (/[…[]/u.test(cut) ? '…' : '')) }))
    .filter((block) => block.text !== '');
  const { text } = buildBlocks(blocks);
  if (text === '') {
    gathered.say(problem('entry-without-text', source.file, { Where: where }));
    return;
  }
  const printed = { title: null };
  const origins = [{ start: 0, end: text.length, unit: 'item' as const, label: String(number) }];
  const { about, unclear } = aboutItem(item, feed);
  const made = makeDocument(source, { text, origins, own: about, printed, where });
  const place = `${where} of `;
  const problems = [
    ...(unclear === null ? [] : [problem('day-not-understood', source.file, { Where: place, given: unclear })]),
    ...(!isWhole && isCutOff(text) ? [problem('teaser-only', source.file, { Where: where })] : []),
    ...made.problems,
  ];
  gathered.add({ document: made.document, problems }, where);
}

/** What a feed says for all its items. */
interface FeedAbout {
  readonly publisher: string | null;
  /** Against which links without a host are understood. */
  readonly base: string | null;
}

function baseOf(channel: PageElement, address: string | null): string | null {
  const written = channel.getAttribute('xml:base') ?? channel.parentElement?.getAttribute('xml:base');
  const links = [...channel.children].filter((child) => nameOf(child) === 'link');
  const site = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  return storableAddress(written) ?? address ?? storableAddress(site?.getAttribute('href') ?? textOf(site ?? null));
}

function aboutItem(
  item: PageElement,
  { publisher, base }: FeedAbout,
): { about: Partial<About>; unclear: string | null } {
  const date =
    ['pubDate', 'published', 'dc:date', 'issued', 'date', 'updated']
      .map((name) => oneLine(textOf(childNamed(item, name))))
      .find(Boolean) ?? null;
  const publishedOn = date === null ? null : dayOfField(date);
  const title = childNamed(item, 'title');
  const source = inlineText(
    textOf(childNamed(item, 'dc:publisher')) ||
      textOf(childNamed(childNamed(item, 'source'), 'title')) ||
      ownText(childNamed(item, 'source')),
  );
  const link = childNamed(item, 'link');
  const alternate = [...item.children].find(
    (child) => nameOf(child) === 'link' && (child.getAttribute('rel') ?? 'alternate') === 'alternate',
  );
  const address = alternate?.getAttribute('href') ?? (textOf(link) || textOf(childNamed(item, 'guid')));
  return {
    about: {
      title: title === null ? null : withoutPublisher(titleText(title), source),
      publishedOn,
      publisher: source ?? publisher,
      url: storableAddress(address, item.getAttribute('xml:base') ?? base ?? undefined),
    },
    unclear: publishedOn === null ? (date?.slice(0, 60) ?? null) : null,
  };
}

/** Feeds that gather from many papers put the paper behind the headline, and name it as the item's source too. */
function withoutPublisher(title: string | null, source: string | null): string | null {
  if (title === null || source === null || !title.endsWith(source)) return title;
  const headline = title.slice(0, -source.length).replace(/\s+[-–—|·]\s+$/u, '');
  return headline.length > 0 && headline.length < title.length - source.length ? headline : title;
}

/** An RSS title is often escaped twice, and may be HTML; one of Atom says what it is. */
function titleText(title: PageElement): string | null {
  const type = title.getAttribute('type');
  const text = textOf(title);
  if (type === 'text' || type === 'xhtml') return oneLine(text);
  return inlineText(text);
}

/** The fullest that an item gives, as HTML: content before description and summary. */
function contentOf(item: PageElement): { html: string; isWhole: boolean } {
  for (const name of ['content:encoded', 'content', 'body', 'xhtml:body']) {
    const html = htmlOf(childNamed(item, name));
    if (html.trim() !== '') return { html: html.replaceAll(SHORT_CODES, ''), isWhole: true };
  }
  for (const name of ['description', 'summary']) {
    const html = htmlOf(childNamed(item, name));
    if (html.trim() !== '') return { html, isWhole: false };
  }
  return { html: '', isWhole: false };
}

function htmlOf(element: PageElement | null): string {
  if (element === null) return '';
  const type = element.getAttribute('type');
  if (type === 'xhtml' || [...element.children].length > 0) return innerMarkup(element);
  const text = textOf(element);
  const isPlain = type === 'text' || (type === null && !/<[a-z/!]|&[#\w]+;/iu.test(text));
  return isPlain
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll(/\n\s*\n/gu, '<br><br>')
    : text;
}

function isStory(item: PageElement): boolean {
  const kind = textOf(childNamed(item, 'wp:post_type')).trim();
  if (kind !== '' && !STORIES.test(kind)) return false;
  return ![...item.children].some(
    (child) => nameOf(child) === 'category' && NO_STORY.test(child.getAttribute('term') ?? ''),
  );
}

function innerMarkup(element: PageElement): string {
  return (element as unknown as { readonly innerHTML: string }).innerHTML;
}

/** Elements of Atom and XHTML may be written with a prefix (`<a:entry>`, `<h:p>`): they are the same without it. */
function withoutPrefixes(text: string): string {
  let plain = text;
  for (const [, prefix = ''] of text.matchAll(PREFIX))
    plain = plain.replaceAll(new RegExp(`(</?)${prefix}:(?=\\w)`, 'gu'), '$1');
  return plain;
}

/** A bare ampersand or an entity that XML does not know is taken as HTML means it. */
function withoutBareMarks(text: string): string {
  return text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/giu, (mark) =>
    mark === '&' ? '&amp;' : mark,
  );
}

function childNamed(element: PageElement | null, name: string): PageElement | null {
  if (element === null) return null;
  const children = [...element.children];
  return (
    children.find((child) => nameOf(child) === name) ??
    children.find((child) => nameOf(child).toLowerCase() === name.toLowerCase()) ??
    null
  );
}

function nameOf(element: PageElement): string {
  return element.tagName.replace(/^(?:atom|rss):/iu, '');
}

function textOf(element: PageElement | null): string {
  return element?.textContent ?? '';
}

function ownText(element: PageElement | null): string {
  return element === null || [...element.children].length > 0 ? '' : textOf(element);
}

function isWithinItem(element: PageElement): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (/^(?:item|entry)$/iu.test(nameOf(at))) return true;
  return false;
}
