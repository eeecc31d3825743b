import { NOTHING_KNOWN, type About } from '../about/about.ts';
import { bylineParts, labelledFields } from '../about/printed-head.ts';
import { datelineOf } from '../about/dateline.ts';
import { oneLine } from '../normalise/characters.ts';
import { makeDocument, type Made } from '../make-document.ts';
import { problem, type ReadProblem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import type { Block } from './blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { cleanPage, frameOf } from './clean.ts';
import { parsePage, type PageDocument } from './dom.ts';
import { articleBlocks, isProse } from './find-article.ts';
import { DEEPEST, flattenPage } from './flatten.ts';
import { fragmentBlocks, isMoreLink } from './fragment.ts';
import { linkedDataOf } from './json-ld.ts';
import { isForSubscribers, withoutOffers } from './offers.ts';
import { pageMetadata } from './page-metadata.ts';
import { articlesOf, readApart, type ArticleOfPage } from './separate-articles.ts';
import { isSearch, wallOf } from './walls.ts';

const FEWEST_HEADLINES = 5;
const LONGEST_TEASER_RUN = 2;
const BYLINE_BLOCKS = 4;
/** A mail saved as a page begins with its headers. */
const HEADER_BLOCKS = 8;
const PAYWALL =
  'meta[property="article:content_tier"][content=locked i],[class*=paywall i],[id*=paywall i],[class*=piano-offer i],[class*=regwall i]';
/** Linked data gives the text where it is clearly more than what the page shows. */
const ENOUGH_SHOWN = 0.6;
const FEWEST_GIVEN = 80;

/** Reads a web page: its metadata, and the text of its article without what stands around it. A page without one is refused by name. */
export function readPage(html: string, source: Source): Reading {
  const flat = flattenPage(html);
  const problems: ReadProblem[] = [];
  if (flat.isFlattened) problems.push(problem('page-flattened', source.file, { depth: DEEPEST }));
  const page = parsePage(flat.html);
  const data = linkedDataOf(page);
  const own = pageMetadata(page, source.address);
  const headings = [titleOfPage(page), oneLine(page.querySelector('h1')?.textContent ?? '')];
  const isBehindPaywall = data?.isForSubscribers === true || page.querySelector(PAYWALL) !== null;
  const frame = frameOf(page);
  const asksPassword = page.querySelector('input[type=password]') !== null;
  const pictures = [...page.body.querySelectorAll('img')].length;
  const needsScript = /enable javascript|javascript (?:is )?(?:required|disabled)/iu.test(
    page.querySelector('noscript')?.textContent ?? '',
  );
  cleanPage(page);
  const shown = withoutTitle(withoutLinkLists(articleBlocks(page)), own.title ?? null);
  const given = data?.body == null ? [] : withoutTitle(bodyBlocks(data.body), own.title ?? null);
  const isGivenInFull = proseLength(given) > Math.max(FEWEST_GIVEN, proseLength(shown) / ENOUGH_SHOWN);
  const blocks = isGivenInFull ? given : shown;
  const fault = isGivenInFull
    ? null
    : faultOf(blocks, { frame, needsScript, asksPassword, pictures, page, headings, file: source.file });
  if (fault !== null) return refused(fault);
  const articles = isGivenInFull ? [] : articlesOf(page, blocks);
  const apart = readApart(articles, own.url ?? null);
  const made = (apart ?? [{ blocks, ...NOTHING_KNOWN }]).map((article, at) =>
    makeArticle(article, at, apart === null ? own : ownOf(article, apart, own), source),
  );
  if (apart === null && articles.length > 1) {
    problems.push(problem('several-articles', source.file, { count: articles.length }));
  }
  if ((isBehindPaywall || blocks.some(isForSubscribers)) && !isGivenInFull)
    problems.push(problem('page-for-subscribers', source.file));
  return {
    documents: made.map(({ document }) => document),
    problems: [...problems, ...made.flatMap((one) => one.problems)],
  };
}

function makeArticle({ blocks }: ArticleOfPage, at: number, own: Partial<About>, source: Source): Made {
  const { text, origins } = buildBlocks(withoutOffers(withoutTitle(withoutLinkLists(blocks), own.title ?? null)));
  const where = at === 0 ? null : `Article ${String(at + 1)}`;
  return makeDocument(source, { text, origins, own, printed: printedOnPage(blocks), where });
}

/** What one of several articles says of itself; the day of the page holds where none of them has its own. */
function ownOf(article: ArticleOfPage, all: readonly ArticleOfPage[], page: Partial<About>): Partial<About> {
  const { title, publishedOn, url } = article;
  const isDated = all.some((one) => one.publishedOn !== null);
  return {
    ...page,
    title,
    publishedOn: isDated ? publishedOn : (page.publishedOn ?? null),
    url: url ?? page.url ?? null,
  };
}

/** The text that linked data gives, as blocks: HTML, or plain with line ends between paragraphs. */
function bodyBlocks(body: string): Block[] {
  const isHtml = /<(?:p|br|div|h\d)[\s>/]/iu.test(body);
  const escaped = isHtml ? body : body.replaceAll('<', '&lt;').replaceAll(/\s*\n\s*/gu, '<br><br>');
  return fragmentBlocks(escaped);
}

function proseLength(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, block) => sum + block.text.length - block.linked, 0);
}

