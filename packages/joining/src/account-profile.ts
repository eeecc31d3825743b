import {
  addDays,
  countryById,
  isSingleDay,
  isUndated,
  type Day,
  type JoinAccount,
  type JoinParty,
  type LeaderId,
  type SideId,
} from '@readout/domain';
import { floatingDays, isAnchored, keysOfAccount } from './keys.ts';
import { clockOf } from './clocks.ts';

/** All of an account that is worked out to compare it with others. */
export interface AccountProfile {
  readonly keys: ReadonlySet<string>;
  readonly isAnchored: boolean;
  readonly isSingleDay: boolean;
  readonly isDated: boolean;
  /** The days it may be of; null where nothing is known. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** Who is named for each side; a person without a side stands under an id of its own, which is no side. */
  readonly bySide: ReadonlyMap<string, ReadonlySet<LeaderId>>;
  /** The names that are printed for each side; of a person without a side, under the same id of its own. */
  readonly printed: ReadonlyMap<string, readonly string[]>;
  /** The sides that are no organisations: a mediator may be told or left out. */
  readonly core: readonly string[];
  /** The clocks its days may be by, in hours ahead of universal time: of the sides that tell, else of all that took part. */
  readonly clocks: readonly number[];
}

const KNOWN = new WeakMap<JoinAccount, AccountProfile>();

/** The profile of an account; worked out once. */
export function accountProfileOf(account: JoinAccount): AccountProfile {
  const known = KNOWN.get(account);
  if (known !== undefined) return known;
  const bySide = sidesOf(account);
  const anchored = isAnchored(account);
  const { earliest, latest } = account;
  const told = clocksOf(account.tellers.flatMap(({ side }) => (side !== null && bySide.has(side) ? [side] : [])));
  const profile = {
    keys: new Set(keysOfAccount(account)),
    isAnchored: anchored,
    isSingleDay: isSingleDay(account),
    isDated: !isUndated(account),
    days: anchored && earliest !== null && latest !== null ? { from: earliest, to: latest } : floatingDays(account),
    bySide,
    printed: printedFor(account),
    core: [...bySide.keys()].filter((side) => !isOrganisation(side)).sort(),
    clocks: told.length > 0 ? told : clocksOf(bySide.keys()),
  };
  KNOWN.set(account, profile);
  return profile;
}

/** The side a person stands for at this contact: as the account says, else as other documents say of that person. */
export function sideOfPerson(party: Extract<JoinParty, { type: 'person' }>): SideId | null {
  return party.side ?? party.leaderSide;
}

/** The day after a day. */
export function nextDay(day: Day): Day {
  return addDays(day, 1);
}

/** Under what a party stands: its side, or of a person without one an id of its own. */
function keyOfParty(party: Exclude<JoinParty, { type: 'open' }>): string {
  return party.type === 'person' ? (sideOfPerson(party) ?? `~${party.leader}`) : party.side;
}

function printedFor(account: JoinAccount): Map<string, string[]> {
  const printed = new Map<string, string[]>();
  for (const party of account.parties) {
    if (party.type !== 'person') continue;
    const key = keyOfParty(party);
    printed.set(key, [...(printed.get(key) ?? []), party.name]);
  }
  return printed;
}

function sidesOf(account: JoinAccount): Map<string, Set<LeaderId>> {
  const sides = new Map<string, Set<LeaderId>>();
  for (const party of account.parties) {
    if (party.type === 'open') continue;
    const key = keyOfParty(party);
    const people = sides.get(key) ?? new Set<LeaderId>();
    if (party.type === 'person') people.add(party.leader);
    sides.set(key, people);
  }
  return sides;
}

function clocksOf(sides: Iterable<string>): number[] {
  return [...new Set([...sides].flatMap((side) => clockOf(side as SideId) ?? []))];
}

function isOrganisation(side: string): boolean {
  return !side.startsWith('~') && countryById(side) === null;
}
