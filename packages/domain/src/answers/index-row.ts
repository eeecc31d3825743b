import type { AgreementId, ConversationId, LeaderId, OrganisationId, SideId, SourceId, TopicId } from '../id.ts';
import type { FoldableAccount } from '../derived/fold.ts';
import type { AgreementStatus } from '../vocabulary.ts';
import type { Represented } from '../derived/leaders-and-conversations.ts';

/** A contact as the index keeps it: who, with which accounts; everything else is folded from those under the scope asked for. */
export interface ContactRow {
  readonly type: 'contact';
  readonly id: ConversationId;
  readonly leaders: readonly LeaderId[];
  readonly sides: readonly Represented[];
  readonly agreements: readonly AgreementId[];
  readonly topics: readonly TopicId[];
  readonly open: readonly string[];
  readonly place: string | null;
  readonly accounts: readonly FoldableAccount[];
}

/** One row of the question that feeds the index. Names come before the contacts that use them. Countries are in the domain's table. */
export type IndexRow =
  | {
      readonly type: 'leader';
      readonly id: LeaderId;
      readonly name: string;
      readonly slug: string;
      readonly side: SideId | null;
    }
  | { readonly type: 'organisation'; readonly id: OrganisationId; readonly name: string }
  | { readonly type: 'agreement'; readonly id: AgreementId; readonly name: string; readonly status: AgreementStatus }
  | { readonly type: 'source'; readonly id: SourceId; readonly name: string; readonly unnamed: boolean }
  | ContactRow
  /** Something that was there at the revision asked from and is no more. */
  | { readonly type: 'gone'; readonly what: 'contact' | 'leader'; readonly id: ConversationId | LeaderId };
