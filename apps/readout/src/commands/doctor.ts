import { checkReading } from '@readout/domain';
import type { ContactStore } from '@readout/store';
import { readConfig, withoutSecrets } from '../config.ts';
import { openStore } from '../open-store.ts';
import { tableOf } from '../terminal/table.ts';
import { programVersion } from '../version.ts';
import type { StoreFlags } from './run.ts';
import { counted } from '../terminal/counted.ts';

/** Flags of `readout doctor`. */
export interface DoctorFlags extends StoreFlags {
  readonly verify?: boolean;
}

/** Says how everything stands: versions, configuration without secrets, store, counts; with `verify` checks every passage there is. */
export async function doctor(flags: DoctorFlags): Promise<number> {
  const config = readConfig(flags.store === undefined ? {} : { store: flags.store });
  const rows: string[][] = [
    ['Readout', programVersion()],
    ['Node', process.version],
    ...Object.entries(withoutSecrets(config)).map(([name, value]) => [name, String(value)]),
  ];
  const store = await openStore(config);
  try {
    const state = await store.state();
    rows.push(
      ['engine', `${state.engine.name} ${state.engine.version}`],
      ['schema', String(state.schema)],
      ['revision', String(state.revision)],
      ['waiting to be joined', String(state.waiting)],
    );
    for (const [name, count] of Object.entries(state.counts)) rows.push([name, String(count)]);
    process.stdout.write(`${tableOf(['', ''], rows)}\n`);
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
