import {
  addDays,
  countryById,
  dayNumber,
  isUndated,
  lengthInDays,
  nameRing,
  nameWords,
  soundOf,
  weekOf,
  type AccountId,
  type Day,
  type JoinAccount,
  type JoinPersona,
  type Period,
  type PersonaId,
  type Reading,
  type SideId,
  type Status,
} from '@readout/domain';
import { WorkedOut } from './worked-out.ts';

/**
 * Which keys a store holds: raised whenever {@link keysOfReading} gives others for any reading (a test holds the two together). A store
 * keeps the keys it was given, so that one of another version has to be given them again.
 */
export const KEYS_VERSION = '1';

/** The longest interval, in days, of an account that can be joined by its day ("anchored"). */
const ANCHORED_DAYS = 7;
/** The longest interval, in days, of an account that may be one of the contacts within it ("in July", "before the end of the year"). */
const FLOATING_DAYS = 100;
/** How far from its publication an account without a day is looked for, in days. */
const NEAR_DAYS = 31;

/** What keys are made from; a {@link JoinPersona} has it, and a persona of a reading. */
type NamedPersona = Pick<JoinPersona, 'name'> & { readonly speaksFor: readonly { readonly side: SideId }[] };

/**
 * The keys under which personas that may be one meet, by the sounds of their words: each two words of a name, so that it meets its shorter
 * forms in any order; all of it run together; and each word beside each side spoken for, so that a surname is looked up within one country.
 */
export function keysOfPersona({ name, speaksFor }: NamedPersona): readonly string[] {
  const sides = [...new Set(speaksFor.map(({ side }) => side))];
  return KEYS_OF_NAMES.of([name, ...sides].join('\n'), () => keysOfName(name, sides));
}
const KEYS_OF_NAMES = new WorkedOut<readonly string[]>();

function keysOfName(name: string, sides: readonly SideId[]): string[] {
  const words = nameWords(name);
  const whole = [...new Set(words.filter((word) => word.length > 1).map(soundOf))].sort();
  const pairs = whole.flatMap((one, at) => whole.slice(at + 1).map((other) => `=${one} ${other}`));
  const beside = sides.flatMap((side) => whole.map((word) => `${word}@${side}`));
  const alone = words.length > 1 && pairs.length === 0 ? [`=${words.map(soundOf).sort().join(' ')}`] : [];
  const ring = words.length > 1 ? [`~${nameRing(name)}`] : [];
  const keys = [...new Set([...pairs, ...alone, ...ring, ...beside])].sort();
  return keys.length === 0 ? [`=${words.join(' ')}`] : keys;
}

/** Most people at a contact of whom each is looked up beside the others: of more, having been there says little. */
const MOST_MET = 4;

/** What a key begins with that says with whom somebody was in contact. */
const MET = '^';

/**
 * Keys of somebody who was in contact with others: each word of the own name beside the word of theirs with the longest sound. A surname without
 * a side is looked up by them, since the same two talk again and are told of in many documents.
 */
export function keysOfMeetings(name: string, met: readonly string[]): string[] {
  const own = nameWords(name).filter((word) => word.length > 2);
  return own.flatMap((word) => met.flatMap(longestSound).map((other) => `${MET}${soundOf(word)} ${other}`));
}

/** Those of a persona's keys that say with whom it was in contact. */
export function meetingsIn(keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith(MET));
}

/** For each persona the names of those with whom it was in a contact of few. */
function metIn({ personas, accounts }: Pick<Reading, 'personas' | 'accounts'>): Map<PersonaId, Set<string>> {
  const nameOf = new Map(personas.map(({ id, name }) => [id, name]));
  const met = new Map<PersonaId, Set<string>>();
  for (const { names } of accounts) {
    const parties = [
      ...new Set(names.flatMap(({ as, who }) => (as === 'party' && who.type === 'persona' ? who.id : []))),
    ];
    if (parties.length > MOST_MET) continue;
    for (const id of parties) {
      const known = met.get(id) ?? new Set<string>();
      for (const other of parties) if (other !== id) known.add(nameOf.get(other) ?? '');
      met.set(id, known);
    }
  }
  return met;
}

