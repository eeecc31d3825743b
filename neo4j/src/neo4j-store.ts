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
import { Connection, type Neo4jOptions } from './connection.ts';
import { migrate } from './migrate.ts';
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

/** Every question in a READ transaction, every change in one of its own. */
function storeOn(connection: Connection): ContactStore {
  return {
    address: connection.address,
    state: () => connection.read(storeState),
    revision: () => connection.read(revision),
    contactColumns: (since) => contactColumns(connection, since),
    contacts: (ids: readonly (ConversationId | AccountId)[]) => connection.read((ask) => contacts(ask, ids)),
    person: (id: LeaderId | PersonaId) => connection.read((ask) => person(ask, id)),
    side: (id: SideId) => connection.read((ask) => side(ask, id)),
    agreement: (id: AgreementId) => connection.read((ask) => agreement(ask, id)),
    documents: (page) => connection.read((ask) => documentPage(ask, page)),
    document: (id: DocumentId) => connection.read((ask) => document(ask, id)),
    documentText: (id, window) => connection.read((ask) => documentText(ask, id, window)),
    collections: () => connection.read(collections),
    suggest: (words, limit) => connection.read((ask) => suggest(ask, words, limit)),
    passagesMatching: (words, page) => connection.read((ask) => passagesMatching(ask, words, page)),
    savedView: (id) => connection.read((ask) => savedView(ask, id)),
    reading: (id: DocumentId) => connection.read((ask) => reading(ask, id)),
    seenItems: (keys) => connection.read((ask) => seenItems(ask, keys)),
    documentsKnown: (ids) => connection.read((ask) => documentsKnown(ask, ids)),
    dirtyKeys: (stratum: DirtyKey['stratum'], limit) => connection.read((ask) => dirtyKeys(ask, stratum, limit)),
    personasLike: (keys) => connection.read((ask) => personasLike(ask, keys)),
    accountsNear: (keys) => connection.read((ask) => accountsNear(ask, keys)),
    decisions: () => connection.read(decisions),
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
