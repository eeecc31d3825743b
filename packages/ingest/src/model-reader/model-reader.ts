import {
  documentIdOf,
  ReadoutError,
  type DocumentId,
  type Kept,
  type Problem,
  type Reading,
  type ReadingMark,
} from '@readout/domain';
import { firstPublication } from '@readout/store';
import { findingsOf } from '../extract/findings.ts';
import type { NotRead, TextToRead } from '../load/reader.ts';
import type { ReadDocument } from '../read/read-document.ts';
import { toReading } from '../reading/to-reading.ts';
import { RULES_MARK, type Found, type OpenReader } from '../rules-reader.ts';
import { extractByModel, type ModelExtraction, type WindowReply } from './model-extraction.ts';
import { modelProblem, stopsRun } from './problems.ts';
import { questionAbout } from './prompt.ts';
import type { ReplySource } from './replies/reply-source.ts';
import { conversationsIn, UnusableReply } from './reply.ts';
import { Turns } from './turns.ts';
import { halvesOf, windowsOf, type TextWindow } from './windows.ts';

/** How a model reads. */
export interface ModelReaderOptions {
  /** The model alone, or joined with what the rules find. */
  readonly readers: 'model' | 'both';
  readonly replies: ReplySource;
  /** Most code units of a text that are shown at once. */
  readonly window: number;
  /** Questions under way at once. */
  readonly atOnce: number;
  /** Whose failures are told. */
  readonly host: string;
}

/** The reader by a model, which can also show what it finds without storing it. */
export interface OpenModelReader extends OpenReader {
  readonly atOnce: number;
  stopped(): Problem | null;
  keptOf(document: DocumentId): Kept | null;
  /** What is found in each document, in the order given, or why it could not be read. */
  find(documents: readonly ReadDocument[]): Promise<(Found | NotRead)[]>;
}

/** How often a text may be cut in halves because its answer had no room. */
const MOST_CUTS = 3;
/** Failures in a row after which nothing more is asked. */
const MOST_FAILURES = 3;
/** Version of what is made of replies; a change that alters readings raises it, so that documents are read again. */
const VERIFICATION = '2';

/** Opens the reader by a model: what it says is checked word for word, and a text it cannot be asked about is not read. */
export function openModelReader(options: ModelReaderOptions): OpenModelReader {
  const { readers, replies, window, atOnce, host } = options;
  const rules = readers === 'both' ? `${RULES_MARK.rules}.${RULES_MARK.data}+` : '';
  const mark: Omit<ReadingMark, 'day'> = {
    reader: readers,
    rules: `${rules}${replies.prompt}.${VERIFICATION}`,
    data: replies.model.replace(/\s+/gu, '-'),
  };
  const turns = new Turns(atOnce);
  const kept = new Map<DocumentId, Kept>();
  let stopped: Problem | null = null;
  let failures = 0;

  const replyTo = async (document: ReadDocument, part: TextWindow, cuts: number): Promise<WindowReply[]> => {
    const id = documentIdOf(document.text);
    const question = questionAbout(document, part);
    for (const anew of [false, true]) {
      const answer = await replies.reply(id, question, anew);
      if (answer.isCutOff) {
        const halves = cuts < MOST_CUTS ? halvesOf(document.text, part) : null;
        if (halves === null) throw modelProblem('model-reply-cut-off');
        await replies.keep(id, question, answer);
        const [first, second] = halves;
        return [...(await replyTo(document, first, cuts + 1)), ...(await replyTo(document, second, cuts + 1))];
      }
      try {
        conversationsIn(answer.reply);
        await replies.keep(id, question, answer);
        return [{ window: part, reply: answer.reply }];
      } catch (error) {
        if (!(error instanceof UnusableReply)) throw error;
        if (anew) throw modelProblem(error.why);
      }
    }
    throw modelProblem('model-reply-empty');
  };

  const readOne = async (document: ReadDocument): Promise<ModelExtraction | NotRead> =>
    turns.take(async () => {
      if (stopped !== null) return { notRead: stopped };
      try {
        const answers: WindowReply[] = [];
        for (const part of windowsOf(document.text, window)) answers.push(...(await replyTo(document, part, 0)));
        failures = 0;
        return extractByModel(document, answers, readers);
      } catch (error) {
        if (!(error instanceof ReadoutError)) throw error;
        const problem: Problem = { code: error.code, message: error.message };
        failures += 1;
        if (stopsRun(error.code)) stopped ??= problem;
        else if (failures >= MOST_FAILURES && !error.code.startsWith('replay-'))
          stopped ??= modelProblem('model-keeps-failing', { host, times: failures, last: error.code });
        return { notRead: problem };
      }
    });

  return {
    mark,
    atOnce,
    begin: () => {
      stopped = null;
      failures = 0;
    },
    stopped: () => stopped,
    keptOf: (document) => kept.get(document) ?? null,
    close: () => Promise.resolve(),
    read: (texts) =>
      Promise.all(
        texts.map(async ({ document, publications }: TextToRead): Promise<Reading | NotRead> => {
          const first = firstPublication(publications);
          const day = first?.publishedOn ?? null;
          const publisher = first?.publisher ?? document.publisher;
          const read = await readOne({ ...document, publishedOn: day, publisher });
          if ('notRead' in read) return read;
          kept.set(documentIdOf(document.text), read.kept);
          const reading = toReading(read.extraction, publications, { ...mark, day });
          return { ...reading, document: { ...reading.document, kept: read.kept } };
        }),
      ),
    find: (documents) =>
      Promise.all(
        documents.map(async (document): Promise<Found | NotRead> => {
          const read = await readOne(document);
          if ('notRead' in read) return read;
          const { title, publishedOn, publisher, text } = document;
          kept.set(documentIdOf(text), read.kept);
          return { title, publishedOn, publisher, text, ...findingsOf(read.extraction) };
        }),
      ),
  };
}
