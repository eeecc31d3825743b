import type { About } from '../about/about.ts';
import { fragmentBlocks, inlineText } from '../html/fragment.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { oneLine } from '../normalise/characters.ts';
import { problem, type ReadProblem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { isRecord, readRecords, textOf, type RecordAt } from './records.ts';

const DEEPEST_LIST = 3;
/** A string in a list that is shorter is a word of data, not a text. */
const SHORTEST_TEXT = 60;

/** Reads a JSON file: a document, a list of documents, `{ documents: [ … ] }`, or a JSON Feed. */
export function readJson(value: unknown, source: Source): Reading {
  if (isRecord(value) && isJsonFeed(value)) return readJsonFeed(value, source);
  if (isSavedView(value) && !source.isFromFolder) return refused(problem('json-is-view', source.file));
  const listed = isRecord(value) ? listIn(value) : value;
  const list = Array.isArray(listed) ? (listed as unknown[]).map(asRecord).map(withInnerFields) : [];
  if (list.some((record) => textOf(record) !== null)) return readRecords(items(list), source);
  if (textOf(value) !== null) return readRecords([{ record: value, where: null, unit: 'item', label: '1' }], source);
  const { file, isFromFolder } = source;
  return refused(isFromFolder ? problem('json-left-out', file) : problem('json-without-text', file));
}

/** Reads JSON lines: one document a line. A broken line is named with its number, and the others are read. */
export function readJsonLines(text: string, source: Source): Reading {
  return readRecords(lineRecords(text, source.file), source);
}

/** Whether the first line that is not blank is a JSON object by itself, and another line follows it. */
export function looksLikeJsonLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const objects = lines.filter((line) => line.trimStart().startsWith('{'));
  if (lines.length < 2 || objects.length * 2 < lines.length) return false;
  return objects.some((line) => isRecord(parse(line)));
}

/** The value of a text that is JSON as a whole, undefined where it is not. */
export function parseWhole(text: string): unknown {
  return parse(text);
}

/** Where a text stops being JSON: the line of the first fault, as far as the engine tells. */
export function faultLine(text: string): number {
  try {
    JSON.parse(text);
    return 0;
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    return text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
  }
}

function* items(list: readonly unknown[]): Generator<RecordAt> {
  for (const [at, record] of list.entries()) {
    yield { record, where: `Item ${String(at + 1)}`, unit: 'item', label: String(at + 1) };
  }
}

function* lineRecords(text: string, file: string): Generator<RecordAt | ReadProblem> {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const record = parse(line);
    if (record === undefined) yield problem('line-broken', file, { line: number });
    else yield { record, where: `Line ${String(number)}`, unit: 'line', label: String(number) };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The list of documents of an object: `documents`, else the only list of objects with a text that lies in it, however deep the answer of an
 * interface wraps it (`response.results`, `hits.hits`).
 */
function listIn(value: Readonly<Record<string, unknown>>, depth = 0): unknown {
  if (Array.isArray(value['documents'])) return value['documents'];
  const values = Object.values(value);
  const lists = values.filter(
    (one) => Array.isArray(one) && one.some((record) => textOf(withInnerFields(record)) !== null),
  );
  if (lists.length > 0 || depth === DEEPEST_LIST) return lists.length === 1 ? lists[0] : undefined;
  const within = values.filter(isRecord).map((one) => listIn(one, depth + 1));
  const found = within.filter((one) => one !== undefined);
  return found.length === 1 ? found[0] : undefined;
}

/** A list may hold nothing but texts. */
function asRecord(value: unknown): unknown {
  return typeof value === 'string' && value.length >= SHORTEST_TEXT ? { text: value } : value;
}

/** An interface's record may hold its fields in an object of its own (`fields`, `attributes`, `_source`): they count where the record has no text. */
function withInnerFields(record: unknown): unknown {
  if (!isRecord(record) || textOf(record) !== null) return record;
  const inner = Object.values(record).find((value) => textOf(value) !== null);
  return isRecord(inner) ? { ...record, ...inner } : record;
}

/** What exchange writes as a snapshot; its form is named in the file itself. */
function isSavedView(value: unknown): boolean {
  return isRecord(value) && value['format'] === 'readout-snapshot' && Array.isArray(value['contacts']);
}

function isJsonFeed(value: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof value['version'] === 'string' && value['version'].includes('jsonfeed.org') && Array.isArray(value['items'])
  );
}

/** jsonfeed.org: each item gives its text, or its HTML. */
function readJsonFeed(feed: Readonly<Record<string, unknown>>, source: Source): Reading {
  const list = feed['items'] as unknown[];
  if (list.length === 0) return refused(problem('feed-without-items', source.file));
  const common: Partial<About> = { publisher: typeof feed['title'] === 'string' ? oneLine(feed['title']) : null };
  return readRecords(items(list.map(feedRecord)), source, { common });
}

function feedRecord(item: unknown): unknown {
  if (!isRecord(item)) return item;
  const { content_text: plain, content_html: html, summary, title, date_published: date, url } = item;
  const text =
    typeof plain === 'string' ? plain : typeof html === 'string' ? buildBlocks(fragmentBlocks(html)).text : summary;
  return { text, title: typeof title === 'string' ? inlineText(title) : null, date, url };
}
