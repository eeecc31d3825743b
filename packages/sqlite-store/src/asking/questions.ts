import type { Connection } from '../engine.ts';
import { contactColumns } from './contact-columns.ts';
import { contacts } from './contacts.ts';
import { collections, document, documents, documentsKnown, documentText } from './documents.ts';
import { agreement, person, side } from './entities.ts';
import { everything, reading } from './everything.ts';
import { accountsNear, decisions, dirtyKeys, personasLike, savedView, seenItems } from './joining.ts';
import { passagesMatching, suggest } from './search.ts';
import { revision, state } from './store-state.ts';

/** Every question that has one answer, by its name in the port. */
export const ANSWERED = {
  ...{ state, revision, contacts, person, side, agreement },
  ...{ documents, document, documentText, collections, documentsKnown, reading },
  ...{ suggest, passagesMatching, savedView, seenItems, dirtyKeys, personasLike, accountsNear, decisions },
} satisfies Record<string, (db: Connection, ...asked: never[]) => unknown>;

/** Every question whose answer comes row by row, by its name in the port. */
export const STREAMED = { contactColumns, everything } satisfies Record<
  string,
  (db: Connection, ...asked: never[]) => Generator
>;
