import type { Account, DirtyKey, Naming, Persona, Reading, SideId } from '@readout/domain';
import type { Appearances, ReadingToSave } from '@readout/store';
import { integer, type Statements } from '../connection.ts';
import { joinKeyId } from '../join-key.ts';
import { sideType } from './named-things.ts';
import {
  accountRow,
  documentLineRow,
  documentRow,
  paragraphRows,
  passageRows,
  personaRow,
  type Row,
} from './reading-rows.ts';

/** A reading to be written, and where its document appeared in all. */
export interface ToWrite {
  readonly given: ReadingToSave;
  readonly appearances: Appearances;
}

/**
 * Writes documents that are not there, with all that was read in them, and marks their keys. What they name is there already; for
 * whom people speak may not be, where no document names it: then there is nothing for a relationship to lead to.
 */
export async function writeDocuments(statements: Statements, read: readonly ToWrite[], mark: number): Promise<void> {
  if (read.length === 0) return;
  const batch = new DocumentBatch(await sidesThere(statements, read));
  const rows = read.map((one) => batch.rowOf(one));
  await statements.rows('save-reading/keys', { rows: batch.keyRows(), mark });
  const [written] = await statements.rows<{ found: number }>('save-reading/documents', { rows, ...batch.lists() });
  if (written?.found !== batch.size) throw new Error('a reading names what is not there');
}

async function sidesThere(statements: Statements, read: readonly ToWrite[]): Promise<ReadonlySet<string>> {
  const sides = read.flatMap(({ given }) =>
    given.reading.personas.flatMap((one) => one.speaksFor.map(({ side }) => side)),
  );
  if (sides.length === 0) return new Set();
  const rows = await statements.rows<{ id: string }>('save-reading/sides-there', { ids: [...new Set(sides)] });
  return new Set(rows.map(({ id }) => id));
}

/** Ids in the order in which they first came, so that rows refer to them by place. */
class Places {
  readonly #places = new Map<string, number>();

  placeOf(id: string): ReturnType<typeof integer> {
    const known = this.#places.get(id);
    if (known !== undefined) return integer(known);
    this.#places.set(id, this.#places.size);
    return integer(this.#places.size - 1);
  }

  get ids(): string[] {
    return [...this.#places.keys()];
  }
}

type Shared = 'countries' | 'organisations' | 'agreements' | 'sources' | 'keys';

/** Rows of one statement, and the lists that they refer to by place. */
class DocumentBatch {
  readonly #sidesThere: ReadonlySet<string>;
  readonly #shared: Readonly<Record<Shared, Places>> = {
    countries: new Places(),
    organisations: new Places(),
    agreements: new Places(),
    sources: new Places(),
    keys: new Places(),
  };
  readonly #keys = new Map<string, Row>();

  constructor(sidesThere: ReadonlySet<string>) {
    this.#sidesThere = sidesThere;
  }

  /** How many things the lists hold together. */
  get size(): number {
    return Object.values(this.#shared).reduce((sum, places) => sum + places.ids.length, 0);
  }

  lists(): Record<Shared, string[]> {
    const { countries, organisations, agreements, sources, keys } = this.#shared;
    return {
      countries: countries.ids,
      organisations: organisations.ids,
      agreements: agreements.ids,
      sources: sources.ids,
      keys: keys.ids,
    };
  }

  keyRows(): Row[] {
    return [...this.#keys.values()];
  }

  rowOf({ given, appearances }: ToWrite): Row {
    const { reading, personaKeys, accountKeys } = given;
    const { latestFirst } = documentLineRow(reading.document.id, appearances);
    const passages = placesIn(reading.passages);
    const personas = placesIn(reading.personas);
    return {
      document: documentRow(reading, appearances),
      publications: appearances.publications,
      paragraphs: paragraphRows(reading, latestFirst),
      passages: passageRows(reading),
      personas: reading.personas.map((persona) => ({
        properties: personaRow(persona),
        ...this.#offices(persona),
        keys: this.#keysOf('people', personaKeys.get(persona.id)),
      })),
      accounts: reading.accounts.map((account) => ({
        ...this.#account(account, reading, passages, personas),
        keys: this.#keysOf('contacts', accountKeys.get(account.id)),
      })),
    };
  }

  #account(account: Account, { sources }: Reading, passages: Places, personas: Places): Row {
    const unnamed = new Set(sources.filter((source) => source.unnamed).map(({ id }) => id));
    const named = (type: Naming['who']['type'], places: Places): Row[] =>
      account.names.flatMap(({ as, who, office, side, tense, restsOn }) =>
        who.type === type && who.type !== 'open'
          ? [{ place: places.placeOf(who.id), properties: { as, office, side, tense, restsOn } }]
          : [],
      );
    const { countries, organisations, agreements, sources: tellers } = this.#shared;
    return {
      properties: accountRow(account, (source) => unnamed.has(source)),
      statements: account.statements,
      passages: account.restsOn.map(({ passage, shows }) => ({
        place: passages.placeOf(passage),
        properties: { shows },
      })),
      personas: named('persona', personas),
      countries: named('country', countries),
      organisations: named('organisation', organisations),
      agreements: named('agreement', agreements),
      givenBy: account.givenBy.map(({ source, ...properties }) => ({ place: tellers.placeOf(source), properties })),
      pointsTo: account.pointsTo.map(({ source, ...properties }) => ({ place: tellers.placeOf(source), properties })),
    };
  }

  #offices({ speaksFor }: Persona): Row {
    const of = (type: ReturnType<typeof sideType>, places: Places): Row[] =>
      speaksFor.flatMap(({ side, ...properties }) =>
        sideType(side) === type && this.#isThere(side) ? [{ place: places.placeOf(side), properties }] : [],
      );
    const { countries, organisations } = this.#shared;
    return { countries: of('country', countries), organisations: of('organisation', organisations) };
  }

  #isThere(side: SideId): boolean {
    return this.#sidesThere.has(side);
  }

  #keysOf(stratum: DirtyKey['stratum'], keys: readonly string[] = []): ReturnType<typeof integer>[] {
    return [...new Set(keys)].map((key) => {
      const id = joinKeyId(stratum, key);
      this.#keys.set(id, { id, stratum, key });
      return this.#shared.keys.placeOf(id);
    });
  }
}

/** The places of a reading's own passages or personas, which are those in its list. */
function placesIn(items: readonly { readonly id: string }[]): Places {
  const places = new Places();
  for (const { id } of items) places.placeOf(id);
  return places;
}
