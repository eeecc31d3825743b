import type { JoinPersona, PersonaId } from '@readout/domain';
import type { Profile } from './persona-profile.ts';
import type { PersonLinks } from './settle/settle-decisions.ts';

/** Personas of one profile, which always go together, in the order of their ids. */
export interface Alike {
  readonly profile: Profile;
  readonly personas: readonly JoinPersona[];
}

/** A group taken for one person, all of it with the words of the fullest name among it. */
export interface Cluster {
  readonly words: readonly string[];
  readonly members: { readonly alike: Alike; readonly whyFirst: string; readonly why: string }[];
}

/** What analysts settled about pairs of personas, while people are joined. */
export class SettledPairs {
  readonly #links: PersonLinks;
  readonly #apart: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;

  constructor(links: PersonLinks) {
    this.#links = links;
    this.#apart = new Set(links.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    this.#ids = new Set([...links.join, ...links.apart].flat());
  }

  /** Whether something was settled about a persona, so that it goes with no other unseen. */
  has(id: PersonaId): boolean {
    return this.#ids.has(id);
  }

  areApart({ members }: Cluster, { personas }: Alike): boolean {
    if (this.#apart.size === 0) return false;
    return members.some(({ alike }) =>
      alike.personas.some((a) => personas.some((b) => this.#apart.has(`${a.id} ${b.id}`))),
    );
  }

  /** The clusters, those drawn together that hold what was taken for one person; what was parted stays so. */
  together(clusters: readonly Cluster[]): Cluster[] {
    const clusterOf = new Map<string, Cluster>();
    for (const cluster of this.#links.join.length === 0 ? [] : clusters)
      for (const { alike } of cluster.members) for (const { id } of alike.personas) clusterOf.set(id, cluster);
    const gone = new Set<Cluster>();
    for (const [a, b] of this.#links.join) {
      const [one, other] = [clusterOf.get(a), clusterOf.get(b)];
      if (one === undefined || other === undefined || one === other) continue;
      if (other.members.some(({ alike }) => this.areApart(one, alike))) continue;
      const why = 'taken for one person by decision';
      one.members.push(...other.members.map(({ alike }) => ({ alike, whyFirst: why, why })));
      for (const { alike } of other.members) for (const { id } of alike.personas) clusterOf.set(id, one);
      gone.add(other);
    }
    return clusters.filter((cluster) => !gone.has(cluster));
  }
}
