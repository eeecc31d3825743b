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
/** Site builders describe a page that is no news as a page of a site, with its day. */
const PAGE = /(?:^|\/)(?:WebPage|ItemPage|AboutPage|CollectionPage)$/u;
const DEEPEST = 6;
const MOST_NODES = 2_000;
const LONGEST = 500_000;

/** The first article among the page's linked data, else what is said of the page itself; blocks that do not parse are passed over. */
export function linkedDataOf(page: PageDocument): LinkedData | null {
  const blocks = parsedBlocks(page);
  const named = nodesById(blocks);
  for (const data of blocks) {
    const article = findOfType(data, ARTICLE, 0, { nodes: MOST_NODES });
    if (article !== null) {
      return {
        headline: textOf(article['headline']) ?? textOf(article['name']),
        datePublished: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
        publisher: nameOf(article['publisher'], named) ?? nameOf(article['sourceOrganization'], named),
        url: textOf(article['url']),
        body: textOf(article['articleBody']) ?? textOf(article['text']),
        isForSubscribers: isFalse(article['isAccessibleForFree']),
      };
    }
  }
  for (const data of blocks) {
    const about = findOfType(data, PAGE, 0, { nodes: MOST_NODES });
    if (about === null || textOf(about['datePublished']) === null) continue;
    return {
      headline: null,
      datePublished: textOf(about['datePublished']),
      publisher: nameOf(about['publisher'], named) ?? nameOf(about['isPartOf'], named),
      url: textOf(about['url']),
      body: null,
      isForSubscribers: isFalse(about['isAccessibleForFree']),
    };
  }
  return null;
}

function parsedBlocks(page: PageDocument): unknown[] {
  return [...page.querySelectorAll('script[type*="ld+json" i]')].flatMap((script): unknown[] => {
    const source = (script.textContent ?? '')
      .slice(0, LONGEST)
      .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, '');
    try {
      return [JSON.parse(source)];
    } catch {
      return [];
    }
  });
}

/** Nodes of a graph name each other by `@id`; those at its top that have a name are kept. */
function nodesById(blocks: readonly unknown[]): ReadonlyMap<string, unknown> {
  const named = new Map<string, unknown>();
  const lists = blocks.flatMap((data) => [data].flat()).flatMap((data) => [data, ...graphOf(data)]);
  for (const node of lists.slice(0, MOST_NODES)) {
    if (typeof node !== 'object' || node === null) continue;
    const { '@id': id, name } = node as Record<string, unknown>;
    if (typeof id === 'string' && typeof name === 'string' && !named.has(id)) named.set(id, name);
  }
  return named;
}

function graphOf(data: unknown): unknown[] {
  const graph = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['@graph'] : null;
  return Array.isArray(graph) ? graph : [];
}

function findOfType(
  data: unknown,
  wanted: RegExp,
  depth: number,
  budget: { nodes: number },
): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null || depth > DEEPEST || --budget.nodes < 0) return null;
  if (!Array.isArray(data)) {
    const record = data as Record<string, unknown>;
    const types = [record['@type']].flat();
    if (types.some((type) => typeof type === 'string' && wanted.test(type))) return record;
    return findOfType(
      record['@graph'] ?? record['mainEntity'] ?? record['mainEntityOfPage'],
      wanted,
      depth + 1,
      budget,
    );
  }
  for (const item of data as unknown[]) {
    const found = findOfType(item, wanted, depth + 1, budget);
    if (found !== null) return found;
  }
  return null;
}

function nameOf(value: unknown, named: ReadonlyMap<string, unknown>): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return textOf(first);
  const { name, '@id': id } = first as Record<string, unknown>;
  return textOf(name) ?? (typeof id === 'string' ? textOf(named.get(id)) : null);
}

/** Written as a boolean, or as a word. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:false|https?:\/\/schema\.org\/False)$/iu.test(value));
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}
