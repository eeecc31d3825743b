import type { FormatId } from '@readout/exchange';
import type { ExportReply, ExportRequest } from './export-worker.ts';
import type { FileMade, FileToMake } from './make-file.ts';

/** What is told of a file that was asked for. */
export interface FileNews {
  readonly made: (file: FileMade) => void;
  readonly failed: (sentence: string) => void;
  /** The bytes of the same view in another form. */
  readonly size: (format: FormatId, bytes: number) => void;
}

const FAILED = 'The file could not be made. Try again; if it fails again, choose a shorter period.';

/** Has files made beside the page, by one worker that keeps what it gathered for the other forms. */
export class FileDesk {
  #worker: Worker | null = null;
  #asked = 0;

  /** Asks for a file; what was asked for before is told of no longer. */
  ask(file: FileToMake, news: FileNews): void {
    this.#asked += 1;
    const own = this.#asked;
    const worker = (this.#worker ??= new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }));
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
      if (data.asked !== own) return;
      if ('made' in data) news.made(data.made);
      else if ('failed' in data) news.failed(data.failed);
      else if (data.bytes !== null) news.size(data.format, data.bytes);
    };
    worker.onerror = () => {
      news.failed(FAILED);
    };
    worker.postMessage({ asked: own, file } satisfies ExportRequest);
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
