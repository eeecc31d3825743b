import type {
  AccountId,
  AgreementId,
  Confirmation,
  Conversation,
  ConversationId,
  Day,
  Days,
  Extent,
  Kind,
  Leader,
  LeaderId,
  PersonaId,
  SideId,
  Status,
  Tenure,
  TopicId,
} from '@readout/domain';
import type { Row, Value } from '../engine.ts';
import { list, text, textOrNull } from './kept-json.ts';

/** Tenures from a JSON column. */
export function keptTenures(value: Value | undefined): Tenure[] {
  return list<[string, string | null, string | null, string | null]>(value).map(([side, office, first, last]) => ({
    side: side as SideId,
    office,
    first: first as Day | null,
    last: last as Day | null,
  }));
}

/** A leader from a row of the view `whole_leader`. */
export function keptLeader(row: Row): Leader {
  const { tenures, ...line } = keptLeaderLine(row);
  const personas = list<[string, string]>(row['personas']).map(([id, why]) => ({ id: id as PersonaId, why }));
  return { ...line, personas, tenures };
}

/** A leader without its personas from a row of the view `leader_line`. */
export function keptLeaderLine(row: Row): Omit<Leader, 'personas'> {
  return {
    id: text(row['id']) as LeaderId,
    name: text(row['name']),
    slug: text(row['slug']),
    side: textOrNull(row['side']) as SideId | null,
    tenures: keptTenures(row['tenures']),
  };
}

/** A conversation from a row of the view `whole_conversation`; `leaders` are those that are there, while `through` may name others. */
export function keptConversation(row: Row): Conversation {
  return {
    id: text(row['id']) as ConversationId,
    kind: text(row['kind']) as Kind,
    status: text(row['status']) as Status,
    disputed: row['disputed'] === 1,
    confirmation: text(row['confirmation']) as Confirmation,
    earliest: textOrNull(row['earliest']) as Day | null,
    latest: textOrNull(row['latest']) as Day | null,
    days: text(row['days']) as Days,
    extent: text(row['extent']) as Extent,
    place: textOrNull(row['place']),
    accounts: list<[string, string]>(row['accounts']).map(([id, why]) => ({ id: id as AccountId, why })),
    leaders: list<LeaderId>(row['leaders']),
    sides: keptSides(row['sides']),
    agreements: list<AgreementId>(row['agreements']),
    topics: list<TopicId>(row['topics']),
    open: list<string>(row['open']),
  };
}

/** Sides and the leaders through whom they were represented, from a JSON column. */
export function keptSides(value: Value | undefined): Conversation['sides'] {
  return list<[string, LeaderId[]]>(value).map(([side, through]) => ({ side: side as SideId, through }));
}

/** The conversation with only those leaders that `isThere` says are there. */
export function withLeaders<Told extends Pick<Conversation, 'leaders' | 'sides'>>(
  told: Told,
  isThere: (id: LeaderId) => boolean,
): Told {
  return {
    ...told,
    leaders: told.leaders.filter(isThere),
    sides: told.sides.map(({ side, through }) => ({ side, through: through.filter(isThere) })),
  };
}
