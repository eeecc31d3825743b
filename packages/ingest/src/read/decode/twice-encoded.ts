import iconv from 'iconv-lite';

const FEWEST_RUNS = 2;
const BEYOND_ASCII = /[^\0-\x7F]+/gu;
/** What the lead bytes of UTF-8 look like when they are taken for windows-1252; a text without any cannot have been encoded twice. */
const LEADS = /[ÂÃÄÅÐÑÎÏâàãÙÚØ×]/u;

/**
 * The text as it was before its UTF-8 was taken for windows-1252 and encoded again, null where it was not: every run of characters
 * beyond ASCII must be one that comes of this, so that a text which merely quotes such a thing stays as it is.
 */
export function onceEncoded(text: string): string | null {
  const once = unfold(text);
  return once === null ? null : (unfold(once) ?? once);
}

function unfold(text: string): string | null {
  if (!LEADS.test(text)) return null;
  const runs = [...text.matchAll(BEYOND_ASCII)].map(([run]) => decodedOnce(run));
  if (runs.length < FEWEST_RUNS || runs.includes(null)) return null;
  let at = 0;
  return text.replaceAll(BEYOND_ASCII, () => runs[at++] ?? '');
}

function decodedOnce(run: string): string | null {
  const bytes: number[] = [];
  for (const character of run) {
    const code = character.codePointAt(0) ?? 0;
    // Bytes that windows-1252 does not define come through as the control characters of the same number.
    if (code >= 0x80 && code <= 0xff) bytes.push(code);
    else {
      const encoded = iconv.encode(character, 'windows-1252');
      if (encoded.length !== 1 || encoded[0] === 0x3f) return null;
      bytes.push(encoded[0] ?? 0);
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
