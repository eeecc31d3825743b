import type { ApiClient } from '@readout/api';
import { queryOptions } from '@tanstack/react-query';

/** The longest part of a text that a comparison shows, in UTF-16 code units. */
export const COMPARED_LENGTH = 60_000;

/** How the accounts of a contact compare, point by point. */
export function comparisonQuery(api: ApiClient, id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['comparison', id, revision],
    queryFn: ({ signal }) => api.comparison(id, signal),
    enabled: revision !== null,
  });
}

/** The text of a document from its beginning, as far as a comparison shows it. */
export function comparedTextQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['compared-text', id],
    queryFn: ({ signal }) => api.documentText(id, { start: 0, end: COMPARED_LENGTH }, signal),
  });
}

/** What analysts settled, oldest first. */
export function decisionsQuery(api: ApiClient, revision: number | null) {
  return queryOptions({
    queryKey: ['decisions', revision],
    queryFn: ({ signal }) => api.decisions(signal),
    enabled: revision !== null,
  });
}
