import { formatSelection, type ApiClient, type Selection } from '@readout/api';
import type { FacetsAnswer, GraphAnswer } from '@readout/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useView } from '../view/use-view.tsx';
import { useApi } from './api.tsx';
import { useKept, type Kept } from './kept.ts';
import { useRevision } from './state.ts';

/** Most contacts asked for at once: what a page still adds up without a pause. */
const MOST_CONTACTS = 10_000;

/** The contacts of a drawing. */
function graphQuery(api: ApiClient, selection: Selection, faded: boolean, revision: number | null) {
  return queryOptions({
    queryKey: ['graph', formatSelection(selection), faded, revision],
    queryFn: ({ signal }) => api.graph(selection, { faded, limit: MOST_CONTACTS }, signal),
    enabled: revision !== null,
  });
}

/** The counts beside the filters. */
export function facetsQuery(api: ApiClient, selection: Selection, revision: number | null) {
  return queryOptions({
    queryKey: ['facets', formatSelection(selection), revision],
    queryFn: ({ signal }) => api.facets(selection, signal),
    enabled: revision !== null,
  });
}

/** The contacts of the view's drawing. */
export function useGraph(): Kept<GraphAnswer> {
  const { view } = useView();
  return useKept(useQuery(graphQuery(useApi(), view.selection, view.unfitting === 'faded', useRevision())));
}

/** The counts of the view's filter. */
export function useFacets(): Kept<FacetsAnswer> {
  const { view } = useView();
  return useKept(useQuery(facetsQuery(useApi(), view.selection, useRevision())));
}
