import {
  accountIdOf,
  agreementIdOf,
  statementIdOf,
  type Account,
  type AccountId,
  type AgreementId,
  type DocumentId,
  type Mark,
  type Named,
  type Naming,
  type PassageId,
  type Span,
  type Statement,
} from '@readout/domain';
import { textOfPlace, type Claim } from '../extract/terms/claim.ts';
import { dayPhrasesOf } from '../extract/days/days.ts';
import type { Party } from '../extract/terms/party.ts';
import { evidenceOf } from '../extract/evidence.ts';
import { topicsOf, wordsOf } from '../extract/points/points.ts';
import type { Point } from '../extract/points/point-sentences.ts';
import type { Extraction } from '../pipeline.ts';
import type { Personas } from './personas.ts';
import { sideNamed } from './sides.ts';
import { spanOfMention, spanOfRange, type Passages } from './spans.ts';
import type { Tellers } from './tellers.ts';

/** What accounts are made from, beside the extraction itself. */
export interface AccountParts {
  readonly document: DocumentId;
  readonly passages: Passages;
  readonly personas: Personas;
  readonly tellers: Tellers;
  /** Where the texts name each side, by the id of the annotations. */
  readonly sides: ReadonlyMap<string, readonly Span[]>;
  /** Agreements of the reading, with their places. */
  readonly agreements: ReadonlyMap<AgreementId, readonly Span[]>;
}

/** The accounts of a document, one a claim, with the sentences they rest on and the words to be marked in them. */
export function accountsOf(extraction: Extraction, parts: AccountParts): Account[] {
  const ordinals = new Map<string, number>();
  return extraction.claims.flatMap((claim) => {
    const contact = spanOfRange(claim.text, claim.trigger);
    if (contact === null) return [];
    const key = `${contact.in} ${String(contact.start)}`;
    const ordinal = ordinals.get(key) ?? 0;
    const account = accountOf(claim, contact, ordinal, extraction, parts);
    if (account === null) return [];
    ordinals.set(key, ordinal + 1);
    return [account];
  });
}

function accountOf(
  claim: Claim,
  contact: Span,
  ordinal: number,
  extraction: Extraction,
  parts: AccountParts,
): Account | null {
  const evidence = evidenceOf(claim).map((stretch): Span => ({
    in: claim.text.part,
    ...stretch,
    text: claim.text.source.slice(stretch.start, stretch.end),
  }));
  const [main] = evidence;
  if (main === undefined) return null;
  const passages = evidence.map((span) => parts.passages.of(span));
  const linked = (extraction.linked.get(claim) ?? []).map(agreementIdOf).filter((id) => parts.agreements.has(id));
  const names = [
    ...claim.parties.flatMap((party) => namingOf('party', party, passages, parts)),
    ...(claim.initiator === null ? [] : namingOf('initiator', claim.initiator, passages, parts)),
    ...[...new Set(linked)].map((id): Naming => ({
      as: 'agreement',
      who: { type: 'agreement', id },
      office: null,
      side: null,
      tense: 'current',
      restsOn: [...passages],
    })),
  ];
  // Somebody without a name, an office or a side cannot be kept; whom that leaves alone talked to nobody who can be told.
  if (names.filter(({ as }) => as === 'party').length < 2) return null;
  const id = accountIdOf(parts.document, contact, ordinal);
  const points = extraction.points.get(claim) ?? [];
  return {
    id,
    kind: claim.kind,
    status: claim.status,
    earliest: claim.days?.earliest ?? null,
    latest: claim.days?.latest ?? null,
    days: 'some',
    ...(claim.movedFrom === undefined || claim.days === null ? {} : { movedFrom: claim.movedFrom }),
    extent: claim.series ? 'series' : 'one',
    place:
      claim.place === null ? null : (spanOfRange(textOfPlace(claim), claim.place)?.text.replace(/\s+/gu, ' ') ?? null),
    topics: topicsOf(points),
    confidence: extraction.confidence.get(claim) ?? 0.5,
    rules: [...new Set(claim.rules)],
    names,
    givenBy: parts.tellers.tellingsOf(extraction.tellers.get(claim) ?? [], evidence),
    pointsTo: parts.tellers.pointersOf(extraction.pointers.get(claim) ?? []),
    restsOn: passages.map((passage, at) => ({
      passage,
      shows:
        at > 0
          ? ['parties', 'day']
          : claim.movedFrom === undefined
            ? ['contact', 'parties', 'kind', 'status']
            : ['contact', 'parties', 'day', 'kind', 'status'],
    })),
    marks: marksOf(claim, contact, evidence, names, extraction, parts),
    statements: statementsOf(id, points, parts.passages),
  };
}

