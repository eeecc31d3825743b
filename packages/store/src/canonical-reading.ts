import {
  keysOf,
  SHOWS,
  type Account,
  type Decided,
  type Kept,
  type Mark,
  type Named,
  type NamedAgreement,
  type Naming,
  type Persona,
  type Reading,
  type Show,
  type Span,
} from '@readout/domain';
import { canonicalCorrection } from './canonical-decided.ts';

/**
 * The reading as every store keeps it and gives it back, so that two stores that hold the same give the same bytes: things with an id
 * stand by id, spans by place (title first, then start, then end), what a passage shows in the order of the vocabulary, origins by place;
 * every other list (names, tellers, topics, rules, offices, statuses) keeps the order in which the text has it. Properties stand in the
 * order of the schemas; what the schemas do not know is left out.
 */
export function canonicalReading(reading: Reading): Reading {
  const { document } = reading;
  const decided = reading.decided === undefined ? undefined : canonicalDecided(reading.decided);
  return {
    document: {
      id: document.id,
      title: document.title,
      text: document.text,
      language: document.language,
      origins: document.origins
        .map(({ start, end, unit, label }) => ({ start, end, unit, label }))
        .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.unit, b.unit) || compare(a.label, b.label)),
      reading: pickMark(document.reading),
      ...(document.kept === undefined ? {} : { kept: canonicalKept(document.kept) }),
    },
    publications: reading.publications
      .map(({ id, publisher, publishedOn, url, rights }) => ({ id, publisher, publishedOn, url, rights }))
      .sort(byId),
    collections: reading.collections.map(({ id, name }) => ({ id, name })).sort(byId),
    passages: reading.passages.map((passage) => ({ id: passage.id, ...spanAlone(passage) })).sort(byId),
    personas: reading.personas.map(canonicalPersona).sort(byId),
    sources: reading.sources.map(({ id, name, unnamed }) => ({ id, name, unnamed })).sort(byId),
    countries: reading.countries.map(({ id, mentions }) => ({ id, mentions: inPlace(mentions) })).sort(byId),
    organisations: reading.organisations
      .map(({ id, name, mentions }) => ({ id, name, mentions: inPlace(mentions) }))
      .sort(byId),
    agreements: reading.agreements.map(canonicalAgreement).sort(byId),
    accounts: reading.accounts.map(canonicalAccount).sort(byId),
    ...(decided === undefined ? {} : { decided }),
  };
}

/** What was settled in a reading, as stores keep it: JSON, null where that is nothing. */
export function decidedToKeep({ decided }: Pick<Reading, 'decided'>): string | null {
  return decided === undefined || decided.lines.length === 0 ? null : JSON.stringify(decided);
}

/** What was settled in a reading from what {@link decidedToKeep} gave. */
export function decidedKept(json: string | null): { decided?: Decided } {
  return json === null ? {} : { decided: JSON.parse(json) as Decided };
}

/** Whether saving a reading changes nothing of what is settled in it: a reader's says nothing of that, and takes nothing back. */
export function isSettledAlike(given: Pick<Reading, 'decided'>, kept: string | null): boolean {
  return given.decided === undefined || decidedToKeep(given) === kept;
}

function canonicalDecided({ lines, read, added }: Decided): Decided {
  const inOrder = (a: { readonly at: string; readonly decision: string }, b: typeof a): number =>
    compare(a.at, b.at) || compare(a.decision, b.decision);
  return {
    lines: lines
      .map(({ account, decision, what, by, at, why, correction, read: before, name }) => ({
        ...{ account, decision, what, by, at, why },
        correction: correction === null ? null : canonicalCorrection(correction),
        read: before === null ? null : canonicalCorrection(before),
        name,
      }))
      .sort(inOrder),
    read: {
      accounts: read.accounts.map(canonicalAccount).sort(byId),
      personas: read.personas.map(canonicalPersona).sort(byId),
    },
    added: {
      accounts: [...added.accounts].sort(compare),
      personas: [...added.personas].sort(compare),
      passages: [...added.passages].sort(compare),
      sources: [...added.sources].sort(compare),
    },
  };
}

/** Compares by place in a document: the title stands before the body, then the earlier start, then the earlier end. */
export function comparePlaces(a: Pick<Span, 'in' | 'start' | 'end'>, b: Pick<Span, 'in' | 'start' | 'end'>): number {
  if (a.in !== b.in) return a.in === 'title' ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** Compares by code units, which for ids and folded words is the order both engines give. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compares by id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

/** Different things that are shown, in the order of the vocabulary. */
export function inVocabularyOrder(shows: Iterable<Show>): Show[] {
  const all = new Set(shows);
  return keysOf(SHOWS).filter((show) => all.has(show));
}

function pickMark({ reader, rules, data, day }: Reading['document']['reading']): Reading['document']['reading'] {
  return { reader, rules, data, day };
}

function canonicalKept({ given, kept, lost }: Kept): Kept {
  return { given, kept, lost: Object.fromEntries(Object.entries(lost).sort(([a], [b]) => compare(a, b))) };
}

function spanAlone({ in: part, start, end, text }: Span): Span {
  return { in: part, start, end, text };
}

function inPlace(spans: readonly Span[]): Span[] {
  return spans.map(spanAlone).sort(comparePlaces);
}

function canonicalPersona({ id, name, mentions, speaksFor }: Persona): Persona {
  return {
    id,
    name,
    mentions: inPlace(mentions),
    speaksFor: speaksFor.map(({ side, office, tense, restsOn }) => ({ side, office, tense, restsOn: [...restsOn] })),
  };
}

function canonicalAgreement({ id, name, status, parties, mentions }: NamedAgreement): NamedAgreement {
  return { id, name, status, parties: [...parties], mentions: inPlace(mentions) };
}

function canonicalNamed(who: Named): Named {
  return who.type === 'open' ? { type: who.type, name: who.name } : ({ type: who.type, id: who.id } as Named);
}

function canonicalNaming({ as, who, office, side, tense, restsOn }: Naming): Naming {
  return { as, who: canonicalNamed(who), office, side, tense, restsOn: [...restsOn] };
}

function canonicalMark(mark: Mark): Mark {
  return { ...spanAlone(mark), show: mark.show, who: mark.who === null ? null : canonicalNamed(mark.who) };
}

/** The days an account was moved from, in the order of their schema; nothing where it says of none. */
export function movedFrom({ movedFrom: from }: Pick<Account, 'movedFrom'>): Pick<Account, 'movedFrom'> {
  return from === undefined ? {} : { movedFrom: { earliest: from.earliest, latest: from.latest } };
}

function canonicalAccount(account: Account): Account {
  return {
    id: account.id,
    kind: account.kind,
    status: account.status,
    earliest: account.earliest,
    latest: account.latest,
    days: account.days,
    ...movedFrom(account),
    extent: account.extent,
    place: account.place,
    topics: [...account.topics],
    confidence: account.confidence,
    rules: [...account.rules],
    names: account.names.map(canonicalNaming),
    givenBy: account.givenBy.map(({ source, side, via, assumed, restsOn }) => ({
      source,
      side,
      via,
      assumed,
      restsOn: [...restsOn],
    })),
    pointsTo: account.pointsTo.map(({ source, side, restsOn }) => ({ source, side, restsOn: [...restsOn] })),
    restsOn: account.restsOn.map(({ passage, shows }) => ({ passage, shows: inVocabularyOrder(shows) })),
    marks: account.marks.map(canonicalMark).sort(comparePlaces),
    statements: account.statements.map(({ id, label, passage }) => ({ id, label, passage })).sort(byId),
  };
}
