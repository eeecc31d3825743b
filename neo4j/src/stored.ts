import type {
  Account,
  Conversation,
  Document,
  DocumentId,
  DocumentLine,
  Kept,
  Leader,
  Persona,
  Reading,
  ReadingMark,
} from '@readout/domain';
import type { Appearances } from '@readout/store';

/** What a document names, as its node keeps it. */
export type NamedThings = Pick<Reading, 'countries' | 'organisations' | 'agreements' | 'sources'>;

/** The reading mark as questions return it. */
export type MarkRow = ReadingMark;

/** A document's node, without its text. */
export interface DocumentRow extends MarkRow {
  readonly id: DocumentId;
  readonly title: string | null;
  readonly language: string | null;
  readonly origins: string;
  readonly kept: string | null;
  readonly named: string;
  readonly decided: string | null;
}

/** A conversation's node: its sides are JSON, its accounts stand beside it. */
export type ConversationRow = Omit<Conversation, 'accounts' | 'sides' | 'topics'> & {
  readonly sides: string;
  /** Null where it was joined before topics were kept. */
  readonly topics: Conversation['topics'] | null;
};
/** A leader's node: its tenures are JSON, its personas stand beside it. */
export type LeaderRow = Omit<Leader, 'personas' | 'tenures'> & { readonly tenures: string };

/** An account as it was read, which its node keeps whole. */
export function accountIn(json: string): Account {
  return JSON.parse(json) as Account;
}

/** A persona as it was read, which its node keeps whole. */
export function personaIn(json: string): Persona {
  return JSON.parse(json) as Persona;
}

/** What a document names. */
export function namedIn(json: string): NamedThings {
  return JSON.parse(json) as NamedThings;
}

/** A document's line in the order of its schema; the engine gives maps in an order of its own. */
export function lineIn(line: DocumentLine): DocumentLine {
  const { id, title, publisher, publishedOn, url, rights, language, collections } = line;
  return { id, title, publisher, publishedOn, url, rights, language, collections };
}

/** Appearances in the order of their schemas. */
export function appearancesIn({ publications, collections }: Appearances): Appearances {
  return {
    publications: publications.map(({ id, publisher, publishedOn, url, rights }) => ({
      id,
      publisher,
      publishedOn,
      url,
      rights,
    })),
    collections: collections.map(({ id, name }) => ({ id, name })),
  };
}

/** A document from its node. */
export function documentIn(row: DocumentRow): Omit<Document, 'text'> {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    origins: JSON.parse(row.origins) as Document['origins'],
    reading: markIn(row),
    ...(row.kept === null ? {} : { kept: JSON.parse(row.kept) as Kept }),
  };
}

/** A reading mark from a row that has other things too. */
export function markIn({ reader, rules, data, day }: MarkRow): ReadingMark {
  return { reader, rules, data, day };
}

/** A conversation from its node and what stands beside it. */
export function conversationIn(
  { sides, topics, ...row }: ConversationRow,
  accounts: Conversation['accounts'],
): Conversation {
  return { ...row, topics: topics ?? [], accounts, sides: JSON.parse(sides) as Conversation['sides'] };
}

/** A leader from its node and what stands beside it. */
export function leaderIn({ tenures, ...row }: LeaderRow, personas: Leader['personas']): Leader {
  return { ...row, personas, tenures: JSON.parse(tenures) as Leader['tenures'] };
}
