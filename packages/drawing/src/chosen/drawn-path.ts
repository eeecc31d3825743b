import type { GraphAnswer, PathsAnswer } from '@readout/domain';
import { elementKey, pairOf, parseElement, type ElementKey, type PairEnd, type Path } from '../element.ts';
import type { Drawing } from '../scenes/drawn-of.ts';

/** What of a path a drawing shows. */
export interface DrawnPath {
  /** Its plates and contacts in order, or, where contacts are added up, its plates; null where there is no such path. */
  readonly nodes: readonly ElementKey[] | null;
  /** What has to be drawn for the path to be seen. */
  readonly asked: readonly ElementKey[];
}

/** No path is drawn. */
export const NO_PATH: DrawnPath = { nodes: null, asked: [] };

/** The path that was selected last. */
export function selectedPath(selected: readonly ElementKey[]): Path | null {
  const element = parseElement(selected.at(-1) ?? '');
  return element?.type === 'path' ? element : null;
}

/** What a drawing shows of a path, of the paths that were found for it. */
export function drawnPath(path: Path, found: PathsAnswer, drawing: Drawing, graph: GraphAnswer | undefined): DrawnPath {
  const hops = found.paths[path.nth - 1];
  if (hops === undefined) return NO_PATH;
  const parties = partiesOn(path, hops);
  const contacts = hops.map(({ contact }) => elementKey({ type: 'contact', id: contact }));
  const plates = parties.map((party) => plateIn(drawing, party, graph));
  const pairs = plates.slice(1).flatMap((plate, at) => pairBetween(plates[at] ?? '', plate));
  if (drawing !== 'contacts') return { nodes: plates, asked: [...pairs, ...contacts] };
  return { nodes: plates.flatMap((plate, at) => [plate, ...contacts.slice(at, at + 1)]), asked: contacts };
}

/** Everybody on the way, the first and the last included. */
export function partiesOn(path: Path, hops: PathsAnswer['paths'][number]): readonly PairEnd[] {
  const [from] = path.ends;
  const others = hops.map(({ to }) => parseElement(`${from.type}.${to}`)).filter((one) => one !== null);
  return [from, ...others.filter((one) => one.type === 'person' || one.type === 'side')];
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
