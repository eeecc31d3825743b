import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { report } from './parts/measure.ts';
import { runBuilt, type Run } from './parts/run-built.ts';

/**
 * What the program as built makes of input that means harm or goes wrong while it is read: what it says of it, how long that takes, and the
 * memory of all its processes. Beside each lies a good file, which must be read all the same.
 */
const CONTACT =
  'On 4 May 2021 Georgia’s Foreign Minister, Nino Kapanadze, spoke by telephone with Moldova’s Prime Minister.';
const FILLER =
  'The harvest of the valley was weighed again and found to be neither larger nor smaller than the year before. ';
const AGAIN =
  'At the summit on Monday, President Ana Gil of Peru met Prime Minister Olav Dahl of Norway. He also talked to King Felix of Spain.';
const GOOD = 'zz-good.txt';
const MEGABYTE = 1_048_576;
const MOST_SECONDS = 200;

interface Trial {
  readonly name: string;
  /** Makes the files of the trial in an empty folder. */
  readonly make: (folder: string) => void;
  /** Goes on while the program runs, every 20 milliseconds. */
  readonly meanwhile?: (folder: string) => void;
}

const write =
  (name: string, content: () => string | Uint8Array) =>
  (folder: string): void => {
    writeFileSync(join(folder, name), content());
  };
const lines = (megabytes: number, text = FILLER, end = '\n'): string =>
  `${text}${end}`.repeat(Math.ceil((megabytes * MEGABYTE) / (text.length + end.length)));

const TRIALS: readonly Trial[] = [
  { name: 'text of 60 MB', make: write('huge.txt', () => lines(60)) },
  { name: 'one line of 5 MB', make: write('line.txt', () => lines(5, FILLER, '') + CONTACT) },
  { name: 'text of 19 MB', make: write('long.txt', () => lines(19)) },
  { name: 'one title 200,000 times', make: write('title.txt', () => 'President '.repeat(200_000)) },
  { name: 'open quotes and brackets', make: write('open.txt', () => '“President ( [ '.repeat(60_000)) },
  { name: 'contacts without a stop, 1 MB', make: write('list.txt', () => lines(1, CONTACT.replace('.', ','), ' ')) },
  { name: 'one pair met again and again, 1 MB', make: write('again.txt', () => lines(1, AGAIN, ' ')) },
  {
    name: 'HTML 30,000 deep',
    make: write('deep.html', () => `<html><body>${'<div><span>'.repeat(15_000)}<p>${CONTACT}</p>`),
  },
  {
    name: 'HTML of 100,000 elements',
    make: write('wide.html', () => `<html><body>${`<p>${FILLER}<b>x</b></p>`.repeat(50_000)}`),
  },
  { name: 'gzip bomb, 1 GB', make: write('bomb.txt.gz', () => gzipOf(1_024)) },
  {
    name: 'gzip in gzip, 20 deep',
    make: write('nested.gz', () =>
      Array.from({ length: 20 }).reduce<Buffer>((inner) => gzipSync(inner), gzipSync('x')),
    ),
  },
  { name: 'zip bomb, 300 MB that says 1 kB', make: write('bomb.zip', () => zipThatLies('note.txt', 300)) },
  { name: 'DOCX bomb, 300 MB that says 1 kB', make: write('bomb.docx', () => zipThatLies('word/document.xml', 300)) },
  {
    name: 'links that loop',
    make: (folder) => {
      symlinkSync('loop.txt', join(folder, 'loop.txt'));
      symlinkSync('.', join(folder, 'again'));
    },
  },
  {
    name: 'named pipe that nobody writes to',
    make: (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    },
  },
  {
    name: 'file that grows while it is read',
    make: write('grows.txt', () => lines(4)),
    meanwhile: (folder) => {
      appendFileSync(join(folder, 'grows.txt'), FILLER);
    },
  },
  {
    name: 'files that vanish while they are read',
    make: (folder) => {
      for (let at = 0; at < 400; at++) writeFileSync(join(folder, `gone-${String(at).padStart(3, '0')}.txt`), CONTACT);
    },
    meanwhile: (folder) => {
      const last = readdirSync(folder).findLast((name) => name.startsWith('gone-'));
      if (last !== undefined) rmSync(join(folder, last));
    },
  },
  {
    name: '100,000 empty files in a folder',
    make: (folder) => {
      for (let at = 0; at < 100_000; at++) writeFileSync(join(folder, `${String(at).padStart(6, '0')}.txt`), '');
    },
  },
];

const rows: Record<string, number | string>[] = [];
for (const trial of TRIALS) {
  const row = await measure(trial);
  process.stderr.write(`${JSON.stringify(row)}\n`);
  rows.push(row);
}
report(rows);

async function measure({ name, make, meanwhile }: Trial): Promise<Record<string, number | string>> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
  const input = join(folder, 'in');
  mkdirSync(input);
  try {
    make(input);
    writeFileSync(join(input, GOOD), CONTACT);
    const going = setInterval(() => meanwhile?.(input), 20);
    const run = await runBuilt(['ingest', input, '--store', join(folder, 'out.db'), '--json'], MOST_SECONDS);
    clearInterval(going);
    return {
      input: name,
      ...whatBecame(run),
      seconds: run.seconds,
      'processor, seconds': run.processor,
      'memory, MB': run.megabytes,
      'resident, added up, MB': run.resident,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly documents: readonly { readonly file: string; readonly outcome: string }[];
  readonly problems: readonly { readonly code: string }[];
  readonly notes: readonly string[];
}

function whatBecame({ code, out, errors }: Run): Record<string, string> {
  if (code === null) return { verdict: `NOT DONE in ${String(MOST_SECONDS)} s`, 'the good file': '' };
  let told: Report;
  try {
    told = JSON.parse(out) as Report;
  } catch {
    return { verdict: `NO REPORT, exit code ${String(code)}: ${errors.slice(0, 120)}`, 'the good file': '' };
  }
  const counts = new Map<string, number>();
  for (const problem of told.problems) counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  const read = told.documents.filter(({ file }) => !file.endsWith(GOOD)).length;
  const said = told.notes.filter((note) => !note.includes('no date of publication')).map((note) => note.slice(0, 90));
  const refused = [...counts].map(([one, count]) => (count === 1 ? one : `${one} ×${String(count)}`));
  return {
    verdict: [...(read > 0 ? [`read ×${String(read)}`] : []), ...refused, ...said].join('; '),
    'the good file': told.documents.some(({ file }) => file.endsWith(GOOD)) ? 'read' : 'LOST',
  };
}

/** A gzip file of many members that unfolds to so many megabytes of spaces. */
function gzipOf(megabytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(16 * MEGABYTE, ' '));
  return Buffer.concat(Array.from({ length: megabytes / 16 }, () => member));
}

/** A zip archive of one entry that unfolds to so many megabytes and says that it unfolds to 1,000 bytes. */
function zipThatLies(name: string, megabytes: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(megabytes * MEGABYTE, 'A'), { level: 1 });
  const called = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(1_000, 22);
  head.writeUInt16LE(called.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  head.copy(entry, 6, 4, 28);
  entry.writeUInt16LE(called.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + called.length, 12);
  end.writeUInt32LE(head.length + called.length + packed.length, 16);
  return Buffer.concat([head, called, packed, entry, called, end]);
}
