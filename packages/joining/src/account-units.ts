import type { AccountId, JoinAccount } from '@readout/domain';
import { accountProfileOf } from './account-profile.ts';

/** Accounts that go together whatever else is found: one, or those that an analyst joined. */
export interface Unit {
  readonly members: readonly JoinAccount[];
  readonly isAnchored: boolean;
  /** Whether one of them gives the very day. */
  readonly hasDay: boolean;
}

/** The units of some accounts, those that `joined` pairs draw together in one; the order of neither matters. */
export function unitsOf(
  accounts: readonly JoinAccount[],
  joined: readonly (readonly [AccountId, AccountId])[],
): Unit[] {
  const inOrder = [...accounts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byId = new Map(inOrder.map((account) => [account.id, account]));
  const together = new Map(inOrder.map((account) => [account.id, [account]]));
  for (const [a, b] of joined) {
    const [one, other] = [together.get(a), together.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    one.push(...other);
    for (const { id } of other) together.set(id, one);
  }
  return [...new Set(together.values())].map((members) => {
    const profiles = members.map((account) => accountProfileOf(byId.get(account.id) ?? account));
    return {
      members: [...members].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      isAnchored: profiles.some(({ isAnchored }) => isAnchored),
      hasDay: profiles.some(({ isSingleDay }) => isSingleDay),
    };
  });
}
