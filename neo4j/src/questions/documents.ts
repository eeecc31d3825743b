import type {
  Collection,
  CollectionId,
  ConversationId,
  DocumentAnswer,
  DocumentId,
  DocumentLine,
  DocumentPage,
  Passage,
} from '@readout/domain';
import {
  decidedKept,
  documentAnswer,
  formatCursor,
  parseCursor,
  type Appearances,
  type KnownDocument,
} from '@readout/store';
import type { Statements } from '../connection.ts';
import { latestFirstKey } from '../latest-first.ts';
import {
  accountIn,
  appearancesIn,
  documentIn,
  lineIn,
  markIn,
  namedIn,
  personaIn,
  type DocumentRow,
  type MarkRow,
} from '../stored.ts';
import { identitiesOf } from './identities.ts';
import { refuseTooMany } from './limits.ts';

/** What a page of documents is asked with. */
export interface PageOfDocuments {
  readonly after: string | null;
  readonly limit: number;
  readonly collection: CollectionId | null;
}

/** A page of documents, latest publication first. */
export async function documentPage(
  statements: Statements,
  { after, limit, collection }: PageOfDocuments,
): Promise<DocumentPage> {
  const place = parseCursor(after);
  const key = place === null ? '' : latestFirstKey({ ...place, paragraph: 0 });
  // One more than asked for says whether there is a next page.
  const rows =
    collection === null
      ? await statements.rows<{ document: DocumentLine }>('documents/all', { after: key, limit: limit + 1 })
      : await statements.rows<{ document: DocumentLine }>('documents/in-collection', {
          after: `${collection} ${key}`,
          end: `${collection}!`,
          limit: limit + 1,
        });
  const documents = rows.slice(0, limit).map(({ document: line }) => lineIn(line));
  const last = documents.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? formatCursor({ publishedOn: last.publishedOn, document: last.id, paragraph: 0 })
      : null;
  return { documents, next };
}

/** A document without its text; null where it is not there. */
export async function document(statements: Statements, id: DocumentId): Promise<DocumentAnswer | null> {
  const [found] = await statements.rows<Appearances & { document: DocumentRow & { length: number } }>(
    'document/document',
    { id },
  );
  if (found === undefined) return null;
  const personas = await statements.rows<{ json: string }>('document/personas', { id });
  const accounts = await statements.rows<{ json: string; conversation: ConversationId | null }>('document/accounts', {
    id,
  });
  const passages = await statements.rows<{ passage: Passage }>('document/passages', { id });
  const { countries, organisations, agreements } = namedIn(found.document.named);
  const parts = {
    document: documentIn(found.document),
    length: found.document.length,
    appearances: appearancesIn(found),
    found: { personas: personas.map(({ json }) => personaIn(json)), countries, organisations, agreements },
    accounts: accounts.map(({ json, conversation }) => ({ account: accountIn(json), conversation })),
    passages: new Map(passages.map(({ passage }) => [passage.id, passage])),
    ...decidedKept(found.document.decided),
  };
  const now = await identitiesOf(statements, {
    personas: parts.found.personas.map((persona) => persona.id),
    organisations: organisations.map((organisation) => organisation.id),
    agreements: agreements.map((agreement) => agreement.id),
    sources: [],
  });
  return documentAnswer(parts, now);
}

/** What stores know of documents, in the order asked for. */
export async function documentsKnown(statements: Statements, ids: readonly DocumentId[]): Promise<KnownDocument[]> {
  refuseTooMany(ids, 'documents');
  const rows = await knownAppearances(statements, ids);
  return rows.map(({ id, title, mark, publications, collections }) => ({
    id,
    reading: mark,
    title,
    publications,
    collections: collections.map((collection) => collection.id),
  }));
}

/** Appearances and reading marks of the documents that are there. */
export async function knownAppearances(
  statements: Statements,
  ids: readonly DocumentId[],
): Promise<(Appearances & { id: DocumentId; title: string | null; mark: MarkRow; decided: string | null })[]> {
  const rows = await statements.rows<
    Appearances & MarkRow & { id: DocumentId; title: string | null; decided: string | null }
  >('documents-known', { ids });
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    ...appearancesIn(row),
    mark: markIn(row),
    decided: row.decided,
  }));
}

/** Collections by id, with how many documents are in each. */
export async function collections(statements: Statements): Promise<(Collection & { readonly documents: number })[]> {
  return statements.rows('collections');
}
