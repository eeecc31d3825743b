import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Day } from '../days/day.ts';
import { fold, type FoldableAccount } from './fold.ts';
import { foldForSearch, slugOf } from '../text/folding.ts';
import { hashOf, type AccountId, type DocumentId, type SideId, type SourceId } from '../id.ts';
import { EVERYTHING } from '../scope.ts';
import type { Kind, Status } from '../vocabulary.ts';

/** Sets of documents that tell of the same conversations, with what a careful reader of all of them knows. */
const SETS = fileURLToPath(new URL('../../../../../shared/gold/accounts/', import.meta.url));

interface Dates {
  readonly earliest: string | null;
  readonly latest: string | null;
}
interface ToldSet {
  readonly set: string;
  readonly conversations: readonly {
    readonly id: string;
    readonly status: Status;
    readonly confirmation: string;
    readonly disputed: boolean;
    readonly date: Dates | null;
    readonly independentTellers: number;
    readonly accounts: readonly {
      readonly document: string;
      readonly conversation: string;
      readonly teller: string;
      readonly side: string | null;
    }[];
  }[];
}
interface ToldDocument {
  readonly documentDate: string | null;
  readonly conversations: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly status: Status;
    readonly date: Dates | null;
    readonly participants: readonly { readonly affiliation: string }[];
    readonly sides: readonly string[];
  }[];
}
const read = (file: string): unknown => JSON.parse(readFileSync(`${SETS}${file}`, 'utf8'));
const sideOf = (name: string): SideId => slugOf(name) as SideId;

/** The accounts of one conversation as its documents tell it, and all sides that any of them names. */
function asTold(conversation: ToldSet['conversations'][number]): { accounts: FoldableAccount[]; parties: SideId[] } {
  const accounts = new Map<string, FoldableAccount>();
  const parties = new Set<SideId>();
  for (const told of conversation.accounts) {
    const { documentDate, conversations } = read(`${told.document}.gold.json`) as ToldDocument;
    const { publisher } = read(`${told.document}.meta.json`) as { publisher: string };
    const one = conversations.find(({ id }) => id === told.conversation);
    if (one === undefined) throw new Error(`${told.document} has no ${told.conversation}`);
    for (const name of [...one.participants.map(({ affiliation }) => affiliation), ...one.sides])
      parties.add(sideOf(name));
    const key = `${told.document} ${told.conversation}`;
    const teller = {
      source: hashOf('source', foldForSearch(told.teller)) as SourceId,
      side: told.side === null ? null : sideOf(told.side),
      unnamed: false,
    };
    accounts.set(key, {
      id: hashOf('account', key) as AccountId,
      document: hashOf('document', told.document) as DocumentId,
      kind: one.kind,
      status: one.status,
      earliest: (one.date?.earliest ?? null) as Day | null,
      latest: (one.date?.latest ?? null) as Day | null,
      days: 'some',
      extent: 'one',
      reader: 'rules',
      publishedOn: documentDate as Day | null,
      publisher,
      collections: [],
      tellers: [...(accounts.get(key)?.tellers ?? []), teller],
    });
  }
  return { accounts: [...accounts.values()], parties: [...parties] };
}

const sets = existsSync(SETS) ? readdirSync(SETS).filter((file) => file.endsWith('.set.json')) : [];
if (sets.length === 0) console.log('Skipped: the sets of accounts (../shared/gold/accounts) are not beside this tree.');

describe.skipIf(sets.length === 0)('accounts joined as a careful reader joins them', () => {
  test.each(sets)('%s: fold to what that reader knows of each conversation', (file) => {
    const { conversations } = read(file) as ToldSet;
    const known = conversations.map(({ id, status, confirmation, disputed, date, independentTellers }) => ({
      id,
      status,
      confirmation,
      disputed,
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
      independentTellers,
    }));
    const folded = conversations.map((conversation) => {
      const { accounts, parties } = asTold(conversation);
      const facts = fold(accounts, parties, EVERYTHING);
      return {
        id: conversation.id,
        status: facts?.status,
        confirmation: facts?.confirmation,
        disputed: facts?.disputed,
        earliest: facts?.earliest,
        latest: facts?.latest,
        independentTellers: facts?.independentTellers,
      };
    });
    expect(folded).toEqual(known);
  });
});
