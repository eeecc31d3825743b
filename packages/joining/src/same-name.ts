import { holdsAll, isSameName, sidesAgree, type Profile } from './persona-profile.ts';
import type { Alike, Cluster, SettledPairs } from './settled-pairs.ts';
import { isSeenInOfficeOf } from './sightings.ts';

/**
 * Clusters personas of one name. Those that analysts parted come first. What is told of nobody in particular and could mean more than one of the
 * parted goes with the one who was seen in its office about that day, else with none of them.
 */
export function clusterSameName(group: readonly Alike[], settled: SettledPairs): Cluster[] {
  const parted: Cluster[] = [];
  for (const alike of group.filter((one) => settled.isParted(one))) {
    const homes = parted.filter((cluster) => mayTake(cluster, alike, settled));
    if (homes.length === 1 && homes[0] !== undefined) addTo(homes[0], alike);
    else parted.push(clusterOf(alike));
  }
  const open: Cluster[] = [];
  for (const alike of group.filter((one) => !settled.isParted(one))) {
    const homes = parted.filter((cluster) => mayTake(cluster, alike, settled));
    const [only] = homes;
    if (only !== undefined && homes.length === 1) addTo(only, alike);
    else for (const rest of spreadByOffice(alike, homes)) addToFirst(open, rest, settled);
  }
  return [...parted, ...open];
}

/** Adds each persona to the one of several people who was seen in its office about that day; those for whom there is none such are given back. */
function spreadByOffice({ profile, personas }: Alike, homes: readonly Cluster[]): Alike[] {
  if (homes.length === 0) return [{ profile, personas }];
  const seen = homes.map((cluster) => ({ cluster, members: [...cluster.members] }));
  const rest = personas.filter((persona) => {
    const own = { profile, personas: [persona] };
    const [holder, ...others] = seen.filter(({ members }) =>
      isSeenInOfficeOf([{ alike: own, whyFirst: '', why: '' }], { words: profile.words, members }),
    );
    if (holder === undefined || others.length > 0) return true;
    const why = 'same name, same office at that time, which nobody else of the name held';
    holder.cluster.members.push({ alike: own, whyFirst: why, why });
    return false;
  });
  return rest.length === 0 ? [] : [{ profile, personas: rest }];
}

function addToFirst(clusters: Cluster[], alike: Alike, settled: SettledPairs): void {
  const home = clusters.find((cluster) => mayTake(cluster, alike, settled));
  if (home === undefined) clusters.push(clusterOf(alike));
  else addTo(home, alike);
}

function mayTake(cluster: Cluster, alike: Alike, settled: SettledPairs): boolean {
  return (
    cluster.members.every((one) => isOneSided(one.alike.profile, alike.profile)) && !settled.areApart(cluster, alike)
  );
}

function clusterOf(alike: Alike): Cluster {
  const why = 'same name, same side';
  return { words: alike.profile.words, members: [{ alike, whyFirst: 'first of this name and side', why }] };
}

function addTo(home: Cluster, alike: Alike): void {
  const [first] = home.members;
  const isSpeltAlike = first === undefined || isWrittenAlike(first.alike.profile, alike.profile);
  const why = isSpeltAlike ? 'same name, same side' : 'same name in another spelling or order, same side';
  home.members.push({ alike, whyFirst: why, why });
}

function isOneSided(a: Profile, b: Profile): boolean {
  if (a.words.length > 1 && b.words.length > 1) return isSameName(a, b) && sidesAgree(a, b);
  return holdsAll(a.words, b.words) && a.likely.some((side) => b.likely.includes(side));
}
function isWrittenAlike(a: Profile, b: Profile): boolean {
  return [...a.words].sort().join(' ') === [...b.words].sort().join(' ');
}
