import {
  leadingParticle,
  nameWords,
  particlesAgree,
  slugOf,
  type Day,
  type JoinPersona,
  type Leader,
  type LeaderId,
  type SideId,
  type Tenure,
} from '@readout/domain';

/** A group of personas taken for one person, all of them with the words of the fullest name among them. */
interface Cluster {
  readonly words: readonly string[];
  readonly members: { readonly persona: JoinPersona; readonly why: string }[];
}

/**
 * Whether two personas may be one person by their names and sides alone; whether they are is decided among all that may be. Symmetric.
 * One full name asks only that the sides do not speak against it, a shorter form asks for a side that both have.
 */
export function mayBeOnePerson(a: JoinPersona, b: JoinPersona): boolean {
  if (!particlesAgree(a.name, b.name)) return false;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length > 1 && inOrder(left) === inOrder(right)) return sidesAgree(a, b);
  return shareSide(a, b) && (holdsAll(left, right) || holdsAll(right, left));
}

/**
 * Takes personas together that are one person: the same name in any order where the sides do not speak against it, then names
 * with fewer words or initials beside the one person they can mean. Where two could be meant neither is taken.
 * The result depends on the set alone, not on its order; every persona is in exactly one leader.
 */
export function joinPeople(personas: readonly JoinPersona[]): Leader[] {
  const clusters: Cluster[] = [];
  for (const group of groupByWords(personas)) {
    const own = clusterSameName(group.filter((persona) => sidesOf(persona).length > 0));
    for (const persona of group.filter((one) => sidesOf(one).length === 0)) addSideless(persona, own);
    for (const cluster of own) {
      const target = onlyFuller(cluster, clusters);
      if (target === null) clusters.push(cluster);
      else
        target.members.push(
          ...cluster.members.map(({ persona }) => ({
            persona,
            why: 'shorter form of the name, same side, nobody else it could mean',
          })),
        );
    }
  }
  return clusters.map(leaderOf).sort((a, b) => compare(a.id, b.id));
}

/** Personas by the words of their names, fullest names first, each group in the order of its ids. */
function groupByWords(personas: readonly JoinPersona[]): JoinPersona[][] {
  const groups = new Map<string, JoinPersona[]>();
  for (const persona of [...personas].sort((a, b) => compare(a.id, b.id))) {
    const key = `${inOrder(wordsOf(persona))} ${leadingParticle(persona.name) ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [persona]);
    else group.push(persona);
  }
  return [...groups]
    .sort(([a, [left]], [b, [right]]) => compare(fullness(right), fullness(left)) || compare(a, b))
    .map(([, group]) => group);
}

/** Larger for a name that another can be the short form of: whole words first, then the particle of a short form, then initials. */
function fullness(persona: JoinPersona | undefined): number {
  if (persona === undefined) return 0;
  const words = wordsOf(persona);
  const whole = words.filter((word) => word.length > 1).length;
  return whole * 100 + (leadingParticle(persona.name) === null ? 0 : 50) + words.length;
}

function clusterSameName(group: readonly JoinPersona[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const persona of group) {
    const home = clusters.find((cluster) => cluster.members.every((member) => sidesAgree(member.persona, persona)));
    if (home === undefined)
      clusters.push({ words: wordsOf(persona), members: [{ persona, why: 'first of this name and side' }] });
    else home.members.push({ persona, why: 'same name, same side' });
  }
  return clusters;
}

/** A name without a side joins the one person of that name there is; without a person, or with two of them, it stands alone. */
function addSideless(persona: JoinPersona, clusters: Cluster[]): void {
  const words = wordsOf(persona);
  const withSide = clusters.filter((cluster) => cluster.members.some((member) => sidesOf(member.persona).length > 0));
  const sideless = clusters.find((cluster) => cluster.members.every((member) => sidesOf(member.persona).length === 0));
  const [only] = withSide;
  if (words.length > 1 && withSide.length === 1 && only !== undefined) {
    only.members.push({ persona, why: 'same name, side not given here' });
  } else if (words.length > 1 && sideless !== undefined) {
    sideless.members.push({ persona, why: 'same name, side never given' });
  } else {
    clusters.push({ words, members: [{ persona, why: 'first of this name' }] });
  }
}

/** The one group of a fuller name that all of a group with a side may be; null where there is none, or more than one. */
function onlyFuller({ words, members }: Cluster, fuller: readonly Cluster[]): Cluster | null {
  const sided = members.filter(({ persona }) => sidesOf(persona).length > 0);
  if (sided.length === 0) return null;
  const candidates = fuller.filter(
    (other) =>
      other.words.length >= words.length &&
      holdsAll(other.words, words) &&
      sided.every((a) => other.members.some((b) => mayBeOnePerson(a.persona, b.persona))),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function leaderOf(cluster: Cluster): Leader {
  const members = [...cluster.members].sort((a, b) => compare(a.persona.id, b.persona.id));
  const name = displayName(members.map(({ persona }) => persona.name));
  return {
    id: (members[0]?.persona.id ?? '') as string as LeaderId,
    name,
    slug: slugOf(name),
    side: mostFrequent(members.flatMap(({ persona }) => sidesOf(persona))),
    personas: members.map(({ persona, why }) => ({
      id: persona.id,
      why: members.length === 1 ? 'only this document' : why,
    })),
    tenures: tenuresOf(members.map(({ persona }) => persona)),
  };
}

/** Total order: the name with most words, then the most frequent, then the longest, then the smallest by code point. */
function displayName(names: readonly string[]): string {
  const count = (name: string): number => names.filter((other) => other === name).length;
  const [best = ''] = [...new Set(names)].sort(
    (a, b) =>
      compare(nameWords(b).length, nameWords(a).length) ||
      compare(count(b), count(a)) ||
      compare(b.length, a.length) ||
      compare(a, b),
  );
  return best;
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
  const count = (side: SideId): number => sides.filter((other) => other === side).length;
  const [best] = [...new Set(sides)].sort((a, b) => compare(count(b), count(a)) || compare(a, b));
  return best ?? null;
}

const inOrder = (words: readonly string[]): string => [...words].sort().join(' ');
const wordsOf = (persona: JoinPersona): string[] => nameWords(persona.name);
const sidesOf = (persona: JoinPersona): SideId[] => [...new Set(persona.speaksFor.map(({ side }) => side))];
const shareSide = (a: JoinPersona, b: JoinPersona): boolean => sidesOf(a).some((side) => sidesOf(b).includes(side));
const sidesAgree = (a: JoinPersona, b: JoinPersona): boolean =>
  sidesOf(a).length === 0 || sidesOf(b).length === 0 || shareSide(a, b);

/** Whether every word of `small` stands in `large`, an initial standing for a word that begins with it, at least one word whole. */
function holdsAll(large: readonly string[], small: readonly string[]): boolean {
  const rest = [...large];
  let whole = false;
  // Whole words find their own before an initial can take them.
  for (const word of [...small].sort((a, b) => b.length - a.length)) {
    const exact = rest.indexOf(word);
    const at = exact >= 0 ? exact : word.length === 1 ? rest.findIndex((other) => other.startsWith(word)) : -1;
    if (at === -1) return false;
    if (exact >= 0 && word.length > 1) whole = true;
    rest.splice(at, 1);
  }
  return whole;
}
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
