import { storableAddress, type About } from '../about/about.ts';
import { dayOfField } from '../about/printed-day.ts';
import { readPage } from '../html/page.ts';
import { makeDocument } from '../make-document.ts';
import { oneLine } from '../normalise/characters.ts';
import { problem } from '../problems.ts';
import { type Reading, type Source } from '../source.ts';
import { readAttachments, type ReadAttached } from './mail-attachments.ts';
import { decodeWords, headerValue, type Headers } from './mail-headers.ts';
import { mailParts } from './mail-parts.ts';
import { isForward, textOfLines, textOfPage, type MailText } from './mail-quoting.ts';
import { Gathered } from './records.ts';

const POSTMARK = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} .*\d{4}/u;
const HEADER = /^([A-Za-z][A-Za-z-]{1,40}):/u;
const TELLING = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'delivered-to',
  'content-type',
  'reply-to',
  'x-mailer',
]);
/** Within how many bytes a mail shows that it is one. */
export const MAIL_HEAD = 20_000;
const FEWEST_TELLING = 3;
const SAVED_PAGE = /^content-type:\s*multipart\/related\b/imu;
const LIST_HEADERS = ['list-id', 'list-post', 'mailing-list', 'x-mailing-list'];
const LIST_TAG = /^((?:\p{L}{2,4}:\s*)*)\[([^\]]{1,60})\]\s*/u;
const DEEPEST_FORWARD = 3;
const LONGEST_STUB = 400;
const STUB_RATIO = 2;
/** Whether bytes (as latin1) are a mailbox of several mails. */
export function looksLikeMailbox(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r?\n/u, 2);
  return POSTMARK.test(first) && HEADER.test(second);
}

/** Whether bytes (as latin1) begin with the headers of a mail, a blank line below them. */
export function looksLikeMail(start: string): boolean {
  const names = new Set<string>();
  for (const line of start.split(/\r?\n/u)) {
    if (line === '') break;
    if (/^[ \t]/u.test(line) && names.size > 0) continue;
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    names.add(name);
  }
  if (names.has('mime-version') && SAVED_PAGE.test(start)) return true;
  const telling = [...names].filter((name) => TELLING.has(name)).length;
  return telling >= FEWEST_TELLING && (names.has('from') || names.has('subject'));
}

/** The mail in a file of Apple Mail (.emlx): its length on the first line, and notes of the program behind it; null where the bytes are no such file. */
export function mailOfApple(bytes: Uint8Array): Uint8Array | null {
  const start = Buffer.from(bytes.subarray(0, MAIL_HEAD)).toString('latin1');
  const [first, length = ''] = /^(\d{1,9})[ \t]*\r?\n/u.exec(start) ?? [];
  if (first === undefined || !looksLikeMail(start.slice(first.length))) return null;
  return bytes.subarray(first.length, first.length + Number(length));
}

/**
 * Reads one mail: the sender is the publisher, the subject the title, the quoted mail below it is left out. Documents attached to it are
 * read by `readAttached`, and left out where that is null.
 */
export async function readMail(source: Source, readAttached: ReadAttached | null): Promise<Reading> {
  const page = savedPage(source);
  if (page !== null) return page;
  const gathered = new Gathered(source);
  await readMessage(latin1(source), { source, readAttached, number: null, gathered }, 0);
  return gathered.reading();
}

/** A page that a browser saved with all its parts (MHTML) has the form of a mail, and is none: it is read as the page it shows. */
function savedPage(source: Source): Reading | null {
  const { headers, plain, pages, problems } = mailParts(latin1(source), source.file);
  const [page] = pages;
  const isRelated = headerValue(headers.get('content-type')).value === 'multipart/related';
  const address = storableAddress(page?.address ?? headers.get('snapshot-content-location'));
  // A word processor saves without an address, and names nobody who sent it.
  const isSaved = address !== null || !(headers.has('to') || headers.has('date'));
  if (page === undefined || plain !== null || !isRelated || !isSaved) return null;
  const reading = readPage(page.html, { ...source, address: source.address ?? address });
  return { documents: reading.documents, problems: [...problems, ...reading.problems] };
}

/** Reads a mailbox: mails begin at postmarks ("From somebody Tue Feb 5 …") after a blank line; ">From" in a text is unescaped. */
export async function readMailbox(source: Source, readAttached: ReadAttached | null): Promise<Reading> {
  const gathered = new Gathered(source);
  const lines = latin1(source).split('\n');
  let from = 0;
  let number = 0;
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at];
    const isMark =
      line !== undefined &&
      POSTMARK.test(line) &&
      (lines[at - 1] ?? '').trim() === '' &&
      HEADER.test(lines[at + 1] ?? '');
    if (line !== undefined && !isMark) continue;
    number++;
    const message = lines.slice(from + 1, at).map((text) => text.replace(/^>(?=>*From )/u, ''));
    await readMessage(message.join('\n'), { source, readAttached, number, gathered }, 0);
    from = at;
  }
  return gathered.reading();
}

