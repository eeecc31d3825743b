import type { PageDocument } from './dom.ts';

/** What a page's linked data (schema.org) says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** The whole text, where a page gives it there; plain or HTML. */
  readonly body: string | null;
  /** The site says that not everybody may read all of it. */
  readonly isForSubscribers: boolean;
}

const ARTICLE = /(?:Article|NewsArticle|Report|BlogPosting|LiveBlogPosting|PressRelease|SpecialAnnouncement)$/u;
const DEEPEST = 6;
const MOST_NODES = 2_000;
const LONGEST = 500_000;

/** The first article among the page's linked data; blocks that do not parse are passed over. */
export function linkedDataOf(page: PageDocument): LinkedData | null {
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const source = (script.textContent ?? '')
      .slice(0, LONGEST)
      .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, '');
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch {
      continue;
    }
    const budget = { nodes: MOST_NODES };
    const article = findArticle(data, 0, budget);
    if (article !== null) {
      return {
        headline: textOf(article['headline']) ?? textOf(article['name']),
        datePublished: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
        publisher: nameOf(article['publisher']) ?? nameOf(article['sourceOrganization']),
        url: textOf(article['url']),
        body: textOf(article['articleBody']) ?? textOf(article['text']),
        isForSubscribers: isFalse(article['isAccessibleForFree']),
      };
    }
  }
  return null;
}

function findArticle(data: unknown, depth: number, budget: { nodes: number }): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null || depth > DEEPEST || --budget.nodes < 0) return null;
  if (!Array.isArray(data)) {
    const record = data as Record<string, unknown>;
    const types = [record['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return record;
    return findArticle(record['@graph'] ?? record['mainEntity'] ?? record['mainEntityOfPage'], depth + 1, budget);
  }
  for (const item of data as unknown[]) {
    const found = findArticle(item, depth + 1, budget);
    if (found !== null) return found;
  }
  return null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) return textOf((first as Record<string, unknown>)['name']);
  return textOf(first);
}

/** Written as a boolean, or as a word. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:false|https?:\/\/schema\.org\/False)$/iu.test(value));
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}
