import {
  nameWords,
  slugOf,
  type Day,
  type JoinPersona,
  type Leader,
  type LeaderId,
  type SideId,
  type Tenure,
} from '@readout/domain';
import { fullness, holdsAll, mayBeOne, profileOf, sidesAgree, type Profile } from './persona-profile.ts';

/** Personas of one profile, which always go together, in the order of their ids. */
interface Alike {
  readonly profile: Profile;
  readonly personas: readonly JoinPersona[];
}

/** A group taken for one person, all of it with the words of the fullest name among it. */
interface Cluster {
  readonly words: readonly string[];
  readonly members: { readonly alike: Alike; readonly whyFirst: string; readonly why: string }[];
}

/** Whether two personas may be one person by their names and sides alone; whether they are is decided among all that may be. Symmetric. */
export function mayBeOnePerson(a: JoinPersona, b: JoinPersona): boolean {
  return mayBeOne(profileOf(a), profileOf(b));
}

/**
 * Takes personas together that are one person: the same name in any order where the sides do not speak against it, then names
 * with fewer words or initials beside the one person they can mean. Where two could be meant neither is taken.
 * The result depends on the set alone, not on its order; every persona is in exactly one leader.
 */
export function joinPeople(personas: readonly JoinPersona[]): Leader[] {
  const clusters: Cluster[] = [];
  const byWord = new Map<string, Set<Cluster>>();
  for (const group of groupByName(personas)) {
    const own = clusterSameName(group.filter(({ profile }) => profile.sides.length > 0));
    for (const alike of group.filter(({ profile }) => profile.sides.length === 0)) addSideless(alike, own);
    for (const cluster of own) {
      const target = onlyFuller(cluster, byWord);
      if (target === null) {
        clusters.push(cluster);
        for (const word of cluster.words) byWord.set(word, (byWord.get(word) ?? new Set()).add(cluster));
      } else {
        const why = 'shorter form of the name, same side, nobody else it could mean';
        target.members.push(...cluster.members.map(({ alike }) => ({ alike, whyFirst: why, why })));
      }
    }
  }
  return clusters.map(leaderOf).sort((a, b) => compare(a.id, b.id));
}

/** Personas by the words of their names, fullest names first; those of one profile together, each list in the order of its ids. */
function groupByName(personas: readonly JoinPersona[]): Alike[][] {
  const groups = new Map<string, Map<string, { profile: Profile; personas: JoinPersona[] }>>();
  for (const persona of [...personas].sort((a, b) => compare(a.id, b.id))) {
    const profile = profileOf(persona);
    const group = groups.get(profile.sameName) ?? new Map<string, { profile: Profile; personas: JoinPersona[] }>();
    groups.set(profile.sameName, group);
    // A single word without a side can be anybody, so no two of them are taken together.
    const isAnybody = profile.words.length < 2 && profile.sides.length === 0;
    const key = JSON.stringify([profile.name, profile.sides, isAnybody ? persona.id : '']);
    const alike = group.get(key);
    if (alike === undefined) group.set(key, { profile, personas: [persona] });
    else alike.personas.push(persona);
  }
  return [...groups]
    .map(([sameName, group]) => ({ sameName, group: [...group.values()] }))
    .sort((a, b) => compare(fullnessOf(b.group), fullnessOf(a.group)) || compare(a.sameName, b.sameName))
    .map(({ group }) => group);
}

function clusterSameName(group: readonly Alike[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const alike of group) {
    const home = clusters.find(({ members }) => members.every((one) => sidesAgree(one.alike.profile, alike.profile)));
    const why = 'same name, same side';
    if (home !== undefined) home.members.push({ alike, whyFirst: why, why });
    else
      clusters.push({
        words: alike.profile.words,
        members: [{ alike, whyFirst: 'first of this name and side', why }],
      });
  }
  return clusters;
}

