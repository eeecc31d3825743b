import {
  agreementIdOf,
  organisationIdOf,
  slugOf,
  type AccountId,
  type AgreementId,
  type Conversation,
  type ConversationId,
  type DerivedChange,
  type Leader,
  type LeaderId,
  type PersonaId,
  type Tenure,
  type TopicId,
} from '@readout/domain';
import { canonicalConversation, canonicalLeader } from '../canonical-derived.ts';
import { dayNamed, sideNamed } from './reading-spec.ts';
import { CALL_TOLD_IN_HELSINKI, CALL_TOLD_IN_TALLINN, TALKS_PLANNED } from './stories.ts';

/** A leader made of personas, the smallest of which gives the id. */
export function aLeader(
  name: string,
  side: string | null,
  personas: readonly PersonaId[],
  tenures: readonly { side: string; office?: string; first?: string; last?: string }[] = [],
): Leader {
  return canonicalLeader({
    id: smallest(personas) as string as LeaderId,
    name,
    slug: slugOf(name),
    side: side === null ? null : sideNamed(side),
    personas: personas.map((id) => ({ id, why: `called ${name}` })),
    tenures: tenures.map((tenure): Tenure => {
      const day = (text: string | undefined) => (text === undefined ? null : dayNamed(text));
      return {
        side: sideNamed(tenure.side),
        office: tenure.office ?? null,
        first: day(tenure.first),
        last: day(tenure.last),
      };
    }),
  });
}

/** A conversation made of accounts, the smallest of which gives the id; what is left out is a held phone call told by one side. */
export function aConversation(
  accounts: readonly AccountId[],
  given: Partial<Omit<Conversation, 'id' | 'accounts'>> = {},
): Conversation {
  return canonicalConversation({
    id: smallest(accounts) as string as ConversationId,
    kind: 'phone-call',
    status: 'held',
    disputed: false,
    confirmation: 'one-side',
    earliest: null,
    latest: null,
    days: 'some',
    extent: 'one',
    place: null,
    accounts: accounts.map((id) => ({ id, why: 'the parties and the day agree' })),
    leaders: [],
    sides: [],
    agreements: [],
    topics: [],
    open: [],
    ...given,
  });
}

function smallest<Id extends string>(ids: readonly Id[]): Id {
  const [first] = [...ids].sort();
  if (first === undefined) throw new Error('nothing to take an id from');
  return first;
}

const HELSINKI = CALL_TOLD_IN_HELSINKI;
const TALLINN = CALL_TOLD_IN_TALLINN;

/** Told of in three documents. */
export const HALONEN = aLeader(
  'Mira Halonen',
  'finland',
  [HELSINKI.persona('halonen'), TALLINN.persona('halonen'), TALKS_PLANNED.persona('halonen')],
  [{ side: 'finland', office: 'Prime Minister', first: '2022-01-10', last: '2022-01-10' }],
);
/** Told of in two documents, with two offices. */
export const KASK = aLeader(
  'Jonas Kask',
  'estonia',
  [HELSINKI.persona('kask'), TALLINN.persona('kask')],
  [
    { side: 'estonia', office: 'President', first: '2022-01-10', last: '2022-01-12' },
    { side: 'estonia', office: 'Minister of Trade' },
  ],
);
/** Told of in one undated document. */
export const ROJO = aLeader(
  'Tomás Rojo',
  'spain',
  [TALKS_PLANNED.persona('rojo')],
  [{ side: 'spain', office: 'minister' }],
);

/** The founded organisation and the agreement of the stories. */
export const NORDIC_FORUM = organisationIdOf('Nordic Forum');
/** The agreement of the stories, printed in two ways. */
export const LAKE_ACCORD: AgreementId = agreementIdOf('Lake Accord');

/** Told by both sides. */
export const CALL = aConversation([HELSINKI.account('spoke by phone'), TALLINN.account('had a call')], {
  confirmation: 'both-sides',
  earliest: dayNamed('2022-01-10'),
  latest: dayNamed('2022-01-10'),
  place: 'Helsinki',
  leaders: [HALONEN.id, KASK.id],
  sides: [
    { side: sideNamed('finland'), through: [HALONEN.id] },
    { side: sideNamed('estonia'), through: [KASK.id] },
    { side: NORDIC_FORUM, through: [] },
  ],
  agreements: [LAKE_ACCORD],
  topics: ['borders', 'trade'] as TopicId[],
  open: ['European leaders'],
});
/** Denied by the only side that tells of it. */
export const NO_MEETING = aConversation([TALLINN.account('a meeting')], {
  kind: 'meeting',
  status: 'denied',
  place: 'Narva',
  leaders: [KASK.id],
  sides: [
    { side: sideNamed('estonia'), through: [KASK.id] },
    { side: sideNamed('nato'), through: [] },
  ],
});
/** Planned, a series, told by somebody unnamed. */
export const TALKS = aConversation([TALKS_PLANNED.account('several rounds of talks')], {
  kind: 'talks',
  status: 'planned',
  confirmation: 'unattributed',
  earliest: dayNamed('2022-05-01'),
  latest: dayNamed('2022-05-31'),
  extent: 'series',
  leaders: [HALONEN.id, ROJO.id],
  sides: [
    { side: sideNamed('finland'), through: [HALONEN.id] },
    { side: sideNamed('spain'), through: [ROJO.id] },
  ],
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
/** All that is derived from the stories, each list by id. */
export const LEADERS: readonly Leader[] = [HALONEN, KASK, ROJO].sort(byId);
/** All that is derived from the stories, each list by id. */
export const CONVERSATIONS: readonly Conversation[] = [CALL, NO_MEETING, TALKS].sort(byId);

/** The change that joins all stories in one step. */
export const JOIN_ALL: DerivedChange = {
  personas: LEADERS.flatMap((leader) => leader.personas.map(({ id }) => id)),
  leaders: LEADERS,
  moved: [],
  accounts: CONVERSATIONS.flatMap((conversation) => conversation.accounts.map(({ id }) => id)),
  conversations: CONVERSATIONS,
  cleared: [],
};
