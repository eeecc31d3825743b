import { checkReading, type StoreState } from '@readout/domain';
import type { ContactStore } from '@readout/store';
import { readConfig, withoutSecrets } from '../config.ts';
import { openStore } from '../open-store.ts';
import { tableOf } from '../terminal/table.ts';
import { programVersion } from '../version.ts';
import type { StoreFlags } from './run.ts';
import { sayOfKeys } from './say-of-keys.ts';
import { counted } from '../terminal/counted.ts';

/** Flags of `readout doctor`. */
export interface DoctorFlags extends StoreFlags {
  readonly verify?: boolean;
}

/** What a store holds, from what was read to what was made of it. */
const HELD = [
  'documents',
  'passages',
  'accounts',
  'personas',
  'conversations',
  'leaders',
  'countries',
  'organisations',
  'agreements',
] as const satisfies readonly (keyof StoreState['counts'])[];

/** Says how everything stands, from what is held to how it is set: versions, configuration without secrets, store, counts; with `verify` checks every passage there is. */
export async function doctor(flags: DoctorFlags): Promise<number> {
  const config = readConfig(flags.store === undefined ? {} : { store: flags.store });
  const { store: address, ...rest } = withoutSecrets(config);
  const store = await openStore(config);
  try {
    const state = await store.state();
    const rows = [
      ['Readout', programVersion()],
      ['Node', process.version],
      ['store', String(address)],
      ['engine', `${state.engine.name} ${state.engine.version}`],
      ['schema', String(state.schema)],
      ['revision', String(state.revision)],
      ...HELD.map((name) => [name, String(state.counts[name])]),
      ['waiting to be joined', String(state.waiting)],
      ...Object.entries(rest).map(([name, value]) => [name, String(value)]),
    ];
    process.stdout.write(`${tableOf(['', ''], rows)}\n`);
    await sayOfKeys(store, (line) => process.stdout.write(`${line}\n`));
    return flags.verify === true ? await verify(store) : 0;
  } finally {
    await store.close();
  }
}

async function verify(store: ContactStore): Promise<number> {
  let documents = 0;
  let passages = 0;
  const faults: string[] = [];
  for await (const record of store.everything()) {
    if (record.type !== 'reading') continue;
    documents += 1;
    passages += record.reading.passages.length;
    faults.push(
      ...checkReading(record.reading).map(({ rule, where }) => `${record.reading.document.id}: ${rule}, ${where}`),
    );
  }
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(
    faults.length === 0
      ? `Each of ${counted(passages, 'passage')} in ${counted(documents, 'document')} is the very slice it claims to be.\n`
      : `${counted(faults.length, 'fault')}. Read the documents named again: “readout forget ID”, then “readout ingest”.\n`,
  );
  return faults.length === 0 ? 0 : 1;
}
