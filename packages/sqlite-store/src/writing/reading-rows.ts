import {
  contextOf,
  foldForSearch,
  paragraphsOf,
  type Account,
  type Context,
  type DocumentId,
  type Named,
  type PassageId,
  type PersonaId,
  type Reading,
} from '@readout/domain';
import { decidedToKeep, firstPublication, type Appearances, type ReadingToSave } from '@readout/store';
import type { RowWriter } from './row-writer.ts';
import type { Numbers } from './standing.ts';
import { stretchesOf, type Stretch } from '../stretches.ts';

/** A reading with what is worked out of it before the store is locked for writing. */
export interface PreparedReading extends ReadingToSave {
  readonly contexts: readonly Context[];
  readonly stretches: readonly Stretch[];
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

/** Works out contexts, stretches and folded paragraphs. */
export function prepare(one: ReadingToSave): PreparedReading {
  const { document, passages } = one.reading;
  return {
    ...one,
    contexts: passages.map((passage) => contextOf(document, passage)),
    stretches: stretchesOf(document.text),
    paragraphs: paragraphsOf(document.text).map(({ start, end }) => ({
      start,
      end,
      words: foldForSearch(document.text.slice(start, end)),
    })),
  };
}

/** Hands a reading's rows to the writer, all but things, sources and words. The first paragraph's number is what `numbers` holds before. */
export function addReadingRows(
  { reading, personaKeys, accountKeys, contexts, stretches, paragraphs }: PreparedReading,
  appearances: Appearances,
  rows: RowWriter,
  numbers: Numbers,
): void {
  const { document, passages } = reading;
  const n = ++numbers.document;
  const mark = document.reading;
  const first = firstPublication(appearances.publications);
  const origins = JSON.stringify(document.origins.map(({ start, end, unit, label }) => [start, end, unit, label]));
  rows.add(
    'document',
    ...[n, document.id, document.title, document.text.length, document.language, origins],
    ...[mark.reader, mark.rules, mark.data, mark.day],
    document.kept === undefined ? null : JSON.stringify(document.kept),
    ...[first?.publishedOn ?? '', first?.publisher ?? null, first?.url ?? null, first?.rights ?? null],
    decidedToKeep(reading),
  );
  for (const { start, text } of stretches) rows.add('body', n, start, text);
  addAppearanceRows(n, document.id, appearances, rows);
  passages.forEach((passage, ordinal) => {
    const context = contexts[ordinal];
    if (context === undefined) throw new Error('a passage without its context');
    const { id, in: part, start, end, text } = passage;
    const { paragraph, before, after } = context;
    rows.add('passage', n, ordinal, id, part, start, end, text, paragraph, before, after);
  });
  const ordinals = new Map(passages.map(({ id }, ordinal) => [id, ordinal]));
  const rests = (ids: readonly PassageId[]): string => `[${ids.map((id) => ordinals.get(id)).join(',')}]`;
  const personas = addPersonaRows(n, reading, personaKeys, rests, rows, numbers);
  addNamedRows(n, reading, rows);
  for (const account of reading.accounts) {
    const a = ++numbers.account;
    const { earliest, latest, days, extent, place, confidence } = account;
    rows.add(
      'account',
      ...[a, account.id, n, account.kind, account.status, earliest, latest, days, extent, place, confidence],
      ...[
        JSON.stringify(account.topics),
        JSON.stringify(account.rules),
        JSON.stringify(account.marks),
        keysAsText(accountKeys.get(account.id)),
        movedFromAsText(account),
      ],
    );
    account.names.forEach(({ as, who, office, side, tense, restsOn }, ordinal) => {
      rows.add('naming', a, ordinal, as, who.type, ...whoColumns(who, personas), office, side, tense, rests(restsOn));
    });
    account.givenBy.forEach(({ source, side, via, assumed, restsOn }, ordinal) => {
      rows.add('telling', a, ordinal, source, side, via, Number(assumed), rests(restsOn));
    });
    account.pointsTo.forEach(({ source, side, restsOn }, ordinal) => {
      rows.add('pointer', a, ordinal, source, side, rests(restsOn));
    });
    account.restsOn.forEach(({ passage, shows }, ordinal) => {
      rows.add('rest', a, ordinal, ordinals.get(passage) ?? null, shows.join(' '));
    });
    account.statements.forEach(({ id, label, passage }, ordinal) => {
      rows.add('statement', a, ordinal, id, label, ordinals.get(passage) ?? null);
    });
  }
  paragraphs.forEach(({ start, end }, index) => {
    rows.add('paragraph', ++numbers.paragraph, n, index + 1, start, end);
  });
}

/** Hands over the rows that say where a document appeared and which collections it is in. */
export function addAppearanceRows(n: number, id: DocumentId, appearances: Appearances, rows: RowWriter): void {
  const publishedOn = firstPublication(appearances.publications)?.publishedOn ?? '';
  for (const where of appearances.publications) {
    rows.add('publication', n, where.id, where.publisher, where.publishedOn, where.url, where.rights);
  }
  for (const { id: collection, name } of appearances.collections) {
    rows.add('membership', collection, publishedOn, id, n, name);
  }
}

function addPersonaRows(
  n: number,
  { personas }: Reading,
  keys: ReadingToSave['personaKeys'],
  rests: (ids: readonly PassageId[]) => string,
  rows: RowWriter,
  numbers: Numbers,
): Map<PersonaId, number> {
  const known = new Map<PersonaId, number>();
  for (const { id, name, mentions, speaksFor } of personas) {
    const p = ++numbers.persona;
    known.set(id, p);
    rows.add('persona', p, id, n, name, JSON.stringify(mentions), keysAsText(keys.get(id)));
    speaksFor.forEach(({ side, office, tense, restsOn }, ordinal) => {
      rows.add('office', p, ordinal, side, office, tense, rests(restsOn));
    });
  }
  return known;
}

function addNamedRows(n: number, { countries, organisations, agreements, sources }: Reading, rows: RowWriter): void {
  let ordinal = 0;
  for (const { id, mentions } of countries)
    rows.add('named', n, ordinal++, id, null, null, null, JSON.stringify(mentions));
  for (const { id, name, mentions } of organisations) {
    rows.add('named', n, ordinal++, id, name, null, null, JSON.stringify(mentions));
  }
  for (const { id, name, status, parties, mentions } of agreements) {
    rows.add('named', n, ordinal++, id, name, status, JSON.stringify(parties), JSON.stringify(mentions));
  }
  sources.forEach(({ id, name }, at) => {
    rows.add('heard', n, at, id, name);
  });
}

function movedFromAsText({ movedFrom }: Account): string | null {
  return movedFrom === undefined ? null : JSON.stringify([movedFrom.earliest, movedFrom.latest]);
}

function keysAsText(keys: readonly string[] = []): string {
  return JSON.stringify([...new Set(keys)]);
}

/** The columns persona, thing and words. */
function whoColumns(
  who: Named,
  personas: ReadonlyMap<PersonaId, number>,
): [number | null, string | null, string | null] {
  if (who.type === 'persona') return [personas.get(who.id) ?? null, null, null];
  return who.type === 'open' ? [null, null, who.name] : [null, who.id, null];
}
