import type { Block } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';

const FEWEST_CHARACTERS = 200;
const HEADING = 'h1,h2,h3,h4';

/** How many articles with a heading and prose of their own stand beside each other in what is read of a page; 1 where it is one, however it is built. */
export function countArticles(page: PageDocument, blocks: readonly Block[]): number {
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
  return Math.max(1, articles.length);
}

function words(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
