import type {
  AccountId,
  AgreementAnswer,
  AgreementId,
  Collection,
  CollectionId,
  ContactAnswer,
  Conversation,
  ConversationId,
  Day,
  Decision,
  DerivedChange,
  DirtyKey,
  DocumentAnswer,
  DocumentId,
  DocumentPage,
  DocumentText,
  IndexRow,
  JoinAccount,
  JoinPersona,
  Leader,
  LeaderId,
  PassageHits,
  PersonaId,
  PersonAnswer,
  Publication,
  Reading,
  ReadingMark,
  SavedView,
  SideAnswer,
  SideId,
  StoreState,
  Suggestion,
} from '@readout/domain';

/** A reading to be stored, with the keys under which its personas and accounts are looked up when they are joined. */
export interface ReadingToSave {
  readonly reading: Reading;
  readonly personaKeys: ReadonlyMap<PersonaId, readonly string[]>;
  readonly accountKeys: ReadonlyMap<AccountId, readonly string[]>;
  /** Stored anew even where the same reading is there: its keys are others than they were. */
  readonly anew?: boolean;
}

/** What saving a reading did. `same`: text, reading and appearances were all there. */
export type SaveResult = 'stored' | 'replaced' | 'same' | 'publication-added';

/** What a store knows of a document before it is read again. */
export interface KnownDocument {
  readonly id: DocumentId;
  readonly reading: ReadingMark;
  readonly title: string | null;
  readonly publications: readonly Publication[];
  readonly collections: readonly CollectionId[];
}

/** One record of everything a store holds, in canonical order: by type in this order, then by id. */
export type StoreRecord =
  | { readonly type: 'collection'; readonly collection: Collection }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'decision'; readonly decision: Decision }
  | { readonly type: 'view'; readonly view: SavedView }
  | { readonly type: 'leader'; readonly leader: Leader }
  | { readonly type: 'conversation'; readonly conversation: Conversation };

/** The right to replace derived rows; one holder at a time across all processes. It runs out by itself. */
export interface Lease {
  readonly holder: string;
  /** Milliseconds since 1970-01-01 UTC, by the clock of the one who took it. */
  readonly until: number;
}

/** What is remembered of something that is looked at again and again: an address, a file, an item of a feed. */
export interface SeenItem {
  readonly key: string;
  /** Whatever tells later whether it is another: an hour of change, a tag of a server. */
  readonly value: string;
}

/** Longest list of ids or keys in one question. */
export const MAX_IDS = 500;
/** Longest list of keys whose personas or accounts are asked for at once: each is given once, under however many of the keys it stands. */
export const MAX_KEYS = 5_000;
/** Most personas in the answer for a person, and documents in that for an agreement: those of the latest publications. */
export const MAX_TOLD = 200;
/** Most readings in one call of {@link ContactStore.saveReadings}; all of them are stored in one transaction or none. */
export const MAX_BATCH = 50;

/**
 * All that may be asked of a store. Two engines answer it alike, held to that by one contract suite.
 * Lists come in canonical order, answers never hold more than was asked for, and words are matched folded (`foldWords`), all of them,
 * the last one as a prefix. A question for something that is not there answers null. Expected failures are `ReadoutError`s with a code of
 * `STORE_PROBLEMS`.
 */
export interface ContactStore {
  /** Where it is, without credentials. */
  readonly address: string;

