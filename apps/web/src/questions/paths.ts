import type { ApiClient, Selection } from '@readout/api';
import { formatSelection } from '@readout/api';
import type { GraphAnswer, PathsAnswer } from '@readout/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import {
  elementKey,
  pairOf,
  parseElement,
  type ElementKey,
  type PairEnd,
  type Path,
  type Drawing,
} from '@readout/drawing';
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

/** The path that was selected last. */
function selectedPath(selected: readonly ElementKey[]): Path | null {
  const element = parseElement(selected.at(-1) ?? '');
  return element?.type === 'path' ? element : null;
}

/** Everybody on the way, the first and the last included. */
export function partiesOn(path: Path, hops: PathsAnswer['paths'][number]): readonly PairEnd[] {
  const [from] = path.ends;
  const others = hops.map(({ to }) => parseElement(`${from.type}.${to}`)).filter((one) => one !== null);
  return [from, ...others.filter((one) => one.type === 'person' || one.type === 'side')];
}

/** What of a path a drawing shows: its plates and contacts in order, or, where contacts are added up, its plates. */
export function useDrawnPath(graph: GraphAnswer | undefined): {
  readonly nodes: readonly ElementKey[] | null;
  /** What has to be drawn for the path to be seen. */
  readonly asked: readonly ElementKey[];
} {
  const { view } = useView();
  const path = selectedPath(view.selected);
  const { data, isOlder } = usePaths(path);
  const hops = isOlder ? undefined : data?.paths[(path?.nth ?? 1) - 1];
  if (path === null || hops === undefined) return { nodes: null, asked: [] };
  const parties = partiesOn(path, hops);
  const contacts = hops.map(({ contact }) => elementKey({ type: 'contact', id: contact }));
  const plates = parties.map((party) => plateIn(view.drawing, party, graph));
  const pairs = plates.slice(1).flatMap((plate, at) => pairBetween(plates[at] ?? '', plate));
  if (view.drawing !== 'contacts') return { nodes: plates, asked: [...pairs, ...contacts] };
  return { nodes: plates.flatMap((plate, at) => [plate, ...contacts.slice(at, at + 1)]), asked: contacts };
}

function plateIn(drawing: Drawing, party: PairEnd, graph: GraphAnswer | undefined): ElementKey {
  if (drawing !== 'countries' || party.type === 'side') return elementKey(party);
  const side = graph?.leaders.find(({ id }) => id === party.id)?.side;
  return side === undefined || side === null ? elementKey(party) : elementKey({ type: 'side', id: side });
}

function pairBetween(one: ElementKey, other: ElementKey): readonly ElementKey[] {
  const [a, b] = [parseElement(one), parseElement(other)];
  const isEnd = (end: typeof a): end is PairEnd => end?.type === 'person' || end?.type === 'side';
  return isEnd(a) && isEnd(b) && one !== other ? [elementKey(pairOf(a, b))] : [];
}