/** The points of an account, each resting on its own words; points of the same words once. */
function statementsOf(account: AccountId, points: readonly Point[], passages: Passages): Statement[] {
  const statements = new Map<string, Statement>();
  for (const { text, range } of points) {
    const span = spanOfRange(text, range);
    if (span === null) continue;
    const id = statementIdOf(account, span);
    statements.set(id, { id, label: wordsOf(text, range), passage: passages.of(span) });
  }
  return [...statements.values()];
}

function namingOf(
  as: 'party' | 'initiator',
  party: Party,
  passages: readonly PassageId[],
  parts: AccountParts,
): Naming[] {
  if (party.type === 'side') {
    const side = sideNamed(party.side);
    const who: Named =
      side.type === 'country' ? { type: 'country', id: side.id } : { type: 'organisation', id: side.id };
    const office = party.office.length === 0 ? null : party.office.join(' ');
    return [{ as, who, office, side: null, tense: 'current', restsOn: [...passages] }];
  }
  const id = parts.personas.idOf(party.person);
  if (id === null) return [];
  const [side, office] = [parts.personas.sideOf(party.person), parts.personas.officeOf(party.person)];
  return [{ as, who: { type: 'persona', id }, office, side, tense: 'current', restsOn: [...passages] }];
}

/** The exact words inside the evidence that a reader is to see marked. */
function marksOf(
  claim: Claim,
  contact: Span,
  evidence: readonly Span[],
  names: readonly Naming[],
  extraction: Extraction,
  parts: AccountParts,
): Mark[] {
  const isInside = (span: Span): boolean =>
    evidence.some((one) => one.in === span.in && span.start >= one.start && span.end <= one.end);
  const marks: Mark[] = [];
  const mark = (span: Span | null, show: Mark['show'], who: Named | null): void => {
    if (span !== null && isInside(span)) marks.push({ ...span, show, who });
  };
  mark(contact, claim.status === 'denied' ? 'status' : 'contact', null);
  for (const party of claim.parties) {
    if (party.type === 'person') {
      const id = parts.personas.idOf(party.person);
      const who: Named | null = id === null ? null : { type: 'persona', id };
      for (const placed of party.person.mentions) mark(spanOfMention(extraction.doc, placed), 'parties', who);
    } else {
      const side = sideNamed(party.side);
      for (const span of parts.sides.get(party.side) ?? [])
        mark(span, 'parties', { type: side.type, id: side.id } as Named);
    }
  }
  for (const naming of names) {
    const { who } = naming;
    if (who.type === 'agreement') for (const span of parts.agreements.get(who.id) ?? []) mark(span, 'agreement', who);
  }
  for (const { text, range } of extraction.tellers.get(claim) ?? []) {
    if (range !== null) mark(spanOfRange(text, range), 'teller', null);
  }
  if (claim.place !== null) mark(spanOfRange(textOfPlace(claim), claim.place), 'place', null);
  const sentence = claim.text.sentences[claim.sentence];
  if (sentence !== undefined && claim.days !== null) {
    for (const phrase of dayPhrasesOf(claim.text.tokens, sentence.first, sentence.last))
      mark(spanOfRange(claim.text, phrase), 'day', null);
  }
  return withoutOverlaps(marks);
}

/** Marks in the order of the text; of two that overlap the longer stays, of equal ones the first. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const one of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.in === one.in && one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => (a.in === b.in ? a.start - b.start : a.in === 'title' ? -1 : 1));
}
