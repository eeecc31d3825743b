import {
  countryById,
  organisationById,
  type AgreementId,
  type AgreementStatus,
  type CountryId,
  type LeaderId,
  type Named,
  type NamedInAnswer,
  type OrganisationId,
  type Persona,
  type PersonaId,
  type SideId,
  type Source,
  type SourceId,
} from '@readout/domain';

/** A leader as an answer names it. */
export interface LeaderName {
  readonly id: LeaderId;
  readonly name: string;
  readonly side: SideId | null;
}

/** What the graph calls things now: all that an answer needs to turn what a reading names into what is shown. */
export interface Identities {
  /** The leaders of personas; those the joiner has not come to yet are not in it. */
  readonly leaders: ReadonlyMap<PersonaId, LeaderName>;
  readonly personas: ReadonlyMap<PersonaId, Pick<Persona, 'id' | 'name' | 'speaksFor'>>;
  /** Display names of organisations and agreements, and the statuses of the latter. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly agreements: ReadonlyMap<string, { readonly name: string; readonly status: AgreementStatus }>;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** The curated name of a country or organisation, else the stored one, else the id. */
export function nameOfSide(id: SideId, organisations: ReadonlyMap<string, string>): string {
  return countryById(id)?.name ?? organisationById(id)?.name ?? organisations.get(id) ?? id;
}

/**
 * Who is meant, with the identity the graph gives it now. A persona that was not joined yet stands for itself, under its own id,
 * which leads to its leader once there is one.
 */
export function whoIs(named: Named, now: Identities): NamedInAnswer {
  switch (named.type) {
    case 'persona':
      return { type: 'leader', ...leaderOf(named.id, now) };
    case 'country':
      return countryInAnswer(named.id, now);
    case 'organisation':
      return organisationInAnswer(named.id, now);
    case 'agreement':
      return agreementInAnswer(named.id, now);
    case 'open':
      return { type: 'open', name: named.name };
  }
}

/** A country or organisation as an answer names it. */
export function sideInAnswer(id: SideId, now: Pick<Identities, 'organisations'>): NamedInAnswer {
  return isCountry(id) ? countryInAnswer(id, now) : organisationInAnswer(id, now);
}

/** An agreement as an answer names it. */
export function agreementInAnswer(id: AgreementId, now: Pick<Identities, 'agreements'>): NamedInAnswer {
  const known = now.agreements.get(id);
  return { type: 'agreement', id, name: known?.name ?? id, status: known?.status ?? 'unknown' };
}

/** A teller as an answer names it: under one name everywhere, however documents print it. */
export function sourceInAnswer(id: SourceId, now: Pick<Identities, 'sources'>): Source {
  return now.sources.get(id) ?? { id, name: id, unnamed: false };
}

function isCountry(id: SideId): id is CountryId {
  return countryById(id) !== null;
}

function countryInAnswer(id: CountryId, now: Pick<Identities, 'organisations'>): NamedInAnswer {
  return { type: 'country', id, name: nameOfSide(id, now.organisations) };
}

function organisationInAnswer(id: OrganisationId, now: Pick<Identities, 'organisations'>): NamedInAnswer {
  return { type: 'organisation', id, name: nameOfSide(id, now.organisations) };
}

function leaderOf(id: PersonaId, now: Identities): LeaderName {
  const leader = now.leaders.get(id);
  if (leader !== undefined) return { id: leader.id, name: leader.name, side: leader.side };
  const persona = now.personas.get(id);
  return { id: id as string as LeaderId, name: persona?.name ?? id, side: persona?.speaksFor[0]?.side ?? null };
}