/** A name without a side joins the one person of that name there is; without a person, or with two of them, it stands alone. */
function addSideless(alike: Alike, clusters: Cluster[]): void {
  const { words } = alike.profile;
  const isSided = ({ members }: Cluster): boolean => members.some((one) => one.alike.profile.sides.length > 0);
  const [only, ...others] = clusters.filter(isSided);
  const sideless = clusters.find((cluster) => !isSided(cluster));
  if (words.length > 1 && only !== undefined && others.length === 0) {
    const why = 'same name, side not given here';
    only.members.push({ alike, whyFirst: why, why });
    return;
  }
  const why = 'same name, side never given';
  if (words.length > 1 && sideless !== undefined) sideless.members.push({ alike, whyFirst: why, why });
  else clusters.push({ words, members: [{ alike, whyFirst: 'first of this name', why }] });
}

/** The one group of a fuller name that all of a group with a side may be; null where there is none, or more than one. */
function onlyFuller({ words, members }: Cluster, byWord: ReadonlyMap<string, ReadonlySet<Cluster>>): Cluster | null {
  const sided = members.map(({ alike }) => alike.profile).filter(({ sides }) => sides.length > 0);
  const whole = words.find((word) => word.length > 1);
  if (sided.length === 0 || whole === undefined) return null;
  const candidates = [...(byWord.get(whole) ?? [])].filter(
    (other) =>
      other.words.length >= words.length &&
      holdsAll(other.words, words) &&
      sided.every((profile) => other.members.some((one) => mayBeOne(profile, one.alike.profile))),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function leaderOf(cluster: Cluster): Leader {
  const members = cluster.members
    .flatMap(({ alike, whyFirst, why }) =>
      alike.personas.map((persona, at) => ({ persona, why: at === 0 ? whyFirst : why })),
    )
    .sort((a, b) => compare(a.persona.id, b.persona.id));
  const name = displayName(members.map(({ persona }) => persona.name));
  return {
    id: (members[0]?.persona.id ?? '') as string as LeaderId,
    name,
    slug: slugOf(name),
    side: mostFrequent(members.flatMap(({ persona }) => profileOf(persona).sides)),
    personas: members.map(({ persona, why }) => ({
      id: persona.id,
      why: members.length === 1 ? 'only this document' : why,
    })),
    tenures: tenuresOf(members.map(({ persona }) => persona)),
  };
}

/** Total order: the name with most whole words, then with most words, the most frequent, the longest, the smallest by code unit. */
function displayName(names: readonly string[]): string {
  const counts = countsOf(names);
  const [best] = [...counts].sort(
    ([a, often], [b, oftener]) =>
      compare(wholeWords(b), wholeWords(a)) ||
      compare(nameWords(b).length, nameWords(a).length) ||
      compare(oftener, often) ||
      compare(b.length, a.length) ||
      compare(a, b),
  );
  return best?.[0] ?? '';
}

function tenuresOf(personas: readonly JoinPersona[]): Tenure[] {
  const runs = new Map<string, { side: SideId; office: string | null; first: Day | null; last: Day | null }>();
  for (const { speaksFor, publishedOn } of personas) {
    for (const { side, office, tense } of speaksFor) {
      if (tense !== 'current') continue;
      const key = `${side} ${(office ?? '').toLowerCase()}`;
      const run = runs.get(key);
      if (run === undefined) runs.set(key, { side, office, first: publishedOn, last: publishedOn });
      else {
        if (office !== null && (run.office === null || office < run.office)) run.office = office;
        if (publishedOn !== null && (run.first === null || publishedOn < run.first)) run.first = publishedOn;
        if (publishedOn !== null && (run.last === null || publishedOn > run.last)) run.last = publishedOn;
      }
    }
  }
  return [...runs].sort(([a], [b]) => compare(a, b)).map(([, run]) => run);
}

function mostFrequent(sides: readonly SideId[]): SideId | null {
  const [best] = [...countsOf(sides)].sort(([a, often], [b, oftener]) => compare(oftener, often) || compare(a, b));
  return best?.[0] ?? null;
}

function countsOf<Value extends string>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
const wholeWords = (name: string): number => nameWords(name).filter((word) => word.length > 1).length;
const fullnessOf = ([first]: readonly Alike[]): number => (first === undefined ? 0 : fullness(first.profile));
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
