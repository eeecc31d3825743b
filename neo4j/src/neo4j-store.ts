import type {
  AccountId,
  AgreementId,
  ConversationId,
  DerivedChange,
  DirtyKey,
  DocumentId,
  LeaderId,
  PersonaId,
  SideId,
} from '@readout/domain';
import type { ContactStore } from '@readout/store';
import { Connection, type Neo4jOptions, type Statements } from './connection.ts';
import { migrate } from './migrate.ts';
import { atOneMoment } from './one-moment.ts';
import { contactColumns } from './questions/contact-columns.ts';
import { contacts } from './questions/contacts.ts';
import { documentText } from './questions/document-text.ts';
import { collections, document, documentPage, documentsKnown } from './questions/documents.ts';
import { agreement, person, side } from './questions/entities.ts';
import { everything, reading } from './questions/everything.ts';
import { accountsNear, dirtyKeys, personasLike } from './questions/joining.ts';
import { passagesMatching, suggest } from './questions/search.ts';
import { decisions, savedView, seenItems } from './questions/settled.ts';
import { revision, storeState } from './questions/store-state.ts';
import { setCollections } from './writes/change-appearances.ts';
import { dropDerived } from './writes/drop-derived.ts';
import { forget } from './writes/forget.ts';
import { releaseLease, takeLease } from './writes/lease.ts';
import { replaceDerived } from './writes/replace-derived.ts';
import { saveReadings } from './writes/save-readings.ts';
import { decide, keepView, markSeen } from './writes/settle.ts';

/**
 * Opens a store in a Neo4j database (5.26 or 2026), and makes it there where the database is empty.
 * `url` is `bolt://` or `neo4j://`, with `+s` for encryption. Refused with `store-address-unknown`, `store-unreachable`,
 * `store-unauthorised`, `store-newer` (a later version wrote it) or `store-wrong` (it holds something else).
 */
export async function openNeo4jStore(url: string, options: Neo4jOptions = {}): Promise<ContactStore> {
  const connection = await Connection.open(url, options);
  try {
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return storeOn(connection);
}

/** Every question of one moment, in a READ transaction; every change in one of its own. */
function storeOn(connection: Connection): ContactStore {
  const ask = <Answer>(question: (statements: Statements) => Promise<Answer>): Promise<Answer> =>
    atOneMoment(connection, question);
  return {
    address: connection.address,
    state: () => ask(storeState),
    revision: () => ask(revision),
    contactColumns: (since) => contactColumns(connection, since),
    contacts: (ids: readonly (ConversationId | AccountId)[]) => ask((statements) => contacts(statements, ids)),
    person: (id: LeaderId | PersonaId) => ask((statements) => person(statements, id)),
    side: (id: SideId) => ask((statements) => side(statements, id)),
    agreement: (id: AgreementId) => ask((statements) => agreement(statements, id)),
    documents: (page) => ask((statements) => documentPage(statements, page)),
    document: (id: DocumentId) => ask((statements) => document(statements, id)),
    documentText: (id, window) => ask((statements) => documentText(statements, id, window)),
    collections: () => ask(collections),
    suggest: (words, limit) => ask((statements) => suggest(statements, words, limit)),
    passagesMatching: (words, page) => ask((statements) => passagesMatching(statements, words, page)),
    savedView: (id) => ask((statements) => savedView(statements, id)),
    reading: (id: DocumentId) => ask((statements) => reading(statements, id)),
    seenItems: (keys) => ask((statements) => seenItems(statements, keys)),
    documentsKnown: (ids) => ask((statements) => documentsKnown(statements, ids)),
    dirtyKeys: (stratum: DirtyKey['stratum'], limit) => ask((statements) => dirtyKeys(statements, stratum, limit)),
    personasLike: (keys, known) => ask((statements) => personasLike(statements, keys, known)),
    accountsNear: (keys, known) => ask((statements) => accountsNear(statements, keys, known)),
    decisions: () => ask(decisions),
    everything: () => everything(connection),
    saveReadings: (batch) => saveReadings(connection, batch),
    forget: (id) => forget(connection, id),
    decide: (decision) => decide(connection, decision),
    setCollections: (documents, into) => setCollections(connection, documents, into),
    keepView: (view) => keepView(connection, view),
    markSeen: (items) => markSeen(connection, items),
    takeLease: (holder, milliseconds) => takeLease(connection, holder, milliseconds),
    releaseLease: (holder) => releaseLease(connection, holder),
    replaceDerived: (holder, change: DerivedChange) => replaceDerived(connection, holder, change),
    dropDerived: (holder) => dropDerived(connection, holder),
    close: () => connection.close(),
  };
}
