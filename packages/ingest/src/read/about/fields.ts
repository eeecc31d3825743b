import { problem, type ReadProblem } from '../problems.ts';
import { storableAddress, type About } from './about.ts';
import { inlineText } from '../html/fragment.ts';
import { oneLine } from '../normalise/characters.ts';
import { dayOfField, type NumberOrder } from './printed-day.ts';

/** The names under which files give a field, in lower case and without `_`, `-` and spaces; the first that is there counts. */
const NAMES = {
  title: [
    'title',
    'headline',
    'articletitle',
    'documenttitle',
    'storytitle',
    'webtitle',
    'subject',
    'heading',
    'titel',
    'titre',
    'titulo',
    'titolo',
    'tytul',
    'uberschrift',
    'заголовок',
  ],
  publishedOn: [
    'publishedon',
    'documentdate',
    'date',
    'publicationdate',
    'published',
    'publishedat',
    'datepublished',
    'datepublish',
    'publishdate',
    'webpublicationdate',
    'firstpublished',
    'firstpublishedat',
    'dateofpublication',
    'issued',
    'released',
    'releasedate',
    'datetime',
    'timestamp',
    'publisheddate',
    'articledate',
    'pubdate',
    'day',
    'datum',
    'erscheinungsdatum',
    'fecha',
    'data',
    'дата',
  ],
  publisher: [
    'publisher',
    'source',
    'publication',
    'outlet',
    'paper',
    'newspaper',
    'sitename',
    'sourcename',
    'sourcetitle',
    'publishername',
    'publicationname',
    'agency',
    'provider',
    'website',
    'media',
    'quelle',
    'medium',
    'zeitung',
    'fuente',
    'fonte',
    'zrodlo',
    'источник',
  ],
  url: ['url', 'link', 'address', 'permalink', 'articleurl', 'weburl', 'sourceurl', 'lien', 'enlace', 'ссылка'],
  rights: ['rights', 'licence', 'license'],
  collection: ['collection'],
} as const satisfies Readonly<Record<keyof About, readonly string[]>>;

/** What a record of named values says of a document, and which of its values have a wrong type. */
export interface ReadFields {
  readonly about: Partial<About>;
  /** The names, as written, of values that should be one line of text and are a list, map or the like. */
  readonly mistyped: readonly string[];
  readonly problems: readonly ReadProblem[];
}

/** How the values of a record are to be understood. */
export interface FieldOptions {
  readonly file: string;
  /** As the beginning of a sentence: `Row 3 of `, or empty. */
  readonly place?: string;
  readonly order?: NumberOrder | null;
}

/** Understands a record of named values (front matter, side file, JSON document, table row). Unknown names are passed over. */
export function readFields(record: Readonly<Record<string, unknown>>, options: FieldOptions): ReadFields {
  const byName = new Map(Object.entries(record).map(([key, value]) => [foldName(key), { key, value }]));
  const mistyped: string[] = [];
  const textOf = (field: keyof About): string | null => {
    for (const written of NAMES[field]) {
      const found = byName.get(written);
      if (found?.value === null || found?.value === undefined || found.value === '') continue;
      if (typeof found.value === 'string') return oneLine(found.value);
      // A source is often given as { id, name }, a headline as { main } or { rendered }.
      const name = field === 'publisher' || field === 'title' ? nameIn(found.value) : null;
      if (name !== null) return name;
      if (typeof found.value === 'number' && (field === 'title' || field === 'publishedOn')) return String(found.value);
      mistyped.push(found.key);
      return null;
    }
    return null;
  };
  const given = textOf('publishedOn');
  const publishedOn = given === null ? null : dayOfField(given, options.order);
  const address = textOf('url');
  const about = {
    title: textOf('title'),
    publishedOn,
    publisher: textOf('publisher'),
    url: storableAddress(address),
    rights: textOf('rights'),
    collection: textOf('collection'),
  };
  const unclear = given !== null && publishedOn === null;
  const problems = unclear
    ? [problem('day-not-understood', options.file, { Where: options.place ?? '', given: given.slice(0, 60) })]
    : [];
  return { about, mistyped, problems };
}

function nameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, main, rendered, title } = value as Readonly<Record<string, unknown>>;
  if (typeof rendered === 'string') return inlineText(rendered);
  const given = [name, main, title].find((one) => typeof one === 'string');
  return typeof given === 'string' ? oneLine(given) : null;
}

/** `Published On`, `published_on` and `publishedOn` are one name; so are `Título` and `titulo`, but й stays a letter. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replaceAll(/[\s_.:-]/gu, '');
}

/** All names, folded, under which a field may be given. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());
/** The names, folded, of what holds a document's text. */
export const TEXT_NAMES: readonly string[] = (
  'text body content article fulltext story contentwithouthtml maintext articletext articlebody articlecontent storytext bodytext ' +
  'paragraphs contents bodyhtml contenthtml html leadparagraph texte texto testo tekst tresc inhalt artikel contenu contenido текст'
).split(' ');