  state(): Promise<StoreState>;
  /** The revision alone; cheap, asked before every answer. */
  revision(): Promise<number>;
  /** Every name and contact, in batches; with `since`, only what changed after that revision, and what is gone. */
  contactColumns(since: number | null): AsyncIterable<readonly IndexRow[]>;
  /** By ids of conversations or of any of their accounts, at most {@link MAX_IDS}; those not there are left out; in the order asked for. */
  contacts(ids: readonly (ConversationId | AccountId)[]): Promise<ContactAnswer[]>;
  /** By the id of the leader or of any of its personas. */
  person(id: LeaderId | PersonaId): Promise<PersonAnswer | null>;
  side(id: SideId): Promise<SideAnswer | null>;
  agreement(id: AgreementId): Promise<AgreementAnswer | null>;
  /** By day of publication (latest first, undated last), then id. */
  documents(page: {
    readonly after: string | null;
    readonly limit: number;
    readonly collection: CollectionId | null;
  }): Promise<DocumentPage>;
  document(id: DocumentId): Promise<DocumentAnswer | null>;
  /** The body from `start` to `end`, cut to what there is; never parts a surrogate pair. */
  documentText(id: DocumentId, window: { readonly start: number; readonly end: number }): Promise<DocumentText | null>;
  collections(): Promise<(Collection & { readonly documents: number })[]>;
  /** Names that hold all the words, names that begin with them first, then by name and id; at most `limit` a type. */
  suggest(words: string, limit: number): Promise<Suggestion[]>;
  /** Paragraphs that hold all the words; a quoted part is a phrase. No query syntax of an engine is understood. */
  passagesMatching(
    words: string,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<PassageHits>;
  savedView(id: string): Promise<SavedView | null>;
  /** What is remembered under these keys, at most {@link MAX_IDS}; those never seen are left out; in the order asked for. */
  seenItems(keys: readonly string[]): Promise<SeenItem[]>;

  /** All that was read in a document, with every appearance of it, as it was saved and in canonical order. */
  reading(id: DocumentId): Promise<Reading | null>;
  documentsKnown(ids: readonly DocumentId[]): Promise<KnownDocument[]>;
  dirtyKeys(stratum: DirtyKey['stratum'], limit: number): Promise<DirtyKey[]>;
  /** Personas that have any of the keys, at most {@link MAX_KEYS}, by id; without those that are known already. */
  personasLike(keys: readonly string[], known?: readonly PersonaId[]): Promise<JoinPersona[]>;
  /** Accounts that have any of the keys, at most {@link MAX_KEYS}, by id; without those that are known already. */
  accountsNear(keys: readonly string[], known?: readonly AccountId[]): Promise<JoinAccount[]>;
  decisions(): Promise<Decision[]>;
  everything(): AsyncIterable<StoreRecord>;

  /** Checks each reading (`checkReading`) and stores all or none; safe to repeat; marks the keys of what changed. One result a reading. */
  saveReadings(batch: readonly ReadingToSave[]): Promise<SaveResult[]>;
  /** Erases a document and all that was read in it; derived rows it had part in go too, and their keys are marked. False where it is not there. */
  forget(id: DocumentId): Promise<boolean>;
  /** Keeps a decision; refused (`not-storable`) where a text in it cannot be kept. */
  decide(decision: Decision): Promise<void>;
  /** Puts documents into a collection, which is made where it is not there. */
  setCollections(documents: readonly DocumentId[], collections: readonly Collection[]): Promise<void>;
  keepView(view: SavedView): Promise<void>;
  /** Remembers these, at most {@link MAX_IDS}, in the place of what was remembered under the same keys. They are neither read nor decided: no archive holds them. */
  markSeen(items: readonly SeenItem[]): Promise<void>;

  /** Takes or renews the lease for `milliseconds`; null where another holder has it. */
  takeLease(holder: string, milliseconds: number): Promise<Lease | null>;
  releaseLease(holder: string): Promise<void>;
  /** Refused (`lease-lost`) where another took the holder's lease, or it gave it back. Returns the new revision. */
  replaceDerived(holder: string, change: DerivedChange): Promise<number>;
  /** Drops everything derived and marks every key, so that the joiner makes it again. */
  dropDerived(holder: string): Promise<void>;
  close(): Promise<void>;
}

/** The day of the earliest known appearance, and the appearance that stands for the document: earliest day, undated last, then id. */
export function firstPublication(publications: readonly Publication[]): Publication | null {
  const [first] = [...publications].sort((a, b) => compareDays(a.publishedOn, b.publishedOn) || (a.id < b.id ? -1 : 1));
  return first ?? null;
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
