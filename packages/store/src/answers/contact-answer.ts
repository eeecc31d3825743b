import {
  EVERYTHING,
  fold,
  originWords,
  type Account,
  type AccountAnswer,
  type ContactAnswer,
  type Decided,
  type DecidedLine,
  type Context,
  type Conversation,
  type DocumentLine,
  type NamedInAnswer,
  type Origin,
  type Passage,
  type PassageId,
  type PassageInContext,
  type ReadingMark,
  type Show,
  type SourceId,
} from '@readout/domain';
import { byId, comparePlaces, inVocabularyOrder, movedFrom } from '../canonical-reading.ts';
import { compareOldestFirst } from './document-line.ts';
import { foldableAccount } from './join-rows.ts';
import {
  agreementInAnswer,
  sideInAnswer,
  sourceInAnswer,
  whoIs,
  type Identities,
  type LeaderName,
} from './identities.ts';

/** A passage with what stands around it, as it was worked out when it was saved. */
export type KeptPassage = Passage & Context;

/** All that an account's answer is made of. */
export interface AccountParts {
  readonly account: Account;
  readonly document: DocumentLine;
  readonly reading: ReadingMark;
  readonly why: string;
  /** Where the stretches of the document's text came from. */
  readonly origins: readonly Origin[];
  /** Passages of the account's document, at least those that it refers to. */
  readonly passages: ReadonlyMap<PassageId, KeptPassage>;
  /** What analysts settled in the account's document. */
  readonly decided?: Decided;
}

/** What analysts settled about one account; nothing at all where they settled nothing. */
export function decidedAbout(account: Account['id'], decided: Decided | undefined): { decided?: DecidedLine[] } {
  const own = decided?.lines.filter((line) => line.account === account) ?? [];
  return own.length === 0 ? {} : { decided: own };
}

/** Every passage that shows something of the contact (evidence, names, tellers) once, with what its evidence says that it shows. */
export function passagesOf(account: Account): Map<PassageId, Set<Show>> {
  const found = new Map<PassageId, Set<Show>>();
  const add = (id: PassageId, shows: readonly Show[]): void => {
    const known = found.get(id);
    if (known === undefined) found.set(id, new Set(shows));
    else for (const show of shows) known.add(show);
  };
  for (const rest of account.restsOn) add(rest.passage, rest.shows);
  for (const { restsOn } of [...account.names, ...account.givenBy, ...account.pointsTo]) {
    for (const id of restsOn) add(id, []);
  }
  return found;
}

/** A passage as an answer shows it. */
export function passageInContext(
  passage: KeptPassage,
  shows: Iterable<Show>,
  origins: readonly Origin[] = [],
): PassageInContext {
  const { id, in: part, start, end, text, paragraph, before, after } = passage;
  const origin = part === 'text' ? originWords(origins, start) : null;
  const place = origin === null ? {} : { origin };
  return { id, in: part, start, end, text, shows: inVocabularyOrder(shows), paragraph, before, after, ...place };
}

/** An account as the reading pane shows it. */
function accountAnswer(
  { account, document, reading, why, origins, passages, decided }: AccountParts,
  now: Identities,
): AccountAnswer {
  const place = (id: PassageId): KeptPassage => {
    const passage = passages.get(id);
    if (passage === undefined) throw new Error(`account ${account.id} rests on a passage that is not there: ${id}`);
    return passage;
  };
  const { id, kind, status, earliest, latest, days, extent, confidence } = account;
  return {
    ...{ id, kind, status, earliest, latest, days, extent, place: account.place },
    ...movedFrom(account),
    ...{ topics: account.topics, confidence, rules: account.rules, document, reading, why },
    names: account.names.map(({ as, who, office, side, tense }) => ({ as, who: whoIs(who, now), office, side, tense })),
    tellers: account.givenBy.map(({ source, side, via, assumed }) => ({
      source: sourceInAnswer(source, now),
      side,
      via: via === null ? null : sourceInAnswer(via, now),
      assumed,
    })),
    pointsTo: account.pointsTo.map(({ source, side }) => ({ source: sourceInAnswer(source, now), side })),
    passages: [...passagesOf(account)]
      .map(([passage, shows]) => passageInContext(place(passage), shows, origins))
      .sort(comparePlaces),
    marks: account.marks.map((mark) => ({ ...mark, who: mark.who === null ? null : whoIs(mark.who, now) })),
    statements: account.statements
      .map(({ id, label, passage }) => ({ id, label, ...spanOf(place(passage)) }))
      .sort((a, b) => comparePlaces(a, b) || byId(a, b)),
    ...decidedAbout(id, decided),
  };
}

function spanOf({ in: part, start, end, text }: KeptPassage): Pick<KeptPassage, 'in' | 'start' | 'end' | 'text'> {
  return { in: part, start, end, text };
}

/** A conversation with its accounts, oldest publication first; `leaders` are those that took part and are there. */
export function contactAnswer(
  conversation: Conversation,
  leaders: readonly LeaderName[],
  accounts: readonly AccountParts[],
  now: Identities,
): ContactAnswer {
  const { id, kind, status, disputed, confirmation, earliest, latest, days, extent, place, ...who } = conversation;
  const named: NamedInAnswer[] = [
    ...[...leaders].sort(byId).map(({ id, name, side }): NamedInAnswer => ({ type: 'leader', id, name, side })),
    ...who.sides.map(({ side }) => sideInAnswer(side, now)),
    ...who.agreements.map((id) => agreementInAnswer(id, now)),
    ...who.open.map((name): NamedInAnswer => ({ type: 'open', name })),
  ];
  const inOrder = [...accounts].sort((a, b) =>
    compareOldestFirst(
      { publishedOn: a.document.publishedOn, id: a.account.id },
      { publishedOn: b.document.publishedOn, id: b.account.id },
    ),
  );
  const isUnnamed = (source: SourceId): boolean => sourceInAnswer(source, now).unnamed;
  const folded = fold(
    accounts.map(({ account, document }) => foldableAccount(account, document, isUnnamed)),
    who.sides.map(({ side }) => side),
    EVERYTHING,
  );
  return {
    ...{ id, kind, status, disputed, confirmation, earliest, latest, days, extent, place },
    ...{ oneChannel: folded?.oneChannel ?? false, independentTellers: folded?.independentTellers ?? 0 },
    ...{ leaders: who.leaders, sides: who.sides, agreements: who.agreements, open: who.open },
    topics: who.topics,
    named,
    accounts: inOrder.map((parts) => accountAnswer(parts, now)),
  };
}
