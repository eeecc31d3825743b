import {
  countryById,
  readerOf,
  type ContactAnswer,
  type ConversationId,
  type Day,
  type DocumentId,
  type Leader,
  type ReaderName,
  type Verdict,
} from '@readout/domain';
import type { Loaded } from '@readout/ingest';
import { compareAccounts } from '@readout/joining';
import { MAX_IDS, type ContactStore } from '@readout/store';
import { basename, extname } from 'node:path';
import { contactWordsOf, ownQuotes, type ContactWord } from './own-quotes.ts';

/** One document's telling of a conversation by one teller. `document` is the file's name without its ending. */
interface ToldAccount {
  readonly document: string;
  readonly teller: string;
  /** The country the teller speaks for; null for a third party, an organisation, or where nobody can say. */
  readonly side: string | null;
  /** Exact parts of the text that it rests on. */
  readonly quotes: readonly string[];
  readonly why: string;
  /** Who found it. */
  readonly reader: ReaderName;
}

/** One conversation, with all that the documents together say of it. */
interface ToldConversation extends Pick<
  ContactAnswer,
  'id' | 'kind' | 'status' | 'confirmation' | 'oneChannel' | 'disputed' | 'independentTellers'
> {
  readonly date: { readonly earliest: Day | null; readonly latest: Day | null } | null;
  readonly parties: readonly string[];
  readonly accounts: readonly ToldAccount[];
}

/** One person, with the name that each document prints. */
interface ToldPerson {
  readonly name: string;
  readonly country: string | null;
  readonly mentions: readonly { readonly document: string; readonly name: string; readonly why: string }[];
}

/** One point of a conversation that two documents or more tell of; `says` is a quote by document. */
interface ToldPoint {
  readonly conversation: string;
  readonly label: string;
  readonly verdict: Verdict;
  readonly says: Readonly<Record<string, string>>;
}

/** What the graph would hold, in the shape that the scorer of sets of documents takes for one set. */
export interface Told {
  readonly conversations: readonly ToldConversation[];
  readonly people: readonly ToldPerson[];
  readonly points: readonly ToldPoint[];
}

type FilesOf = ReadonlyMap<DocumentId, readonly string[]>;

/** Everything of a store that was joined, told by the names of the files it came from. */
export async function toldIn(store: ContactStore, loaded: readonly Loaded[]): Promise<Told> {
  const filesOf = fileNames(loaded);
  const personas = new Map<string, { name: string; document: DocumentId }>();
  const leaders: Leader[] = [];
  const ids: ConversationId[] = [];
  const bodies = new Map<DocumentId, string>();
  const words = new Map<DocumentId, ContactWord[]>();
  for await (const record of store.everything()) {
    if (record.type === 'leader') leaders.push(record.leader);
    else if (record.type === 'conversation') ids.push(record.conversation.id);
    else if (record.type === 'reading') {
      const { document, personas: named, accounts } = record.reading;
      bodies.set(document.id, document.text);
      words.set(document.id, contactWordsOf(accounts));
      for (const { id, name } of named) personas.set(id, { name, document: document.id });
    }
  }
  const conversations: ToldConversation[] = [];
  const points: ToldPoint[] = [];
  for (let at = 0; at < ids.length; at += MAX_IDS) {
    for (const contact of await store.contacts(ids.slice(at, at + MAX_IDS))) {
      conversations.push(conversationOf(contact, filesOf, words));
      points.push(...pointsOf(contact, bodies, filesOf));
    }
  }
  const people = leaders.map((leader) => ({
    name: leader.name,
    country: countryName(leader.side),
    mentions: leader.personas.flatMap(({ id, why }) => {
      const persona = personas.get(id);
      if (persona === undefined) return [];
      return (filesOf.get(persona.document) ?? []).map((document) => ({ document, name: persona.name, why }));
    }),
  }));
  return { conversations, people, points };
}

function conversationOf(
  contact: ContactAnswer,
  filesOf: FilesOf,
  words: ReadonlyMap<DocumentId, readonly ContactWord[]>,
): ToldConversation {
  const { id, kind, status, confirmation, oneChannel, disputed, independentTellers, earliest, latest } = contact;
  return {
    ...{ id, kind, status, confirmation, oneChannel, disputed, independentTellers },
    date: earliest === null && latest === null ? null : { earliest, latest },
    parties: contact.named.flatMap((named) => (named.type === 'agreement' ? [] : [named.name])),
    accounts: contact.accounts.flatMap((account) => {
      const quotes = ownQuotes(account, words.get(account.document.id) ?? []);
      return (filesOf.get(account.document.id) ?? []).flatMap((document) =>
        account.tellers.map(({ source, side }) => ({
          ...{ document, teller: source.name, side: countryName(side), quotes, why: account.why },
          reader: readerOf(account),
        })),
      );
    }),
  };
}

function pointsOf(contact: ContactAnswer, bodies: ReadonlyMap<DocumentId, string>, filesOf: FilesOf): ToldPoint[] {
  return compareAccounts(contact, bodies).points.map(({ label, verdict, says }) => ({
    conversation: contact.id,
    label,
    verdict,
    says: Object.fromEntries(
      says.flatMap(({ document, quote }) => (filesOf.get(document) ?? []).map((file) => [file, quote.text] as const)),
    ),
  }));
}

/** The names of the files that each document came from, without their endings. */
function fileNames(loaded: readonly Loaded[]): FilesOf {
  const names = new Map<DocumentId, string[]>();
  for (const { id, file } of loaded) {
    const name = basename(file, extname(file));
    const known = names.get(id) ?? [];
    names.set(id, known.includes(name) ? known : [...known, name]);
  }
  return names;
}

function countryName(side: string | null): string | null {
  return side === null ? null : (countryById(side)?.name ?? null);
}
