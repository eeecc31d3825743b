/** How the things of one kind are found and compared while a neighbourhood is gathered. */
export interface Neighbourhood<Thing extends { readonly id: string }> {
  /** Loads all things that have any of the keys. */
  readonly load: (keys: readonly string[]) => Promise<readonly Thing[]>;
  readonly keysOf: (thing: Thing) => readonly string[];
  /** Whether two things may be one; only those chains are followed. */
  readonly mayBeOne: (a: Thing, b: Thing) => boolean;
}

/**
 * Everything that may be joined with the things under `keys`, directly or through others: whole clusters, so that joining this set gives
 * the same as joining all there is. Keys are looked up once each.
 */
export async function gatherNeighbourhood<Thing extends { readonly id: string }>(
  keys: readonly string[],
  { load, keysOf, mayBeOne }: Neighbourhood<Thing>,
): Promise<Thing[]> {
  const asked = new Set(keys);
  const seen = new Map<string, Thing>();
  const inside = new Map<string, Thing>();
  let frontier = [...(await load(keys))];
  for (const thing of frontier) inside.set(thing.id, thing);
  while (frontier.length > 0) {
    const fresh = [...new Set(frontier.flatMap((thing) => keysOf(thing)))].filter((key) => !asked.has(key));
    if (fresh.length > 0) {
      for (const key of fresh) asked.add(key);
      for (const thing of await load(fresh)) seen.set(thing.id, thing);
    }
    const reached = [...seen.values()].filter(
      (thing) => !inside.has(thing.id) && frontier.some((other) => mayBeOne(other, thing)),
    );
    for (const thing of reached) inside.set(thing.id, thing);
    frontier = reached;
  }
  return [...inside.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
