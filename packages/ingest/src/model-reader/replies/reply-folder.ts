import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentId } from '@readout/domain';
import * as z from 'zod/mini';
import { questionIdOf, type Question } from '../prompt.ts';
import { modelProblem } from '../problems.ts';

const NullableText = z.nullable(z.string());
const ExchangeSchema = z.object({
  format: z.literal(1),
  question: z.object({ title: NullableText, publisher: NullableText, day: NullableText, text: z.string() }),
  /** The reply as the JSON it is, so that a person can read it; as the string it came as, where it is no JSON. */
  reply: z.unknown(),
  isCutOff: z.boolean(),
});

const RecordingSchema = z.object({
  format: z.literal(1),
  model: z.string().check(z.minLength(1)),
  prompt: z.string().check(z.minLength(1)),
  madeBy: z.string(),
});

/** Who answered in a folder of replies, and to which prompt. */
export type Recording = z.infer<typeof RecordingSchema>;

/** A reply as a folder keeps it. */
export interface KeptReply {
  readonly reply: string;
  readonly isCutOff: boolean;
}

const RECORDING_FILE = 'recording.json';

/** Questions and replies as readable files, one a question, each named after its document and its question: neither keys, headers nor addresses. */
export class ReplyFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The recording that the folder is; refused (`replay-not-a-recording`) where it is none. */
  async recording(): Promise<Recording> {
    const parsed = RecordingSchema.safeParse(await this.#read(RECORDING_FILE));
    if (!parsed.success) throw modelProblem('replay-not-a-recording', { folder: this.folder });
    return parsed.data;
  }

  /** Says once whose replies these are. */
  async begin(recording: Omit<Recording, 'format'>): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.#write(RECORDING_FILE, { format: 1, ...recording });
  }

  /** The reply to a question; null where there is none, `broken` where its file cannot be read or is about another text. */
  async find(document: DocumentId, question: Question): Promise<KeptReply | 'broken' | null> {
    const id = questionIdOf(question);
    const value = await this.#read(nameOf(document, id));
    if (value === null) return null;
    const parsed = ExchangeSchema.safeParse(value);
    if (!parsed.success || questionIdOf(parsed.data.question) !== id) return 'broken';
    const { reply, isCutOff } = parsed.data;
    return { reply: typeof reply === 'string' ? reply : JSON.stringify(reply), isCutOff };
  }

  /** Where the reply to a question is kept, for messages. */
  fileOf(document: DocumentId, question: Question): string {
    return join(this.folder, nameOf(document, questionIdOf(question)));
  }

  async keep(document: DocumentId, question: Question, { reply, isCutOff }: KeptReply): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.#write(nameOf(document, questionIdOf(question)), {
      format: 1,
      question,
      reply: parsedOr(reply),
      isCutOff,
    });
  }

  /** Null where there is no such file, undefined where it is no JSON. */
  async #read(name: string): Promise<unknown> {
    let text: string;
    try {
      text = await readFile(join(this.folder, name), 'utf8');
    } catch {
      return null;
    }
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  /** Whole or not at all, also where the program is killed in the middle. Texts are their owner's alone. */
  async #write(name: string, value: unknown): Promise<void> {
    const part = join(this.folder, `.${name}.${String(process.pid)}.part`);
    await writeFile(part, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    await rename(part, join(this.folder, name));
  }
}

/** Erases every reply about some documents, in all folders below `root`. Returns how many files are gone. */
export async function forgetReplies(root: string, documents: readonly string[]): Promise<number> {
  let gone = 0;
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const about = /^\.?([0-9a-z]{16})-/u.exec(entry.name)?.[1] ?? '';
    if (!entry.isFile() || !documents.includes(about)) continue;
    await rm(join(entry.parentPath, entry.name));
    gone += 1;
  }
  return gone;
}

function nameOf(document: DocumentId, question: string): string {
  return `${document}-${question}.json`;
}

/** A reply as JSON, where reading it back gives the same; else as it is. */
function parsedOr(reply: string): unknown {
  try {
    const value: unknown = JSON.parse(reply);
    return typeof value === 'string' ? reply : value;
  } catch {
    return reply;
  }
}
