import { isForeignOffice } from '../annotate/people/domestic.ts';
import type { Person } from '../annotate/people/entities.ts';
import type { AnnotatedDocument, AnnotatedText } from '../annotate/document.ts';
import type { Range } from '../annotate/phrases/mention.ts';
import { isCountry, nameOfSide } from '../annotate/words/lexicon.ts';
import type { Extraction } from '../pipeline.ts';
import { textOfPlace, type Claim } from './terms/claim.ts';
import { sideOfPerson } from './terms/party.ts';
import { evidenceOf } from './evidence.ts';
import { topicsOf } from './points/points.ts';

/** A person as findings print them. */
interface FoundPerson {
  readonly name: string;
  readonly office: string | null;
  readonly affiliation: string | null;
}

/** One conversation as findings print it: the shape of the gold annotations, with confidence and rules. */
interface FoundConversation {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly date: { readonly earliest: string; readonly latest: string } | null;
  readonly place: string | null;
  readonly participants: readonly FoundPerson[];
  readonly sides: readonly string[];
  readonly initiator: { readonly name: string } | null;
  readonly accounts: readonly string[];
  /** Accounts that the text speaks of and does not give. */
  readonly pointsTo: readonly string[];
  readonly agreements: readonly string[];
  readonly topics: readonly string[];
  /** The separate points that the account makes, each a part of the text. */
  readonly statements: readonly string[];
  readonly quotes: readonly string[];
  readonly confidence: number;
  readonly rules: readonly string[];
}

/** What `readout extract` prints for a document. */
export interface Findings {
  readonly conversations: readonly FoundConversation[];
  readonly leaders: readonly (FoundPerson & { readonly mentions: readonly string[] })[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly agreements: readonly {
    readonly name: string;
    readonly status: string;
    readonly parties: readonly string[];
    readonly mentions: readonly string[];
  }[];
}

/** The findings of an extraction. */
export function findingsOf(extraction: Extraction): Findings {
  const { doc } = extraction;
  return {
    conversations: extraction.claims.map((claim, i) => conversationOf(doc, extraction, claim, i)),
    leaders: extraction.leaders.map((person) => ({ ...personOf(doc, person), mentions: mentionsOf(doc, person) })),
    countries: extraction.sides.filter((side) => isCountry(side)).map(nameOfSide),
    organisations: extraction.organisations.map((organisation) => organisation.name),
    agreements: extraction.agreements.map((agreement) => ({
      name: agreement.name,
      status: agreement.status,
      parties: agreement.parties.map(nameOfSide),
      mentions: agreement.mentions,
    })),
  };
}

function conversationOf(doc: AnnotatedDocument, extraction: Extraction, claim: Claim, i: number): FoundConversation {
  const points = extraction.points.get(claim) ?? [];
  const place = claim.place === null ? null : sliceOf(textOfPlace(claim), claim.place);
  const initiator =
    claim.initiator === null
      ? null
      : {
          name:
            claim.initiator.type === 'person' ? nameOf(doc, claim.initiator.person) : nameOfSide(claim.initiator.side),
        };
  return {
    id: `c${String(i + 1)}`,
    kind: claim.kind,
    status: claim.status,
    date: claim.days === null ? null : { earliest: claim.days.earliest, latest: claim.days.latest },
    place,
    participants: claim.parties.flatMap((party) => (party.type === 'person' ? [personOf(doc, party.person)] : [])),
    sides: claim.parties.flatMap((party) => (party.type === 'side' ? [nameOfSide(party.side)] : [])),
    initiator,
    accounts: [...(extraction.tellers.get(claim) ?? []), ...(extraction.pointers.get(claim) ?? [])].flatMap(
      ({ name, manner }) => (manner === 'tells' || manner === 'not-read' ? [name] : []),
    ),
    pointsTo: (extraction.pointers.get(claim) ?? []).map(({ name }) => name),
    agreements: extraction.linked.get(claim) ?? [],
    topics: topicsOf(points),
    statements: points.map(({ text, range }) => sliceOf(text, range)),
    quotes: evidenceOf(claim).map((span) => claim.text.source.slice(span.start, span.end)),
    confidence: extraction.confidence.get(claim) ?? 0.5,
    rules: claim.rules,
  };
}

/** A person's fullest printed name, without title. */
export function nameOf(doc: AnnotatedDocument, person: Person): string {
  const text = person.best.in === 'title' ? doc.title : doc.body;
  const name = person.best.mention.name;
  if (name === null) return '';
  return text.source
    .slice(text.tokens[name.first]?.start ?? 0, text.tokens[name.last - 1]?.end ?? 0)
    .replace(/\s+/gu, ' ');
}

function personOf(doc: AnnotatedDocument, person: Person): FoundPerson {
  const isOpen = !person.isForeign && person.offices.length > 0 && !isForeignOffice(person, doc.homeSide);
  const side = sideOfPerson(person) ?? person.assumedSide ?? (isOpen ? doc.homeSide : null);
  return {
    name: nameOf(doc, person),
    office: officeOf(doc, person),
    affiliation: side === null ? null : nameOfSide(side),
  };
}

/** A person's first office as printed; null where the text gives none. */
export function officeOf(doc: AnnotatedDocument, person: Person): string | null {
  const [office] = person.offices;
  return office === undefined ? null : officeText(doc, office.placed);
}

function officeText(doc: AnnotatedDocument, placed: Person['offices'][number]['placed']): string {
  const text = placed.in === 'title' ? doc.title : doc.body;
  const office = placed.mention.office;
  if (office === null) return '';
  return text.source
    .slice(text.tokens[office.first]?.start ?? 0, text.tokens[office.last - 1]?.end ?? 0)
    .replace(/\s+/gu, ' ');
}

function mentionsOf(doc: AnnotatedDocument, person: Person): string[] {
  const forms = person.mentions.map((placed) => {
    const text = placed.in === 'title' ? doc.title : doc.body;
    return text.source.slice(
      text.tokens[placed.mention.first]?.start ?? 0,
      text.tokens[placed.mention.last - 1]?.end ?? 0,
    );
  });
  return [...new Set(forms)];
}

function sliceOf(text: AnnotatedText, { first, last }: Range): string {
  return text.source.slice(text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0);
}
