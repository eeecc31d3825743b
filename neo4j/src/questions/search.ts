import type { Day, DocumentId, DocumentLine, PassageHits, Suggestion } from '@readout/domain';
import { formatCursor, isEmptySearch, nameSearchWords, parseCursor, searchWords } from '@readout/store';
import type { StatementName, Statements } from '../connection.ts';
import { latestFirstKey } from '../latest-first.ts';
import { luceneQuery } from '../lucene.ts';
import { lineIn } from '../stored.ts';

const NAMED = [
  ['person', 'suggest/person-begins', 'suggest/person-holds'],
  ['country', 'suggest/country-begins', 'suggest/country-holds'],
  ['organisation', 'suggest/organisation-begins', 'suggest/organisation-holds'],
  ['agreement', 'suggest/agreement-begins', 'suggest/agreement-holds'],
] as const satisfies (readonly [Suggestion['type'], StatementName, StatementName])[];

/** Names that hold all the words, those that begin with them first, at most `limit` a type. */
export async function suggest(statements: Statements, typed: string, limit: number): Promise<Suggestion[]> {
  const words = nameSearchWords(typed);
  if (words.length === 0) return [];
  const begin = words.join(' ');
  const query = luceneQuery({ phrases: [], words: words.slice(0, -1), prefix: words.at(-1) ?? null });
  const found: Suggestion[] = [];
  for (const [type, begins, holds] of NAMED) {
    const first = await statements.rows<Omit<Suggestion, 'type'>>(begins, { begin, limit });
    const left = limit - first.length;
    const others =
      left > 0 ? await statements.rows<Omit<Suggestion, 'type'>>(holds, { begin, query, limit: left }) : [];
    found.push(...[...first, ...others].map((one) => ({ type, ...one }) as Suggestion));
  }
  return found;
}

interface HitRow {
  readonly document: DocumentLine;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly isCut: boolean;
  readonly text: string | null;
}

/** Paragraphs that hold all words, latest publication first, and how many there are in all. */
export async function passagesMatching(
  statements: Statements,
  typed: string,
  page: { readonly after: string | null; readonly limit: number },
): Promise<PassageHits> {
  const words = searchWords(typed);
  const place = parseCursor(page.after);
  if (isEmptySearch(words)) return { total: 0, hits: [], next: null };
  const query = luceneQuery(words);
  const [count] = await statements.rows<{ total: number }>('passages-matching/total', { query });
  const rows = await statements.rows<HitRow>('passages-matching/page', {
    query,
    after: place === null ? '' : latestFirstKey(place),
    limit: page.limit + 1,
  });
  const shown = rows.slice(0, page.limit);
  const bodies = await bodiesOf(statements, shown);
  const hits = shown.map(({ document, paragraph, start, end, text }) => ({
    document: lineIn(document),
    paragraph,
    start,
    end,
    text: text ?? (bodies.get(document.id) ?? '').slice(start, end),
  }));
  return { total: count?.total ?? 0, hits, next: rows.length > shown.length ? cursorAfter(hits.at(-1)) : null };
}

function cursorAfter(hit: { document: { id: DocumentId; publishedOn: Day | null }; paragraph: number } | undefined) {
  if (hit === undefined) return null;
  const { document, paragraph } = hit;
  return formatCursor({ publishedOn: document.publishedOn, document: document.id, paragraph });
}

/** Whole bodies of documents that the engine cannot cut. */
async function bodiesOf(statements: Statements, rows: readonly HitRow[]): Promise<Map<DocumentId, string>> {
  const ids = new Set(rows.filter(({ isCut }) => !isCut).map(({ document }) => document.id));
  if (ids.size === 0) return new Map();
  const bodies = await statements.rows<{ id: DocumentId; text: string }>('passages-matching/bodies', { ids: [...ids] });
  return new Map(bodies.map(({ id, text }) => [id, text]));
}
