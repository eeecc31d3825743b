import type { Day } from '@readout/domain';
import { storableAddress } from '../about/about.ts';
import { oneLine } from '../normalise/characters.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { dayOfTimes } from './page-metadata.ts';
import { dayPrintedAlone } from './printed-day.ts';

const FEWEST_CHARACTERS = 200;
const HEADING = 'h1,h2,h3,h4';

/** One of several articles of a page: its blocks, and what it says of itself. */
export interface ArticleOfPage {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly publishedOn: Day | null;
  readonly url: string | null;
}

/** The articles with a heading and prose of their own that stand beside each other in what is read of a page; none where it is one, however it is built. */
export function articlesOf(page: PageDocument, blocks: readonly Block[]): PageElement[] {
  const shown = new Set(blocks.map(({ text }) => words(text)));
  const proseIn = (article: PageElement): number =>
    [...article.querySelectorAll('p')]
      .map((paragraph) => words(paragraph.textContent ?? ''))
      .filter((text) => shown.has(text))
      .reduce((sum, text) => sum + text.length, 0);
  const articles = [...page.body.querySelectorAll('article')].filter(
    (article) =>
      article.querySelector('article') === null &&
      article.querySelector(HEADING) !== null &&
      proseIn(article) >= FEWEST_CHARACTERS,
  );
  return articles.length < 2 ? [] : articles;
}

/**
 * The articles one by one, where they are plainly so: none lies within another, and each has a day, an address or a headline of the first
 * rank of its own. Null where they may be the parts of one (a running report, a bulletin under one headline).
 */
export function readApart(articles: readonly PageElement[], address: string | null): ArticleOfPage[] | null {
  if (articles.length < 2 || articles.some((article) => article.parentElement?.closest('article') != null)) return null;
  const apart = articles.map((article) => {
    const heading = article.querySelector(HEADING);
    const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]') ?? null;
    return {
      blocks: blocksOf(article),
      title: oneLine(heading?.textContent ?? ''),
      publishedOn: dayOfTimes(article) ?? dayPrintedAlone(article, () => false),
      url: storableAddress(link?.getAttribute('href') ?? article.getAttribute('data-url'), address ?? undefined),
      isLeading: heading?.localName === 'h1',
    };
  });
  const isPlain = apart.every(({ publishedOn, url, isLeading }) => publishedOn !== null || url !== null || isLeading);
  return isPlain ? apart : null;
}

function words(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
