import { countryById, foldForSearch, organisationById, type AgreementStatus, type SideId } from '@readout/domain';
import { compare } from '@readout/store';
import { integer, type Statements } from '../connection.ts';
import { latestFirstKey } from '../latest-first.ts';
import type { WriteLock } from './change-graph.ts';
import type { NamingChange, NamingDocument, NamingView } from './naming-view.ts';
import type { Row } from './reading-rows.ts';

const TYPES = ['country', 'organisation', 'agreement', 'source'] as const;
type Type = (typeof TYPES)[number];
const STATEMENTS = {
  country: 'named-things/countries',
  organisation: 'named-things/organisations',
  agreement: 'named-things/agreements',
  source: 'named-things/sources',
} as const;

/** A country, organisation, agreement or source. */
interface NamedThing {
  readonly type: Type;
  readonly id: string;
}

/** Stands after every place. */
const NOWHERE = '~';

/** What documents say of a thing: one of them, or all together. */
interface Said extends NamedThing {
  readonly name: string;
  readonly unnamed: boolean;
  readonly status: AgreementStatus;
  /** Place in the order of latest publications of the document that the status is from; {@link NOWHERE} where none gives one. */
  readonly statusFrom: string;
  readonly parties: readonly SideId[];
}

/**
 * Brings the nodes of countries, organisations, agreements and sources in line with the readings after a change of documents, which are
 * written already: how many documents name them, what they are called, how far agreements have come. Those that no document names go.
 * `next` is the revision from which the change can be seen.
 */
export async function settleNamedThings(
  statements: Statements,
  change: NamingChange,
  { naming, next }: WriteLock,
): Promise<void> {
  naming.take(change);
  const counts = countsOf(change);
  const known = await knownThings(statements, [...counts.keys()]);
  const doubtful = new Set([...change.removed, ...change.moved].flatMap((one) => saidBy(one).map(keyOf)));
  const said = new Map<string, Said>();
  const take = (one: Said): void => {
    const before = said.get(keyOf(one));
    said.set(keyOf(one), before === undefined ? one : together(before, one));
  };
  for (const one of known) if (!doubtful.has(keyOf(one))) take(one);
  for (const one of change.added.flatMap(saidBy)) take(one);
  for (const one of await saidNow(naming, doubtful)) take(one);
  for (const type of TYPES) {
    const rows = [...counts].flatMap(([key, { id, type: of, more }]): Row[] => {
      if (of !== type) return [];
      const before = known.find((one) => keyOf(one) === key);
      return [{ id, more: integer(more), properties: propertiesOf(said.get(key) ?? unsaid(type, id), before, next) }];
    });
    if (rows.length > 0) await statements.rows(STATEMENTS[type], { rows });
  }
  if (change.removed.length > 0) await statements.rows('named-things/sweep', idsByType([...counts.values()]));
}

/** Whether a side is a country of the table; all others are organisations. */
export function sideType(side: SideId): 'country' | 'organisation' {
  return countryById(side) === null ? 'organisation' : 'country';
}

function saidBy({ id: document, publishedOn, named }: NamingDocument): Said[] {
  const nothing = { unnamed: false, status: 'unknown', statusFrom: NOWHERE, parties: [] } as const;
  return [
    ...named.countries.map(({ id }) => ({
      ...nothing,
      type: 'country' as const,
      id,
      name: countryById(id)?.name ?? id,
    })),
    ...named.organisations.map(({ id, name }) => ({ ...nothing, type: 'organisation' as const, id, name })),
    ...named.agreements.map(({ id, name, status, parties }) => ({
      type: 'agreement' as const,
      id,
      name,
      unnamed: false,
      status,
      statusFrom: status === 'unknown' ? NOWHERE : latestFirstKey({ publishedOn, document, paragraph: 0 }),
      parties,
    })),
    ...named.sources.map(({ id, name, unnamed }) => ({ ...nothing, type: 'source' as const, id, name, unnamed })),
  ];
}

function together(a: Said, b: Said): Said {
  const latest = b.statusFrom < a.statusFrom ? b : a;
  return {
    ...a,
    name: a.name <= b.name ? a.name : b.name,
    status: latest.status,
    statusFrom: latest.statusFrom,
    parties: [...new Set([...a.parties, ...b.parties])].sort(compare),
  };
}

function unsaid(type: Type, id: string): Said {
  return { type, id, name: id, unnamed: false, status: 'unknown', statusFrom: NOWHERE, parties: [] };
}

/** A country's node is made whole when it is first named; of the others, what is said may change. */
function propertiesOf(said: Said, before: Said | undefined, next: number): Row {
  if (said.type === 'country') {
    const country = countryById(said.id);
    return { ...country, name: said.name, folded: foldForSearch(said.name) };
  }
  const name = said.type === 'organisation' ? (organisationById(said.id)?.name ?? said.name) : said.name;
  const properties: Row = {
    name,
    ...(said.type === 'source' ? { unnamed: said.unnamed } : { folded: foldForSearch(name) }),
    ...(said.type === 'agreement' ? { status: said.status, statusFrom: said.statusFrom, parties: said.parties } : {}),
  };
  const isSame =
    before?.name === name && before.status === said.status && before.parties.join() === said.parties.join();
  return isSame ? properties : { ...properties, changed: next };
}

function countsOf({ added, removed }: NamingChange): Map<string, NamedThing & { more: number }> {
  const counts = new Map<string, NamedThing & { more: number }>();
  const count = ({ type, id }: NamedThing, more: number): void => {
    const key = keyOf({ type, id });
    counts.set(key, { type, id, more: (counts.get(key)?.more ?? 0) + more });
  };
  for (const one of added.flatMap(saidBy)) count(one, 1);
  for (const one of removed.flatMap(saidBy)) count(one, -1);
  return counts;
}

async function knownThings(statements: Statements, keys: readonly string[]): Promise<Said[]> {
  const ids = idsByType(keys.map(thingOf));
  const rows = await statements.rows<{ type: Type; thing: Omit<Said, 'type'> }>('named-things/known', ids);
  return rows.map(({ type, thing }) => ({
    ...unsaid(type, thing.id),
    name: thing.name,
    ...(type === 'agreement' ? { status: thing.status, statusFrom: thing.statusFrom, parties: thing.parties } : {}),
    unnamed: thing.unnamed,
  }));
}

/** What all documents say now of the things with these keys. Curated names do not depend on documents. */
async function saidNow(naming: NamingView, keys: ReadonlySet<string>): Promise<Said[]> {
  const things = [...keys].map(thingOf).filter(({ type, id }) => !isCurated(type, id));
  if (things.length === 0) return [];
  const documents = await naming.documentsNaming(things.map(({ id }) => id));
  return documents.flatMap(saidBy).filter((one) => keys.has(keyOf(one)) && !isCurated(one.type, one.id));
}

function isCurated(type: Type, id: string): boolean {
  return type === 'country' || (type === 'organisation' && organisationById(id) !== null);
}

function idsByType(things: readonly NamedThing[]): Row {
  const ids = (type: Type): string[] => things.filter((thing) => thing.type === type).map(({ id }) => id);
  return {
    countries: ids('country'),
    organisations: ids('organisation'),
    agreements: ids('agreement'),
    sources: ids('source'),
  };
}

function keyOf({ type, id }: NamedThing): string {
  return `${type} ${id}`;
}
function thingOf(key: string): NamedThing {
  const [type = '', id = ''] = key.split(' ', 2);
  return { type: type as Type, id };
}
