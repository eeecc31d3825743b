import type { ExportReply } from './export-worker.ts';
import { fileOf, type FileToMake, type MadeFile } from './make-file.ts';

/** Makes a file beside the page, so that thousands of contacts do not stop it; at once where there are no workers. Ends early on the signal. */
export function makeInWorker(file: FileToMake, signal: AbortSignal): Promise<MadeFile> {
  if (typeof Worker === 'undefined') return Promise.resolve(fileOf(file));
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => {
    worker.terminate();
  });
  return new Promise<MadeFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
      if ('made' in data) resolve(data.made);
      else reject(new Error(data.failed));
    };
    worker.onerror = () => {
      reject(new Error('The file could not be made. Try again; if it fails again, choose a shorter period.'));
    };
    worker.postMessage(file);
  }).finally(() => {
    worker.terminate();
  });
}
