import type {
  AccountId,
  ConversationId,
  Day,
  DocumentId,
  JoinAccount,
  LeaderId,
  Named,
  Role,
  SideId,
  SourceId,
} from '@readout/domain';
import { joinAccount } from '@readout/store';
import type { Row } from '../engine.ts';
import { keptTold } from '../kept/kept-account.ts';
import { list, text, textOrNull } from '../kept/kept-json.ts';

type SentParty = readonly [Role, Named['type'], string, SideId | null, string | null, LeaderId | null, SideId | null];
type SentTelling = readonly [SourceId, SideId | null, 0 | 1 | null];

/** An account of `accounts-near.sql`: its columns, and what other tables have of it. */
type SentAccount = readonly [
  row: Row,
  collections: string[],
  names: readonly SentParty[],
  tellings: readonly SentTelling[],
  statements: readonly string[],
];

/** The accounts in the answer of `accounts-near.sql`, by id. */
export function accountsFromSent(sent: string): JoinAccount[] {
  return (JSON.parse(sent) as SentAccount[]).map(accountFromSent);
}

function accountFromSent([row, collections, names, tellings, statements]: SentAccount): JoinAccount {
  const document = {
    id: text(row['document']) as DocumentId,
    publishedOn: textOrNull(row['published_on']) as Day | null,
    publisher: textOrNull(row['publisher']),
    collections,
  };
  const persons = new Map(
    names.map(([, , id, , name, leader, side]) => [
      id,
      { name: name ?? '', leader: leader === null ? null : { id: leader, side } },
    ]),
  );
  const unnamed = new Set(tellings.flatMap(([source, , isUnnamed]) => (isUnnamed === 1 ? [source] : [])));
  return joinAccount(
    {
      id: text(row['id']) as AccountId,
      ...keptTold(row),
      names: names.map(([as, type, who, side]) => ({
        as,
        who: type === 'open' ? { type, name: who } : ({ type, id: who } as Named),
        side,
      })),
      topics: list<string>(row['topics']),
      statements: statements.map((label) => ({ label })),
      givenBy: tellings.map(([source, side]) => ({ source, side })),
    },
    document,
    textOrNull(row['conversation']) as ConversationId | null,
    (source) => unnamed.has(source),
    (persona) => persons.get(persona) ?? { name: '', leader: null },
  );
}
