import {
  countInputs,
  DocumentLoader,
  inputsFromArguments,
  readInputs,
  type InputFlags,
  type Loaded,
} from '@readout/ingest';
import { ReadoutError, type Kept, type Problem } from '@readout/domain';
import type { ContactStore } from '@readout/store';
import { chooseReader } from '../reading/choose-reader.ts';
import { keptWords, lostWords, replacedWords } from '../reading/kept-words.ts';
import type { ReaderFlags } from '../reading/reader-flags.ts';
import { showProgress, SILENT, type Progress } from '../terminal/progress.ts';
import { plain } from '../terminal/plain.ts';
import { tableOf } from '../terminal/table.ts';
import { Workspace } from '../workspace/workspace.ts';
import { importArchives } from './import-archive.ts';
import { withStore, type StoreFlags } from './run.ts';
import { sayOfKeys } from './say-of-keys.ts';
import { counted } from '../terminal/counted.ts';

/** Flags of `readout ingest`. */
export interface IngestFlags extends StoreFlags, InputFlags, ReaderFlags {
  readonly collection?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly allowPrivate?: boolean;
}

/** What became of everything that was named, in the order it came. */
export interface IngestReport {
  readonly documents: readonly Loaded[];
  readonly problems: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly notes: readonly string[];
  /** What was left out of what a model said, by name, as lines; empty where nobody's words are verified. */
  readonly lost: readonly string[];
  /** Why not everything was read, where a run stopped before its end; null otherwise. */
  readonly stopped: Problem | null;
}

/** Reads documents into the store, joins what they tell, and says what became of each. Exit code 1 where anything was refused. */
export async function ingest(paths: readonly string[], flags: IngestFlags): Promise<number> {
  return withStore(flags, async (store) => {
    await sayOfKeys(store, (line) => process.stderr.write(`${line}\n`));
    const progress = flags.json === true ? SILENT : showProgress();
    const report = await ingestInto(store, paths, flags, progress);
    progress.end();
    if (flags.json === true) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else process.stdout.write(`${describe(report, flags.dryRun === true)}\n`);
    return report.problems.length === 0 && report.stopped === null ? 0 : 1;
  });
}

/** Reads everything named into a store and joins it. With `dryRun` nothing is stored. */
export async function ingestInto(
  store: ContactStore,
  paths: readonly string[],
  flags: IngestFlags,
  progress: Progress,
): Promise<IngestReport> {
  const named = inputsFromArguments(paths, flags);
  const { reader, stopped, spent } = await chooseReader(flags, {
    inputs: named,
    allowPrivate: flags.allowPrivate === true,
    say: (line) => {
      progress.say(line);
    },
  });
  try {
    const { archives, inputs, leftOut } = await importArchives(store, named, flags.dryRun === true);
    const loader = new DocumentLoader(
      flags.dryRun === true ? withoutWrites(store) : store,
      reader,
      flags.collection ?? null,
    );
    const documents: Loaded[] = [...archives];
    const problems: IngestReport['problems'][number][] = [...leftOut];
    const notes: string[] = [];
    const total = archives.length + (await countInputs(inputs));
    const take = (loaded: readonly Loaded[]): void => {
      for (const one of loaded) {
        if (one.problem === undefined) documents.push(one);
        else {
          problems.push({ file: one.file, ...one.problem });
          progress.say(`not read ${one.file}: ${one.problem.message}`);
        }
      }
      const last = loaded.at(-1);
      if (last !== undefined) progress.step(last.file, documents.length + problems.length, total);
    };
    const readAndJoin = async (): Promise<void> => {
      for await (const event of readInputs(inputs, { allowPrivate: flags.allowPrivate === true })) {
        if (event.kind === 'document') take(await loader.add(event.document));
        else if (event.kind === 'note') notes.push(event.note.message);
        else {
          problems.push(event.problem);
          progress.say(`refused ${event.problem.file}: ${event.problem.message}`);
        }
        if (stopped() !== null) break;
      }
      take(await loader.flush());
      if (flags.dryRun === true) return;
      progress.step('joining', documents.length, total);
      await new Workspace(store, reader).join(({ waiting }) => {
        progress.step(`joining, ${String(waiting)} left`, documents.length, total);
      });
    };
    const failure = await failureOf(readAndJoin);
    notes.push(...replacedWords(documents, reader.mark.reader));
    const cost = spent();
    if (cost !== null) notes.push(cost);
    const lost = lostWords(documents.flatMap((one): Kept[] => (one.kept === undefined ? [] : [one.kept])));
    return { documents, problems, notes, lost, stopped: stopped() ?? failure };
  } finally {
    await reader.close();
  }
}

/** What ended work before its end, as of a store whose disk is full: what was stored by then is told all the same. */
async function failureOf(work: () => Promise<void>): Promise<Problem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** A store that answers as it does and keeps nothing, for a dry run. */
function withoutWrites(store: ContactStore): ContactStore {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'saveReadings') return (batch: readonly unknown[]) => Promise.resolve(batch.map(() => 'stored'));
      if (name === 'setCollections' || name === 'markSeen') return () => Promise.resolve();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const OUTCOMES: Readonly<Record<Loaded['outcome'], string>> = {
  'not-read': 'not read',
  read: 'read',
  'read-again': 'read again',
  'already-there': 'already there',
  'appearance-added': 'already there, new appearance added',
};

function describe({ documents, problems, notes, lost, stopped }: IngestReport, isDry: boolean): string {
  const rows = [
    ...documents.map((one) => [
      OUTCOMES[one.outcome],
      one.title ?? '(no title)',
      `${counted(one.accounts, 'account')}${one.kept === undefined ? '' : ` (${keptWords(one.kept)})`}`,
      one.file,
    ]),
    ...problems.map((one) => ['refused', one.code, one.message, one.file]),
  ];
  const count = (outcome: Loaded['outcome']): number => documents.filter((one) => one.outcome === outcome).length;
  const there = count('already-there') + count('appearance-added');
  const sums = `${String(count('read') + count('read-again'))} read, ${String(there)} already there, ${String(problems.length)} refused`;
  return [
    ...(rows.length > 0 ? [tableOf(['', 'Title or reason', '', 'From'], rows), ''] : []),
    ...lost,
    ...notes.map((note) => `Note: ${plain(note)}`),
    ...(stopped === null ? [] : [`Stopped before the end: ${plain(stopped.message)} (${stopped.code})`]),
    `${sums}.${isDry ? ' Nothing was stored (--dry-run).' : ''}`,
  ].join('\n');
}
