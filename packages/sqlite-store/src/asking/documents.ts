import type {
  Collection,
  CollectionId,
  DocumentAnswer,
  DocumentId,
  DocumentPage,
  DocumentText,
  ConversationId,
} from '@readout/domain';
import { documentAnswer, formatCursor, parseCursor, type KnownDocument } from '@readout/store';
import type { Connection, Parameters } from '../engine.ts';
import { keptAccount, keptPersona } from '../kept/kept-account.ts';
import { keptAppearances } from '../kept/kept-appearances.ts';
import { keptDecided, keptMark, keptOrigins, keptPassage, keptShare, keptThings } from '../kept/kept-document.ts';
import { text, textOrNull } from '../kept/kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';
import { withoutHalf } from '../stretches.ts';
import { refuseMany } from './contacts.ts';
import { Naming } from './identities.ts';
import { linesInOrder } from './kept-parts.ts';

/** What a page of documents is asked by. */
export interface PageAsked {
  readonly after: string | null;
  readonly limit: number;
  readonly collection: CollectionId | null;
}

/** A page of documents, latest first. */
export function documents(db: Connection, { after, limit, collection }: PageAsked): DocumentPage {
  const place = parseCursor(after);
  // One more than asked for says whether there is another page.
  const ns = numbersAfter(db, collection, place === null ? null : [place.publishedOn ?? '', place.document], limit + 1);
  const lines = linesInOrder(db, ns.slice(0, limit));
  const last = lines.at(-1);
  const isMore = ns.length > limit && last !== undefined;
  const next = isMore ? formatCursor({ publishedOn: last.publishedOn, document: last.id, paragraph: 0 }) : null;
  return { documents: lines, next };
}

function numbersAfter(
  db: Connection,
  collection: CollectionId | null,
  after: readonly [publishedOn: string, id: string] | null,
  limit: number,
): number[] {
  const ask = (part: 'first' | 'same-day' | 'earlier', parameters: Parameters): number[] => {
    const sql = collection === null ? QUESTIONS[`documents/${part}`] : QUESTIONS[`documents/${part}-in-collection`];
    return db
      .all(sql, { ...parameters, ...(collection === null ? {} : { collection }) })
      .map((row) => Number(row['n']));
  };
  if (after === null) return ask('first', { limit });
  const [published_on, id] = after;
  const sameDay = ask('same-day', { published_on, id, limit });
  return sameDay.length === limit
    ? sameDay
    : [...sameDay, ...ask('earlier', { published_on, limit: limit - sameDay.length })];
}

/** A document without its text. */
export function document(db: Connection, id: DocumentId): DocumentAnswer | null {
  const row = db.get(QUESTIONS['document/document'], { id });
  if (row === null) return null;
  const n = Number(row['n']);
  const passages = db.all(QUESTIONS['document/passages'], { n }).map(keptPassage);
  const passageAt = (ordinal: number) => passages[ordinal]?.id ?? fail();
  const personas = db.all(QUESTIONS['document/personas'], { n }).map((one) => keptPersona(one, passageAt));
  const things = keptThings(db.all(QUESTIONS['document/things'], { n }));
  const accounts = db.all(QUESTIONS['document/accounts'], { n }).map((one) => ({
    account: keptAccount(one, passageAt),
    conversation: textOrNull(one['conversation']) as ConversationId | null,
  }));
  const naming = new Naming();
  for (const persona of personas) naming.add({ type: 'persona', id: persona.id });
  naming.addThings([...things.organisations, ...things.agreements].map((thing) => thing.id));
  return documentAnswer(
    {
      document: {
        id,
        title: textOrNull(row['title']),
        language: textOrNull(row['language']),
        origins: keptOrigins(row),
        reading: keptMark(row),
        ...keptShare(row),
      },
      length: Number(row['length']),
      appearances: keptAppearances(row),
      found: { personas, ...things },
      accounts,
      passages: new Map(passages.map((passage) => [passage.id, passage])),
      ...keptDecided(row),
    },
    naming.ask(db),
  );
}

/** A window of a body. */
export function documentText(
  db: Connection,
  id: DocumentId,
  window: { readonly start: number; readonly end: number },
): DocumentText | null {
  const row = db.get(QUESTIONS['document-text/length'], { id });
  if (row === null) return null;
  const length = Number(row['length']);
  const start = Math.min(Math.max(0, Math.trunc(window.start)), length);
  const end = Math.min(Math.max(start, Math.trunc(window.end)), length);
  return { ...bodyBetween(db, Number(row['n']), start, end), length };
}

/** The body from one offset to the other, both moved back by one where they stand between the halves of a surrogate pair. */
export function bodyBetween(
  db: Connection,
  n: number,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  // One unit more on each side shows whether a pair would be parted.
  const from = Math.max(0, start - 1);
  const stretches = db.all(QUESTIONS['document-text/stretches'], { n, start: from, end: end + 1 });
  const offset = Number(stretches[0]?.['start'] ?? 0);
  const body = stretches.map((stretch) => text(stretch['text'])).join('');
  const first = withoutHalf(body, start - offset);
  const last = withoutHalf(body, end - offset);
  return { start: first + offset, end: last + offset, text: body.slice(first, last) };
}

/** Every collection with how many documents it has, by id. */
export function collections(db: Connection): (Collection & { readonly documents: number })[] {
  return db.all(QUESTIONS.collections).map((row) => ({
    id: text(row['id']) as CollectionId,
    name: text(row['name']),
    documents: Number(row['documents']),
  }));
}

/** What is known of documents, in the order asked for. */
export function documentsKnown(db: Connection, ids: readonly DocumentId[]): KnownDocument[] {
  refuseMany(ids.length, 'documents');
  return db.all(QUESTIONS['documents-known'], { ids: JSON.stringify(ids) }).map((row) => {
    const appearances = keptAppearances(row);
    return {
      id: text(row['id']) as DocumentId,
      reading: keptMark(row),
      title: textOrNull(row['title']),
      publications: appearances.publications,
      collections: appearances.collections.map((collection) => collection.id),
    };
  });
}

function fail(): never {
  throw new Error('a passage that something rests on is not there');
}
