import { readerOfAll } from '../read/account.ts';
import type { Day } from '../days/day.ts';
import type { AccountId, CollectionId, DocumentId, SideId, SourceId } from '../id.ts';
import { officialSourceIdOf, OWN_WORD } from '../read/ids-of.ts';
import { isUndated, overlaps, span, UNDATED, type Period } from '../days/period.ts';
import { isVisible, type Scope } from '../scope.ts';
import {
  keysOf,
  KINDS,
  type Confirmation,
  type Days,
  type Extent,
  type Kind,
  type ReaderName,
  type Status,
} from '../vocabulary.ts';

/** Who tells of an account, as far as counting goes. */
export interface Teller {
  readonly source: SourceId;
  readonly side: SideId | null;
  readonly unnamed: boolean;
}

/** An account as far as folding goes. */
export interface FoldableAccount {
  readonly id: AccountId;
  readonly document: DocumentId;
  readonly kind: Kind;
  readonly status: Status;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly days: Days;
  /** The days that it was planned for before, where this account says that it was moved. */
  readonly movedFrom?: Period | undefined;
  readonly extent: Extent;
  readonly reader: ReaderName;
  readonly publishedOn: Day | null;
  readonly publisher: string | null;
  readonly collections: readonly CollectionId[];
  readonly tellers: readonly Teller[];
}

/** What all visible accounts together say of a conversation. */
export interface Folded extends Period {
  readonly kind: Kind;
  readonly status: Status;
  /** One party holds that it took place, another denies it. */
  readonly disputed: boolean;
  readonly days: Days;
  readonly extent: Extent;
  readonly confirmation: Confirmation;
  /** Both sides speak, but through one publisher. */
  readonly oneChannel: boolean;
  /** Who found it: one reader in all accounts, or both. Says nothing of whether it is so, and counts for nothing else. */
  readonly reader: ReaderName;
  readonly accounts: number;
  readonly documents: number;
  /** Different tellers, however many documents repeat them. */
  readonly independentTellers: number;
}

/** Stand for the open ends of an interval; by text the one is before, the other after every day. */
const OPEN_START = '' as Day;
const OPEN_END = '~' as Day;

/**
 * Folds the accounts that a scope sees into one status, kind, day and confirmation; null where it sees none.
 * The one place where this is decided: stored values are a cache of it for "everything". Tellers that the scope leaves out neither
 * confirm nor count. `parties` are the countries and organisations that took part. The result does not depend on the order of `all`.
 * Rules: README.md of this package, "One fold"; each is a sentence of `fold.test.ts`.
 */
export function fold(all: readonly FoldableAccount[], parties: readonly SideId[], scope: Scope): Folded | null {
  const accounts = all.filter((account) => isVisible(account, scope)).map((account) => asHeard(account, scope));
  if (accounts.length === 0) return null;
  const standing = withoutMoved(accounts);
  const { status, disputed } = statusOf(standing, parties);
  const telling = standing.filter((account) => account.status === status);
  return {
    ...dayOfAll(telling),
    kind: kindOf(telling),
    status,
    disputed,
    extent: telling.every((account) => account.extent === 'series') ? 'series' : 'one',
    ...confirmationOf(accounts, parties),
    reader: readerOfAll(accounts.map(({ reader }) => reader)),
    accounts: accounts.length,
    documents: new Set(accounts.map((account) => account.document)).size,
    independentTellers: independentTellersOf(accounts.flatMap(({ tellers }) => tellers)),
  };
}

/**
 * Without what is told of a day from which another account says that the contact was moved: the plan for it, and that it was called off for it. That it was
 * held or denied stands.
 */
function withoutMoved(accounts: readonly FoldableAccount[]): readonly FoldableAccount[] {
  const isOver = (account: FoldableAccount): boolean => accounts.some((other) => isMovedBy(account, other));
  const left = accounts.filter((account) => !isOver(account));
  return left.length === 0 ? accounts : left;
}

/** Whether the second account says that what the first tells of was moved to another day. */
export function isMovedBy(
  account: Period & Pick<FoldableAccount, 'status'>,
  by: Period & Pick<FoldableAccount, 'movedFrom'>,
): boolean {
  const { movedFrom } = by;
  if (movedFrom === undefined || account.status === 'held' || account.status === 'denied') return false;
  return !isUndated(account) && overlaps(account, movedFrom) && !overlaps(account, by);
}

/** Different tellers; a side's word without the body that gave it ("Ankara said") is none beside any other teller of that side. */
function independentTellersOf(tellers: readonly Teller[]): number {
  const sources = new Set(tellers.map(({ source }) => source));
  for (const side of new Set(tellers.flatMap((teller) => teller.side ?? []))) {
    const ownWord = officialSourceIdOf([side], OWN_WORD);
    if (tellers.some((teller) => teller.side === side && teller.source !== ownWord)) sources.delete(ownWord);
  }
  return sources.size;
}

function asHeard(account: FoldableAccount, { withoutSources }: Scope): FoldableAccount {
  if (withoutSources.length === 0) return account;
  return { ...account, tellers: account.tellers.filter(({ source }) => !withoutSources.includes(source)) };
}

/**
 * The status all accounts give together. A denial counts where a party gives it as its last word: against tellers of no party it stands,
 * against another party that holds the contact to be so it makes a dispute. A party that calls the contact off agrees with one that
 * denies that it took place.
 */
