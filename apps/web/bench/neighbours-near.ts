import { endsOf, type ElementId, type Point, type Scene } from '@readout/drawing';

/** Nodes that are looked at; all of a large drawing would take minutes. */
const MOST_LOOKED_AT = 400;

/** Of the nodes nearest to a node, as many as it has neighbours, the share that are its neighbours: the mean over nodes. */
export function neighboursNear(scene: Scene, places: ReadonlyMap<ElementId, Point>): number {
  const neighbours = new Map<ElementId, Set<ElementId>>();
  for (const line of scene.lines) {
    const [a, b] = endsOf(line);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  }
  const joined = [...neighbours];
  const step = Math.max(1, Math.floor(joined.length / MOST_LOOKED_AT));
  const looked = joined.filter((_, at) => at % step === 0);
  const shares = looked.map(([id, own]) => {
    const at = places.get(id) ?? { x: 0, y: 0 };
    const near = [...places]
      .filter(([other]) => other !== id)
      .map(([other, { x, y }]) => ({ other, far: (x - at.x) ** 2 + (y - at.y) ** 2 }))
      .sort((a, b) => a.far - b.far)
      .slice(0, own.size);
    return near.filter(({ other }) => own.has(other)).length / own.size;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
