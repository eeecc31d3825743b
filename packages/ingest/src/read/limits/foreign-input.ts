import { looksLikeTar } from '../archive/untar.ts';
import { looksLikeMail, looksLikeMailbox, MAIL_HEAD, mailOfApple } from '../formats/mail.ts';
import type { Source } from '../source.ts';

/** Small inputs that are not packed, no mail and hold no markup are read where they are: every pass over them is linear, and sending them costs more. */
const SMALL = 65_536;
/** Markup, also as JSON, YAML and tables may write it, and what a sign of another encoding may part. */
// eslint-disable-next-line no-control-regex -- the escape sequences of an encoding are bytes
const MARKUP = /<[a-z!?/_:\\&\x1B]|\\(?:u00|x)3c|&(?:lt|#0*60|#x0*3c)\b/iu;
/** The headers of a mail, in whatever order, and parts that are written for sending. */
const SENT =
  /^\s*(?:from|subject|received|return-path|delivered-to|mime-version)\b|content-transfer-encoding:\s*base64/iu;
// eslint-disable-next-line no-control-regex -- signatures of files are bytes
const PACKED = /^(?:\x1F\x8B|PK|%PDF-|\s*\{\\rtf|\xD0\xCF\x11\xE0)|^[\s\S]{257}ustar|^[\s\S]{0,1024}%PDF-/u;
/** Encodings in which a byte below 0x80 is the sign that ASCII has there. */
const LIKE_ASCII =
  /^(?:utf-?8|us-?ascii|ascii|iso-?8859-?\d+|windows-?125\d|cp-?125\d|latin-?\d|koi8-?[ru]|gbk|gb2312|big5|euc-?(?:jp|kr)|shift_jis)$/iu;

/** Whether an input is to be made out in a process that can be ended: whatever a reader of packed files, mails or markup would take up, by their own detectors. */
export function isForeign({ bytes, charset }: Source): boolean {
  if (bytes.length > SMALL || (charset !== null && !LIKE_ASCII.test(charset))) return true;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (PACKED.test(start) || SENT.test(start) || looksLikeTar(bytes)) return true;
  const head = start.slice(0, MAIL_HEAD);
  if (looksLikeMailbox(head) || looksLikeMail(head) || mailOfApple(bytes) !== null) return true;
  // Without its zeros UTF-16 and UTF-32 show the markup that they hold.
  return MARKUP.test(start.includes('\0') ? start.replaceAll('\0', '') : start);
}
