/** How the things of one kind are found and compared while a neighbourhood is gathered. */
export interface Neighbourhood<Thing extends { readonly id: string }> {
  /** Loads all things that have any of the keys; those whose ids are known may be left out. */
  readonly load: (keys: readonly string[], known: readonly Thing['id'][]) => Promise<readonly Thing[]>;
  readonly keysOf: (thing: Thing) => readonly string[];
  /** Whether two things may be one; only those chains are followed. Two such things have a key in common. */
  readonly mayBeOne: (a: Thing, b: Thing) => boolean;
  /** Whether a thing was joined since anything about it changed, so that nothing has to begin from it. */
  readonly isDone?: (thing: Thing) => boolean;
}

/** A set of things that is joined by itself. */
export interface Gathered<Thing> {
  /** In the order of ids. */
  readonly things: readonly Thing[];
  /** The keys under which nothing stands that is neither in this set nor done: whatever waits for them need not wait longer. */
  readonly settled: ReadonlySet<string>;
}

/**
 * Everything that may be joined with the things under `keys`, directly or through others: whole clusters, so that joining this set gives
 * the same as joining all there is. Keys are looked up once each.
 */
export async function gatherNeighbourhood<Thing extends { readonly id: string }>(
  keys: readonly string[],
  { load, mayBeOne, isDone = () => false, ...by }: Neighbourhood<Thing>,
): Promise<Gathered<Thing>> {
  const keysOfThings = new Map<Thing, readonly string[]>();
  const keysOf = (thing: Thing): readonly string[] => {
    const known = keysOfThings.get(thing) ?? by.keysOf(thing);
    keysOfThings.set(thing, known);
    return known;
  };
  const asked = new Set(keys);
  const inside = new Map<string, Thing>();
  const outside = new Map<string, Map<string, Thing>>();
  const known = new Set<Thing['id']>();
  for (const thing of await load(keys, [])) {
    known.add(thing.id);
    if (isDone(thing)) put(outside, keysOf(thing), thing);
    else inside.set(thing.id, thing);
  }
  for (let frontier = [...inside.values()]; frontier.length > 0;) {
    const fresh = [...new Set(frontier.flatMap((thing) => keysOf(thing)))].filter((key) => !asked.has(key));
    for (const key of fresh) asked.add(key);
    const found = fresh.length === 0 ? [] : await load(fresh, [...known]);
    for (const thing of found) {
      if (!inside.has(thing.id)) put(outside, keysOf(thing), thing);
      known.add(thing.id);
    }
    const reached = new Map<string, Thing>();
    for (const one of frontier) {
      for (const key of keysOf(one)) {
        for (const other of outside.get(key)?.values() ?? []) {
          if (!reached.has(other.id) && mayBeOne(one, other)) reached.set(other.id, other);
        }
      }
    }
    for (const thing of reached.values()) {
      inside.set(thing.id, thing);
      for (const key of keysOf(thing)) outside.get(key)?.delete(thing.id);
    }
    frontier = [...reached.values()];
  }
  const isSettled = (key: string): boolean => [...(outside.get(key)?.values() ?? [])].every(isDone);
  return {
    things: [...inside.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    settled: new Set([...asked].filter(isSettled)),
  };
}

/** Puts a thing where it is found under each of its keys. */
function put<Thing extends { readonly id: string }>(
  byKey: Map<string, Map<string, Thing>>,
  keys: readonly string[],
  thing: Thing,
): void {
  for (const key of keys) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, new Map([[thing.id, thing]]));
    else known.set(thing.id, thing);
  }
}
