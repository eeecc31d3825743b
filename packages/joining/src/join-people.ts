import {
  nameWords,
  slugOf,
  soundOf,
  type Day,
  type JoinPersona,
  type Leader,
  type LeaderId,
  type SideId,
  type Tenure,
} from '@readout/domain';
import { NO_LINKS } from './cluster-accounts.ts';
import { Groups } from './groups.ts';
import { meetingsIn } from './keys.ts';
import { officeClass } from './office-class.ts';
import type { PersonLinks } from './settle/settle-decisions.ts';
import { clusterSameName } from './same-name.ts';
import { SettledPairs, type Alike, type Cluster } from './settled-pairs.ts';
import { isSeenInOfficeOf } from './sightings.ts';
import {
  fullness,
  holdsAll,
  isForm,
  isSameName,
  mayBeOne,
  profileOf,
  sidesAgree,
  type Profile,
} from './persona-profile.ts';

/** Whether two personas may be one person by their names and sides alone; whether they are is decided among all that may be. Symmetric. */
export function mayBeOnePerson(a: JoinPersona, b: JoinPersona): boolean {
  return mayBeOne(profileOf(a), profileOf(b)) || (isForm(profileOf(a), profileOf(b)) && haveMetOne([a], [b]));
}

/**
 * Takes personas together that are one person: the same name in any order and spelling where the sides do not speak against it, then names
 * with fewer words or initials beside the one person they can mean. Where two could be meant, the one who was seen in the same
 * office about that day is taken, else neither. The result depends on the set alone, not on its order; every persona is in exactly one leader.
 */
export function joinPeople(personas: readonly JoinPersona[], links: PersonLinks = NO_LINKS): Leader[] {
  const settled = new SettledPairs(links);
  const clusters: Cluster[] = [];
  const bySound = new Map<string, Set<Cluster>>();
  for (const group of groupByName(personas, settled)) {
    const own = clusterSameName(group.filter(isPlaced), settled);
    for (const alike of group.filter((one) => !isPlaced(one))) addSideless(alike, own, settled);
    for (const cluster of own) {
      const target = onlyFuller(cluster, bySound, settled);
      if (target === null) {
        clusters.push(cluster);
        for (const word of cluster.words) {
          const sound = soundOf(word);
          bySound.set(sound, (bySound.get(sound) ?? new Set()).add(cluster));
        }
      } else {
        const { cluster: fuller, why } = target;
        fuller.members.push(...cluster.members.map(({ alike }) => ({ alike, whyFirst: why, why })));
      }
    }
  }
  return settled
    .together(clusters)
    .map(leaderOf)
    .sort((a, b) => compare(a.id, b.id));
}

/** Whether a side is known by which it is clustered; of a single word one that only the publisher gives will do. */
function isPlaced({ profile }: Alike): boolean {
  return (profile.words.length > 1 ? profile.sides : profile.likely).length > 0;
}

/** Personas whose names are one in some order and spelling, fullest names first; those of one profile together, each list in the order of its ids. */
function groupByName(personas: readonly JoinPersona[], settled: SettledPairs): Alike[][] {
  const byProfile = new Map<string, { profile: Profile; personas: [JoinPersona, ...JoinPersona[]] }>();
  for (const persona of personas) {
    const profile = profileOf(persona);
    // A single word without a side can be anybody, so no two of them are taken together.
    const isAnybody = profile.words.length < 2 && profile.likely.length === 0;
    const key = isAnybody || settled.has(persona.id) ? persona.id : profile.key;
    const alike = byProfile.get(key);
    if (alike === undefined) byProfile.set(key, { profile, personas: [persona] });
    else alike.personas.push(persona);
  }
  const alikes = [...byProfile.values()];
  for (const alike of alikes) alike.personas.sort((a, b) => compare(a.id, b.id));
  alikes.sort((a, b) => compare(a.personas[0].id, b.personas[0].id));
  const groups = new Groups<Alike>();
  for (const alike of alikes) {
    const { sounds, particle, ring } = alike.profile;
    groups.add(alike, [`sounds ${sounds} ${particle ?? ''}`, `ring ${ring}`]);
  }
  return groups
    .all()
    .map((group) => ({ group, names: group.map(({ profile }) => profile.name).sort() }))
    .sort((a, b) => compare(fullnessOf(b.group), fullnessOf(a.group)) || compare(a.names[0] ?? '', b.names[0] ?? ''))
    .map(({ group }) => group);
}

/** A name without a side joins the one person of that name there is; without a person, or with two of them, it stands alone. */
function addSideless(alike: Alike, clusters: Cluster[], settled: SettledPairs): void {
  const { profile } = alike;
  const { words } = profile;
  const isSided = ({ members }: Cluster): boolean => members.some((one) => isPlaced(one.alike));
  const isOfName = (cluster: Cluster): boolean =>
    cluster.members.every((one) => isSameName(one.alike.profile, profile)) && !settled.areApart(cluster, alike);
  const [only, ...others] = clusters.filter((cluster) => isSided(cluster) && isOfName(cluster));
  const sideless = clusters.find((cluster) => !isSided(cluster) && isOfName(cluster));
  if (words.length > 1 && only !== undefined && others.length === 0) {
    const why = 'same name, side not given here';
    only.members.push({ alike, whyFirst: why, why });
    return;
  }
  const why = 'same name, side never given';
  if (words.length > 1 && sideless !== undefined) sideless.members.push({ alike, whyFirst: why, why });
  else clusters.push({ words, members: [{ alike, whyFirst: 'first of this name', why }] });
}

