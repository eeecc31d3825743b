import type { ApiClient, ServerState } from '@readout/api';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useApi } from './api.tsx';

const LOOK_AGAIN_MS = 10_000;

/** How the server stands. Asked again while the page is looked at, so that what others add is seen. */
function stateQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ['state'],
    queryFn: ({ signal }) => api.state(signal),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** How the server stands; the last answer stays where it does not answer. */
export function useServerState(): UseQueryResult<ServerState> {
  return useQuery(stateQuery(useApi()));
}

/** The revision of the derived layer that answers are asked for; null until the server said it. */
export function useRevision(): number | null {
  return useServerState().data?.store.revision ?? null;
}
