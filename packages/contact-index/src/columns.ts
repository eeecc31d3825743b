import {
  countryById,
  DAYS,
  EVERYTHING,
  EXTENTS,
  fold,
  isEverything,
  isVisible,
  keysOf,
  KINDS,
  READERS,
  STATUSES,
  type AccountId,
  type CollectionId,
  type ContactRow,
  type DocumentId,
  type FoldableAccount,
  type IndexRow,
  type Scope,
  type SideId,
  type SourceId,
} from '@readout/domain';
import { dayOfNumber, NO_DAY, numberOfDay } from './day-numbers.ts';
import { FoldedRows } from './folded-rows.ts';
import { Ints, Lists, Numbered } from './growable.ts';

const KIND_KEYS = keysOf(KINDS);
const STATUS_KEYS = keysOf(STATUSES);
const DAYS_KEYS = keysOf(DAYS);
const EXTENT_KEYS = keysOf(EXTENTS);
const READER_KEYS = keysOf(READERS);

/** A name behind an id, as the rows gave it last. */
export interface NameOf {
  readonly label: string;
  readonly slug: string;
  readonly side: SideId | null;
  readonly status: string;
}

/** Everything the index keeps: names by id, contacts by row, their accounts end to end. A contact that changed gets a new row; its old one is dead. */
export class Columns {
  readonly leaders = new Numbered();
  readonly sides = new Numbered();
  readonly agreements = new Numbered();
  readonly topics = new Numbered();
  readonly sources = new Numbered();
  readonly names = new Map<string, NameOf>();

  readonly ids: string[] = [];
  readonly contactLeaders = new Lists();
  readonly contactSides = new Lists();
  /** How many of a contact's sides, which come first in `contactSides`, are there without a named person. */
  readonly unnamedSides = new Ints();
  readonly contactAgreements = new Lists();
  readonly contactTopics = new Lists();
  readonly contactSources = new Lists();
  /** What each row's accounts fold to for a scope that sees everything; folded while the rows are at hand. */
  readonly foldedWhole: FoldedRows = new FoldedRows();
  readonly open = new Map<number, readonly string[]>();
  readonly places = new Map<number, string>();
  readonly #rows = new Map<string, number>();
  #live = 0;

  readonly #firstAccount = new Ints();
  readonly #accountIds: string[] = [];
  readonly #documents = new Numbered();
  readonly #publishers = new Numbered();
  readonly #collections = new Numbered();
  readonly #facts = new Ints();
  readonly #accountDocument = new Ints();
  readonly #earliest = new Ints();
  readonly #latest = new Ints();
  readonly #published = new Ints();
  /** By the place of an account; few of them were moved. */
  readonly #movedFrom = new Map<number, FoldableAccount['movedFrom']>();
  readonly #publisher = new Ints();
  readonly #accountCollections = new Lists();
  readonly #tellers = new Lists();

  /** Rows, dead ones included. */
  get length(): number {
    return this.ids.length;
  }
  get live(): number {
    return this.#live;
  }
  /** Whether a row is the contact as it stands now. */
  isLive(row: number): boolean {
    return this.#rows.get(this.ids[row] ?? '') === row;
  }
  rowOf(id: string): number | null {
    return this.#rows.get(id) ?? null;
  }

  add(row: IndexRow): void {
    switch (row.type) {
      case 'leader':
        this.leaders.numberOf(row.id);
        this.names.set(row.id, { label: row.name, slug: row.slug, side: row.side, status: '' });
        break;
      case 'organisation':
        this.names.set(row.id, { label: row.name, slug: row.id, side: null, status: '' });
        break;
      case 'agreement':
        this.agreements.numberOf(row.id);
        this.names.set(row.id, { label: row.name, slug: row.id, side: null, status: row.status });
        break;
      case 'source':
        this.sources.numberOf(row.id);
        this.names.set(row.id, { label: row.name, slug: row.id, side: null, status: '' });
        break;
      case 'contact':
        this.#addContact(row);
        break;
      case 'gone':
        if (row.what === 'contact') this.#drop(row.id);
        break;
    }
  }

  labelOf(id: string): string {
    return countryById(id)?.name ?? this.names.get(id)?.label ?? id;
  }

