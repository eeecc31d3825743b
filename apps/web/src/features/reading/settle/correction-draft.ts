import type { AccountAnswer, Anchor, Correction, Day, DocumentAnswer, Kind, SideId, Status } from '@readout/domain';
import { anchorOfAccount } from '../../../settling/anchor-of-account.ts';
import { anchorOfMention, isParty } from './anchors.ts';

/** What may be wrong about an account, in the order in which it is offered. */
export const WRONG = {
  kind: 'Kind',
  status: 'Status',
  day: 'Day',
  place: 'Place',
  party: 'Who took part',
  office: 'An office',
  'no-contact': 'It is no contact',
} as const;
export type Wrong = keyof typeof WRONG;

/** A correction on its way: what each field says, as it was read until it is changed. */
export interface CorrectionDraft {
  readonly wrong: Wrong;
  readonly kind: Kind;
  readonly status: Status;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly isAllDays: boolean;
  readonly place: string;
  /** Whom a party or an office is about: a place in the document's mentions. */
  readonly who: number | null;
  readonly office: string;
  readonly side: SideId | null;
}

/** The draft of an account: everything as it stands. */
export function draftOf({ kind, status, earliest, latest, days, place }: AccountAnswer): CorrectionDraft {
  return {
    wrong: 'kind',
    kind,
    status,
    earliest,
    latest,
    isAllDays: days === 'all',
    place: place ?? '',
    who: null,
    office: '',
    side: null,
  };
}

/** What a decision says. */
export interface ToDecide {
  readonly what: 'correct' | 'not-a-conversation';
  readonly correction?: Correction;
  readonly about: readonly Anchor[];
}

/** The decision that a draft comes to; null where it says nothing yet, or nothing else than what stands. */
export function decisionOf(
  draft: CorrectionDraft,
  account: AccountAnswer,
  mentions: DocumentAnswer['mentions'],
): ToDecide | null {
  const anchor = anchorOfAccount(account);
  if (anchor === null) return null;
  const { wrong, earliest, latest } = draft;
  const mention = draft.who === null ? undefined : mentions[draft.who];
  const correct = (correction: Correction, ...more: Anchor[]): ToDecide => ({
    ...{ what: 'correct', correction, about: [anchor, ...more] },
  });
  switch (wrong) {
    case 'no-contact':
      return { what: 'not-a-conversation', about: [anchor] };
    case 'kind':
      return draft.kind === account.kind ? null : correct({ of: 'kind', kind: draft.kind });
    case 'status':
      return draft.status === account.status ? null : correct({ of: 'status', status: draft.status });
    case 'day': {
      const days = draft.isAllDays ? 'all' : 'some';
      const isSame = earliest === account.earliest && latest === account.latest && days === account.days;
      const isInOrder = earliest === null || latest === null || earliest <= latest;
      return isSame || !isInOrder ? null : correct({ of: 'day', earliest, latest, days });
    }
    case 'place': {
      const where = draft.place.trim() === '' ? null : draft.place.trim();
      return where === account.place ? null : correct({ of: 'place', place: where });
    }
    case 'party':
    case 'office': {
      const named = mention === undefined ? null : anchorOfMention(account, mention);
      if (mention === undefined || named === null) return null;
      if (wrong === 'party') {
        const who = mention.who.type === 'leader' ? 'person' : 'side';
        return correct({ of: 'party', who, tookPart: !isParty(account, mention) }, named);
      }
      const office = draft.office.trim() === '' ? null : draft.office.trim();
      return office === null && draft.side === null ? null : correct({ of: 'office', office, side: draft.side }, named);
    }
  }
}
