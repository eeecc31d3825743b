import {
  countryById,
  organisationById,
  organisationIdOf,
  type CountryId,
  type OrganisationId,
  type SideId,
} from '@readout/domain';
import { nameOfSide } from '../annotate/words/lexicon.ts';

/** A side of the annotations as the domain names it. */
export type NamedSide =
  | { readonly type: 'country'; readonly id: CountryId; readonly name: string }
  | { readonly type: 'organisation'; readonly id: OrganisationId; readonly name: string };

/** The country or organisation behind an id of the annotations; what is in no table is founded by its name. */
export function sideNamed(id: string): NamedSide {
  const country = countryById(id);
  if (country !== null) return { type: 'country', id: country.id, name: country.name };
  const organisation = organisationById(id);
  if (organisation !== null) return { type: 'organisation', id: organisation.id, name: organisation.name };
  const name = nameOfSide(id);
  return { type: 'organisation', id: organisationIdOf(name), name };
}

/** Its id alone. */
export function sideIdOf(id: string): SideId {
  return sideNamed(id).id;
}
