import { documentIdOf, ReadoutError, type Kept } from '@readout/domain';
import {
  inputsFromArguments,
  readInputs,
  type DocumentFindings,
  type InputFlags,
  type ReadDocument,
} from '@readout/ingest';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { chooseReader } from '../reading/choose-reader.ts';
import { keptWords, lostWords } from '../reading/kept-words.ts';
import type { ReaderFlags } from '../reading/reader-flags.ts';
import { showProgress, SILENT } from '../terminal/progress.ts';
import { plain } from '../terminal/plain.ts';

/** Flags of `readout extract`. */
export interface ExtractFlags extends InputFlags, ReaderFlags {
  readonly json?: boolean;
  readonly out?: string;
  readonly allowPrivate?: boolean;
}

/** A document’s findings, and how much of what a model said is in them. */
type Shown = DocumentFindings & { readonly kept?: Kept };

/** Shows what would be found, without storing; what a reader should know of a document stands among the problems. Exit code 1 where anything was refused. */
export async function extract(paths: readonly string[], flags: ExtractFlags): Promise<number> {
  const progress = flags.json === true || flags.out !== undefined ? SILENT : showProgress();
  const documents: { file: string; findings: Shown }[] = [];
  const problems: { file: string; code: string; message: string }[] = [];
  let isRefused = false;
  const inputs = inputsFromArguments(paths, flags);
  const { finder, keptOf, stopped, spent, reader } = await chooseReader(flags, {
    inputs,
    allowPrivate: flags.allowPrivate === true,
    say: (line) => {
      process.stderr.write(`${plain(line)}\n`);
    },
  });
  let waiting: ReadDocument[] = [];
  const findWaiting = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    for (const [at, found] of (await finder.find(batch)).entries()) {
      const document = batch[at];
      const file = document?.file ?? '';
      if ('notRead' in found) {
        problems.push({ file, ...found.notRead });
        isRefused = true;
        continue;
      }
      const kept = document === undefined ? null : keptOf(document);
      const findings = { id: documentIdOf(found.text), ...found, ...(kept === null ? {} : { kept }) };
      documents.push({ file, findings });
      progress.step(file, documents.length, null);
    }
  };
  try {
    for await (const event of readInputs(inputs, { allowPrivate: flags.allowPrivate === true })) {
      if (event.kind === 'problem') {
        problems.push(event.problem);
        isRefused = true;
      } else if (event.kind === 'note') problems.push(event.note);
      else if (waiting.push(event.document) >= finder.atOnce) await findWaiting();
      if (stopped() !== null) break;
    }
    await findWaiting();
  } finally {
    await finder.close();
    await reader.close();
  }
  progress.end();
  if (flags.out !== undefined) await writeFindings(flags.out, paths, documents);
  else if (flags.json === true)
    process.stdout.write(`${JSON.stringify({ documents: documents.map((one) => one.findings), problems }, null, 2)}\n`);
  else if (documents.length > 0)
    process.stdout.write(`${documents.map((one) => describe(one.findings)).join('\n\n')}\n`);
  for (const problem of flags.json === true && flags.out === undefined ? [] : problems) {
    process.stderr.write(`${plain(problem.file)}: ${plain(problem.message)} (${problem.code})\n`);
  }
  const cost = spent();
  if (cost !== null) process.stderr.write(`${cost}\n`);
  return isRefused ? 1 : 0;
}

/**
 * Writes each document's findings below a folder: the path below the folder that was named is kept, the ending becomes `.json`, a second
 * document of one file `NAME.2.json`. Two files that would be written to one place are an error before anything is written.
 */
async function writeFindings(
  out: string,
  paths: readonly string[],
  documents: readonly { file: string; findings: Shown }[],
): Promise<void> {
  const roots = await Promise.all(paths.map(async (path) => ({ path: resolve(path), isFolder: await isFolder(path) })));
  const counts = new Map<string, number>();
  const targets = new Map<string, { file: string; findings: Shown }>();
  for (const document of documents) {
    const count = (counts.get(document.file) ?? 0) + 1;
    counts.set(document.file, count);
    const base = belowRoot(document.file, roots);
    const target = join(
      out,
      `${base.slice(0, base.length - extname(base).length)}${count === 1 ? '' : `.${String(count)}`}.json`,
    );
    const other = targets.get(target);
    if (other !== undefined) {
      throw new ReadoutError(
        'output-clash',
        `${document.file} and ${other.file} would both be written to ${target}. Nothing was written; extract them into two folders.`,
      );
    }
    targets.set(target, document);
  }
  for (const [target, document] of targets) {
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, `${JSON.stringify(document.findings, null, 2)}\n`);
    } catch (error) {
      throw new ReadoutError(
        'output-failed',
        `${target} could not be written. Check that ${out} is a folder that may be written and has room, then try again.`,
        { cause: error },
      );
    }
  }
}

function belowRoot(file: string, roots: readonly { path: string; isFolder: boolean }[]): string {
  const path = resolve(file);
  for (const root of roots) {
    if (root.isFolder && path.startsWith(`${root.path}/`)) return relative(root.path, path);
  }
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  return name === '' || name === '-' ? 'standard-input.txt' : name.replace(/[?#].*$/u, '');
}
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function describe(found: Shown): string {
  const lines = found.conversations.map((conversation) => {
    const parties = [...conversation.participants.map(({ name }) => name), ...conversation.sides].join(', ');
    const { date } = conversation;
    const day =
      date === null ? 'no day' : date.earliest === date.latest ? date.earliest : `${date.earliest} to ${date.latest}`;
    return `  ${conversation.kind}, ${conversation.status}, ${day}: ${plain(parties)}\n    “${plain(conversation.quotes[0] ?? '')}”`;
  });
  return [
    `${plain(found.title ?? '(no title)')} — ${found.publisher === null ? 'publisher not given' : plain(found.publisher)}, ${found.publishedOn ?? 'no day'}${found.kept === undefined ? '' : `, kept ${keptWords(found.kept)}`}`,
    ...(lines.length === 0 ? ['  No conversation found.'] : lines),
    ...(found.kept === undefined ? [] : lostWords([found.kept]).map((line) => `  ${line}`)),
  ].join('\n');
}
