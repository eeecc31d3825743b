import type { Day } from './day.ts';
import type { AccountId, CollectionId, DocumentId, SideId, SourceId } from './id.ts';
import { intersect, isUndated, span, UNDATED, type Period } from './period.ts';
import { isVisible, type Scope } from './scope.ts';
import { keysOf, KINDS, type Confirmation, type Days, type Extent, type Kind, type Status } from './vocabulary.ts';

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
  readonly extent: Extent;
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
  readonly accounts: number;
  readonly documents: number;
  /** Different tellers, however many documents repeat them. */
  readonly independentTellers: number;
}

/**
 * Folds the accounts that a scope sees into one status, kind, day and confirmation; null where it sees none.
 * The one place where this is decided: stored values are a cache of it for "everything".
 * `parties` are the countries and organisations that took part. Rules: model.md, "Kinds, statuses, confirmation" and "Time".
 */
export function fold(all: readonly FoldableAccount[], parties: readonly SideId[], scope: Scope): Folded | null {
  const accounts = all.filter((account) => isVisible(account, scope));
  const first = accounts[0];
  if (first === undefined) return null;
  const { status, disputed } = statusOf(accounts, parties);
  const telling = accounts.filter((account) => account.status === status);
  const tellers = telling.flatMap((account) => account.tellers);
  const sides = new Set(
    tellers.flatMap((teller) => (teller.side !== null && parties.includes(teller.side) ? [teller.side] : [])),
  );
  const publishers = new Set(telling.map((account) => account.publisher));
  return {
    ...dayOfAll(telling),
    kind: kindOf(telling),
    status,
    disputed,
    extent: telling.every((account) => account.extent === 'series') ? 'series' : 'one',
    confirmation: confirmationOf(sides.size, tellers),
    oneChannel: sides.size > 1 && publishers.size === 1 && !publishers.has(null),
    accounts: accounts.length,
    documents: new Set(accounts.map((account) => account.document)).size,
    independentTellers: new Set(accounts.flatMap((account) => account.tellers.map((teller) => teller.source))).size,
  };
}

/**
 * The status all accounts give together. Held is not taken back by a plan published later; held, cancelled, planned and proposed
 * are otherwise decided by the latest day of publication, on a tie in that order. A side's last word counts.
 */
function statusOf(
  accounts: readonly FoldableAccount[],
  parties: readonly SideId[],
): { status: Status; disputed: boolean } {
  const affirming = accounts.filter((account) => account.status !== 'denied');
  const affirmed = affirmedStatus(affirming);
  if (affirmed === null) return { status: 'denied', disputed: false };
  if (affirming.length === accounts.length) return { status: affirmed, disputed: false };
  const lastWords = lastWordBySide(accounts, parties);
  const denies = [...lastWords.values()].includes('denied');
  if (!denies) return { status: affirmed, disputed: false };
  const holds = [...lastWords.values()].some((status) => status !== 'denied');
  return holds ? { status: affirmed, disputed: true } : { status: 'denied', disputed: false };
}

const BY_WEIGHT: readonly Status[] = ['held', 'cancelled', 'planned', 'proposed'];

function affirmedStatus(accounts: readonly FoldableAccount[]): Status | null {
  const held = accounts.some((account) => account.status === 'held');
  const weighed = held
    ? accounts.filter((account) => account.status === 'held' || account.status === 'cancelled')
    : accounts;
  const latest = latestDay(weighed);
  const last = weighed.filter((account) => account.publishedOn === null || account.publishedOn === latest);
  return BY_WEIGHT.find((status) => last.some((account) => account.status === status)) ?? null;
}

function lastWordBySide(accounts: readonly FoldableAccount[], parties: readonly SideId[]): Map<SideId, Status> {
  const words = new Map<SideId, Status>();
  for (const side of parties) {
    const own = accounts.filter((account) => account.tellers.some((teller) => teller.side === side));
    const latest = latestDay(own);
    const last = own.filter((account) => account.publishedOn === null || account.publishedOn === latest);
    const affirming = affirmedStatus(last.filter((account) => account.status !== 'denied'));
    const word = affirming ?? (last.length > 0 ? 'denied' : null);
    if (word !== null) words.set(side, word);
  }
  return words;
}

function latestDay(accounts: readonly FoldableAccount[]): Day | null {
  let latest: Day | null = null;
  for (const { publishedOn } of accounts)
    if (publishedOn !== null && (latest === null || publishedOn > latest)) latest = publishedOn;
  return latest;
}

function confirmationOf(sides: number, tellers: readonly Teller[]): Confirmation {
  if (sides > 1) return 'both-sides';
  if (sides === 1) return 'one-side';
  return tellers.some((teller) => !teller.unnamed) ? 'third-party' : 'unattributed';
}

/** The kind most accounts give; `talks` says least and gives way to any other; on a tie the order of the vocabulary. */
function kindOf(accounts: readonly FoldableAccount[]): Kind {
  const count = (kind: Kind): number => accounts.filter((account) => account.kind === kind).length;
  const [best] = keysOf(KINDS)
    .filter((kind) => kind !== 'talks' && count(kind) > 0)
    .sort((a, b) => count(b) - count(a));
  return best ?? 'talks';
}

/** The days all dated accounts allow; where they exclude each other, the days from the first to the last of them. */
function dayOfAll(accounts: readonly FoldableAccount[]): Period & { days: Days } {
  const dated = accounts.filter((account) => !isUndated(account));
  const [first, ...rest] = dated;
  if (first === undefined) return { ...UNDATED, days: 'some' };
  let common: Period | null = first;
  let whole: Period = first;
  for (const account of rest) {
    common = common === null ? null : intersect(common, account);
    whole = span(whole, account);
  }
  const { earliest, latest } = common ?? whole;
  return { earliest, latest, days: dated.some((account) => account.days === 'all') ? 'all' : 'some' };
}
