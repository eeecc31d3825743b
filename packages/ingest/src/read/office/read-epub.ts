import type { Origin } from '@readout/domain';
import { dayOfField } from '../about/printed-day.ts';
import { printedHead } from '../about/printed-head.ts';
import { unzip, type UnzippedEntry } from '../archive/unzip.ts';
import { decodeText } from '../decode/decode-text.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { parseXml, type PageElement } from '../html/dom.ts';
import { makeDocument } from '../make-document.ts';
import { oneLine } from '../normalise/characters.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';

const MEGABYTE = 1_048_576;
const MOST_ENTRIES = 5_000;
const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const TEXTUAL = /\.(?:opf|x?html?|xml)$/iu;

/** Reads a book (EPUB 2 and 3) as one text: its chapters in the order in which they are read, each with the name of its file; lists of contents are left out. */
export async function readEpub(source: Source, maxBytes: number): Promise<Reading> {
  const { file } = source;
  const limits = { maxEntryBytes: maxBytes, maxTotalBytes: maxBytes * 2, maxEntries: MOST_ENTRIES };
  const unzipped = await unzip(source.bytes, limits, (name) => TEXTUAL.test(name));
  if (unzipped.kind === 'damaged') return damaged(file, 'parts cannot be unpacked');
  if (unzipped.entries.some(({ fault }) => fault === 'too-large'))
    return refused(problem('unfolds-too-large', file, { limit: Math.floor(maxBytes / MEGABYTE) }));
  const parts = new Map(unzipped.entries.map((entry) => [entry.name, entry]));
  // Fonts may be scrambled in a book that is open; chapters are where it is locked.
  if (/\.x?html?["']/iu.test(textOf(parts.get(ENCRYPTION))))
    return refused(problem('locked-file', file, { what: 'a book (EPUB) with copy protection' }));
  const packageName = attributeOf(parseXml(textOf(parts.get(CONTAINER))), 'rootfile', 'full-path');
  const book = packageName === null ? null : parseXml(textOf(parts.get(packageName)));
  if (packageName === null || book === null) return damaged(file, 'list of parts is missing');
  // A chapter that is listed again is read where it stands first: some kilobytes could else unfold without end.
  const chapters = [...new Set(chaptersOf(book).map((href) => within(packageName, href)))];
  const { text, origins } = textOfChapters(chapters, parts);
  if (text === '') return refused(problem('blank-text', file));
  const date = elementsNamed(book, 'dc:date')[0]?.textContent ?? '';
  const own = {
    title: valueOf(book, 'dc:title'),
    publisher: valueOf(book, 'dc:publisher') ?? valueOf(book, 'dc:creator'),
    publishedOn: dayOfField(date.trim()),
  };
  const made = makeDocument(source, {
    text,
    origins,
    own,
    printed: { publishedOn: printedHead(text).publishedOn ?? null },
    where: null,
  });
  return { documents: [made.document], problems: made.problems };
}

function damaged(file: string, what: string): Reading {
  return refused(problem('damaged-file', file, { what: `it is a book (EPUB) whose ${what}` }));
}

/** The addresses of what is read one after the other, without navigation and what stands beside it. */
function chaptersOf(book: PageElement): string[] {
  const items = new Map(elementsNamed(book, 'item').map((item) => [item.getAttribute('id') ?? '', item]));
  return elementsNamed(book, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref') ?? '');
    const isBeside =
      reference.getAttribute('linear') === 'no' || /\bnav\b/u.test(item?.getAttribute('properties') ?? '');
    const href = item?.getAttribute('href') ?? null;
    return href === null || isBeside ? [] : [href];
  });
}

function textOfChapters(
  names: readonly string[],
  parts: ReadonlyMap<string, UnzippedEntry>,
): { text: string; origins: Origin[] } {
  const texts: string[] = [];
  const origins: Origin[] = [];
  let length = 0;
  for (const name of names) {
    const chapter = buildBlocks(fragmentBlocks(textOf(parts.get(name))));
    if (chapter.text === '') continue;
    const start = length === 0 ? 0 : length + 2;
    length = start + chapter.text.length;
    texts.push(chapter.text);
    origins.push({ start, end: length, unit: 'entry', label: name });
    origins.push(...chapter.origins.map((one) => ({ ...one, start: one.start + start, end: one.end + start })));
  }
  return { text: texts.join('\n\n'), origins };
}

/** The name of a part that another one points to; what is no address is taken as a name beside it. */
function within(from: string, href: string): string {
  const base = `https://book.invalid/${from}`;
  if (!URL.canParse(href, base)) return from.slice(0, from.lastIndexOf('/') + 1) + href;
  const path = new URL(href, base).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function textOf(entry: UnzippedEntry | undefined): string {
  return entry?.bytes == null ? '' : decodeText(entry.bytes, '').text;
}

function elementsNamed(tree: PageElement, name: string): PageElement[] {
  return [...tree.querySelectorAll('*')].filter((one) => one.tagName.replace(/^opf:/u, '') === name);
}

function valueOf(book: PageElement, name: string): string | null {
  return oneLine(elementsNamed(book, name)[0]?.textContent ?? '');
}

function attributeOf(root: PageElement | null, element: string, attribute: string): string | null {
  return root === null ? null : (elementsNamed(root, element)[0]?.getAttribute(attribute) ?? null);
}
