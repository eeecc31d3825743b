import { EVERYTHING, FilterSchema, NO_FILTER, ScopeSchema, type Filter, type Scope } from '@readout/domain';
import * as z from 'zod/mini';

/** A filter and a scope together: what every question about contacts carries. */
export interface Selection {
  readonly filter: Filter;
  readonly scope: Scope;
}

/** The names of the query parameters, in the order in which they are written. Lists are parted by commas. */
const LISTS = {
  kind: 'kinds',
  status: 'statuses',
  evidence: 'evidence',
  reader: 'readers',
  country: 'countries',
  organisation: 'organisations',
  person: 'people',
  agreement: 'agreements',
  topic: 'topics',
  source: 'sources',
} as const satisfies Record<string, keyof Filter>;

/** Every parameter that {@link formatSelection} may write, as text; unknown ones are not read. */
export const SelectionQuerySchema = z.object({
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  certainty: z.optional(z.string()),
  kind: z.optional(z.string()),
  status: z.optional(z.string()),
  evidence: z.optional(z.string()),
  reader: z.optional(z.string()),
  country: z.optional(z.string()),
  organisation: z.optional(z.string()),
  person: z.optional(z.string()),
  agreement: z.optional(z.string()),
  topic: z.optional(z.string()),
  source: z.optional(z.string()),
  atLeast: z.optional(z.string()),
  collection: z.optional(z.string()),
  without: z.optional(z.string()),
  knownBy: z.optional(z.string()),
});
export type SelectionQuery = z.infer<typeof SelectionQuerySchema>;

/**
 * The selection as readable query parameters in canonical form: defaults left out, lists sorted and without doubles.
 * The exact opposite of {@link parseSelection} for selections whose lists are in that form.
 */
export function formatSelection({ filter, scope }: Selection): Record<string, string> {
  const query: Record<string, string> = {};
  const put = (name: keyof SelectionQuery, value: string | null): void => {
    if (value !== null && value !== '') query[name] = value;
  };
  put('from', filter.period.earliest);
  put('to', filter.period.latest);
  put('certainty', filter.certainty === NO_FILTER.certainty ? null : filter.certainty);
  for (const [name, key] of Object.entries(LISTS)) put(name as keyof SelectionQuery, listText(filter[key]));
  put('atLeast', filter.atLeast === NO_FILTER.atLeast ? null : String(filter.atLeast));
  put('collection', listText(scope.collections));
  put('without', listText(scope.withoutSources));
  put('knownBy', scope.knownBy);
  return query;
}

/** What the parameters say, or the name of the parameter that is not of its form. Nothing is taken unchecked. */
export function parseSelection(query: SelectionQuery): Selection | { readonly wrong: string } {
  const filter = FilterSchema.safeParse({
    ...NO_FILTER,
    period: { earliest: query.from ?? null, latest: query.to ?? null },
    certainty: query.certainty ?? NO_FILTER.certainty,
    ...Object.fromEntries(
      Object.entries(LISTS).map(([name, key]) => [key, listOf(query[name as keyof SelectionQuery])]),
    ),
    atLeast: query.atLeast === undefined ? NO_FILTER.atLeast : countOf(query.atLeast),
  });
  if (!filter.success) return { wrong: parameterOf(filter.error.issues[0]?.path) };
  const scope = ScopeSchema.safeParse({
    ...EVERYTHING,
    collections: listOf(query.collection),
    withoutSources: listOf(query.without),
    knownBy: query.knownBy ?? null,
  });
  if (!scope.success) return { wrong: parameterOf(scope.error.issues[0]?.path) };
  return { filter: filter.data, scope: scope.data };
}

function listText(values: readonly string[]): string {
  return [...new Set(values)].sort().join(',');
}
function listOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [...new Set(text.split(','))].sort();
}
/** Digits alone: `Number` would take `1e3`, `0x10` and a blank too. */
function countOf(text: string): number {
  return /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
}
function parameterOf(path: readonly PropertyKey[] | undefined): string {
  const key = String(path?.[0] ?? 'from');
  const named = Object.entries(LISTS).find(([, own]) => own === key)?.[0];
  if (named !== undefined) return named;
  if (key === 'period') return path?.[1] === 'latest' ? 'to' : 'from';
  return key === 'collections' ? 'collection' : key === 'withoutSources' ? 'without' : key;
}
