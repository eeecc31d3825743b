import { SingleBar, Presets } from 'cli-progress';
import { plain } from './plain.ts';

/** Tells a person how far long work has come. */
export interface Progress {
  /** What is being done now, how much of it is done, and how much there is as far as known. */
  step(what: string, done: number, of: number | null): void;
  /** A line that stays. */
  say(line: string): void;
  end(): void;
}

/** Seconds between lines where the output is no terminal. */
const QUIET_SECONDS = 5;

/** A bar on a terminal, plain lines elsewhere, both on standard error so that standard output holds results alone. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(stream) : lines(stream);
}

/** Says nothing. */
export const SILENT: Progress = { step: () => undefined, say: () => undefined, end: () => undefined };

function bar(stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar(
    {
      stream,
      format: '{bar} {value}/{total} {what}',
      hideCursor: true,
      clearOnComplete: true,
      linewrap: false,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    step: (what, done, of) => {
      const total = Math.max(done, of ?? done + 1);
      const payload = { what: plain(what).slice(0, 60) };
      if (isStarted) {
        shown.setTotal(total);
        shown.update(done, payload);
      } else {
        shown.start(total, done, payload);
        isStarted = true;
      }
    },
    say: (line) => {
      if (isStarted) stream.write('\r\u001b[K');
      stream.write(`${plain(line)}\n`);
    },
    end: () => {
      if (isStarted) shown.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  let next = performance.now() + QUIET_SECONDS * 1000;
  return {
    step: (what, done, of) => {
      if (performance.now() < next) return;
      next = performance.now() + QUIET_SECONDS * 1000;
      // One file may hold many documents.
      stream.write(`${String(done)}${of === null ? '' : ` of ${String(Math.max(done, of))}`}: ${plain(what)}\n`);
    },
    say: (line) => stream.write(`${plain(line)}\n`),
    end: () => undefined,
  };
}
