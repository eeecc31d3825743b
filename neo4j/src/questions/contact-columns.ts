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
  Status,
  Teller,
} from '@readout/domain';
import type { StatementName } from '../connection.ts';
import type { Pages } from './pages.ts';

/** Rows in one batch. */
const NAMES_AT_ONCE = 5000;
const CONTACTS_AT_ONCE = 500;

/** Every name, then every contact; with `since`, only what changed after that revision, and what is gone. */
export async function* contactColumns(pages: Pages, since: number | null): AsyncGenerator<readonly IndexRow[]> {
  const part = (name: 'leaders' | 'organisations' | 'agreements' | 'sources' | 'contacts'): StatementName =>
    since === null ? `contact-columns/${name}` : `contact-columns/changed-${name}`;
  const asked = since === null ? {} : { since };
  for (const [type, name] of NAMES) {
    for await (const page of pages<object>(part(name), asked, NAMES_AT_ONCE))
      yield page.map((row) => ({ type, ...row }) as IndexRow);
  }
  for await (const page of pages<ContactColumns>(part('contacts'), asked, CONTACTS_AT_ONCE)) yield page.map(contactRow);
  if (since === null) return;
  for await (const page of pages<Gone>('contact-columns/gone', asked, NAMES_AT_ONCE)) yield page.map(goneRow);
}

const NAMES = [
  ['leader', 'leaders'],
  ['organisation', 'organisations'],
  ['agreement', 'agreements'],
  ['source', 'sources'],
] as const;

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

function contactRow({ sides, accounts, ...contact }: ContactColumns): ContactRow {
  return {
    type: 'contact',
    ...contact,
    sides: JSON.parse(sides) as ContactRow['sides'],
    accounts: accounts.map(foldable),
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
  tellers: string,
  document: DocumentId,
  publishedOn: Day | null,
  publisher: string | null,
  collections: FoldableAccount['collections'],
];

function foldable(columns: AccountColumns): FoldableAccount {
  const [id, kind, status, earliest, latest, days, extent, tellers, document, publishedOn, publisher, collections] =
    columns;
  return {
    ...{ id, document, kind, status, earliest, latest, days, extent, publishedOn, publisher, collections },
    tellers: JSON.parse(tellers) as Teller[],
  };
}
