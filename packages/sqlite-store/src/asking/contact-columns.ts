import type {
  AccountId,
  AgreementId,
  AgreementStatus,
  CollectionId,
  ConversationId,
  Day,
  Days,
  DocumentId,
  Extent,
  FoldableAccount,
  IndexRow,
  Kind,
  LeaderId,
  OrganisationId,
  ReaderName,
  SideId,
  SourceId,
  Status,
  TopicId,
} from '@readout/domain';
import type { Connection, Row } from '../engine.ts';
import { keptSides, withLeaders } from '../kept/kept-derived.ts';
import { keptMovedFrom } from '../kept/kept-account.ts';
import { keptSource } from '../kept/kept-document.ts';
import { list, text, textOrNull } from '../kept/kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';

/** Before every revision. */
const EVER = -1;

/**
 * Names before the contacts that use them: people, organisations, agreements, tellers, contacts and then what is gone, each by id.
 * With `since`, only what changed after that revision.
 */
export function* contactColumns(db: Connection, since: number | null): Generator<IndexRow> {
  const parameters = { since: since ?? EVER };
  for (const row of db.iterate(QUESTIONS['contact-columns/leaders'], parameters)) {
    const side = textOrNull(row['side']) as SideId | null;
    const id = text(row['id']) as LeaderId;
    yield { type: 'leader', id, name: text(row['name']), slug: text(row['slug']), side };
  }
  for (const row of db.iterate(QUESTIONS['contact-columns/things'], { ...parameters, type: 'organisation' })) {
    yield { type: 'organisation', id: text(row['id']) as OrganisationId, name: text(row['name']) };
  }
  for (const row of db.iterate(QUESTIONS['contact-columns/things'], { ...parameters, type: 'agreement' })) {
    const status = text(row['status']) as AgreementStatus;
    yield { type: 'agreement', id: text(row['id']) as AgreementId, name: text(row['name']), status };
  }
  for (const row of db.iterate(QUESTIONS['contact-columns/sources'], parameters)) {
    yield { type: 'source', ...keptSource(row) };
  }
  const leaders = new Set(db.all(QUESTIONS['contact-columns/leader-ids']).map((row) => text(row['id'])));
  const contacts =
    since === null
      ? db.iterate(QUESTIONS['contact-columns/all-contacts'])
      : db.iterate(QUESTIONS['contact-columns/changed-contacts'], parameters);
  for (const row of contacts) yield contactFrom(row, (id) => leaders.has(id));
  if (since === null) return;
  for (const row of db.iterate(QUESTIONS['contact-columns/gone'], parameters)) {
    const id = text(row['id']);
    if (row['what'] === 'contact') yield { type: 'gone', what: 'contact', id: id as ConversationId };
    else yield { type: 'gone', what: 'leader', id: id as LeaderId };
  }
}

function contactFrom(row: Row, isThere: (id: LeaderId) => boolean): IndexRow {
  const told = { leaders: list<LeaderId>(row['leaders']), sides: keptSides(row['sides']) };
  const { leaders, sides } = withLeaders(told, isThere);
  return {
    type: 'contact',
    id: text(row['id']) as ConversationId,
    leaders,
    sides,
    agreements: list<AgreementId>(row['agreements']),
    topics: list<TopicId>(row['topics']),
    open: list<string>(row['open']),
    place: textOrNull(row['place']),
    accounts: list<KeptColumns>(row['accounts']).map(foldableFrom),
  };
}

type KeptColumns = [
  ...[id: AccountId, document: DocumentId, kind: Kind, status: Status, earliest: Day | null, latest: Day | null],
  ...[days: Days, extent: Extent, reader: ReaderName, publishedOn: Day | null, publisher: string | null],
  collections: CollectionId[],
  tellers: [source: SourceId, side: SideId | null, unnamed: 0 | 1][],
  movedFrom: Day[],
];

function foldableFrom(columns: KeptColumns): FoldableAccount {
  const [id, document, kind, status, earliest, latest, days, extent, reader, ...where] = columns;
  const [publishedOn, publisher, collections, tellers, movedFrom] = where;
  return {
    ...{ id, document, kind, status, earliest, latest, days, extent, reader, publishedOn, publisher, collections },
    ...keptMovedFrom(movedFrom),
    tellers: tellers.map(([source, side, unnamed]) => ({ source, side, unnamed: unnamed === 1 })),
  };
}
