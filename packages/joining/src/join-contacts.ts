import {
  EVERYTHING,
  fold,
  intersect,
  KINDS,
  type Conversation,
  type ConversationId,
  type JoinAccount,
  type LeaderId,
  type Represented,
  type SideId,
  type Status,
} from '@readout/domain';
import { accountProfileOf, sideOfPerson, type AccountProfile } from './account-profile.ts';

/**
 * Why two accounts may tell of one conversation, in words, or null where they may not. Symmetric. Both must be anchored to a day that
 * both allow, in kinds that go together, by parties that agree; a series and a single contact are never one,
 * nor are two accounts of one document, whose reader has told them apart.
 */
export function reasonsToJoin(a: JoinAccount, b: JoinAccount): string[] | null {
  if (a.document === b.document || a.extent === 'series' || b.extent === 'series') return null;
  if (intersect(a, b) === null) return null;
  if (a.kind !== b.kind && ((a.kind !== 'talks' && b.kind !== 'talks') || a.kind === 'letter' || b.kind === 'letter'))
    return null;
  const [left, right] = [accountProfileOf(a), accountProfileOf(b)];
  const parties = left.isAnchored && right.isAnchored ? reasonOfParties(left, right) : null;
  if (parties === null) return null;
  const sameDay = left.isSingleDay && right.isSingleDay;
  if (!sameDay && (parties.named < 2 || !(left.isSingleDay || right.isSingleDay))) return null;
  // A side that only other documents give makes no key, so two accounts may agree and still not be found beside each other.
  if (!left.keys.some((key) => right.keys.includes(key))) return null;
  return [
    parties.why,
    sameDay ? 'same day by both' : 'the day of one lies within the days of the other',
    a.kind === b.kind ? `both say ${KINDS[a.kind].label.toLowerCase()}` : 'one leaves the form open',
    ...(a.status === b.status
      ? []
      : [
          `one tells it as ${a.status < b.status ? a.status : b.status}, one as ${a.status < b.status ? b.status : a.status}`,
        ]),
  ];
}

/**
 * Clusters accounts into conversations by complete link in canonical order (by id): an account joins the first cluster whose every member
 * it may be joined with. The result depends on the set alone, and parts of it that share no reason do not influence each other.
 */
export function joinContacts(accounts: readonly JoinAccount[]): Conversation[] {
  const clusters: JoinAccount[][] = [];
  // Accounts that may be one share a key, so only clusters under an account's own keys are asked.
  const byKey = new Map<string, Set<number>>();
  for (const account of [...accounts].sort((a, b) => compare(a.id, b.id))) {
    const { keys } = accountProfileOf(account);
    const near = [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))].sort((a, b) => a - b);
    const home = near.find((at) => clusters[at]?.every((member) => reasonsToJoin(member, account) !== null));
    const at = home ?? clusters.push([]) - 1;
    clusters[at]?.push(account);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(at));
  }
  return clusters.map(conversationOf).sort((a, b) => compare(a.id, b.id));
}

function conversationOf(members: readonly JoinAccount[]): Conversation {
  const [head] = members;
  if (head === undefined) throw new Error('a cluster has at least one account');
  const sides = representedIn(members);
  const folded = fold(
    members,
    sides.map(({ side }) => side),
    EVERYTHING,
  );
  if (folded === null) throw new Error('everything sees every account');
  const parties = members.flatMap((member) => member.parties);
  return {
    id: head.id as string as ConversationId,
    kind: folded.kind,
    status: folded.status,
    disputed: folded.disputed,
    confirmation: folded.confirmation,
    earliest: folded.earliest,
    latest: folded.latest,
    days: folded.days,
    extent: folded.extent,
    place: placeOf(members, folded.status),
    accounts: members.map((member) => ({ id: member.id, why: whyOf(member, members) })),
    leaders: unique(parties.flatMap((party) => (party.type === 'person' ? [party.leader] : []))),
    sides,
    agreements: unique(members.flatMap((member) => member.agreements)),
    open: unique(parties.flatMap((party) => (party.type === 'open' ? [party.name] : []))),
  };
}

/** The place by the earliest publication; a contact that was held elsewhere than planned was where those say who tell that it was held. */
function placeOf(members: readonly JoinAccount[], status: Status): string | null {
  const rank = (member: JoinAccount): string =>
    `${member.status === status ? 'a' : 'b'} ${member.publishedOn ?? '9999'} ${member.id}`;
  const placed = members.filter((member) => member.place !== null).sort((a, b) => compare(rank(a), rank(b)));
  return placed[0]?.place ?? null;
}

function whyOf(member: JoinAccount, members: readonly JoinAccount[]): string {
  const other = members.find((one) => one.id !== member.id);
  if (other === undefined) return 'only this account tells of it';
  return reasonsToJoin(other, member)?.join(', ') ?? 'joined';
}

function representedIn(members: readonly JoinAccount[]): Represented[] {
  const through = new Map<SideId, Set<LeaderId>>();
  const leadersOf = (side: SideId): Set<LeaderId> => {
    const known = through.get(side) ?? new Set<LeaderId>();
    through.set(side, known);
    return known;
  };
  for (const party of members.flatMap((member) => member.parties)) {
    if (party.type === 'side') leadersOf(party.side);
    const side = party.type === 'person' ? sideOfPerson(party) : null;
    if (party.type === 'person' && side !== null) leadersOf(side).add(party.leader);
  }
  return [...through]
    .map(([side, leaders]) => ({ side, through: [...leaders].sort() }))
    .sort((a, b) => compare(a.side, b.side));
}

function reasonOfParties(
  { bySide: left }: AccountProfile,
  { bySide: right }: AccountProfile,
): { why: string; named: number } | null {
  if (left.size < 2 || left.size !== right.size) return null;
  let named = 0;
  for (const [side, people] of left) {
    const others = right.get(side);
    if (others === undefined) return null;
    if (people.size === 0 || others.size === 0) continue;
    const [small, large] = people.size <= others.size ? [people, others] : [others, people];
    if (![...small].every((leader) => large.has(leader))) return null;
    named += 1;
  }
  if (named === left.size)
    return { why: named === 2 ? 'same two leaders' : `same leaders of ${String(named)} sides`, named };
  return { why: named === 0 ? 'same sides' : 'same sides, and nobody named by both differs', named };
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
