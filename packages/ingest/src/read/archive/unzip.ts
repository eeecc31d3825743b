import iconv from 'iconv-lite';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Limits on unpacking: bytes of one entry and of all together, and how many entries are looked at. */
export interface UnzipLimits {
  readonly maxEntryBytes: number;
  readonly maxTotalBytes: number;
  readonly maxEntries: number;
}

/** One file of a zip: its bytes, or why there are none. `name` is as written in the archive, `/` between folders. */
export interface UnzippedEntry {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly fault: 'too-large' | 'locked' | 'damaged' | 'unknown-method' | null;
}

/** What a zip gave: its files in the archive's order, or that it cannot be opened. `isCut`: more was in it than the limits allow. */
export type Unzipped =
  | { readonly kind: 'entries'; readonly entries: readonly UnzippedEntry[]; readonly isCut: boolean }
  | { readonly kind: 'damaged' };

const DEFLATED = 8;
const STORED = 0;

/**
 * Unpacks the files of a zip that `isWanted` names, into memory alone. Bytes are counted while they are unpacked, because the sizes
 * that an archive states may be lies; what passes a limit is given up.
 */
export async function unzip(
  bytes: Uint8Array,
  limits: UnzipLimits,
  isWanted: (name: string) => boolean = () => true,
): Promise<Unzipped> {
  let zip: ZipFile;
  try {
    // Names are checked by those who use them: nothing is ever written to where they say.
    zip = await yauzl.fromBufferPromise(asBuffer(bytes), { decodeStrings: false, validateEntrySizes: false });
  } catch {
    return { kind: 'damaged' };
  }
  const entries: UnzippedEntry[] = [];
  let left = limits.maxTotalBytes;
  let seen = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (++seen > limits.maxEntries) return { kind: 'entries', entries, isCut: true };
      const name = nameOf(entry);
      if (name.endsWith('/') || !isWanted(name)) continue;
      const unpacked = await unpack(zip, entry, Math.min(limits.maxEntryBytes, left));
      left -= unpacked.bytes?.length ?? 0;
      entries.push({ name, ...unpacked });
      if (left <= 0) return { kind: 'entries', entries, isCut: true };
    }
  } catch {
    if (entries.length === 0) return { kind: 'damaged' };
  } finally {
    zip.close();
  }
  return { kind: 'entries', entries, isCut: false };
}

async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Omit<UnzippedEntry, 'name'>> {
  if (entry.isEncrypted()) return { bytes: null, fault: 'locked' };
  if (entry.compressionMethod !== DEFLATED && entry.compressionMethod !== STORED)
    return { bytes: null, fault: 'unknown-method' };
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > limit) {
        stream.destroy();
        return { bytes: null, fault: 'too-large' };
      }
      chunks.push(chunk);
    }
  } catch {
    return { bytes: null, fault: 'damaged' };
  }
  return { bytes: Buffer.concat(chunks, total), fault: null };
}

/** Three bytes in a row that are letters of the Cyrillic code page of DOS: in the Latin one accented letters stand among others. */
const CYRILLIC = /[\x80-\xAF\xE0-\xF1]{3}/u;

/** The code page in which archives made by Windows keep names: that of the DOS of its language. */
function codePageOf(raw: Buffer): string {
  return CYRILLIC.test(raw.toString('latin1')) ? 'cp866' : 'cp437';
}

/** UTF-8 where the archive says so or the bytes are; else the code page of old archives. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const utf8 = raw.toString('utf8');
  return (utf8.includes('\uFFFD') ? iconv.decode(raw, codePageOf(raw)) : utf8)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
