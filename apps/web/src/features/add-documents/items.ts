import { MAX_FILE_BYTES, type ItemToRead } from '@readout/api';

/** A file that is not sent, and why. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** Most items of one request, and most bytes of them together; the rest goes in further requests. */
const MOST_ITEMS = 50;
const MOST_BYTES_TOGETHER = 24 * 1024 * 1024;

/** Files as items in requests that the server takes. What is too large is named and left out; nothing is dropped silently. */
export async function itemsOfFiles(
  files: readonly File[],
): Promise<{ requests: readonly (readonly ItemToRead[])[]; leftOut: readonly LeftOut[] }> {
  const leftOut: LeftOut[] = [];
  const requests: ItemToRead[][] = [];
  let size = 0;
  for (const file of files) {
    if (file.size > MAX_FILE_BYTES) {
      leftOut.push({ name: file.name, why: `It is larger than ${String(MAX_FILE_BYTES / 1024 / 1024)} MB. Split it.` });
      continue;
    }
    if (file.size === 0) {
      leftOut.push({ name: file.name, why: 'It is empty.' });
      continue;
    }
    const current = requests.at(-1);
    const item: ItemToRead = { type: 'file', name: file.name.slice(-255), base64: toBase64(await file.arrayBuffer()) };
    if (current === undefined || current.length === MOST_ITEMS || size + file.size > MOST_BYTES_TOGETHER) {
      requests.push([item]);
      size = file.size;
    } else {
      current.push(item);
      size += file.size;
    }
  }
  return { requests, leftOut };
}

/** Bytes as base64, in pieces, as a browser's call takes only so many arguments. */
function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
