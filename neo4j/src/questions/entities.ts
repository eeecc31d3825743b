import {
  countryById,
  type AgreementAnswer,
  type AgreementId,
  type AgreementStatus,
  type DocumentLine,
  type LeaderId,
  type PersonaId,
  type PersonAnswer,
  type SideAnswer,
  type SideId,
  type Tenure,
} from '@readout/domain';
import { agreementAnswer, MAX_TOLD, personAnswer, sideAnswer, type LeaderName } from '@readout/store';
import type { Statements } from '../connection.ts';
import { phrase } from '../lucene.ts';
import { leaderIn, lineIn, namedIn, personaIn, type LeaderRow } from '../stored.ts';
import { passagesWithContext } from './identities.ts';

/** A person by the id of the leader or of any of its personas; null where it is not there. */
export async function person(statements: Statements, id: LeaderId | PersonaId): Promise<PersonAnswer | null> {
  const [found] = await statements.rows<{ leader: LeaderRow; documents: number }>('person/leader', { id });
  if (found === undefined) return null;
  const rows = await statements.rows<{ json: string; why: string; document: DocumentLine }>('person/personas', {
    id: found.leader.id,
    limit: MAX_TOLD,
  });
  const personas = rows.map(({ json, why, document }) => ({
    persona: personaIn(json),
    why,
    document: lineIn(document),
  }));
  const passages = await passagesWithContext(
    statements,
    personas.flatMap(({ persona }) => persona.speaksFor.flatMap((office) => office.restsOn)),
  );
  return personAnswer(
    leaderIn(found.leader, []),
    found.documents,
    personas.map((one) => ({ ...one, passages })),
  );
}

/** A country or organisation; null where no document names it. */
export async function side(statements: Statements, id: SideId): Promise<SideAnswer | null> {
  const [found] = await statements.rows<{ name: string; documents: number; people: (LeaderName & Tenure)[] }>(
    countryById(id) === null ? 'side/organisation' : 'side/country',
    { id },
  );
  if (found === undefined) return null;
  const people = found.people.map(({ office, first, last, ...leader }) => ({
    leader,
    tenure: { side: id, office, first, last },
  }));
  return sideAnswer(id, found.name, found.documents, people);
}

/** An agreement; null where no document names it. */
export async function agreement(statements: Statements, id: AgreementId): Promise<AgreementAnswer | null> {
  const [found] = await statements.rows<{
    id: AgreementId;
    name: string;
    status: AgreementStatus;
    parties: SideId[];
    documents: number;
  }>('agreement/agreement', { id });
  if (found === undefined) return null;
  const rows = await statements.rows<{ named: string; document: DocumentLine }>('agreement/documents', {
    phrase: phrase([id]),
    limit: MAX_TOLD,
  });
  const documents = rows.map(({ named, document }) => ({
    document: lineIn(document),
    mentions: namedIn(named)
      .agreements.filter((one) => one.id === id)
      .flatMap((one) => one.mentions.map((mention) => mention.text)),
  }));
  return agreementAnswer(found, found.parties, found.documents, documents);
}
