import type {
  Account,
  AgreementId,
  AgreementStatus,
  Passage,
  PassageId,
  PersonaId,
  SideId,
  Source,
  SourceId,
} from '@readout/domain';
import { passagesOf, type Identities, type KeptPassage, type LeaderName } from '@readout/store';
import type { Statements } from '../connection.ts';
import { personaIn } from '../stored.ts';

/** The ids an answer names. */
export interface NamedIds {
  readonly personas: Iterable<PersonaId>;
  readonly organisations: Iterable<SideId>;
  readonly agreements: Iterable<AgreementId>;
  readonly sources: Iterable<SourceId>;
}

/** What the graph calls things now. */
export async function identitiesOf(statements: Statements, named: NamedIds): Promise<Identities> {
  const personas = await byIds<{ id: PersonaId; leader: LeaderName | null; json: string | null }>(
    statements,
    'identities/personas',
    named.personas,
  );
  const organisations = await byIds<{ id: string; name: string }>(
    statements,
    'identities/organisations',
    named.organisations,
  );
  const agreements = await byIds<{ id: string; name: string; status: AgreementStatus }>(
    statements,
    'identities/agreements',
    named.agreements,
  );
  const sources = await byIds<Source>(statements, 'identities/sources', named.sources);
  return {
    leaders: new Map(personas.flatMap(({ id, leader }) => (leader === null ? [] : [[id, leader]]))),
    personas: new Map(personas.flatMap(({ id, json }) => (json === null ? [] : [[id, personaIn(json)]]))),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    agreements: new Map(agreements.map(({ id, name, status }) => [id, { name, status }])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

/** The ids that accounts name, for {@link identitiesOf}. */
export function namedByAccounts(accounts: readonly Account[]): NamedIds {
  const who = accounts.flatMap((account) => [
    ...account.names.map((naming) => naming.who),
    ...account.marks.flatMap((mark) => mark.who ?? []),
  ]);
  return {
    personas: who.flatMap((one) => (one.type === 'persona' ? [one.id] : [])),
    organisations: who.flatMap((one) => (one.type === 'organisation' ? [one.id] : [])),
    agreements: who.flatMap((one) => (one.type === 'agreement' ? [one.id] : [])),
    sources: accounts.flatMap((account) => [
      ...account.givenBy.flatMap(({ source, via }) => (via === null ? [source] : [source, via])),
      ...account.pointsTo.map(({ source }) => source),
    ]),
  };
}

/** Leaders that are there, by their own ids. */
export async function leadersNamed(statements: Statements, ids: Iterable<string>): Promise<Map<string, LeaderName>> {
  const rows = await byIds<LeaderName>(statements, 'identities/leaders', ids);
  return new Map(rows.map((leader) => [leader.id, leader]));
}

/** Passages with what stands around them. */
export async function passagesWithContext(
  statements: Statements,
  ids: Iterable<PassageId>,
): Promise<Map<PassageId, KeptPassage>> {
  const rows = await byIds<{ passage: KeptPassage }>(statements, 'identities/passages', ids);
  return new Map(rows.map(({ passage }) => [passage.id, passage]));
}

/** Every passage that accounts refer to. */
export function passageIdsOf(accounts: readonly Account[]): Passage['id'][] {
  return accounts.flatMap((account) => [
    ...passagesOf(account).keys(),
    ...account.statements.map(({ passage }) => passage),
  ]);
}

async function byIds<Row>(
  statements: Statements,
  question:
    | 'identities/personas'
    | 'identities/leaders'
    | 'identities/organisations'
    | 'identities/agreements'
    | 'identities/sources'
    | 'identities/passages',
  ids: Iterable<string>,
): Promise<Row[]> {
  const different = [...new Set(ids)];
  return different.length === 0 ? [] : statements.rows<Row>(question, { ids: different });
}