  /** The accounts of a contact, as the domain folds them. */
  accountsOf(row: number): FoldableAccount[] {
    const accounts: FoldableAccount[] = [];
    for (let at = this.#firstAccount.at(row); at < this.#endOfAccounts(row); at += 1) accounts.push(this.#account(at));
    return accounts;
  }

  /**
   * The earliest day of publication of a contact's accounts as a number (`NO_DAY` where none says it), and the numbers in `sides` of
   * those who speak in them, perhaps several times: what {@link accountsOf} says of it, without making the accounts.
   */
  tellingOf(row: number): { readonly knownOn: number; readonly sides: readonly number[] } {
    let knownOn = NO_DAY;
    const sides: number[] = [];
    const first = this.#firstAccount.at(row);
    const end = this.#endOfAccounts(row);
    for (let at = first; at < end; at += 1) {
      const published = this.#published.at(at);
      if (published !== NO_DAY && (knownOn === NO_DAY || published < knownOn)) knownOn = published;
    }
    const { starts, values } = this.#tellers.raw;
    const last = first === end ? 0 : (starts[end] ?? 0);
    for (let teller = starts[first] ?? 0; teller < last; teller += 3) {
      const side = values[teller + 1] ?? -1;
      if (side !== -1) sides.push(side);
    }
    return { knownOn, sides };
  }

  /** The documents of a contact's accounts that a scope sees, perhaps several times. */
  documentsOf(row: number, scope: Scope): DocumentId[] {
    if (!isEverything(scope))
      return this.accountsOf(row)
        .filter((account) => isVisible(account, scope))
        .map(({ document }) => document);
    const documents: DocumentId[] = [];
    for (let at = this.#firstAccount.at(row); at < this.#endOfAccounts(row); at += 1)
      documents.push(this.#documents.text(this.#accountDocument.at(at)) as DocumentId);
    return documents;
  }

  /** Bytes of the typed columns (names and ids come on top). */
  get bytes(): number {
    const ints = [
      this.#firstAccount,
      this.#facts,
      this.#accountDocument,
      this.#earliest,
      this.#latest,
      this.#published,
      this.#publisher,
      this.unnamedSides,
    ];
    const lists = [
      this.contactLeaders,
      this.contactSides,
      this.contactAgreements,
      this.contactTopics,
      this.contactSources,
      this.#accountCollections,
      this.#tellers,
    ];
    return [...ints, ...lists, this.foldedWhole].reduce((sum, column) => sum + column.bytes, 0);
  }

  #drop(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    this.#live -= 1;
    this.foldedWhole.drop(row);
  }

  #addContact(contact: ContactRow): void {
    const old = this.#rows.get(contact.id);
    if (old === undefined) this.#live += 1;
    else this.foldedWhole.drop(old);
    const row = this.ids.push(contact.id) - 1;
    this.#rows.set(contact.id, row);
    const unnamed = contact.sides.filter(({ through }) => through.length === 0);
    const named = contact.sides.filter(({ through }) => through.length > 0);
    this.contactLeaders.push(contact.leaders.map((id) => this.leaders.numberOf(id)));
    this.contactSides.push([...unnamed, ...named].map(({ side }) => this.sides.numberOf(side)));
    this.unnamedSides.push(unnamed.length);
    this.contactAgreements.push(contact.agreements.map((id) => this.agreements.numberOf(id)));
    this.contactTopics.push(contact.topics.map((id) => this.topics.numberOf(id)));
    const sources = contact.accounts.flatMap((account) =>
      account.tellers.map(({ source }) => this.sources.numberOf(source)),
    );
    this.contactSources.push([...new Set(sources)]);
    if (contact.open.length > 0) this.open.set(row, contact.open);
    if (contact.place !== null) this.places.set(row, contact.place);
    this.foldedWhole.put(
      row,
      fold(
        contact.accounts,
        contact.sides.map(({ side }) => side),
        EVERYTHING,
      ),
    );
    this.#firstAccount.push(this.#accountIds.length);
    for (const account of contact.accounts) this.#addAccount(account);
  }

  #addAccount(account: FoldableAccount): void {
    if (account.movedFrom !== undefined) this.#movedFrom.set(this.#accountIds.length, account.movedFrom);
    this.#accountIds.push(account.id);
    this.#facts.push(
      KIND_KEYS.indexOf(account.kind) |
        (STATUS_KEYS.indexOf(account.status) << 4) |
        (DAYS_KEYS.indexOf(account.days) << 8) |
        (EXTENT_KEYS.indexOf(account.extent) << 9) |
        (READER_KEYS.indexOf(account.reader) << 10),
    );
    this.#accountDocument.push(this.#documents.numberOf(account.document));
    this.#earliest.push(numberOfDay(account.earliest));
    this.#latest.push(numberOfDay(account.latest));
    this.#published.push(numberOfDay(account.publishedOn));
    this.#publisher.push(account.publisher === null ? -1 : this.#publishers.numberOf(account.publisher));
    this.#accountCollections.push(account.collections.map((id) => this.#collections.numberOf(id)));
    this.#tellers.push(
      account.tellers.flatMap(({ source, side, unnamed }) => [
        this.sources.numberOf(source),
        side === null ? -1 : this.sides.numberOf(side),
        unnamed ? 1 : 0,
      ]),
    );
  }

  #account(at: number): FoldableAccount {
    const facts = this.#facts.at(at);
    const publisher = this.#publisher.at(at);
    const movedFrom = this.#movedFrom.get(at);
    const tellers: FoldableAccount['tellers'][number][] = [];
    for (let teller = this.#tellers.start(at); teller < this.#tellers.end(at); teller += 3) {
      const side = this.#tellers.value(teller + 1);
      tellers.push({
        source: this.sources.text(this.#tellers.value(teller)) as SourceId,
        side: side === -1 ? null : (this.sides.text(side) as SideId),
        unnamed: this.#tellers.value(teller + 2) === 1,
      });
    }
    return {
      id: (this.#accountIds[at] ?? '') as AccountId,
      document: this.#documents.text(this.#accountDocument.at(at)) as DocumentId,
      kind: KIND_KEYS[facts & 15] ?? 'talks',
      status: STATUS_KEYS[(facts >> 4) & 15] ?? 'held',
      days: DAYS_KEYS[(facts >> 8) & 1] ?? 'some',
      ...(movedFrom === undefined ? {} : { movedFrom }),
      extent: EXTENT_KEYS[(facts >> 9) & 1] ?? 'one',
      reader: READER_KEYS[(facts >> 10) & 3] ?? 'rules',
      earliest: dayOfNumber(this.#earliest.at(at)),
      latest: dayOfNumber(this.#latest.at(at)),
      publishedOn: dayOfNumber(this.#published.at(at)),
      publisher: publisher === -1 ? null : this.#publishers.text(publisher),
      collections: this.#accountCollections.of(at).map((number) => this.#collections.text(number) as CollectionId),
      tellers,
    };
  }

  #endOfAccounts(row: number): number {
    return row + 1 < this.#firstAccount.length ? this.#firstAccount.at(row + 1) : this.#accountIds.length;
  }
}
