import type {
  AccountId,
  ContactRow,
  Day,
  Days,
  DocumentId,
  Extent,
  FoldableAccount,
  IndexRow,
  Kind,
  ReaderName,
  Status,
  Teller,
} from '@readout/domain';
import type { Connection, StatementName } from '../connection.ts';
import { atOneMoment } from '../one-moment.ts';
import { pages } from './pages.ts';

/** Rows in one batch. */
const NAMES_AT_ONCE = 5000;
const CONTACTS_AT_ONCE = 500;

const NAMES = [
  ['leader', 'leaders'],
  ['organisation', 'organisations'],
  ['agreement', 'agreements'],
  ['source', 'sources'],
] as const;

/** Every name, then every contact; with `since`, only what changed after that revision, and what is gone. */
export function contactColumns(connection: Connection, since: number | null): AsyncIterable<readonly IndexRow[]> {
  return since === null ? allColumns(connection) : changedColumns(connection, since);
}

async function* allColumns(connection: Connection): AsyncGenerator<readonly IndexRow[]> {
  for (const [type, names] of NAMES) {
    for await (const page of pages<object>(connection, `contact-columns/${names}`, NAMES_AT_ONCE))
      yield page.map((row) => ({ type, ...row }) as IndexRow);
  }
  for await (const page of pages<ContactColumns>(connection, 'contact-columns/contacts', CONTACTS_AT_ONCE))
    yield page.map(contactRow);
}

/** What changed is first looked up by the revision alone, then told a batch at a time. */
async function* changedColumns(connection: Connection, since: number): AsyncGenerator<readonly IndexRow[]> {
  const ask = <Row>(question: StatementName): Promise<Row[]> =>
    atOneMoment(connection, (statements) => statements.rows<Row>(question, { since }));
  for (const [type, names] of NAMES) {
    const rows = await ask<object>(`contact-columns/changed-${names}`);
    if (rows.length > 0) yield rows.map((row) => ({ type, ...row }) as IndexRow);
  }
  const ids = (await ask<{ id: string }>('contact-columns/changed-contacts')).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += CONTACTS_AT_ONCE) {
    const some = ids.slice(at, at + CONTACTS_AT_ONCE);
    const rows = await atOneMoment(connection, (statements) =>
      statements.rows<ContactColumns>('contact-columns/contacts-by-id', { ids: some }),
    );
    if (rows.length > 0) yield rows.map(contactRow);
  }
  const gone = await ask<Gone>('contact-columns/gone');
  if (gone.length > 0) yield gone.map(goneRow);
}

type GoneRow = Extract<IndexRow, { type: 'gone' }>;

interface Gone {
  readonly what: GoneRow['what'];
  readonly of: GoneRow['id'];
}

function goneRow({ what, of }: Gone): GoneRow {
  return { type: 'gone', what, id: of };
}

interface ContactColumns extends Omit<ContactRow, 'type' | 'sides' | 'accounts'> {
  readonly sides: string;
  readonly accounts: readonly AccountColumns[];
}

function contactRow({ id, leaders, sides, agreements, topics, open, place, accounts }: ContactColumns): ContactRow {
  return {
    ...{ type: 'contact', id, leaders, sides: JSON.parse(sides) as ContactRow['sides'] },
    ...{ agreements, topics, open, place, accounts: accounts.map(foldable) },
  };
}

/** By position, since names would be sent again with each of a million accounts. */
type AccountColumns = readonly [
  id: AccountId,
  kind: Kind,
  status: Status,
  earliest: Day | null,
  latest: Day | null,
  days: Days,
  extent: Extent,
  reader: ReaderName,
  tellers: string,
  document: DocumentId,
  publishedOn: Day | null,
  publisher: string | null,
  collections: FoldableAccount['collections'],
  movedFrom: readonly [Day, Day] | null,
];

function foldable(columns: AccountColumns): FoldableAccount {
  const [id, kind, status, earliest, latest, days, extent, reader, tellers, document, ...where] = columns;
  const [publishedOn, publisher, collections, movedFrom] = where;
  return {
    ...{ id, document, kind, status, earliest, latest, days, extent, reader, publishedOn, publisher, collections },
    ...(movedFrom === null ? {} : { movedFrom: { earliest: movedFrom[0], latest: movedFrom[1] } }),
    tellers: JSON.parse(tellers) as Teller[],
  };
}
