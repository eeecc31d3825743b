import { fileOf, type FileToMake, type MadeFile } from './make-file.ts';

/** What the page hears of a file: its text, or a sentence on why there is none. */
export type ExportReply = { readonly made: MadeFile } | { readonly failed: string };

self.onmessage = ({ data }: MessageEvent<FileToMake>) => {
  let reply: ExportReply;
  try {
    reply = { made: fileOf(data) };
  } catch (error) {
    reply = { failed: error instanceof Error ? error.message : 'The file could not be made.' };
  }
  self.postMessage(reply);
};
