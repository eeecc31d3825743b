import {
  contextOf,
  foldForSearch,
  paragraphsOf,
  type Account,
  type DocumentId,
  type Persona,
  type Reading,
  type SourceId,
  type Teller,
} from '@readout/domain';
import { decidedToKeep, firstPublication, type Appearances } from '@readout/store';
import { integer } from '../connection.ts';
import { latestFirstKey, paddedParagraph } from '../latest-first.ts';

/** Properties of a node or relationship, or a row of a statement. */
export type Row = Readonly<Record<string, unknown>>;

/** What changes of a document when it appears once more: how a line of a list says it, and where it stands in lists. */
export function documentLineRow(
  document: DocumentId,
  appearances: Appearances,
): Row & { id: DocumentId; latestFirst: string } {
  const first = firstPublication(appearances.publications);
  const publishedOn = first?.publishedOn ?? null;
  return {
    id: document,
    publisher: first?.publisher ?? null,
    publishedOn,
    url: first?.url ?? null,
    rights: first?.rights ?? null,
    collections: appearances.collections.map(({ id }) => id),
    latestFirst: latestFirstKey({ publishedOn, document, paragraph: 0 }),
  };
}

/** All properties of a document's node. Lists of maps are JSON, since a property cannot hold them. */
export function documentRow({ document, ...reading }: Reading, appearances: Appearances): Row {
  const { countries, organisations, agreements, sources } = reading;
  return {
    ...documentLineRow(document.id, appearances),
    title: document.title,
    text: document.text,
    length: integer(document.text.length),
    isPlain: hasOnlySingleUnits(document.text),
    language: document.language,
    reader: document.reading.reader,
    rules: document.reading.rules,
    data: document.reading.data,
    readingDay: document.reading.day,
    kept: document.kept === undefined ? null : JSON.stringify(document.kept),
    origins: JSON.stringify(document.origins),
    named: JSON.stringify({ countries, organisations, agreements, sources }),
    decided: decidedToKeep(reading),
    names: [...countries, ...organisations, ...agreements, ...sources].map(({ id }) => id),
  };
}

/** Passages with what stands around them, so that no answer has to load a whole text for it. */
export function passageRows({ document, passages }: Reading): Row[] {
  return passages.map((passage) => {
    const { paragraph, before, after } = contextOf(document, passage);
    const { start, end } = passage;
    return { ...passage, start: integer(start), end: integer(end), paragraph: integer(paragraph), before, after };
  });
}

/** The paragraphs of the body as they are searched; their words stand in the document alone. */
export function paragraphRows({ document }: Reading, latestFirst: string): Row[] {
  return paragraphsOf(document.text).map(({ start, end }, index) => {
    const number = paddedParagraph(index + 1);
    return {
      id: `${document.id} ${number}`,
      latestFirst: `${latestFirst} ${number}`,
      start: integer(start),
      end: integer(end),
      folded: foldForSearch(document.text.slice(start, end)),
    };
  });
}

/** A persona; `json` is the persona as it was read, `forms` what was printed of it, in the order of first mention. */
export function personaRow(persona: Persona): Row {
  return {
    id: persona.id,
    name: persona.name,
    forms: [...new Set(persona.mentions.map(({ text }) => text))],
    json: JSON.stringify(persona),
  };
}

/** An account; `json` is the account as it was read, `tellers` what counting needs of who gives it. */
export function accountRow(account: Account, isUnnamed: (source: SourceId) => boolean): Row {
  return {
    id: account.id,
    kind: account.kind,
    status: account.status,
    earliest: account.earliest,
    latest: account.latest,
    days: account.days,
    movedFrom: account.movedFrom === undefined ? null : [account.movedFrom.earliest, account.movedFrom.latest],
    extent: account.extent,
    place: account.place,
    topics: account.topics,
    confidence: account.confidence,
    rules: account.rules,
    tellers: JSON.stringify(
      account.givenBy.map(({ source, side }): Teller => ({ source, side, unnamed: isUnnamed(source) })),
    ),
    json: JSON.stringify(account),
  };
}

/** Whether every character is one UTF-16 code unit, so that the engine, which counts code points, cuts where we do. */
function hasOnlySingleUnits(text: string): boolean {
  return !/[\uD800-\uDFFF]/.test(text);
}
