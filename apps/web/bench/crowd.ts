import {
  addDays,
  GraphAnswerSchema,
  KINDS,
  keysOf,
  type Confirmation,
  type Day,
  type GraphAnswer,
  type Status,
} from '@readout/domain';
import type { Point } from '@readout/drawing';

/** How large a generated record is. */
export interface CrowdSize {
  readonly people: number;
  /** People of one group are one country, and mostly in contact with one another. */
  readonly groups: number;
  readonly contacts: number;
}

const FIRST_DAY = '2020-01-01' as Day;
const DAYS = 1095;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
/** Of ten contacts so many stay within the group. */
const WITHIN_OF_TEN = 8;
/** One contact in so many has a third party. */
const OF_THREE = 7;

/** A graph answer of people in groups: the same for the same size. Every fourth contact does not fit where `fading`. */
export function crowd({ people, groups, contacts }: CrowdSize, fading = false): GraphAnswer {
  const next = numbers(11);
  const leaders = Array.from({ length: people }, (_, at) => ({
    id: idOf('l', at),
    name: `Given Name${String(at)}`,
    slug: `name-${String(at)}`,
    side: `group-${String(at % groups)}`,
  }));
  const sides = Array.from({ length: groups }, (_, at) => ({
    id: `group-${String(at)}`,
    type: 'country',
    name: `Group ${String(at)}`,
    code3: `G${LETTERS.charAt(Math.floor(at / 26))}${LETTERS.charAt(at % 26)}`.toUpperCase(),
  }));
  const personOf = (group: number): number => group + groups * next(Math.floor(people / groups));
  const told = Array.from({ length: contacts }, (_, at) => {
    const group = next(groups);
    const parties = new Set([personOf(group)]);
    const wanted = at % OF_THREE === 0 ? 3 : 2;
    while (parties.size < wanted) parties.add(personOf(next(10) < WITHIN_OF_TEN ? group : next(groups)));
    const day = addDays(FIRST_DAY, next(DAYS));
    return {
      ...contactOf(at, day, next),
      fits: !fading || at % 4 !== 0,
      leaders: [...parties],
      sides: [...new Set([...parties].map((party) => party % groups))],
    };
  });
  return answerOf({ leaders, sides, contacts: told });
}

/** As many pairs of countries as asked for, each in contact about once in three months of `months`. */
export function pairs(count: number, months: number): GraphAnswer {
  const next = numbers(5);
  const groups = Math.ceil((1 + Math.sqrt(1 + 8 * count)) / 2);
  const people = crowd({ people: groups, groups, contacts: 0 });
  const ends: [number, number][] = [];
  for (let a = 0; a < groups; a += 1) for (let b = a + 1; b < groups; b += 1) ends.push([a, b]);
  const contacts = ends.slice(0, count).flatMap((both, pair) =>
    Array.from({ length: Math.ceil(months / 3) }, (_, at) => ({
      ...contactOf(pair * months + at, addDays(FIRST_DAY, next(months * 30)), next),
      fits: true,
      leaders: both,
      sides: both,
    })),
  );
  return answerOf({ leaders: people.leaders, sides: people.sides, contacts });
}

/** A place for every node of a crowd without a layout: groups on a grid, people in a ring, contacts between their parties. */
export function ringPlaces(answer: GraphAnswer, groups: number): ReadonlyMap<string, Point> {
  const next = numbers(3);
  const columns = Math.ceil(Math.sqrt(groups));
  const inGroup = answer.leaders.length / groups;
  const reach = 40 + inGroup * 14;
  const people = answer.leaders.map((_, at) => {
    const [group, turn] = [at % groups, (Math.floor(at / groups) / inGroup) * 2 * Math.PI];
    const [column, row] = [group % columns, Math.floor(group / columns)];
    return {
      x: column * reach * 2.6 + reach * Math.cos(turn),
      y: row * reach * 2.6 + reach * Math.sin(turn),
    };
  });
  const places = new Map<string, Point>(answer.leaders.map(({ id }, at) => [`person.${id}`, people[at] ?? ORIGIN]));
  for (const { id, leaders } of answer.contacts) {
    const parties = leaders.map((at) => people[at] ?? ORIGIN);
    const mean = (axis: 'x' | 'y'): number => parties.reduce((sum, one) => sum + one[axis], 0) / parties.length;
    places.set(`contact.${id}`, { x: mean('x') + next(60) - 30, y: mean('y') + next(60) - 30 });
  }
  return places;
}

const ORIGIN: Point = { x: 0, y: 0 };

function contactOf(at: number, day: Day, next: (below: number) => number) {
  const statuses: readonly Status[] = ['held', 'held', 'held', 'held', 'planned', 'denied'];
  const confirmations: readonly Confirmation[] = ['both-sides', 'one-side', 'one-side', 'third-party'];
  return {
    id: idOf('c', at),
    kind: keysOf(KINDS)[next(5)],
    status: statuses[next(statuses.length)],
    disputed: false,
    confirmation: confirmations[next(confirmations.length)],
    oneChannel: false,
    earliest: day,
    latest: day,
    days: 'some',
    extent: 'one',
    place: null,
    accounts: 1,
    documents: 1 + next(4),
    tellers: 1,
    knownOn: day,
    open: [],
    unnamedSides: [],
    toldBy: [],
    agreements: [],
  };
}

function answerOf(parts: { leaders: readonly object[]; sides: readonly object[]; contacts: readonly object[] }) {
  return GraphAnswerSchema.parse({
    revision: 1,
    fitting: parts.contacts.filter((contact) => 'fits' in contact && contact.fits === true).length,
    total: parts.contacts.length,
    capped: false,
    agreements: [],
    ...parts,
  });
}

/** Sixteen letters for a number. */
function idOf(first: string, at: number): string {
  let rest = at;
  let id = '';
  for (let place = 0; place < 15; place += 1) {
    id = LETTERS.charAt(rest % LETTERS.length) + id;
    rest = Math.floor(rest / LETTERS.length);
  }
  return first + id;
}

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
