import { openSqliteStore } from '@readout/sqlite-store';
import { VERDICTS } from '@readout/domain';
import type { ContactStore } from '@readout/store';
import type { InputFlags } from '@readout/ingest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReaderFlags } from '../reading/reader-flags.ts';
import { plain } from '../terminal/plain.ts';
import { showProgress, SILENT, type Progress } from '../terminal/progress.ts';
import { toldIn, type Told } from '../told/told.ts';
import { ingestInto, type IngestReport } from './ingest.ts';

/** Flags of `readout contacts`. */
export interface ContactsFlags extends InputFlags, ReaderFlags {
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
}

/** Reads documents into a store of their own, which is thrown away, and prints what the graph would hold. Exit code 1 where anything was refused. */
export async function contacts(paths: readonly string[], flags: ContactsFlags): Promise<number> {
  const progress = flags.json === true ? SILENT : showProgress();
  const { told, problems } = await tellContacts(paths, flags, progress);
  progress.end();
  process.stdout.write(flags.json === true ? `${JSON.stringify(told, null, 2)}\n` : `${describe(told)}\n`);
  for (const problem of problems)
    process.stderr.write(`${plain(problem.file)}: ${plain(problem.message)} (${problem.code})\n`);
  return problems.length === 0 ? 0 : 1;
}

/** Reads documents into a store of their own and says what the graph holds of them. */
export async function tellContacts(
  paths: readonly string[],
  flags: ContactsFlags,
  progress: Progress = SILENT,
): Promise<{ told: Told; problems: IngestReport['problems'] }> {
  return withThrowAwayStore(async (store) => {
    const { documents, problems } = await ingestInto(store, paths, flags, progress);
    return { told: await toldIn(store, documents), problems };
  });
}

/** Runs something with an empty store in a temporary folder, which is gone afterwards, whatever happened. */
async function withThrowAwayStore<Result>(use: (store: ContactStore) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-contacts-'));
  try {
    const store = await openSqliteStore(join(folder, 'contacts.db'), { readers: 0 });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function describe({ conversations, points }: Told): string {
  if (conversations.length === 0) return 'No conversation found.';
  return conversations
    .map((one) => {
      const day =
        one.date === null
          ? 'no day'
          : one.date.earliest === one.date.latest
            ? (one.date.earliest ?? '')
            : `${one.date.earliest ?? '…'} to ${one.date.latest ?? '…'}`;
      const lines = [
        `${one.kind}, ${one.status}${one.disputed ? ', disputed' : ''}, ${day}: ${plain(one.parties.join(', '))}`,
        `  ${one.confirmation}, ${String(one.independentTellers)} independent ${one.independentTellers === 1 ? 'teller' : 'tellers'}`,
        ...one.accounts.map(
          (account) => `  ${plain(account.document)}, ${plain(account.teller)}: “${plain(account.quotes[0] ?? '')}”`,
        ),
        ...points
          .filter(({ conversation }) => conversation === one.id)
          .map(({ verdict, label }) => `  ${VERDICTS[verdict].label.toLowerCase()}: ${plain(label)}`),
      ];
      return lines.join('\n');
    })
    .join('\n\n');
}
