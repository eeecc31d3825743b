import type { ApiClient, Selection } from '@readout/api';
import { formatSelection } from '@readout/api';
import type { GraphAnswer, PathsAnswer } from '@readout/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { drawnPath, NO_PATH, selectedPath, type DrawnPath, type Path } from '@readout/drawing';
import { useView } from '../view/use-view.tsx';
import { useApi } from './api.tsx';
import { useKept, type Kept } from './kept.ts';
import { useRevision } from './state.ts';

/** All shortest paths between the two ends. Null asks nothing. */
function pathsQuery(api: ApiClient, selection: Selection, path: Path | null, revision: number | null) {
  const [from, to] = path?.ends ?? [];
  const ends = from?.type === 'side' ? ('sides' as const) : ('people' as const);
  const inDateOrder = path?.order === 'dates';
  const withLarge = path?.withLarge === true;
  return queryOptions({
    queryKey: ['paths', formatSelection(selection), from?.id, to?.id, ends, inDateOrder, withLarge, revision],
    queryFn: ({ signal }) =>
      api.paths(selection, { ends, from: from?.id ?? '', to: to?.id ?? '', inDateOrder, withLarge }, signal),
    enabled: revision !== null && path !== null,
  });
}

/** The paths that the view reads; nothing is asked where it reads none. */
export function usePaths(path: Path | null): Kept<PathsAnswer> {
  const { view } = useView();
  return useKept(useQuery(pathsQuery(useApi(), view.selection, path, useRevision())));
}

/** What of the selected path the view's drawing shows. */
export function useDrawnPath(graph: GraphAnswer | undefined): DrawnPath {
  const { view } = useView();
  const path = selectedPath(view.selected);
  const { data, isOlder } = usePaths(path);
  return path === null || data === undefined || isOlder ? NO_PATH : drawnPath(path, data, view.drawing, graph);
}
