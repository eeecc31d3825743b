import type {
  AgreementId,
  CountryId,
  Day,
  LeaderId,
  OrganisationId,
  PassageHit,
  PassageHits,
  SideId,
  Suggestion,
} from '@readout/domain';
import {
  formatCursor,
  isEmptySearch,
  nameSearchWords,
  parseCursor,
  searchWords,
  type Place,
  type SearchWords,
} from '@readout/store';
import type { Connection, Row } from '../engine.ts';
import { text, textOrNull } from '../kept/kept-json.ts';
import { dayOfPlace, placesOf } from '../paragraph-place.ts';
import { QUESTIONS } from '../sql.generated.ts';
import { bodyBetween } from './documents.ts';
import { documentsByNumber } from './kept-parts.ts';

/** Names that hold all the words, at most `limit` of each type. */
export function suggest(db: Connection, typed: string, limit: number): Suggestion[] {
  const words = nameSearchWords(typed);
  const prefix = words.at(-1);
  if (prefix === undefined) return [];
  const match = matchOf({ phrases: [], words: words.slice(0, -1), prefix });
  const rows = db.all(QUESTIONS['suggest/names'], { match, begin: words.join(' '), limit });
  const ids = rows.filter((row) => row['type'] === 'person').map((row) => row['id']);
  const people = new Map(
    db.all(QUESTIONS['suggest/people'], { ids: JSON.stringify(ids) }).map((row) => [text(row['id']), row]),
  );
  return rows.map((row) => suggestionFrom(row, people.get(text(row['id']))));
}

function suggestionFrom(row: Row, person: Row | undefined): Suggestion {
  const id = text(row['id']);
  const name = text(row['name']);
  switch (text(row['type'])) {
    case 'person': {
      const side = textOrNull(person?.['side']) as SideId | null;
      return { type: 'person', id: id as LeaderId, name, side, office: textOrNull(person?.['office']) };
    }
    case 'country':
      return { type: 'country', id: id as CountryId, name };
    case 'organisation':
      return { type: 'organisation', id: id as OrganisationId, name };
    default:
      return { type: 'agreement', id: id as AgreementId, name };
  }
}

/** Paragraphs that hold all the words, latest day first. */
export function passagesMatching(
  db: Connection,
  typed: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): PassageHits {
  const search = searchWords(typed);
  const place = parseCursor(after);
  if (isEmptySearch(search)) return { total: 0, hits: [], next: null };
  const match = matchOf(search);
  const total = Number(db.get(QUESTIONS['passages-matching/total'], { match })?.['total']);
  // One more than asked for says whether there is another page.
  const found = paragraphsAfter(db, match, place, limit + 1);
  const hits = hitsFrom(db, found.slice(0, limit));
  const last = hits.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return { total, hits, next: isMore ? formatCursor(placeOf(last)) : null };
}

/** The engine's expression for a search: every word in quotation marks, which nothing in a folded word can end. */
function matchOf({ phrases, words, prefix }: SearchWords): string {
  const parts = [...phrases.map((phrase) => `"${phrase.join(' ')}"`), ...words.map((word) => `"${word}"`)];
  if (prefix !== null) parts.push(`"${prefix}" *`);
  return parts.join(' AND ');
}

function placeOf({ document, paragraph }: PassageHit): Place {
  return { publishedOn: document.publishedOn, document: document.id, paragraph };
}

/**
 * Rows of `passages-matching/of-one-day`. The words are looked up as seldom as possible, since the engine merges all that begin alike anew
 * each time: once for the latest hits, whose days are whole but for the last, and once for that, since rows of one day stand in the order
 * they were saved.
 */
function paragraphsAfter(db: Connection, match: string, after: Place | null, limit: number): Row[] {
  const sameDay = after === null ? [] : paragraphsOfDay(db, match, after.publishedOn, after, limit);
  const wanted = limit - sameDay.length;
  if (wanted === 0) return sameDay;
  const last = after === null ? Number.MAX_SAFE_INTEGER : placesOf(after.publishedOn).first - 1;
  const places = db
    .all(QUESTIONS['passages-matching/latest-first'], { match, last, limit: wanted })
    .map(({ place }) => Number(place));
  const end = places.at(-1);
  const lastDay = end === undefined || places.length < wanted ? undefined : dayOfPlace(end);
  const whole = lastDay === undefined ? places : places.filter((place) => place > placesOf(lastDay).last);
  const found = [...sameDay, ...paragraphsAt(db, whole)];
  if (lastDay !== undefined) found.push(...paragraphsOfDay(db, match, lastDay, null, limit - found.length));
  return found;
}

function paragraphsAt(db: Connection, places: readonly number[]): Row[] {
  return places.length === 0
    ? []
    : db.all(QUESTIONS['passages-matching/at-places'], { places: JSON.stringify(places) });
}

function paragraphsOfDay(db: Connection, match: string, day: Day | null, after: Place | null, limit: number): Row[] {
  return db.all(QUESTIONS['passages-matching/of-one-day'], {
    ...{ match, limit, ...placesOf(day) },
    document: after?.document ?? '',
    number: after?.paragraph ?? 0,
  });
}

function hitsFrom(db: Connection, rows: readonly Row[]): PassageHit[] {
  const documents = documentsByNumber(
    db,
    rows.map((row) => Number(row['document'])),
  );
  return rows.flatMap((row) => {
    const n = Number(row['document']);
    const document = documents.get(n);
    if (document === undefined) return [];
    const { start, end, text: words } = bodyBetween(db, n, Number(row['start']), Number(row['end']));
    return [{ document: document.line, paragraph: Number(row['number']), start, end, text: words }];
  });
}