/** What the keys of an account are made from: its days, the day of its document, its sides, and the people it gives no side. */
interface Anchor extends Dated, Pick<JoinAccount, 'movedFrom'> {
  readonly id: AccountId;
  readonly parties: readonly { readonly side: SideId | null; readonly name: string | null }[];
}

/**
 * The keys under which accounts that may tell of one conversation meet, beside each week of their days: two sides together (the first two
 * by id, countries before organisations), and one word of each person named, since a document may not say for whom that is. Accounts whose
 * days are not known that well stand under the months in which it may have been.
 */
export function keysOfAccount(account: JoinAccount): readonly string[] {
  const known = KEYS_OF_ACCOUNTS.get(account);
  if (known !== undefined) return known;
  const { id, status, earliest, latest, publishedOn, movedFrom, parties } = account;
  const keys = anchorKeys({
    ...{ id, status, earliest, latest, publishedOn, movedFrom },
    parties: parties.flatMap((party) =>
      party.type === 'open' ? [] : [{ side: party.side, name: party.type === 'person' ? party.name : null }],
    ),
  });
  KEYS_OF_ACCOUNTS.set(account, keys);
  return keys;
}
const KEYS_OF_ACCOUNTS = new WeakMap<JoinAccount, readonly string[]>();

/** Whether an account has a day, or an interval short enough, to be joined by it. */
export function isAnchored(period: Period): boolean {
  return !isUndated(period) && lengthInDays(period) <= ANCHORED_DAYS;
}

/** What the days of an account that is not anchored are made from. */
type Dated = Period & { readonly status: Status; readonly publishedOn: Day | null };

/**
 * The days an account that is not anchored may be of: its own where they are few enough; where it gives none, those before its publication for
 * what was held, those after it for what is planned. Null where nothing is known.
 */
export function floatingDays(account: Dated): { from: Day; to: Day } | null {
  const { earliest, latest, status, publishedOn } = account;
  if (earliest !== null && latest !== null)
    return lengthInDays(account) <= FLOATING_DAYS ? { from: earliest, to: latest } : null;
  if (!isUndated(account) || publishedOn === null) return null;
  const isAhead = status === 'planned' || status === 'proposed';
  const isBehind = status === 'held' || status === 'denied';
  return {
    from: isAhead ? publishedOn : addDays(publishedOn, -NEAR_DAYS),
    to: isBehind ? publishedOn : addDays(publishedOn, NEAR_DAYS),
  };
}

/** The keys of all personas and accounts of a reading, as a store keeps them. */
export function keysOfReading(reading: Reading): {
  personaKeys: Map<PersonaId, readonly string[]>;
  accountKeys: Map<AccountId, readonly string[]>;
} {
  const met = metIn(reading);
  const personaKeys = new Map(
    reading.personas.map((persona) => {
      const meetings = keysOfMeetings(persona.name, [...(met.get(persona.id) ?? [])]);
      return [persona.id, [...new Set([...keysOfPersona(persona), ...meetings])].sort()];
    }),
  );
  const nameOf = new Map(reading.personas.map(({ id, name }) => [id, name]));
  const days = reading.publications.flatMap((publication) => publication.publishedOn ?? []).sort();
  const accountKeys = new Map(
    reading.accounts.map(({ id, status, earliest, latest, movedFrom, names }) => {
      const parties = names.flatMap(({ as, who, side }): Anchor['parties'] => {
        if (as !== 'party') return [];
        if (who.type === 'country' || who.type === 'organisation') return [{ side: who.id, name: null }];
        return who.type === 'persona' ? [{ side, name: nameOf.get(who.id) ?? '' }] : [];
      });
      return [id, anchorKeys({ id, status, earliest, latest, publishedOn: days[0] ?? null, movedFrom, parties })];
    }),
  );
  return { personaKeys, accountKeys };
}