/** Where a mail stands, and where what is found in it goes. */
interface Mailing {
  readonly source: Source;
  readonly readAttached: ReadAttached | null;
  /** Which of a mailbox it is, from 1; null where it is the file. */
  readonly number: number | null;
  readonly gathered: Gathered;
}

async function readMessage(message: string, mailing: Mailing, depth: number): Promise<void> {
  const { source, readAttached, number, gathered } = mailing;
  const { headers, plain, html, mails, isDigest, attachments, problems } = mailParts(message, source.file);
  gathered.say(...problems);
  const { about, unclear } = aboutMail(headers);
  const read = textOfMail(plain, html, isForward(about.title ?? null));
  const text = read === null || read.text === '' ? null : read;
  if (text !== null) addMessage(text, about, unclear, mailing);
  const attached = await readAttachments(attachments, source, { about, number }, readAttached);
  const isRead = mails.length > 0 && depth < DEEPEST_FORWARD && (text === null || isDigest);
  if (isRead) {
    // Forwarded as an attachment, without a word of the sender's, or gathered in a digest: the mails within are documents.
    for (const [at, mail] of mails.entries())
      await readMessage(mail, isDigest ? { ...mailing, number: mailing.number ?? at + 1 } : mailing, depth + 1);
  } else if (text === null && attached.documents.length === 0) {
    const which = number === null ? '' : ` number ${String(number)}`;
    gathered.say(problem('mail-without-text', source.file, { which }));
  }
  if (text !== null && !isRead)
    gathered.say(...mails.map(() => problem('attachment-left-out', source.file, { name: 'that is a mail' })));
  for (const document of attached.documents) gathered.add({ document, problems: [] }, 'An attachment');
  gathered.say(...attached.problems);
}

/** Of two texts the plain one, unless it is no more than a word to those whose program shows no HTML. */
function textOfMail(plain: string | null, html: string | null, isForwarded: boolean): MailText | null {
  if (plain === null || plain.trim() === '') return html === null ? null : textOfPage(html, isForwarded);
  if (html === null || plain.length > LONGEST_STUB) return textOfLines(plain, isForwarded);
  const shown = textOfPage(html, isForwarded);
  return shown.text.length > plain.length * STUB_RATIO ? shown : textOfLines(plain, isForwarded);
}

function addMessage(
  { text, isQuotedOnly }: MailText,
  about: Partial<About>,
  unclear: string | null,
  { source, number, gathered }: Mailing,
): void {
  const where = number === null ? null : `Mail ${String(number)}`;
  const origins = number === null ? [] : [{ start: 0, end: text.length, unit: 'item' as const, label: String(number) }];
  const made = makeDocument(source, { text, origins, own: about, printed: {}, where });
  const Where = where === null ? '' : `${where} of `;
  const notes = [
    ...(isQuotedOnly ? [problem('only-quoted', source.file)] : []),
    ...(unclear === null ? [] : [problem('day-not-understood', source.file, { Where, given: unclear })]),
  ];
  gathered.add({ document: made.document, problems: [...notes, ...made.problems] }, where ?? 'The mail');
}

/** The subject without the name in brackets that a mailing list puts before it; a sender's own brackets ("[Update]") stay. */
function subjectOf(headers: Headers): string | null {
  const subject = oneLine(decodeWords(headers.get('subject')));
  const list = LIST_HEADERS.map((name) => plainLetters(decodeWords(headers.get(name)))).join(' ');
  const [whole, answer = '', tag = ''] = LIST_TAG.exec(subject ?? '') ?? [];
  if (subject === null || whole === undefined || plainLetters(tag) === '' || !list.includes(plainLetters(tag))) {
    return subject;
  }
  return oneLine(answer + subject.slice(whole.length)) ?? subject;
}

function plainLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function aboutMail(headers: Headers): { about: Partial<About>; unclear: string | null } {
  const date = oneLine(headers.get('date') ?? headers.get('sent') ?? '');
  const publishedOn = date === null ? null : dayOfField(date);
  const from = decodeWords(headers.get('from'));
  const name = oneLine(
    from
      .replace(/<[^<>]*>\s*$/u, '')
      .replace(/^\s*"(.*)"\s*$/su, '$1')
      .replaceAll(/\\(.)/gsu, '$1'),
  );
  const about = { title: subjectOf(headers), publisher: name ?? oneLine(from), publishedOn };
  return { about, unclear: publishedOn === null ? (date?.slice(0, 60) ?? null) : null };
}

function latin1({ bytes }: Source): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
