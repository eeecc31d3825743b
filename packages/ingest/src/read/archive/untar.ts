/** One file of a tar archive. `bytes` is null where the archive ends within it. */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

const BLOCK = 512;
const LONG_NAME = 'L';
const PAX = 'x';
const REGULAR = new Set(['0', '\0', '7']);

/** Whether the bytes begin with the header of a tar archive: its checksum is right. */
export function looksLikeTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && isHeader(bytes.subarray(0, BLOCK));
}

/**
 * The regular files of a tar archive (ustar, GNU long names, pax paths) in order, as views on its bytes. Links, devices and folders
 * are no files. Ends at the first block that is no header.
 */
export function* untar(bytes: Uint8Array): Generator<TarEntry> {
  let at = 0;
  let longName: string | null = null;
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK);
    if (!isHeader(header)) return;
    const size = octal(header, 124, 12);
    const type = String.fromCharCode(header[156] ?? 0);
    const start = at + BLOCK;
    const end = start + size;
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    const content = bytes.subarray(start, Math.min(end, bytes.length));
    if (type === LONG_NAME) longName = text(content);
    else if (type === PAX) longName = paxPath(content) ?? longName;
    else {
      const name = (longName ?? shortName(header)).replace(/^(?:\.\/)+/u, '');
      longName = null;
      if (REGULAR.has(type) && !name.endsWith('/')) yield { name, bytes: end > bytes.length ? null : content };
    }
  }
}

function isHeader(header: Uint8Array): boolean {
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
  return header[0] !== 0 && sum === octal(header, 148, 8);
}

/** Numbers are octal digits; sizes of 8 GB and more, which no limit here allows, are not understood. */
function octal(header: Uint8Array, at: number, length: number): number {
  const digits = /^[\s\0]*([0-7]+)/u.exec(latin1(header.subarray(at, at + length)))?.[1];
  return digits === undefined ? Number.NaN : Number.parseInt(digits, 8);
}

function shortName(header: Uint8Array): string {
  const prefix = latin1(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : '';
  const name = text(header.subarray(0, 100));
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** `30 path=some/long/name\n` among the records of a pax header. */
function paxPath(content: Uint8Array): string | null {
  return /(?:^|\n)\d+ path=([^\n]*)/u.exec(Buffer.from(content).toString('utf8'))?.[1] ?? null;
}

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const raw = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end));
  const utf8 = raw.toString('utf8');
  return utf8.includes('\uFFFD') ? raw.toString('latin1') : utf8;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
