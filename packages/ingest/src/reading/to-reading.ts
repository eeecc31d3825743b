import {
  checkReading,
  documentIdOf,
  type AgreementId,
  type Publication,
  type Reading,
  type ReadingMark,
} from '@readout/domain';
import { namedInFull } from '../extract/inventory.ts';
import { sideOfPerson } from '../extract/terms/party.ts';
import type { Extraction } from '../pipeline.ts';
import { accountsOf } from './accounts.ts';
import { namedAgreements, namedSides, sideMentions } from './named-things.ts';
import { Personas } from './personas.ts';
import { Passages } from './spans.ts';
import { Tellers } from './tellers.ts';

/**
 * An extraction as the reading that stores take: personas, accounts and what they rest on, by the domain's ids. A reading that would break
 * "no passage, no fact" is a fault of this program and thrown, naming the document.
 */
export function toReading(extraction: Extraction, publications: readonly Publication[], mark: ReadingMark): Reading {
  const { doc } = extraction;
  const { title, text, language, origins, publisher } = doc.source;
  const id = documentIdOf(text);
  const passages = new Passages(id);
  const inContacts = extraction.claims.flatMap((claim) => [
    ...claim.parties,
    ...(claim.initiator === null ? [] : [claim.initiator]),
  ]);
  const people = [
    ...new Set([
      ...extraction.leaders,
      ...inContacts.flatMap((party) => (party.type === 'person' ? [party.person] : [])),
      ...namedInFull(doc),
    ]),
  ];
  const meetings = extraction.claims.map((claim) => claim.parties);
  const personas = new Personas(doc, id, people, meetings, passages);
  const mentions = sideMentions(doc);
  const agreements = namedAgreements(extraction);
  const tellers = new Tellers(doc, id, publisher, passages);
  const sides = namedSides(
    [
      ...extraction.sides,
      ...extraction.organisations.map((one) => one.id),
      ...inContacts.flatMap((party) => (party.type === 'side' ? [party.side] : [])),
      ...people.flatMap((person) => sideOfPerson(person) ?? doc.principal.side ?? []),
      ...personas.sides(),
    ],
    mentions,
  );
  const accounts = accountsOf(extraction, {
    document: id,
    passages,
    personas,
    tellers,
    sides: mentions,
    agreements: new Map(agreements.map((one): [AgreementId, typeof one.mentions] => [one.id, one.mentions])),
  });
  const reading: Reading = {
    document: { id, title, text, language, origins: [...origins], reading: mark },
    publications: [...publications],
    collections: [],
    passages: passages.all(),
    personas: personas.all(),
    sources: tellers.sources(),
    countries: sides.countries,
    organisations: sides.organisations,
    agreements,
    accounts,
  };
  const [fault] = checkReading(reading);
  if (fault !== undefined) throw new Error(`reading of document ${id} is not sound: ${fault.rule}, ${fault.where}`);
  return reading;
}
