import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../../dist/server/readout.js', import.meta.url));
const SAMPLE_EVERY_MILLISECONDS = 50;
/** Where the times of a process and of its ended children stand in /proc/PID/stat behind its name. */
const FIRST_TIME = 11;
const TICKS_A_SECOND = 100;

/** How one run of the built program went. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
  readonly seconds: number;
  /** Most memory that the program and the processes it started had together, in MB, pages that they share counted once (PSS); 0 where the system does not tell (not Linux). */
  readonly megabytes: number;
  /** The same as resident sizes added up (RSS), in which the engine's own pages stand once for each process. */
  readonly resident: number;
  /** Processor time of all of them, in seconds, as last seen; 0 where the system does not tell. What another program slows down is not in it. */
  readonly processor: number;
}

/** Runs the program as built with these arguments. `npm run build` must have been. It is ended after `mostSeconds`; its code is null then. */
export function runBuilt(args: readonly string[], mostSeconds = 300): Promise<Run> {
  if (!existsSync(PROGRAM)) throw new Error('The program is not built. Run `npm run build` first.');
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
    let [most, resident, ticks] = [0, 0, 0];
    const sampler = setInterval(() => {
      const used = usedBy(child.pid ?? 0);
      most = Math.max(most, used.kilobytes);
      resident = Math.max(resident, used.resident);
      ticks = Math.max(ticks, used.ticks);
    }, SAMPLE_EVERY_MILLISECONDS);
    const clock = setTimeout(() => child.kill('SIGKILL'), mostSeconds * 1_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampler);
      clearTimeout(clock);
      const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
      const [megabytes, ofResident] = [most, resident].map((kilobytes) => Math.round(kilobytes / 1_024));
      resolve({
        code,
        ...said,
        seconds,
        megabytes: megabytes ?? 0,
        resident: ofResident ?? 0,
        processor: ticks / TICKS_A_SECOND,
      });
    });
  });
}

interface Used {
  readonly kilobytes: number;
  readonly resident: number;
  readonly ticks: number;
}
const NOTHING: Used = { kilobytes: 0, resident: 0, ticks: 0 };

/** Kilobytes and ticks of the processor of a process and of those that it started, those that have ended too. */
function usedBy(pid: number): Used {
  try {
    const of = `/proc/${String(pid)}`;
    const kilobytes = (file: string, field: RegExp): number =>
      Number(field.exec(readFileSync(`${of}/${file}`, 'utf8'))?.[1] ?? 0);
    const fields = readFileSync(`${of}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const own: Used = {
      kilobytes: kilobytes('smaps_rollup', /^Pss:\s+(\d+)/mu),
      resident: kilobytes('status', /VmRSS:\s+(\d+)/u),
      ticks: fields.slice(FIRST_TIME, FIRST_TIME + 4).reduce((sum, field) => sum + Number(field), 0),
    };
    const children = readFileSync(`${of}/task/${String(pid)}/children`, 'utf8')
      .split(' ')
      .filter(Boolean);
    return children
      .map((child) => usedBy(Number(child)))
      .reduce(
        (sum, one) => ({
          kilobytes: sum.kilobytes + one.kilobytes,
          resident: sum.resident + one.resident,
          ticks: sum.ticks + one.ticks,
        }),
        own,
      );
  } catch {
    return NOTHING;
  }
}
