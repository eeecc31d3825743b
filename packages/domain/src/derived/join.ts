import type { Day } from '../days/day.ts';
import type { Conversation, Leader } from './leaders-and-conversations.ts';
import type { FoldableAccount } from './fold.ts';
import type { AccountId, AgreementId, ConversationId, LeaderId, PersonaId, SideId, TopicId } from '../id.ts';
import type { Tense } from '../vocabulary.ts';

/** An office as the joiner sees it. `assumed`: no passage gives the side, only whose document it is. */
export interface JoinOffice {
  readonly side: SideId;
  readonly office: string | null;
  readonly tense: Tense;
  readonly assumed: boolean;
}

/** A persona as the joiner sees it. */
export interface JoinPersona {
  readonly id: PersonaId;
  readonly name: string;
  readonly speaksFor: readonly JoinOffice[];
  readonly publishedOn: Day | null;
  /** The keys it stands under, as the store has them: by what it is looked up, and with whom it was in contact. */
  readonly keys: readonly string[];
  /** The leader it belongs to now and that leader's side, null before it was ever joined. */
  readonly leader: LeaderId | null;
  readonly leaderSide: SideId | null;
  /** Why it belongs there, as the store has it. */
  readonly why: string | null;
}

/** A party of an account as the joiner sees it: a person with the side its naming gives (exactly that, nothing inferred), a side without a person, or open words. */
export type JoinParty =
  | {
      readonly type: 'person';
      readonly persona: PersonaId;
      /** As the document prints it. */
      readonly name: string;
      readonly leader: LeaderId;
      readonly side: SideId | null;
      /** The leader's side, which stands in where the naming gives none; no key is made from it, but the name is one. */
      readonly leaderSide: SideId | null;
    }
  | { readonly type: 'side'; readonly side: SideId }
  | { readonly type: 'open'; readonly name: string };

/** An account as the joiner sees it. */
export interface JoinAccount extends FoldableAccount {
  readonly place: string | null;
  readonly parties: readonly JoinParty[];
  readonly agreements: readonly AgreementId[];
  readonly topics: readonly TopicId[];
  /** The conversation it belongs to now, null before it was ever joined. */
  readonly conversation: ConversationId | null;
}

/** A key under which something may have to be joined again; `mark` tells a later marking from the one that was worked off. */
export interface DirtyKey {
  readonly stratum: 'people' | 'contacts';
  readonly key: string;
  readonly mark: number;
}

/**
 * Derived rows to be replaced in one transaction: all leaders that hold a persona of `personas` and all conversations that hold an
 * account of `accounts` go, the given ones come, `moved` personas (their leader, or its side, changed) mark the keys of the accounts that name them,
 * the keys that were worked off are cleared where their mark is still the same, and the revision rises by one. Of a given leader only the
 * personas need stand that come to it or whose reason changed: others of it that are not among `personas` stay, so that one document more costs
 * the same however many tell of a person.
 */
export interface DerivedChange {
  readonly personas: readonly PersonaId[];
  readonly leaders: readonly Leader[];
  readonly moved: readonly PersonaId[];
  readonly accounts: readonly AccountId[];
  readonly conversations: readonly Conversation[];
  readonly cleared: readonly DirtyKey[];
}
