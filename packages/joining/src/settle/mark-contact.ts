import {
  HAND_RULES,
  markedAccountIdOf,
  namedSourceIdOf,
  type Account,
  type Decision,
  type Named,
  type Publication,
  type Span,
  type Telling,
} from '@readout/domain';
import { isSame, withParty } from './correct-account.ts';
import { mostOverlapped, placeAnchor } from './place-anchor.ts';
import type { ReadingDraft } from './reading-draft.ts';

/**
 * Puts a contact that an analyst marked into a reading: an account of its own, or, where a reader finds it by now (the same parties told at the
 * same place), what the analyst says of that one. Null where its words stand nowhere in the text.
 */
export function markContact(draft: ReadingDraft, { id, about, marked }: Decision): Account | null {
  if (marked === undefined) return null;
  const { document } = draft.read;
  const evidence = about.map((anchor) => placeAnchor(document, anchor));
  const names = marked.parties.map(({ who, at }) => ({ who, name: placeAnchor(document, at) }));
  if (!areAllThere(evidence) || !areAllNamed(names)) return null;
  const parties = names.map(({ who, name }) => ({ who: draft.named(who, name), name }));
  const { kind, status, earliest, latest, days } = marked;
  const found = foundAt(draft, evidence, parties);
  if (found !== null) {
    const same = { ...found, kind, status, earliest, latest, days };
    draft.setAccount(same);
    return same;
  }
  const account: Account = {
    ...{ id: markedAccountIdOf(id), kind, status, earliest, latest, days },
    extent: 'one',
    place: null,
    topics: [],
    confidence: 1,
    rules: [`${HAND_RULES}${id}`],
    names: [],
    givenBy: [tellingOf(draft)],
    pointsTo: [],
    restsOn: evidence.map((span, at) => ({ passage: draft.passage(span).id, shows: at === 0 ? ['contact'] : [] })),
    marks: [],
    statements: [],
  };
  const whole = parties.reduce((one, { who, name }) => withParty(draft, one, who, name), account);
  draft.setAccount(whole);
  return whole;
}

/** The account that a reader found at the same place, between the same. */
function foundAt(
  draft: ReadingDraft,
  evidence: readonly Span[],
  parties: readonly { readonly who: Named }[],
): Account | null {
  const passages = new Map(draft.read.passages.map((passage) => [passage.id, passage]));
  const alike = draft.read.accounts.filter(({ names }) => {
    const read = names.filter(({ as }) => as === 'party').map(({ who }) => who);
    const isAmong = (who: Named, all: readonly Named[]): boolean => all.some((other) => isSame(who, other));
    const own = parties.map(({ who }) => who);
    return read.length > 0 && (own.every((who) => isAmong(who, read)) || read.every((who) => isAmong(who, own)));
  });
  for (const span of evidence) {
    const found = mostOverlapped(span, alike, ({ restsOn }) =>
      restsOn.flatMap(({ passage }) => passages.get(passage) ?? []),
    );
    if (found !== null) return draft.account(found.id) ?? found;
  }
  return null;
}

/** The publisher tells, for the side that its other accounts give it. */
function tellingOf(draft: ReadingDraft): Telling {
  const { accounts, publications } = draft.read;
  const assumed = accounts.flatMap(({ givenBy }) => givenBy).find((telling) => telling.assumed);
  if (assumed !== undefined) return assumed;
  const name = firstPublisher(publications) ?? 'publisher not given';
  const source = draft.source({ id: namedSourceIdOf(name), name, unnamed: false });
  return { source, side: null, via: null, assumed: true, restsOn: [] };
}

function firstPublisher(publications: readonly Publication[]): string | null {
  const order = ({ publishedOn, id }: Publication): string => `${publishedOn ?? '~'} ${id}`;
  const [first] = publications.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  return first?.publisher ?? null;
}

function areAllThere(spans: readonly (Span | null)[]): spans is Span[] {
  return spans.every((span) => span !== null);
}

function areAllNamed<Party extends { readonly name: Span | null }>(
  parties: readonly Party[],
): parties is (Party & { readonly name: Span })[] {
  return areAllThere(parties.map(({ name }) => name));
}
