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
    'headlines',
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
    'schlagzeile',
    'intitule',
    'titular',
    'otsikko',
    'overskrift',
    'manchete',
    'заголовок',
    'название',
    'назва',
    '标题',
    '標題',
    'タイトル',
    '見出し',
    '제목',
    'العنوان',
    'عنوان',
    'כותרת',
    'τίτλος',
    'baslık',
    'nadpis',
    'titlu',
    'judul',
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
    'fechadepublicacion',
    'datedepublication',
    'dateparution',
    'datedeparution',
    'datadipubblicazione',
    'datadepublicacao',
    'datapublikacji',
    'publikationsdatum',
    'veroffentlichungsdatum',
    'versioncreated',
    'firstcreated',
    'contentcreated',
    'createdat',
    'created',
    'data',
    'dato',
    'pvm',
    'tarih',
    'дата',
    'датапубликации',
    'датапублікації',
    '日期',
    '发布日期',
    '發布日期',
    '日付',
    '掲載日',
    '날짜',
    'التاريخ',
    'تاریخ',
    'תאריך',
    'ημερομηνία',
    'tanggal',
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
    'journal',
    'testata',
    'giornale',
    'periodico',
    'jornal',
    'krant',
    'tidning',
    'lehti',
    'gazete',
    'kaynak',
    'infosources',
    'copyrightholder',
    'издание',
    'источник',
    'джерело',
    '媒体',
    '媒體',
    '来源',
    '來源',
    '新聞',
    '新聞名',
    '매체',
    'المصدر',
    'منبع',
    'מקור',
    'πηγή',
    'zdroj',
    'sursa',
    'forras',
    'sumber',
    'medianame',
  ],
  url: ['url', 'link', 'address', 'permalink', 'articleurl', 'weburl', 'sourceurl', 'lien', 'enlace', 'ссылка'],
  rights: ['rights', 'licence', 'license'],
  collection: ['collection'],
} as const satisfies Readonly<Record<keyof About, readonly string[]>>;

/** A value that is the name of another note (Obsidian). */
const NOTE_LINK = /^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/u;

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
      if (typeof found.value === 'string') return oneLine(found.value.replace(NOTE_LINK, '$1'));
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
  // Of several (ninjs 2) the first is the main one.
  if (Array.isArray(value)) return nameIn(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const { name, main, rendered, title, value: written } = value as Readonly<Record<string, unknown>>;
  if (typeof rendered === 'string') return inlineText(rendered);
  const given = [name, main, title, written].find((one) => typeof one === 'string');
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

/** Whether a name, folded, is one of the day of publication. */
export function namesDay(name: string): boolean {
  return (NAMES.publishedOn as readonly string[]).includes(name);
}

/** All names, folded, under which a field may be given. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());
/** The names, folded, of what holds a document's text. */
export const TEXT_NAMES: readonly string[] = (
  'text body content article fulltext story contentwithouthtml maintext articletext articlebody articlecontent storytext bodytext ' +
  'paragraphs contents bodyhtml contenthtml html bodies leadparagraph texte texto testo tekst tresc inhalt volltext artikel artikeltext ' +
  'contenu contenido cuerpo corps corpsdutexte texteintegral textocompleto testocompleto testoarticolo contenuto corpo conteudo brodtext ' +
  'metin teksti текст полныйтекст содержание зміст повнийтекст 正文 内容 內容 全文 本文 記事本文 본문 내용 النص متن תוכן κείμενο obsah continut szoveg isi openingtext hitsentence snippet'
).split(' ');
