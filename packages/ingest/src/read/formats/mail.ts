import { storableAddress, type About } from '../about/about.ts';
import { dayOfField } from '../about/printed-day.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { withoutOffers } from '../html/offers.ts';
import { readPage } from '../html/page.ts';
import { makeDocument } from '../make-document.ts';
import { oneLine } from '../normalise/characters.ts';
import type { Line } from '../normalise/lines.ts';
import { normaliseLines, printedLines } from '../normalise/normalise-text.ts';
import { problem } from '../problems.ts';
import { type Reading, type Source } from '../source.ts';
import { readAttachments, type ReadAttached } from './mail-attachments.ts';
import { decodeWords, headerValue, type Headers } from './mail-headers.ts';
import { mailParts } from './mail-parts.ts';
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
const FEWEST_TELLING = 3;
const ATTRIBUTION =
  /^(?:on|am|le|el|il|den|em|op|w dniu)\b.{0,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|skrev|escreveu|schreef|napisał\(?a?\)?)\b[^:]{0,80}:\s*$/iu;
const ATTRIBUTION_END = /(?:wrote|schrieb|a écrit|escribió|ha scritto|skrev|escreveu|schreef)\s*:\s*$/iu;
const BELOW_IS_QUOTED =
  /^\s*(?:-{3,}\s*(?:original message|forwarded message|urspr[üu]ngliche nachricht|message d'origine|weitergeleitete nachricht)\s*-{3,}|begin forwarded message:|_{10,})\s*$/iu;
const OUTLOOK_HEAD = /^\s*\*?(?:from|von|de|da)\s*:\*?\s+\S/iu;
const OUTLOOK_NEXT = /^\s*\*?(?:sent|date|gesendet|envoyé|enviado|inviato|to|an|datum)\s*:\*?\s+\S/iu;
const SIGNATURE = '--';
const LIST_HEADERS = ['list-id', 'list-post', 'mailing-list', 'x-mailing-list'];
const LIST_TAG = /^((?:\p{L}{2,4}:\s*)*)\[([^\]]{1,60})\]\s*/u;
const DEEPEST_FORWARD = 3;
const LONGEST_STUB = 400;
const STUB_RATIO = 2;
const FORWARDED =
  /^\s*(?:-{3,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|пересылаемое сообщение)\s*-{3,}|begin forwarded message:)\s*$/iu;
/** A word to those to whom a mail is forwarded is shorter than what is forwarded. */
const LONGEST_COVER = 300;

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
  const telling = [...names].filter((name) => TELLING.has(name)).length;
  return telling >= FEWEST_TELLING && (names.has('from') || names.has('subject'));
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
  if (page === undefined || plain !== null || !isRelated || address === null) return null;
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
  const read = textOfMail(plain, html);
  const { about, unclear } = aboutMail(headers);
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
function textOfMail(plain: string | null, html: string | null): MailText | null {
  if (plain === null || plain.trim() === '') return html === null ? null : fromHtml(html);
  if (html === null || plain.length > LONGEST_STUB) return fromPlain(plain);
  const shown = fromHtml(html);
  return shown.text.length > plain.length * STUB_RATIO ? shown : fromPlain(plain);
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

interface MailText {
  readonly text: string;
  readonly isQuotedOnly: boolean;
}

function fromPlain(plain: string): MailText {
  const { lines, controls } = printedLines(plain);
  const own = normaliseLines(ownLines(lines), controls).text;
  const mark = lines.findIndex((line) => FORWARDED.test(line.text));
  if (own !== '' && mark > 0 && own.length <= LONGEST_COVER) {
    const below = normaliseLines(ownLines(withoutForwardHead(lines.slice(mark))), 0).text;
    if (below.length > own.length) return { text: `${own}\n\n${below}`, isQuotedOnly: true };
  }
  if (own !== '') return { text: own, isQuotedOnly: false };
  const unquoted = lines.map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/u, '') }));
  return { text: normaliseLines(withoutForwardHead(unquoted), controls).text, isQuotedOnly: true };
}

/** What is forwarded begins with a mark and the headers of that mail, which are none of its text. */
function withoutForwardHead(lines: readonly Line[]): Line[] {
  let at = lines.findIndex((line) => line.text.trim() !== '');
  if (at < 0) return [...lines];
  if (BELOW_IS_QUOTED.test(lines[at]?.text ?? '') || ATTRIBUTION.test(lines[at]?.text.trim() ?? '')) at++;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  const head = at;
  while (at < lines.length && /^\s*\*?[\p{L}-]{2,20}\*?\s?:\*?\s+\S/u.test(lines[at]?.text ?? '')) at++;
  return lines.slice(at - head >= 2 ? at : head);
}

function fromHtml(html: string): MailText {
  const blocks = withoutOffers(fragmentBlocks(html));
  const lines = blocks.map((block) => block.text);
  const end = lines.findIndex((line) => BELOW_IS_QUOTED.test(line) || /^--(?:\s|$)/u.test(line));
  const own = buildBlocks(end > 0 ? blocks.slice(0, end) : blocks).text;
  return { text: own, isQuotedOnly: false };
}

/** The lines that the sender wrote: without quoted ones, the line that introduces them, what is forwarded below, the signature. */
function ownLines(lines: readonly Line[]): Line[] {
  const own: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const isOutlook = OUTLOOK_HEAD.test(line.text) && OUTLOOK_NEXT.test(lines[at + 1]?.text ?? '');
    if (BELOW_IS_QUOTED.test(line.text) || isOutlook || line.text.trimEnd() === SIGNATURE) break;
    if (line.text.startsWith('>')) {
      dropAttribution(own);
      continue;
    }
    if (!ATTRIBUTION.test(line.text.trim())) own.push(line);
  }
  return own;
}

/** An introduction that runs over two lines is known only by the quotation below it. */
function dropAttribution(own: Line[]): void {
  let last = own.length - 1;
  while (last >= 0 && own[last]?.text.trim() === '') last--;
  if (!ATTRIBUTION_END.test(own[last]?.text ?? '')) return;
  const start = own[last - 1]?.text.trim() === '' || last === 0 ? last : last - 1;
  own.length = start;
}

function latin1({ bytes }: Source): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
