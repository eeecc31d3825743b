import { readInputs } from '@readout/ingest';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './parts/measure.ts';

/**
 * How fast files become texts: a thousand copies of the project's own input files, by kind, and the memory that it takes
 * at most, here and in the processes that read foreign formats. Run from source, those processes compile as they start.
 */
const FIXTURES = fileURLToPath(new URL('../../../packages/ingest/src/read/fixtures/', import.meta.url));
const KINDS = {
  text: ['.txt', '.md', '.csv', '.jsonl'],
  'html, feeds and mail': ['.html', '.HTM', '.rss', '.atom', '.xml', '.eml', '.mbox'],
  'pdf and docx': ['.pdf', '.docx'],
} as const;
const FILES = { text: 500, 'html, feeds and mail': 400, 'pdf and docx': 100 } as const;

const rows: Record<string, number | string>[] = [];
for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) rows.push(await measure(kind));
report(rows);

async function measure(kind: keyof typeof KINDS): Promise<Record<string, number | string>> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  try {
    const names = readdirSync(FIXTURES).filter((name) => (KINDS[kind] as readonly string[]).includes(extname(name)));
    mkdirSync(join(folder, 'in'));
    for (let at = 0; at < FILES[kind]; at++) {
      const name = names[at % names.length] ?? '';
      copyFileSync(join(FIXTURES, name), join(folder, 'in', `${String(at).padStart(4, '0')} ${name}`));
    }
    let [documents, refused, most, mostOfReader] = [0, 0, 0, 0];
    const began = performance.now();
    for await (const event of readInputs([{ type: 'path', path: join(folder, 'in') }])) {
      if (event.kind === 'document') documents++;
      if (event.kind === 'problem') refused++;
      most = Math.max(most, process.memoryUsage.rss());
      mostOfReader = Math.max(mostOfReader, ...readersMemory());
    }
    const seconds = (performance.now() - began) / 1_000;
    return {
      kind,
      files: FILES[kind],
      documents,
      refused,
      'files/s': Math.round(FILES[kind] / seconds),
      seconds: Number(seconds.toFixed(1)),
      'memory here, MB': Math.round(most / 2 ** 20),
      'of a reading process, MB': Math.round(mostOfReader / 2 ** 20),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Resident bytes of the processes that this one started, where the system tells (Linux); 0 elsewhere. */
function readersMemory(): number[] {
  try {
    const self = String(process.pid);
    const children = readFileSync(`/proc/${self}/task/${self}/children`, 'utf8').trim().split(' ');
    return children.filter(Boolean).map((child) => {
      const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
      return Number(kilobytes) * 1_024;
    });
  } catch {
    return [0];
  }
}
