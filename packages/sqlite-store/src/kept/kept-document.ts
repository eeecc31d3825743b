import type {
  AgreementId,
  AgreementStatus,
  CountryId,
  Decided,
  Day,
  DocumentId,
  DocumentLine,
  Kept,
  OrganisationId,
  Origin,
  PassageId,
  ReadingMark,
  Reading,
  SideId,
  Source,
  SourceId,
  Span,
  TextPart,
} from '@readout/domain';
import { decidedKept, type KeptPassage } from '@readout/store';
import type { Row } from '../engine.ts';
import { list, text, textOrNull } from './kept-json.ts';

/** The reading mark from the columns reader, rules, data and reading_day. */
export function keptMark(row: Row): ReadingMark {
  return {
    reader: text(row['reader']),
    rules: text(row['rules']),
    data: text(row['data']),
    day: textOrNull(row['reading_day']) as Day | null,
  };
}

/** How much of what was said of it stood up to its text, from the column kept; nothing where it has none. */
export function keptShare(row: Row): { kept?: Kept } {
  const kept = textOrNull(row['kept']);
  return kept === null ? {} : { kept: JSON.parse(kept) as Kept };
}

/** What analysts settled in a document, from the column of that name. */
export function keptDecided(row: Row): { decided?: Decided } {
  return decidedKept(textOrNull(row['decided']));
}

/** A line from a row of the view `document_line`. */
export function keptLine(row: Row): DocumentLine {
  return {
    id: text(row['id']) as DocumentId,
    title: textOrNull(row['title']),
    publisher: textOrNull(row['publisher']),
    publishedOn: textOrNull(row['published_on']) as Day | null,
    url: textOrNull(row['url']),
    rights: textOrNull(row['rights']),
    language: textOrNull(row['language']),
    collections: list<string>(row['collections']),
  };
}

/** Where the stretches of a document came from. */
export function keptOrigins(row: Row): Origin[] {
  return list<[number, number, Origin['unit'], string]>(row['origins']).map(([start, end, unit, label]) => ({
    start,
    end,
    unit,
    label,
  }));
}

/** A passage from a row of its table. */
export function keptPassage(row: Row): KeptPassage {
  return {
    id: text(row['id']) as PassageId,
    in: text(row['part']) as TextPart,
    start: Number(row['start']),
    end: Number(row['end']),
    text: text(row['text']),
    paragraph: Number(row['paragraph']),
    before: text(row['before']),
    after: text(row['after']),
  };
}

/** What a document names besides people, from the rows of all of it. */
export function keptThings(rows: readonly Row[]): Pick<Reading, 'countries' | 'organisations' | 'agreements'> {
  const found: Pick<Reading, 'countries' | 'organisations' | 'agreements'> = {
    countries: [],
    organisations: [],
    agreements: [],
  };
  for (const row of rows) {
    const id = text(row['id']);
    const mentions = list<Span>(row['mentions']);
    switch (text(row['type'])) {
      case 'country':
        found.countries.push({ id: id as CountryId, mentions });
        break;
      case 'organisation':
        found.organisations.push({ id: id as OrganisationId, name: text(row['name']), mentions });
        break;
      default:
        found.agreements.push({
          id: id as AgreementId,
          name: text(row['name']),
          status: text(row['status']) as AgreementStatus,
          parties: list<SideId>(row['parties']),
          mentions,
        });
    }
  }
  return found;
}

/** A teller from the columns id, name and unnamed. */
export function keptSource(row: Row): Source {
  return { id: text(row['id']) as SourceId, name: text(row['name']), unnamed: row['unnamed'] === 1 };
}