/** The one group of a fuller name that all of a group may be, and why; null where there is none, or more than one. */
function onlyFuller(
  { words, members }: Cluster,
  bySound: ReadonlyMap<string, ReadonlySet<Cluster>>,
  settled: SettledPairs,
): { cluster: Cluster; why: string } | null {
  const whole = words.find((word) => word.length > 1);
  if (whole === undefined) return null;
  const placed = members.filter(({ alike }) => alike.profile.likely.length > 0);
  const asked = placed.length === 0 ? members : placed;
  const possible = [...(bySound.get(soundOf(whole)) ?? [])].filter(
    (other) =>
      holdsAll(other.words, words) &&
      !members.some(({ alike }) => settled.areApart(other, alike)) &&
      members.every((own) => other.members.every((one) => sidesAgree(own.alike.profile, one.alike.profile))),
  );
  const candidates = possible.filter((other) =>
    asked.every((own) => other.members.some((one) => mayBeOne(own.alike.profile, one.alike.profile))),
  );
  const [only, ...others] = candidates;
  if (only === undefined) return onlyOfCompany(asked, possible);
  if (others.length === 0) {
    const isSided = members.some(({ alike }) => alike.profile.likely.length > 0);
    const side = isSided ? 'same side' : 'side not given here';
    return { cluster: only, why: `shorter form of the name, ${side}, nobody else it could mean` };
  }
  const inOffice = candidates.filter((other) => isSeenInOfficeOf(members, other));
  const [holder, ...holders] = inOffice;
  if (holder === undefined) return onlyOfCompany(asked, candidates);
  if (holders.length > 0) return null;
  return {
    cluster: holder,
    why: 'shorter form of the name, same office at that time, which nobody else of the name held',
  };
}

/** The one of several whom each of a group can mean, since both were in contact with the same person. */
function onlyOfCompany(
  members: Cluster['members'],
  possible: readonly Cluster[],
): { cluster: Cluster; why: string } | null {
  const candidates = possible.filter((other) =>
    members.every((own) =>
      other.members.some(
        (one) => isForm(own.alike.profile, one.alike.profile) && haveMetOne(own.alike.personas, one.alike.personas),
      ),
    ),
  );
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0) return null;
  return { cluster: only, why: 'shorter form of the name, in contact with the same person, nobody else it could mean' };
}

/** Whether some of the one and some of the other were in contact with the same person, by that person's name. */
function haveMetOne(some: readonly JoinPersona[], others: readonly JoinPersona[]): boolean {
  const met = new Set(some.flatMap(({ keys }) => meetingsIn(keys)));
  return met.size > 0 && others.some(({ keys }) => meetingsIn(keys).some((key) => met.has(key)));
}

function leaderOf({ members }: Cluster): Leader {
  const isAlone = members.length === 1 && members[0]?.alike.personas.length === 1;
  const personas = members
    .flatMap(({ alike, whyFirst, why }) =>
      alike.personas.map(({ id }, at) => ({ id, why: isAlone ? 'only this document' : at === 0 ? whyFirst : why })),
    )
    .sort((a, b) => compare(a.id, b.id));
  const name = displayName(countsOf(members, ({ name: own }) => [own]));
  return {
    id: (personas[0]?.id ?? '') as string as LeaderId,
    name,
    slug: slugOf(name),
    side:
      mostFrequent(countsOf(members, ({ sides }) => sides)) ?? mostFrequent(countsOf(members, ({ likely }) => likely)),
    personas,
    tenures: tenuresOf(members.flatMap(({ alike }) => alike.personas)),
  };
}

/** Total order: the name with most whole words, then with most words, the most frequent, the longest, the smallest by code unit. */
function displayName(counts: ReadonlyMap<string, number>): string {
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

/** The days of personas that have their offices in one list. */
interface Seen {
  first: Day | null;
  last: Day | null;
}

function tenuresOf(personas: readonly JoinPersona[]): Tenure[] {
  const seen = new Map<JoinPersona['speaksFor'], Seen>();
  for (const { speaksFor, publishedOn } of personas) {
    const known = seen.get(speaksFor);
    if (known === undefined) seen.set(speaksFor, { first: publishedOn, last: publishedOn });
    else widen(known, { first: publishedOn, last: publishedOn });
  }
  const runs = new Map<string, Seen & { side: SideId; office: string | null }>();
  for (const [speaksFor, days] of seen) {
    for (const { side, office, tense } of speaksFor) {
      if (tense !== 'current') continue;
      const key = `${side} ${officeClass(office)}`;
      const run = runs.get(key);
      if (run === undefined) runs.set(key, { side, office, ...days });
      else {
        if (office !== null && (run.office === null || office < run.office)) run.office = office;
        widen(run, days);
      }
    }
  }
  return [...runs].sort(([a], [b]) => compare(a, b)).map(([, run]) => run);
}

function widen(days: Seen, { first, last }: Seen): void {
  if (first !== null && (days.first === null || first < days.first)) days.first = first;
  if (last !== null && (days.last === null || last > days.last)) days.last = last;
}

function mostFrequent(counts: ReadonlyMap<SideId, number>): SideId | null {
  const [best] = [...counts].sort(([a, often], [b, oftener]) => compare(oftener, often) || compare(a, b));
  return best?.[0] ?? null;
}

/** How many of the personas have each value. */
function countsOf<Value extends string>(
  members: Cluster['members'],
  valuesOf: (profile: Profile) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const { alike } of members)
    for (const value of valuesOf(alike.profile)) counts.set(value, (counts.get(value) ?? 0) + alike.personas.length);
  return counts;
}
const wholeWords = (name: string): number => nameWords(name).filter((word) => word.length > 1).length;
const fullnessOf = (group: readonly Alike[]): number => Math.max(0, ...group.map(({ profile }) => fullness(profile)));
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
