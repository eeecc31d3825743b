import { formatSelection, type ApiClient, type Selection } from '@readout/api';
import { NO_FILTER, type Dating, type DaysAnswer, type FacetsAnswer, type GraphAnswer } from '@readout/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
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

/** Contacts by day, on a line that goes beyond the period and the day up to which things could be known. */
function daysQuery(api: ApiClient, { filter, scope }: Selection, dating: Dating, revision: number | null) {
  const selection: Selection = {
    filter: { ...filter, period: NO_FILTER.period, certainty: NO_FILTER.certainty },
    scope: dating === 'known' ? { ...scope, knownBy: null } : scope,
  };
  return queryOptions({
    queryKey: ['days', formatSelection(selection), dating, revision],
    queryFn: ({ signal }) => api.days(selection, dating, signal),
    enabled: revision !== null,
  });
}

/** Contacts by day, for the view's time bar. */
export function useDays(): Kept<DaysAnswer> {
  const { view } = useView();
  return useKept(useQuery(daysQuery(useApi(), view.selection, view.dating, useRevision())));
}

/** Contacts by day whatever the filter: asked for where the filter leaves none, so that the line still shows what there is. */
export function useDaysOfAll(isWanted: boolean): DaysAnswer | undefined {
  const { view } = useView();
  const query = daysQuery(useApi(), { ...view.selection, filter: NO_FILTER }, view.dating, useRevision());
  return useQuery({ ...query, enabled: isWanted && query.enabled !== false }).data;
}

/**
 * The contacts of the view's drawing. A new answer waits for whatever a hand does meanwhile: thousands of contacts are
 * added up by table, matrix and lists, and a brush that is dragged must not stand still for that.
 */
export function useGraph(): Kept<GraphAnswer> {
  const { view } = useView();
  const kept = useKept(useQuery(graphQuery(useApi(), view.selection, view.unfitting === 'faded', useRevision())));
  const data = useDeferredValue(kept.data);
  return { ...kept, data, isOlder: kept.isOlder || data !== kept.data };
}

/** The counts of the view's filter. */
export function useFacets(): Kept<FacetsAnswer> {
  const { view } = useView();
  return useKept(useQuery(facetsQuery(useApi(), view.selection, useRevision())));
}
