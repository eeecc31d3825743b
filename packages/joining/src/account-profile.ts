import { isSingleDay, type JoinAccount, type JoinParty, type LeaderId, type SideId } from '@readout/domain';
import { isAnchored, keysOfAccount } from './keys.ts';

/** All of an account that is worked out to compare it with others. */
export interface AccountProfile {
  readonly keys: readonly string[];
  readonly isAnchored: boolean;
  readonly isSingleDay: boolean;
  /** Who is named for each side; a person without a side stands under an id of its own, which is no side. */
  readonly bySide: ReadonlyMap<string, ReadonlySet<LeaderId>>;
}

const KNOWN = new WeakMap<JoinAccount, AccountProfile>();

/** The profile of an account; worked out once. */
export function accountProfileOf(account: JoinAccount): AccountProfile {
  const known = KNOWN.get(account);
  if (known !== undefined) return known;
  const profile = {
    keys: keysOfAccount(account),
    isAnchored: isAnchored(account),
    isSingleDay: isSingleDay(account),
    bySide: bySide(account),
  };
  KNOWN.set(account, profile);
  return profile;
}

/** The side a person stands for at this contact: as the account says, else as other documents say of that person. */
export function sideOfPerson(party: Extract<JoinParty, { type: 'person' }>): SideId | null {
  return party.side ?? party.leaderSide;
}

function bySide(account: JoinAccount): Map<string, Set<LeaderId>> {
  const sides = new Map<string, Set<LeaderId>>();
  for (const party of account.parties) {
    if (party.type === 'open') continue;
    const key = party.type === 'person' ? (sideOfPerson(party) ?? `~${party.leader}`) : party.side;
    const people = sides.get(key) ?? new Set<LeaderId>();
    if (party.type === 'person') people.add(party.leader);
    sides.set(key, people);
  }
  return sides;
}
