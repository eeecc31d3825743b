import {
  contextOf,
  foldForSearch,
  paragraphsOf,
  type Account,
  type DocumentId,
  type Naming,
  type Reading,
  type SideId,
  type Source,
} from '@readout/domain';
import { firstPublication, type Appearances } from '@readout/store';
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
    origins: JSON.stringify(document.origins),
    named: JSON.stringify({ countries, organisations, agreements, sources }),
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

/** Personas; `json` is the persona as it was read, `forms` what was printed of it, in the order of first mention. */
export function personaRows({ personas }: Reading): Row[] {
  return personas.map((persona) => ({
    id: persona.id,
    name: persona.name,
    forms: [...new Set(persona.mentions.map(({ text }) => text))],
    json: JSON.stringify(persona),
  }));
}

/** Accounts; `json` is the account as it was read, `tellers` what counting needs of who gives it. */
export function accountRows({ accounts, sources }: Reading): Row[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return accounts.map((account) => ({
    id: account.id,
    kind: account.kind,
    status: account.status,
    earliest: account.earliest,
    latest: account.latest,
    days: account.days,
    extent: account.extent,
    place: account.place,
    topics: account.topics,
    confidence: account.confidence,
    rules: account.rules,
    tellers: JSON.stringify(tellersOf(account, byId)),
    json: JSON.stringify(account),
  }));
}

function tellersOf(account: Account, sources: ReadonlyMap<string, Source>): Row[] {
  return account.givenBy.map(({ source, side }) => ({ source, side, unnamed: sources.get(source)?.unnamed ?? false }));
}

/** Namings of one type of thing as relationships; open parties have none. */
export function namingRows({ accounts }: Reading, type: Exclude<Naming['who']['type'], 'open'>): Row[] {
  return accounts.flatMap((account) =>
    account.names.flatMap(({ as, who, office, side, tense, restsOn }) =>
      who.type === type ? [{ account: account.id, id: who.id, naming: { as, office, side, tense, restsOn } }] : [],
    ),
  );
}

/** Who gives each account, as relationships. */
export function tellingRows({ accounts }: Reading): Row[] {
  return accounts.flatMap((account) =>
    account.givenBy.map(({ source, ...telling }) => ({ account: account.id, source, telling })),
  );
}

/** Accounts that each account points to, as relationships. */
export function pointerRows({ accounts }: Reading): Row[] {
  return accounts.flatMap((account) =>
    account.pointsTo.map(({ source, ...pointer }) => ({ account: account.id, source, pointer })),
  );
}

/** For whom each persona speaks, as relationships. */
export function officeRows({ personas }: Reading): (Row & { side: SideId })[] {
  return personas.flatMap((persona) =>
    persona.speaksFor.map(({ side, ...office }) => ({ persona: persona.id, side, office })),
  );
}

/** Whether every character is one UTF-16 code unit, so that the engine, which counts code points, cuts where we do. */
function hasOnlySingleUnits(text: string): boolean {
  return !/[\uD800-\uDFFF]/.test(text);
}
