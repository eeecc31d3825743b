import { sameParty, sidesOf, type Party } from '../terms/party.ts';
import type { Seen } from './seen.ts';

/** How much more than of any third a text has to speak of its main two. */
const MARGIN = 2;
/** How often it has to speak of the second of them. */
const LEAST = 2;
/** Within how many sentences both of two people have to be named who are not the text's main two. */
const NEAR = 5;

/** The two sides of which the text has spoken at least twice as often as of any third; none where there are no such two. */
export function mainSides(seen: readonly Seen[]): string[] {
  const times = new Map<string, number>();
  for (const { party } of seen) for (const side of sidesOf([party])) times.set(side, (times.get(side) ?? 0) + 1);
  const [first, second, third] = [...times].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined || second[1] < LEAST) return [];
  return second[1] >= MARGIN * (third?.[1] ?? 0) ? [first[0], second[0]] : [];
}

/** The two people, of two sides, whom the last sentences name where they name no third; `mayBe` says who of them may be meant at all. */
export function lastTwo(seen: readonly Seen[], sentence: number, mayBe: (party: Party) => boolean): Party[] {
  const near = seen.filter((entry) => sentence - entry.sentence <= NEAR && entry.sentence >= 0 && mayBe(entry.party));
  const people = near.reduce<Party[]>(
    (found, { party }) =>
      party.type === 'side' || found.some((other) => sameParty(other, party)) ? found : [...found, party],
    [],
  );
  return people.length === 2 && sidesOf(people).length === 2 ? people : [];
}
