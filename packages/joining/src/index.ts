export * from './closure.ts';
export { mayTellOfOne, NO_LINKS, type AccountLinks } from './cluster-accounts.ts';
export { contentWords } from './compare/content-words.ts';
export { compareAccounts, MAX_COMPARED } from './compare/compare-accounts.ts';
export { sentencesOf } from './compare/stretches-of-text.ts';
export * from './join-contacts.ts';
export * from './join-people.ts';
export * from './keys.ts';
export { reasonsToJoin, type Reasons } from './reasons-to-join.ts';
export {
  documentsDecidedOn,
  inForce,
  namedCollections,
  NOTHING_SETTLED,
  settleDecisions,
  type PersonLinks,
  type Settled,
} from './settle/settle-decisions.ts';
export { placeAnchor } from './settle/place-anchor.ts';
export { isOfReading, settleReading, type SettledReading } from './settle/settle-reading.ts';
export * from './told-alike.ts';
