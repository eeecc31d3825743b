import type { JoinPersona, PersonaId } from '@readout/domain';
import { Groups } from './groups.ts';
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

/** What analysts settled about pairs of personas, while people are joined. What parts one of those taken for one person parts all of them. */
export class SettledPairs {
  readonly #links: PersonLinks;
  readonly #ids: ReadonlySet<string>;
  readonly #parted: ReadonlySet<string>;
  /** For each persona taken for one with others, one of those, the same for all of them. */
  readonly #oneOf = new Map<PersonaId, PersonaId>();
  readonly #apart: ReadonlySet<string>;

  constructor(links: PersonLinks) {
    this.#links = links;
    this.#ids = new Set([...links.join, ...links.apart].flat());
    const groups = new Groups<PersonaId>();
    for (const pair of links.join) for (const id of pair) groups.add(id, [`persona ${id}`, `pair ${pair.join(' ')}`]);
    for (const group of groups.all()) for (const id of group) this.#oneOf.set(id, group[0] ?? id);
    const parted = links.apart.map(([a, b]) => [this.#nameOf(a), this.#nameOf(b)] as const);
    this.#apart = new Set(parted.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    this.#parted = new Set(parted.flat());
  }

  /** Whether something was settled about a persona, so that it goes with no other unseen. */
  has(id: PersonaId): boolean {
    return this.#ids.has(id);
  }

  /** Whether one of them was parted from another persona. */
  isParted({ personas }: Alike): boolean {
    return personas.some(({ id }) => this.#parted.has(this.#nameOf(id)));
  }

  areApart({ members }: Cluster, { personas }: Alike): boolean {
    if (this.#apart.size === 0) return false;
    return members.some(({ alike }) =>
      alike.personas.some((a) => personas.some((b) => this.#apart.has(`${this.#nameOf(a.id)} ${this.#nameOf(b.id)}`))),
    );
  }

  #nameOf(id: PersonaId): PersonaId {
    return this.#oneOf.get(id) ?? id;
  }

  /**
   * The clusters, those drawn together that hold what was taken for one person. Whoever was in them by name alone and is parted from another in
   * them leaves: it is not known which of the two it is.
   */
  together(clusters: readonly Cluster[]): Cluster[] {
    if (this.#links.join.length === 0) return [...clusters];
    const standing = new Set(clusters);
    const clusterOf = new Map<PersonaId, Cluster>();
    const settle = (cluster: Cluster): void => {
      for (const { alike } of cluster.members) for (const { id } of alike.personas) clusterOf.set(id, cluster);
    };
    for (const cluster of clusters) settle(cluster);
    for (const [a, b] of this.#links.join) {
      const [one, other] = [clusterOf.get(a), clusterOf.get(b)];
      if (one === undefined || other === undefined || one === other) continue;
      const leaving = [this.#leaving(one, other, a), this.#leaving(other, one, a)] as const;
      for (const left of [...takeOut(one, leaving[0]), ...takeOut(other, leaving[1])]) {
        standing.add(left);
        settle(left);
      }
      const why = 'taken for one person by decision';
      one.members.push(...other.members.map(({ alike }) => ({ alike, whyFirst: why, why })));
      settle(one);
      standing.delete(other);
    }
    return [...standing];
  }

  /** Who is parted from somebody in the other cluster, but not those whom the decision names; those taken for one person together. */
  #leaving(cluster: Cluster, other: Cluster, named: PersonaId): Cluster['members'][] {
    const core = this.#nameOf(named);
    const leaving = new Map<string, Cluster['members']>();
    for (const member of cluster.members) {
      const [first] = member.alike.personas;
      const name = first === undefined ? core : this.#nameOf(first.id);
      if (name !== core && this.areApart(other, member.alike))
        leaving.set(name, [...(leaving.get(name) ?? []), member]);
    }
    return [...leaving.values()];
  }
}

/** Takes members out of a cluster; each lot of them is one of its own. */
function takeOut(cluster: Cluster, lots: readonly Cluster['members'][]): Cluster[] {
  const gone = new Set(lots.flat());
  cluster.members.splice(0, cluster.members.length, ...cluster.members.filter((member) => !gone.has(member)));
  return lots.map((members) => ({ words: members[0]?.alike.profile.words ?? cluster.words, members }));
}
