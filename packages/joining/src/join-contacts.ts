import {
  EVERYTHING,
  fold,
  type AccountId,
  type Conversation,
  type ConversationId,
  type JoinAccount,
  type LeaderId,
  type Represented,
  type SideId,
  type Status,
  type TopicId,
} from '@readout/domain';
import { sideOfPerson } from './account-profile.ts';
import { clusterAccounts, NO_LINKS, type AccountLinks } from './cluster-accounts.ts';
import { reasonsToJoin, type Reasons } from './reasons-to-join.ts';

/**
 * Clusters accounts into conversations ({@link clusterAccounts}) and folds each into what its accounts say together. The result depends on
 * the set alone; `links` are what analysts settled.
 */
export function joinContacts(accounts: readonly JoinAccount[], links: AccountLinks = NO_LINKS): Conversation[] {
  const joined = new Set(links.join.flat());
  return clusterAccounts(accounts, links)
    .map((members) => conversationOf(members, joined))
    .sort((a, b) => compare(a.id, b.id));
}

function conversationOf(members: readonly JoinAccount[], joined: ReadonlySet<AccountId>): Conversation {
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
    accounts: members.map((member) => ({ id: member.id, why: whyOf(member, members, joined) })),
    leaders: unique(parties.flatMap((party) => (party.type === 'person' ? [party.leader] : []))),
    sides,
    agreements: unique(members.flatMap((member) => member.agreements)),
    topics: topicsIn(members, sides),
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

/** What its accounts say was spoken of; a country that took part is no topic of its own contact. */
function topicsIn(members: readonly JoinAccount[], sides: readonly Represented[]): TopicId[] {
  const parties = new Set<string>(sides.map(({ side }) => side));
  return unique(members.flatMap((member) => member.topics)).filter((topic) => !parties.has(topic));
}

/** The reasons of the likeliest other account, the one with the smaller id of equals. */
function whyOf(member: JoinAccount, members: readonly JoinAccount[], joined: ReadonlySet<AccountId>): string {
  if (members.length === 1) return 'only this account tells of it';
  let best: Reasons | null = null;
  for (const other of members) {
    const reasons = other.id === member.id ? null : reasonsToJoin(other, member);
    if (reasons !== null && (best === null || reasons.score > best.score)) best = reasons;
  }
  if (joined.has(member.id)) return ['joined by decision', ...(best?.words ?? [])].join(', ');
  return best?.words.join(', ') ?? 'joined';
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

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