function statusOf(
  accounts: readonly FoldableAccount[],
  parties: readonly SideId[],
): { status: Status; disputed: boolean } {
  const affirmed = affirmedStatus(accounts);
  if (affirmed === null) return { status: 'denied', disputed: false };
  const words = parties.map((side) => toldBy(side, accounts)).filter((own) => own.length > 0);
  const denials = words.filter(isDenial).flatMap(latestOf);
  if (denials.length === 0) return { status: affirmed, disputed: false };
  const others = words.filter((own) => !isDenial(own));
  if (others.some((own) => isAgainst(own, denials))) return { status: affirmed, disputed: true };
  const isCalledOff = others.some((own) => affirmedStatus(own) === 'cancelled');
  return { status: isCalledOff ? 'cancelled' : 'denied', disputed: false };
}

const BY_WEIGHT: readonly Status[] = ['held', 'cancelled', 'planned', 'proposed'];

/**
 * What accounts say that do not deny, null where all do. The latest day of publication decides between held, cancelled, planned and
 * proposed, that order on a tie or without a day; but no plan published later takes back that it was held.
 */
function affirmedStatus(accounts: readonly FoldableAccount[]): Status | null {
  const affirming = accounts.filter(({ status }) => status !== 'denied');
  const isHeld = affirming.some(({ status }) => status === 'held');
  const last = latestOf(
    isHeld ? affirming.filter(({ status }) => status === 'held' || status === 'cancelled') : affirming,
  );
  return BY_WEIGHT.find((status) => last.some((account) => account.status === status)) ?? null;
}

function toldBy(side: SideId, accounts: readonly FoldableAccount[]): FoldableAccount[] {
  return accounts.filter((account) => account.tellers.some((teller) => teller.side === side));
}

/** Whether the last word of accounts is that it did not take place. */
function isDenial(own: readonly FoldableAccount[]): boolean {
  return latestOf(own).every(({ status }) => status === 'denied');
}

/** Whether a party's accounts cannot be true beside these denials. A plan can, where they were published after the day it was for. */
function isAgainst(own: readonly FoldableAccount[], denials: readonly FoldableAccount[]): boolean {
  const status = affirmedStatus(own);
  if (status === 'held') return true;
  if (status === null || status === 'cancelled') return false;
  const plans = own.filter((account) => account.status === status);
  return plans.some(({ latest }) =>
    denials.some(({ publishedOn }) => latest === null || publishedOn === null || publishedOn <= latest),
  );
}

/** The accounts published last, and those whose day of publication is not known. */
function latestOf(accounts: readonly FoldableAccount[]): FoldableAccount[] {
  let latest: Day | null = null;
  for (const { publishedOn } of accounts)
    if (publishedOn !== null && (latest === null || publishedOn > latest)) latest = publishedOn;
  return accounts.filter(({ publishedOn }) => publishedOn === null || publishedOn === latest);
}

/**
 * By whom it is told, denials left out (but where there is nothing else). An announcement by one party and a report by the other
 * are both sides. An unnamed teller who speaks for a known country is a third party; one whom nobody can place is none.
 */
function confirmationOf(
  accounts: readonly FoldableAccount[],
  parties: readonly SideId[],
): { confirmation: Confirmation; oneChannel: boolean } {
  const affirming = accounts.filter(({ status }) => status !== 'denied');
  const counted = affirming.length === 0 ? accounts : affirming;
  const sides = new Set<SideId>();
  const publishers = new Set<string | null>();
  for (const { tellers, publisher } of counted) {
    for (const { side } of tellers) {
      if (side === null || !parties.includes(side)) continue;
      sides.add(side);
      publishers.add(publisher);
    }
  }
  if (sides.size > 1) return { confirmation: 'both-sides', oneChannel: publishers.size === 1 && !publishers.has(null) };
  if (sides.size === 1) return { confirmation: 'one-side', oneChannel: false };
  const isPlaced = counted.some(({ tellers }) => tellers.some(({ unnamed, side }) => !unnamed || side !== null));
  return { confirmation: isPlaced ? 'third-party' : 'unattributed', oneChannel: false };
}

/** The kind most accounts give; `talks` says least and gives way to any other; on a tie the order of the vocabulary. */
function kindOf(accounts: readonly FoldableAccount[]): Kind {
  const count = (kind: Kind): number => accounts.filter((account) => account.kind === kind).length;
  const [best] = keysOf(KINDS)
    .filter((kind) => kind !== 'talks' && count(kind) > 0)
    .sort((a, b) => count(b) - count(a));
  return best ?? 'talks';
}

/** The days all dated accounts leave open; all days of those that tell of several, where nothing speaks against it. */
function dayOfAll(accounts: readonly FoldableAccount[]): Period & { days: Days } {
  const dated = accounts.filter((account) => !isUndated(account));
  if (dated.length === 0) return { ...UNDATED, days: 'some' };
  const lasting = dated.filter(({ days }) => days === 'all');
  const [first, ...rest] = lasting;
  if (first !== undefined && dated.every((a) => lasting.every((b) => overlaps(a, b)))) {
    const { earliest, latest } = rest.reduce<Period>(span, first);
    return { earliest, latest, days: 'all' };
  }
  return { ...agreedDays(dated), days: 'some' };
}

/**
 * What intervals have in common. Where some exclude each other (one call on both sides of midnight), from the earliest to the latest
 * stretch that as many of them as can agree on: a wide interval beside two days adds nothing to them.
 */
function agreedDays(periods: readonly Period[]): Period {
  const starts = periods.map(({ earliest }) => earliest ?? OPEN_START).sort();
  const ends = periods.map(({ latest }) => latest ?? OPEN_END).sort();
  const [firstEnd = OPEN_END] = ends;
  const lastStart = starts.at(-1) ?? OPEN_START;
  const earliest = starts.filter((start) => start <= firstEnd).at(-1) ?? OPEN_START;
  const latest = ends.find((end) => end >= lastStart) ?? OPEN_END;
  return { earliest: earliest === OPEN_START ? null : earliest, latest: latest === OPEN_END ? null : latest };
}
