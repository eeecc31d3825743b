/** A word of the vocabulary as people read it. */
export interface Term {
  readonly label: string;
  readonly plural: string;
}

/** How two or more sides were in contact. */
export const KINDS = {
  'phone-call': { label: 'Phone call', plural: 'Phone calls' },
  'video-call': { label: 'Video call', plural: 'Video calls' },
  meeting: { label: 'Meeting', plural: 'Meetings' },
  talks: { label: 'Talks', plural: 'Talks' },
  letter: { label: 'Letter', plural: 'Letters' },
} as const satisfies Record<string, Term>;
export type Kind = keyof typeof KINDS;

/** Whether it took place. A planned, proposed, cancelled or denied contact is never counted as held. */
export const STATUSES = {
  held: { label: 'Held', plural: 'held' },
  planned: { label: 'Planned', plural: 'planned' },
  proposed: { label: 'Proposed', plural: 'proposed' },
  cancelled: { label: 'Cancelled', plural: 'cancelled' },
  denied: { label: 'Denied', plural: 'denied' },
} as const satisfies Record<string, Term>;
export type Status = keyof typeof STATUSES;

/** How firmly a contact is told, by who tells of it. */
export const CONFIRMATIONS = {
  'both-sides': { label: 'Both sides', plural: 'told by both sides' },
  'one-side': { label: 'One side only', plural: 'told by one side' },
  'third-party': { label: 'Third party only', plural: 'told by a third party' },
  unattributed: { label: 'Unattributed', plural: 'told by unnamed sources' },
} as const satisfies Record<string, Term>;
export type Confirmation = keyof typeof CONFIRMATIONS;

/** Whether an account speaks of one contact or of several told as one ("several rounds"). */
export const EXTENTS = {
  one: { label: 'One contact', plural: 'single contacts' },
  series: { label: 'Series', plural: 'series of contacts' },
} as const satisfies Record<string, Term>;
export type Extent = keyof typeof EXTENTS;

/** Whether the contact was on some one day of its interval, or on all of them (a summit of three days). */
export const DAYS = {
  some: { label: 'On one of these days', plural: 'on one of these days' },
  all: { label: 'On all of these days', plural: 'on all of these days' },
} as const satisfies Record<string, Term>;
export type Days = keyof typeof DAYS;

/** What an account names somebody or something as. */
export const ROLES = {
  party: { label: 'Took part', plural: 'took part' },
  initiator: { label: 'Asked for it', plural: 'asked for it' },
  mentioned: { label: 'Spoken of', plural: 'spoken of' },
  agreement: { label: 'Agreement', plural: 'agreements' },
} as const satisfies Record<string, Term>;
export type Role = keyof typeof ROLES;

/** Who finds accounts in a text. What a model says is kept as far as the text bears it out; an analyst marks what no reader found. */
export const READERS = {
  rules: { label: 'Rules', plural: 'found by rules' },
  model: { label: 'Model', plural: 'found by a model' },
  both: { label: 'Both', plural: 'found by rules and by a model' },
  hand: { label: 'By hand', plural: 'marked by hand' },
} as const satisfies Record<string, Term>;
export type ReaderName = keyof typeof READERS;

/** The readers that can be asked to read a text. */
export const READERS_TO_ASK = ['rules', 'model', 'both'] as const satisfies readonly ReaderName[];
export type ReaderToAsk = (typeof READERS_TO_ASK)[number];

/** What a passage or marked words show of an account. */
export const SHOWS = {
  parties: { label: 'Participant', plural: 'participants' },
  contact: { label: 'Contact', plural: 'contacts' },
  day: { label: 'Date', plural: 'dates' },
  kind: { label: 'Kind', plural: 'kinds' },
  status: { label: 'Status', plural: 'statuses' },
  place: { label: 'Place', plural: 'places' },
  initiator: { label: 'Initiative', plural: 'initiatives' },
  teller: { label: 'Account', plural: 'accounts' },
  agreement: { label: 'Agreement', plural: 'agreements' },
} as const satisfies Record<string, Term>;
export type Show = keyof typeof SHOWS;

/** Whether an office is held now, was held, or is to be held, as the text has it. */
export const TENSES = {
  current: { label: 'In office', plural: 'in office' },
  former: { label: 'Former', plural: 'former' },
  future: { label: 'Designate', plural: 'designate' },
} as const satisfies Record<string, Term>;
export type Tense = keyof typeof TENSES;

/** How far an agreement has come, as the text has it. */
export const AGREEMENT_STATUSES = {
  'in-force': { label: 'In force', plural: 'in force' },
  signed: { label: 'Signed', plural: 'signed' },
  draft: { label: 'Draft', plural: 'drafts' },
  proposed: { label: 'Proposed', plural: 'proposed' },
  ended: { label: 'Ended', plural: 'ended' },
  unknown: { label: 'Not said', plural: 'not said' },
} as const satisfies Record<string, Term>;
export type AgreementStatus = keyof typeof AGREEMENT_STATUSES;

/** How the accounts that speak of one point compare. A contradiction is an explicit denial or values that cannot both be, never a tone. */
export const VERDICTS = {
  contradict: { label: 'Contradict', plural: 'contradict each other' },
  differ: { label: 'Differ', plural: 'differ' },
  both: { label: 'Both say', plural: 'said by both' },
  only: { label: 'Only one says', plural: 'said by one only' },
} as const satisfies Record<string, Term>;
export type Verdict = keyof typeof VERDICTS;

/** What a compared point is about: a fact that every account could give, or a statement of what was said. */
export const POINT_SUBJECTS = {
  initiator: { label: 'Who asked for it', plural: 'who asked for it' },
  day: { label: 'Day', plural: 'days' },
  time: { label: 'Time of day', plural: 'times of day' },
  length: { label: 'Length', plural: 'lengths' },
  place: { label: 'Place', plural: 'places' },
  present: { label: 'Who sat in', plural: 'who sat in' },
  statement: { label: 'What was said', plural: 'what was said' },
} as const satisfies Record<string, Term>;
export type PointSubject = keyof typeof POINT_SUBJECTS;

/** The keys of one of the tables above, in its order, as a list that `z.enum` takes. */
export function keysOf<Table extends Record<string, Term>>(
  table: Table,
): [keyof Table & string, ...(keyof Table & string)[]] {
  return Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]];
}
