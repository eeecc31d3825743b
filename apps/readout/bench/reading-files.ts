import { readInputs } from '@readout/ingest';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './parts/measure.ts';
import { runBuilt } from './parts/run-built.ts';

/**
 * How fast files become texts, and texts contacts: a thousand copies of the project's own input files, by kind. `read` is reading alone,
 * by the reader from source once its processes have started; `read and searched` is `readout extract` as built from its start to its end,
 * with what it finds written to files, and the memory that it and its processes take together.
 */
const FIXTURES = fileURLToPath(new URL('../../../packages/ingest/src/read/fixtures/', import.meta.url));
const KINDS = {
  text: { endings: ['.txt', '.md', '.csv', '.jsonl'], files: 500 },
  'html, feeds and mail': { endings: ['.html', '.HTM', '.rss', '.atom', '.xml', '.eml', '.mbox'], files: 400 },
  'pdf and docx': { endings: ['.pdf', '.docx'], files: 100 },
} as const;
type Kind = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as Kind[];

const rows: Record<string, number | string>[] = [];
for (const kinds of [...ALL.map((kind) => [kind]), ALL]) rows.push(await measure(kinds));
report(rows);

async function measure(kinds: readonly Kind[]): Promise<Record<string, number | string>> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  try {
    const files = kinds.reduce((sum, kind) => sum + fill(join(folder, 'in'), kind), 0);
    const read = await readAlone(join(folder, 'in'));
    const searched = await runBuilt(['extract', join(folder, 'in'), '--out', join(folder, 'out')]);
    return {
      kind: kinds.length === 1 ? (kinds[0] ?? '') : 'all, mixed',
      files,
      documents: read.documents,
      refused: read.refused,
      'read, files/s': Math.round(files / read.seconds),
      'read and searched, files/s': Math.round(files / searched.seconds),
      'seconds, from start to end': searched.seconds,
      'processor, seconds': searched.processor,
      'memory, MB': searched.megabytes,
      'resident, added up, MB': searched.resident,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Copies the fixtures of a kind in turn until there are enough, under names that mix the kinds. */
function fill(folder: string, kind: Kind): number {
  const { endings, files } = KINDS[kind];
  const names = readdirSync(FIXTURES).filter((name) => (endings as readonly string[]).includes(extname(name)));
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < files; at++) {
    const name = names[at % names.length] ?? '';
    copyFileSync(join(FIXTURES, name), join(folder, `${String(at).padStart(4, '0')} ${name}`));
  }
  return files;
}

async function readAlone(folder: string): Promise<{ documents: number; refused: number; seconds: number }> {
  let [documents, refused] = [0, 0];
  let began = performance.now();
  // The first file is read twice: what the first reading takes longer is the start of a process that compiles the source.
  const first = join(folder, readdirSync(folder).sort()[0] ?? '');
  let isFirst = true;
  for await (const event of readInputs([
    { type: 'path', path: first },
    { type: 'path', path: folder },
  ])) {
    if (isFirst) began = performance.now();
    else if (event.kind === 'document') documents++;
    else if (event.kind === 'problem') refused++;
    isFirst = false;
  }
  return { documents, refused, seconds: (performance.now() - began) / 1_000 };
}
