import {
  passageIdOf,
  personaIdOf,
  type Account,
  type AccountId,
  type Decided,
  type DecidedLine,
  type Named,
  type Passage,
  type PassageId,
  type Persona,
  type PersonaId,
  type Reading,
  type Source,
  type SourceId,
  type Span,
} from '@readout/domain';
import { isWithin, mostOverlapped, paragraphAround } from './place-anchor.ts';

/** A reading into which decisions are put: what they add and change is kept beside what was read. */
export class ReadingDraft {
  /** As its reader gave it. */
  readonly read: Reading;
  readonly lines: DecidedLine[] = [];
  readonly #accounts: Map<AccountId, Account>;
  readonly #personas: Map<PersonaId, Persona>;
  readonly #passages: Map<PassageId, Passage>;
  readonly #sources: Map<SourceId, Source>;

  constructor(read: Reading) {
    this.read = read;
    this.#accounts = new Map(read.accounts.map((one) => [one.id, one]));
    this.#personas = new Map(read.personas.map((one) => [one.id, one]));
    this.#passages = new Map(read.passages.map((one) => [one.id, one]));
    this.#sources = new Map(read.sources.map((one) => [one.id, one]));
  }

  account(id: AccountId): Account | undefined {
    return this.#accounts.get(id);
  }

  persona(id: PersonaId): Persona | undefined {
    return this.#personas.get(id);
  }

  setAccount(account: Account): void {
    this.#accounts.set(account.id, account);
  }

  setPersona(persona: Persona): void {
    this.#personas.set(persona.id, persona);
  }

  /** The passage that is exactly this stretch, added where nothing rested on it. */
  passage({ in: part, start, end, text }: Span): Passage {
    const id = passageIdOf(this.read.document.id, { in: part, start, end });
    const passage = this.#passages.get(id) ?? { id, in: part, start, end, text };
    this.#passages.set(id, passage);
    return passage;
  }

  /** Adds a teller where it tells nothing else. */
  source(source: Source): SourceId {
    if (!this.#sources.has(source.id)) this.#sources.set(source.id, source);
    return source.id;
  }

  /** Whom a name in the text means: the person mentioned there, or the country or organisation, its words alone where none is. */
  meant(who: 'person' | 'side', name: Span): Named | null {
    if (who === 'person') {
      const known = mostOverlapped(name, [...this.#personas.values()], ({ mentions }) => mentions);
      return known === null ? null : { type: 'persona', id: known.id };
    }
    const country = mostOverlapped(name, this.read.countries, ({ mentions }) => mentions);
    if (country !== null) return { type: 'country', id: country.id };
    const organisation = mostOverlapped(name, this.read.organisations, ({ mentions }) => mentions);
    return organisation === null ? { type: 'open', name: name.text } : { type: 'organisation', id: organisation.id };
  }

  /** Whom a name in the text means; a person whom no reader found is added. */
  named(who: 'person' | 'side', name: Span): Named {
    const known = this.meant(who, name);
    if (known !== null) return known;
    const id = personaIdOf(this.read.document.id, name);
    this.#personas.set(id, { id, name: name.text, mentions: [name], speaksFor: [] });
    return { type: 'persona', id };
  }

  /** The passage of an account's evidence in which a name stands, else the paragraph it stands in, which then is evidence too. */
  evidenceFor(account: Account, name: Span): { readonly passage: PassageId; readonly account: Account } {
    const within = account.restsOn.find(({ passage }) => {
      const place = this.#passages.get(passage);
      return place !== undefined && isWithin(name, place);
    });
    if (within !== undefined) return { passage: within.passage, account };
    const { id } = this.passage(paragraphAround(this.read.document, name));
    return { passage: id, account: { ...account, restsOn: [...account.restsOn, { passage: id, shows: ['parties'] }] } };
  }

  /** The reading with all that was settled in it. */
  settled(): Reading {
    const accounts = [...this.#accounts.values()];
    const personas = [...this.#personas.values()];
    const used = new Set(passagesUsed(accounts, personas));
    const passages = [...this.#passages.values()].filter(({ id }) => used.has(id) || hasId(this.read.passages, id));
    const sources = [...this.#sources.values()];
    const changed = <Thing extends { readonly id: string }>(
      before: readonly Thing[],
      now: ReadonlyMap<string, Thing>,
    ): Thing[] => before.filter((thing) => now.get(thing.id) !== thing);
    const added = <Id extends string>(
      before: readonly { readonly id: Id }[],
      now: readonly { readonly id: Id }[],
    ): Id[] => {
      const there = new Set(before.map(({ id }) => id));
      return now.flatMap(({ id }) => (there.has(id) ? [] : [id])).sort();
    };
    const decided: Decided = {
      lines: this.lines.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
      read: {
        accounts: changed(this.read.accounts, this.#accounts),
        personas: changed(this.read.personas, this.#personas),
      },
      added: {
        accounts: added(this.read.accounts, accounts),
        personas: added(this.read.personas, personas),
        passages: added(this.read.passages, passages),
        sources: added(this.read.sources, sources),
      },
    };
    return { ...this.read, passages, personas, sources, accounts, decided };
  }
}

function orderOf({ at, decision }: DecidedLine): string {
  return `${at} ${decision}`;
}

function hasId(things: readonly { readonly id: string }[], id: string): boolean {
  return things.some((thing) => thing.id === id);
}

function passagesUsed(accounts: readonly Account[], personas: readonly Persona[]): PassageId[] {
  return [
    ...accounts.flatMap((account) => [
      ...account.restsOn.map(({ passage }) => passage),
      ...[...account.names, ...account.givenBy, ...account.pointsTo].flatMap(({ restsOn }) => restsOn),
      ...account.statements.map(({ passage }) => passage),
    ]),
    ...personas.flatMap(({ speaksFor }) => speaksFor.flatMap(({ restsOn }) => restsOn)),
  ];
}
