import { problem, type ReadProblem } from '../problems.ts';
import { storableAddress, type About } from './about.ts';
import { oneLine } from '../normalise/characters.ts';
import { dayOfField, type NumberOrder } from './printed-day.ts';

/** The names under which files give a field, in lower case and without `_`, `-` and spaces; the first that is there counts. */
const NAMES = {
  title: ['title', 'headline'],
  publishedOn: [
    'publishedon',
    'documentdate',
    'date',
    'publicationdate',
    'published',
    'publishedat',
    'datepublished',
    'day',
  ],
  publisher: ['publisher', 'source', 'publication', 'outlet', 'paper'],
  url: ['url', 'link', 'address'],
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
    for (const name of NAMES[field]) {
      const found = byName.get(name);
      if (found?.value === null || found?.value === undefined || found.value === '') continue;
      if (typeof found.value === 'string') return oneLine(found.value);
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

/** `Published On`, `published_on` and `publishedOn` are one name. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/gu, '');
}