/**
 * An account that can meet no other stands under a key of its own, so that it is derived all the same. One that was moved stands under the
 * days it was moved from as well, where the plan for them is.
 */
function anchorKeys(account: Anchor): readonly string[] {
  const { movedFrom, ...own } = account;
  if (movedFrom === undefined) return keysOfDays(own);
  return [...new Set([...keysOfDays(own), ...keysOfDays({ ...own, ...movedFrom })])].sort();
}

function keysOfDays(account: Omit<Anchor, 'movedFrom'>): readonly string[] {
  const { id, status, earliest, latest, publishedOn, parties } = account;
  const days = isAnchored(account) ? [earliest, latest] : [earliest, latest, status, publishedOn];
  const keys = KEYS_OF_DAYS.of(JSON.stringify([days, parties]), () => keysBesideDays(account));
  return keys.length === 0 ? [`#${id}`] : keys;
}
const KEYS_OF_DAYS = new WorkedOut<readonly string[]>();

/** None where the days or the parties are not known well enough. */
function keysBesideDays(account: Omit<Anchor, 'id' | 'movedFrom'>): string[] {
  const { earliest, latest, parties } = account;
  const sides = [...new Set(parties.flatMap(({ side }) => side ?? []))].sort(compareSides);
  const words = new Set(parties.flatMap(({ name }) => (name === null ? [] : longestSound(name))));
  const together = sides.length > 1 ? [sides.slice(0, 2).join('+')] : [];
  const stems = [...together, ...words];
  const isDated = isAnchored(account) && earliest !== null && latest !== null;
  const floating = isDated ? { from: earliest, to: latest } : floatingDays(account);
  if (floating === null || stems.length === 0) return [];
  const months = together.flatMap((stem) => monthsOf(floating).map((month) => `${stem}@${month}`));
  // A neighbouring day may be the same night elsewhere. What floats and has no two sides is looked for by its people in every week.
  const near = isDated ? [addDays(earliest, -1), ...daysOf(floating), addDays(latest, 1)] : daysOf(floating);
  const weeks = new Set(near.map(weekOf));
  const byWeek = isDated ? stems : together.length === 0 ? stems : [...words];
  return [
    ...months,
    ...[...weeks].flatMap((week) => byWeek.map((stem) => `${stem}@${week}`)),
    ...(isDated ? halvesOf(parties).flatMap((side) => daysOf(floating).map((day) => `${side}?@${day}`)) : []),
  ].sort();
}

/**
 * The side by which an account that leaves the other open meets one that tells it differently: of two countries, of which one names nobody,
 * the other; of a person for whom no side is given, the only side that is.
 */
function halvesOf(parties: Anchor['parties']): SideId[] {
  const countries = [...new Set(parties.flatMap(({ side }) => side ?? []))].filter(
    (side) => countryById(side) !== null,
  );
  const [one, other, ...more] = countries;
  if (one === undefined || more.length > 0) return [];
  if (other === undefined) return parties.some(({ side }) => side === null) ? [one] : [];
  const isNamed = (side: SideId): boolean => parties.some((party) => party.side === side && party.name !== null);
  return [...(isNamed(one) ? [] : [other]), ...(isNamed(other) ? [] : [one])];
}

/** The sound of the word of a name that has the longest, the first by its letters of equals: one key a person, whatever the order of the name. */
function longestSound(name: string): string[] {
  const sounds = nameWords(name)
    .filter((word) => word.length > 2)
    .map(soundOf);
  return sounds.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 1);
}

/** Countries before organisations, each by id: a mediator who is named or not does not change the two that come first. */
function compareSides(a: SideId, b: SideId): number {
  const [left, right] = [countryById(a) === null, countryById(b) === null];
  if (left !== right) return left ? 1 : -1;
  return a < b ? -1 : 1;
}

function daysOf({ from, to }: { from: Day; to: Day }): Day[] {
  return Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, after) => addDays(from, after));
}

function monthsOf(days: { from: Day; to: Day }): string[] {
  return [...new Set(daysOf(days).map((day) => day.slice(0, 7)))];
}
