import { useServerState } from './state.ts';

/** Why nothing can be fetched or written just now; null while the store answers. */
export function useAway(): string | null {
  return useServerState().error === null ? null : 'The graph store does not answer';
}