function titleOfPage(page: PageDocument): string | null {
  return oneLine(page.querySelector('title')?.textContent ?? '');
}

interface Surroundings {
  readonly frame: string | null;
  readonly needsScript: boolean;
  readonly asksPassword: boolean;
  /** How many pictures it shows. */
  readonly pictures: number;
  readonly page: PageDocument;
  readonly headings: readonly (string | null)[];
  readonly file: string;
}

function faultOf(
  blocks: readonly Block[],
  { frame, needsScript, asksPassword, pictures, page, headings, file }: Surroundings,
): ReadProblem | null {
  if (isListOfHeadlines(blocks) || (isSearch(headings) && blocks.some(isHeadlineLink)))
    return problem('page-of-headlines', file);
  const wall = wallOf(blocks, headings, asksPassword);
  if (wall !== null) return problem('page-without-article', file, { what: wall });
  if (blocks.some(isProse)) return null;
  if (frame !== null && blocks.length <= 2) {
    return problem('page-is-a-frame', file, { what: /^https?:/iu.test(frame) ? ` (${frame})` : '' });
  }
  const links = [...page.body.querySelectorAll('a[href]')].filter(
    (link) => (link.textContent ?? '').trim().split(/\s+/u).length >= 3,
  );
  if (links.length >= FEWEST_HEADLINES) return problem('page-of-headlines', file);
  if (needsScript)
    return problem('page-without-article', file, {
      what: 'its text appears only when its scripts run, and none are run here',
    });
  const refresh = page.querySelector('meta[http-equiv=refresh i][content*=url i]');
  if (refresh !== null) return problem('page-without-article', file, { what: 'it only leads on to another address' });
  if (blocks.length === 0 && pictures > 0)
    return problem('page-without-article', file, {
      what: 'it shows pictures alone (images), and text in them is not read',
    });
  const what = blocks.length === 0 ? 'it has no text' : 'there is no sentence in it';
  return problem('page-without-article', file, { what });
}

/** Many links that are headlines, and never more than a teaser's worth of prose between two of them. */
function isListOfHeadlines(blocks: readonly Block[]): boolean {
  let [headlines, run, longestRun, prose] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (isHeadlineLink(block)) {
      headlines++;
      run = 0;
    } else if (isProse(block)) {
      prose++;
      run++;
      longestRun = Math.max(longestRun, run);
    }
  }
  return headlines >= FEWEST_HEADLINES && longestRun <= LONGEST_TEASER_RUN && prose <= headlines * LONGEST_TEASER_RUN;
}

function isHeadlineLink(block: Block): boolean {
  return block.linked >= block.text.length * 0.6 && block.text.split(/\s+/u).length >= 3;
}

/** Lists of links within or below the article ("read also", tags) and links to more are no part of it; a single linked line may be. */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const isLink = (block: Block | undefined): boolean =>
    block !== undefined && block.linked >= block.text.length * 0.8 && block.kind !== 'row';
  if (blocks.filter(isProse).length === 0) return [...blocks];
  const kept = blocks.filter((block, at) => {
    if (isMoreLink(block)) return false;
    return !(isLink(block) && (block.kind === 'item' || isLink(blocks[at - 1]) || isLink(blocks[at + 1])));
  });
  return kept.filter(
    (block, at) => !(block.kind === 'heading' && (at === kept.length - 1 || isFollowedByNothing(kept, at))),
  );
}

function isFollowedByNothing(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at + 1).every((block) => block.kind === 'heading');
}

/** The headline is a text of its own: where the article begins with it, it is not said twice. */
function withoutTitle(blocks: readonly Block[], title: string | null): Block[] {
  const at = blocks.slice(0, BYLINE_BLOCKS).findIndex((block) => title !== null && fold(block.text) === fold(title));
  if (at >= 0) return blocks.filter((_, index) => index !== at);
  const first = blocks[0];
  // Layout by line breaks puts headline, byline and text into one block.
  if (
    first === undefined ||
    title === null ||
    !fold(first.text).startsWith(`${fold(title)} `) ||
    !first.text.includes('\n')
  )
    return [...blocks];
  const rest = first.text.slice(first.text.indexOf('\n') + 1).trim();
  return fold(first.text.slice(0, first.text.indexOf('\n'))) === fold(title)
    ? [{ ...first, text: rest }, ...blocks.slice(1)]
    : [...blocks];
}

/** Publisher and day of a byline under the headline, and the dateline of the first paragraphs. */
function printedOnPage(blocks: readonly Block[]): Partial<About> {
  const lines = blocks.slice(0, BYLINE_BLOCKS).flatMap((block) => block.text.split('\n').slice(0, 2));
  const byline = lines.map(bylineParts).find((parts) => parts !== null) ?? null;
  const dateline = datelineOf(lines);
  const fields = labelledFields(blocks.slice(0, HEADER_BLOCKS).flatMap((block) => block.text.split('\n')));
  return {
    ...NOTHING_KNOWN,
    title: fields.title ?? null,
    publisher: byline?.publisher ?? dateline?.agency ?? null,
    publishedOn: byline?.day ?? fields.publishedOn ?? dateline?.day ?? null,
  };
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[’‘]/gu, "'").replaceAll(/[“”]/gu, '"').replaceAll(/\s+/gu, ' ').trim();
}
