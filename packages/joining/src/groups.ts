/** Things that share a key, directly or through others, in groups; each group in the order in which its things were added. */
export class Groups<Thing> {
  readonly #parent: number[] = [];
  readonly #things: Thing[] = [];
  readonly #byKey = new Map<string, number>();

  add(thing: Thing, keys: readonly string[]): void {
    const own = this.#things.push(thing) - 1;
    this.#parent.push(own);
    for (const key of keys) {
      const other = this.#byKey.get(key);
      if (other === undefined) this.#byKey.set(key, own);
      else this.#unite(other, own);
    }
  }

  /** The groups, in the order of their first things. */
  all(): Thing[][] {
    const groups = new Map<number, Thing[]>();
    this.#things.forEach((thing, at) => {
      const root = this.#root(at);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [thing]);
      else group.push(thing);
    });
    return [...groups.values()];
  }

  #root(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[at] = root;
    return root;
  }

  #unite(a: number, b: number): void {
    const [one, other] = [this.#root(a), this.#root(b)];
    this.#parent[Math.max(one, other)] = Math.min(one, other);
  }
}
