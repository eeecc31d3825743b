import { createClient } from '@readout/api';
import { FORMATS, type FormatId } from '@readout/exchange';
import { FileMaker, type FileMade, type FileToMake } from './make-file.ts';

/** What the page hears of a file: itself, a sentence on why there is none, or the bytes of the same view in other forms. */
export type ExportReply =
  | { readonly asked: number; readonly made: FileMade }
  | { readonly asked: number; readonly failed: string }
  | { readonly asked: number; readonly format: FormatId; readonly bytes: number | null };

/** What the page asks, numbered in order; only the last one matters. */
export interface ExportRequest {
  readonly asked: number;
  readonly file: FileToMake;
}

const maker = new FileMaker(createClient('', (...request) => fetch(...request)));
let last = 0;

self.onmessage = ({ data }: MessageEvent<ExportRequest>) => {
  last = data.asked;
  void answer(data);
};

async function answer({ asked, file }: ExportRequest): Promise<void> {
  try {
    await maker.gather(file);
    // Whoever chose another form meanwhile does not wait for this one.
    if (asked !== last) return;
    tell({ asked, made: await maker.make(file) });
  } catch (error) {
    tell({ asked, failed: error instanceof Error ? error.message : 'The file could not be made.' });
    return;
  }
  // The other forms' sizes, one at a time, as long as nothing else is asked.
  for (const format of Object.keys(FORMATS) as FormatId[]) {
    await new Promise((resolve) => setTimeout(resolve));
    if (asked !== last) return;
    if (format !== file.format) tell({ asked, format, bytes: await maker.size({ ...file, format }) });
  }
}

function tell(reply: ExportReply): void {
  self.postMessage(reply);
}
