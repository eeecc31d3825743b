import { createHash } from 'node:crypto';
import type { Origin } from '@readout/domain';
import { firstKnown, type About } from '../about/about.ts';
import { foldName, readFields, TEXT_NAMES } from '../about/fields.ts';
import type { NumberOrder } from '../about/printed-day.ts';
import { printedHead } from '../about/printed-head.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { withoutOffers } from '../html/offers.ts';
import { makeDocument, placeOf, type Made } from '../make-document.ts';
import { normaliseLines, printedLines } from '../normalise/normalise-text.ts';
import { problem, type ReadProblem } from '../problems.ts';
import type { ReadDocument } from '../read-document.ts';
import type { Reading, Source } from '../source.ts';

/** One entry of a file that holds several documents: named values with a text among them. */
export interface RecordAt {
  readonly record: unknown;
  /** "Line 3", "Row 2", "Item 5": the beginning of a sentence about it; null where it is the whole file. */
  readonly where: string | null;
  readonly unit: Origin['unit'];
  readonly label: string;
}

/** How the values of all records are to be understood. */
export interface RecordOptions {
  readonly order?: NumberOrder | null;
  /** What holds for all of them (the publisher of a feed). */
  readonly common?: Partial<About>;
}

/** Reads each record on its own: one that has no text, or repeats an earlier one, is named, and the rest goes on. */
export function readRecords(
  records: Iterable<RecordAt | ReadProblem>,
  source: Source,
  options: RecordOptions = {},
): Reading {
  const gathered = new Gathered(source);
  for (const at of records) {
    if ('code' in at) gathered.say(at);
    else readRecord(at, source, options, gathered);
  }
  return gathered.reading();
}

function readRecord(at: RecordAt, source: Source, options: RecordOptions, gathered: Gathered): void {
  const { record, where, unit, label } = at;
  const text = textOf(record);
  const normalised = text === null ? null : HTML.test(text) ? fromHtml(text) : normaliseText(text);
  if (normalised === null || normalised.text === '' || !isRecord(record)) {
    gathered.say(
      where === null
        ? problem('blank-text', source.file)
        : problem('entry-without-text', source.file, { Where: where }),
    );
    return;
  }
  const place = placeOf(where);
  const { about, mistyped, problems } = readFields(record, { file: source.file, place, order: options.order ?? null });
  const origins = where === null ? normalised.origins : [{ start: 0, end: normalised.text.length, unit, label }];
  const own = firstKnown(about, options.common ?? {});
  const printed = printedHead(normalised.text);
  const made = makeDocument(source, { text: normalised.text, origins, own, printed, where });
  const mistypedNote =
    mistyped.length === 0 ? [] : [problem('fields-mistyped', source.file, { Where: place, keys: mistyped.join(', ') })];
  const cutNote = CUT_OFF.test(normalised.text)
    ? [problem('teaser-only', source.file, { Where: where ?? 'The text' })]
    : [];
  gathered.add(
    { document: made.document, problems: [...problems, ...mistypedNote, ...cutNote, ...made.problems] },
    where ?? 'The text',
  );
}

/** Documents of one file as they are found; repetitions within the file are left out and named. */
export class Gathered {
  readonly #source: Source;
  readonly #documents: ReadDocument[] = [];
  readonly #problems: ReadProblem[] = [];
  readonly #seen = new Map<string, string>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** Takes a document in, unless an earlier one equals it in text, title, day, publisher and address. */
  add({ document, problems }: Made, where: string): void {
    const { text, title, publishedOn, publisher, url } = document;
    const key = createHash('sha256')
      .update(JSON.stringify([text, title, publishedOn, publisher, url]))
      .digest('base64');
    const earlier = this.#seen.get(key);
    if (earlier !== undefined) {
      this.say(problem('duplicate', this.#source.file, { Where: where, earlier: earlier.toLowerCase() }));
      return;
    }
    this.#seen.set(key, where);
    this.#documents.push(document);
    this.#problems.push(...problems);
  }

  /** Notes a problem of the file or of one of its entries. */
  say(...problems: readonly ReadProblem[]): void {
    this.#problems.push(...problems);
  }

  /** Everything found. */
  reading(): Reading {
    return { documents: this.#documents, problems: this.#problems };
  }
}

/** The text of a record: its `text` (or body, content, article), null where it has none. */
export function textOf(record: unknown): string | null {
  if (!isRecord(record)) return null;
  const byName = new Map(Object.entries(record).map(([key, value]) => [foldName(key), value]));
  for (const name of TEXT_NAMES) {
    const value = byName.get(name);
    const text = textIn(value);
    if (text !== null) return text;
  }
  return null;
}

/** A text may be given as one string, as its paragraphs, or within an object that says how it is written. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = (value as unknown[]).map((one) => (typeof one === 'string' ? one : null));
    if (parts.length > 0 && !parts.includes(null)) return parts.join('\n\n');
    // One text written in several ways (ninjs 2): the first is the main one.
    return isRecord(value[0]) ? textIn(value[0]) : null;
  }
  if (!isRecord(value)) return null;
  const within = [value['rendered'], value['html'], value['text'], value['value']].find(
    (one) => typeof one === 'string',
  );
  return typeof within === 'string' ? within : null;
}

/** Whether the value is an object with named values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Interfaces that give the beginning of a text say how much more there is. */
const CUT_OFF = /(?:…|\.\.\.)\s*\[\+\d+ (?:chars|characters)\]$/u;

/** Interfaces give the text of an article as it stands on their pages. */
const HTML = /<(p|div|h[1-6]|li|blockquote)\b[^<>]*>[\s\S]{0,20000}?<\/\1>|<br\s*\/?>/iu;

function fromHtml(html: string): ReturnType<typeof normaliseLines> {
  return { ...buildBlocks(withoutOffers(fragmentBlocks(html))), controls: 0 };
}

function normaliseText(text: string): ReturnType<typeof normaliseLines> {
  const { lines, controls } = printedLines(text);
  return normaliseLines(lines, controls);
}
