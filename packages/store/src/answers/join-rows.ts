import {
  readerOf,
  topicsOf,
  type Account,
  type AgreementId,
  type CollectionId,
  type ConversationId,
  type DocumentLine,
  type FoldableAccount,
  type JoinAccount,
  type JoinParty,
  type LeaderId,
  type PersonaId,
  type SideId,
  type SourceId,
} from '@readout/domain';
import { compare, movedFrom } from '../canonical-reading.ts';

/** What of a document an account needs for folding. */
export type DocumentOfAccount = Pick<DocumentLine, 'id' | 'publishedOn' | 'publisher' | 'collections'>;

/** An account as far as folding goes; tellers in the order of the account. */
export function foldableAccount(
  account: Pick<
    AccountToJoin,
    'id' | 'kind' | 'status' | 'earliest' | 'latest' | 'days' | 'movedFrom' | 'extent' | 'rules' | 'givenBy'
  >,
  document: DocumentOfAccount,
  isUnnamed: (source: SourceId) => boolean,
): FoldableAccount {
  const { id, kind, status, earliest, latest, days, extent } = account;
  return {
    ...{ id, document: document.id, kind, status, earliest, latest, days, extent, reader: readerOf(account) },
    ...movedFrom(account),
    publishedOn: document.publishedOn,
    publisher: document.publisher,
    collections: document.collections as CollectionId[],
    tellers: account.givenBy.map(({ source, side }) => ({ source, side, unnamed: isUnnamed(source) })),
  };
}

/** The leader a persona belongs to now, as far as joining goes. */
export interface JoinedLeader {
  readonly id: LeaderId;
  readonly side: SideId | null;
}

/** What joining asks of an account: not what it rests on, nor what else it says. */
export type AccountToJoin = Pick<
  Account,
  'id' | 'kind' | 'status' | 'earliest' | 'latest' | 'days' | 'movedFrom' | 'extent' | 'rules' | 'place' | 'topics'
> & {
  readonly names: readonly Pick<Account['names'][number], 'as' | 'who' | 'side'>[];
  readonly givenBy: readonly Pick<Account['givenBy'][number], 'source' | 'side'>[];
  readonly statements: readonly Pick<Account['statements'][number], 'label'>[];
};

/** An account as the joiner sees it. A person who was not joined yet stands under its persona's id. */
export function joinAccount(
  account: AccountToJoin,
  document: DocumentOfAccount,
  conversation: ConversationId | null,
  isUnnamed: (source: SourceId) => boolean,
  personaNow: (persona: PersonaId) => { readonly name: string; readonly leader: JoinedLeader | null },
): JoinAccount {
  const parties = account.names.flatMap(({ as, who, side }): JoinParty[] => {
    if (as !== 'party') return [];
    switch (who.type) {
      case 'persona':
        return [personOf(who.id, side, personaNow(who.id))];
      case 'country':
      case 'organisation':
        return [{ type: 'side', side: who.id }];
      case 'open':
        return [{ type: 'open', name: who.name }];
      case 'agreement':
        return [];
    }
  });
  const agreements = account.names.flatMap(({ as, who }): AgreementId[] =>
    as === 'agreement' && who.type === 'agreement' ? [who.id] : [],
  );
  return {
    ...foldableAccount(account, document, isUnnamed),
    place: account.place,
    parties,
    agreements: [...new Set(agreements)].sort(compare),
    topics: topicsOf([...account.topics, ...account.statements.map(({ label }) => label)]),
    conversation,
  };
}

function personOf(
  persona: PersonaId,
  side: SideId | null,
  { name, leader }: { readonly name: string; readonly leader: JoinedLeader | null },
): JoinParty {
  const leaderSide = leader?.side ?? null;
  return { type: 'person', persona, name, leader: leader?.id ?? (persona as string as LeaderId), side, leaderSide };
}
