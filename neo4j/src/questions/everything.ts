import {
  asRead,
  type Collection,
  type Conversation,
  type Decision,
  type DocumentId,
  type Leader,
  type Passage,
  type Reading,
  type SavedView,
} from '@readout/domain';
import {
  canonicalConversation,
  canonicalLeader,
  canonicalReading,
  decidedKept,
  type Appearances,
  type StoreRecord,
} from '@readout/store';
import type { Connection, Statements } from '../connection.ts';
import {
  accountIn,
  conversationIn,
  documentIn,
  leaderIn,
  namedIn,
  personaIn,
  type ConversationRow,
  type DocumentRow,
  type LeaderRow,
} from '../stored.ts';
import { pages } from './pages.ts';

/** A document with its text may be large. */
const READINGS_AT_ONCE = 20;
const OTHERS_AT_ONCE = 500;

/** All that is kept, by type and then by id; readings without what was settled in them, which decisions say. */
export async function* everything(connection: Connection): AsyncGenerator<StoreRecord> {
  yield* records(pages<Collection>(connection, 'everything/collections', OTHERS_AT_ONCE), collectionRecord);
  yield* records(pages<ReadingRow>(connection, 'everything/readings', READINGS_AT_ONCE), readingRecord);
  yield* records(pages<{ json: string }>(connection, 'everything/decisions', OTHERS_AT_ONCE), decisionRecord);
  yield* records(pages<SavedView>(connection, 'everything/views', OTHERS_AT_ONCE), viewRecord);
  yield* records(pages<LeaderAndPersonas>(connection, 'everything/leaders', OTHERS_AT_ONCE), leaderRecord);
  yield* records(pages<WholeConversation>(connection, 'everything/conversations', OTHERS_AT_ONCE), conversationRecord);
}

async function* records<Row>(
  found: AsyncIterable<readonly Row[]>,
  recordOf: (row: Row) => StoreRecord,
): AsyncGenerator<StoreRecord> {
  for await (const page of found) yield* page.map(recordOf);
}

function collectionRecord({ id, name }: Collection): StoreRecord {
  return { type: 'collection', collection: { id, name } };
}

interface ReadingRow extends Appearances {
  readonly document: DocumentRow & { readonly text: string };
  readonly passages: readonly Passage[];
  readonly personas: readonly string[];
  readonly accounts: readonly string[];
}

function readingRecord(row: ReadingRow): StoreRecord {
  return { type: 'reading', reading: asRead(readingIn(row)) };
}

/** All that was read in a document; null where it is not there. */
export async function reading(statements: Statements, id: DocumentId): Promise<Reading | null> {
  const [row] = await statements.rows<ReadingRow>('reading', { id });
  return row === undefined ? null : readingIn(row);
}

function readingIn({ document, personas, accounts, ...row }: ReadingRow): Reading {
  return canonicalReading({
    document: { ...documentIn(document), text: document.text },
    publications: [...row.publications],
    collections: [...row.collections],
    passages: [...row.passages],
    personas: personas.map(personaIn),
    ...namedIn(document.named),
    accounts: accounts.map(accountIn),
    ...decidedKept(document.decided),
  });
}

function decisionRecord({ json }: { json: string }): StoreRecord {
  return { type: 'decision', decision: JSON.parse(json) as Decision };
}

function viewRecord({ id, view }: SavedView): StoreRecord {
  return { type: 'view', view: { id, view } };
}

interface LeaderAndPersonas {
  readonly leader: LeaderRow;
  readonly personas: Leader['personas'];
}

function leaderRecord({ leader, personas }: LeaderAndPersonas): StoreRecord {
  return { type: 'leader', leader: canonicalLeader(leaderIn(leader, personas)) };
}

interface WholeConversation {
  readonly conversation: ConversationRow;
  readonly accounts: Conversation['accounts'];
  readonly leadersThere: readonly string[];
}

function conversationRecord({ conversation, accounts, leadersThere }: WholeConversation): StoreRecord {
  const there = new Set(leadersThere);
  const leaders = conversation.leaders.filter((id) => there.has(id));
  return {
    type: 'conversation',
    conversation: canonicalConversation(conversationIn({ ...conversation, leaders }, accounts)),
  };
}
