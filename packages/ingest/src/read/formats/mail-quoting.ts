import type { Block } from '../html/blocks.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { withoutOffers } from '../html/offers.ts';
import type { Line } from '../normalise/lines.ts';
import { normaliseLines, printedLines } from '../normalise/normalise-text.ts';
import { withoutSignatures } from '../normalise/signed-text.ts';

/** What a mail says. `isQuotedOnly`: in the main what another mail says, which it quotes or hands on. */
export interface MailText {
  readonly text: string;
  readonly isQuotedOnly: boolean;
}

const ATTRIBUTION =
  /^(?:on|am|le|el|il|den|em|op|w dniu)\b.{0,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|skrev|escreveu|schreef|napisał\(?a?\)?)\b[^:]{0,80}:\s*$/iu;
const ATTRIBUTION_END = /(?:wrote|schrieb|a écrit|escribió|ha scritto|skrev|escreveu|schreef)\s*:\s*$/iu;
const MARK =
  "original message|forwarded message|urspr[üu]ngliche nachricht|weitergeleitete nachricht|message d[’']origine|message transféré|mensaje original|mensaje reenviado|" +
  'messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|' +
  'исходное сообщение|пересылаемое сообщение|початкове повідомлення|wiadomość oryginalna|原始邮件|转发的邮件|原始郵件';
/** What Apple's programs write above a mail that is handed on. */
const HANDED_ON =
  'begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|' +
  'início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht|vidarebefordrat brev|videresendt (?:besked|melding)|początek przekazywanej wiadomości|' +
  'начало переадресованного сообщения|початок пересланого повідомлення';
const BELOW_IS_QUOTED = new RegExp(`^\\s*(?:-{3,}\\s*(?:${MARK})\\s*-{3,}|(?:${HANDED_ON})\\s?:|_{10,})\\s*$`, 'iu');
const FORWARDED = new RegExp(
  `^\\s*(?:-{3,}\\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|пересылаемое сообщение|转发的邮件)\\s*-{3,}|(?:${HANDED_ON})\\s?:)\\s*$`,
  'iu',
);
/** How programs begin the subject of a mail that is handed on (English, German, French, Spanish, Italian, Portuguese, Scandinavian, Finnish, Polish, Chinese). */
const FORWARDING_SUBJECT =
  /^\s*(?:(?:re|aw|sv)\s*:\s*)?(?:fwd?|wg|tr|rv|i|enc|vs|vb|vl|pd|ilt|İLT|转发|轉寄)\s*[:：]/iu;
/** What programs call the lines above a mail that is quoted: who sent it, and then when, to whom, about what. */
const SENDER = label(
  'from|von|de|da|van|från|fra|lähettäjä|od|от|від|gönderen|kimden|发件人|寄件者|寄件人|差出人|보낸 사람|من',
);
const BESIDE_SENDER = label(
  'sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|enviada(?: em)?|assunto|' +
    'verzonden|aan|onderwerp|skickat|till|ämne|sendt|dato|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|отправлено|дата|кому|копия|тема|' +
    'надіслано|gönderilme tarihi|tarih|kime|konu|发送时间|收件人|主题|抄送|寄件日期|收件者|主旨|送信日時|宛先|件名|보낸 날짜|받는 사람|제목|تاريخ|إلى|الموضوع',
);
const OTHER_LABEL = label(
  'importance|priority|attachments?|reply-to|bcc|wichtigkeit|anlagen?|pièces jointes|importancia|adjuntos?|importância|anexos?|allegati|priorità|bijlagen?|важность|вложения|重要性|附件',
);
/** Right below the sender any line with a label is one of these; a blank line ends them. */
const ANY_LABEL = /^\s*\*?[\p{L}-]{2,20}\*?\s?[:：]\*?\s+\S/u;
const SIGNATURE = '--';
/** A word to those to whom a mail is forwarded is shorter than what is forwarded. */
const LONGEST_COVER = 300;

function label(names: string): RegExp {
  return new RegExp(`^\\s*\\*?(?:${names})\\s?[:：]\\*?\\s*\\S`, 'iu');
}

/** Whether a subject is that of a mail that is handed on. */
export function isForward(subject: string | null): boolean {
  return subject !== null && FORWARDING_SUBJECT.test(subject);
}

/** What a mail in plain text says: the sender's own words, and what is forwarded below a short word of cover. */
export function textOfLines(plain: string, isForwarded: boolean): MailText {
  const { lines: printed, controls } = printedLines(plain);
  const lines = withoutSignatures(printed);
  const own = normaliseLines(ownLines(lines), controls).text;
  const mark = lines.findIndex((line, at) => FORWARDED.test(line.text) || (isForwarded && isQuotedFrom(lines, at)));
  if (own !== '' && mark > 0 && own.length <= LONGEST_COVER) {
    const below = normaliseLines(ownLines(withoutForwardHead(lines.slice(mark))), 0).text;
    if (below.length > own.length) return { text: `${own}\n\n${below}`, isQuotedOnly: true };
  }
  if (own !== '') return { text: own, isQuotedOnly: false };
  const unquoted = lines.map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/u, '') }));
  return { text: normaliseLines(withoutForwardHead(unquoted), controls).text, isQuotedOnly: true };
}

/** What a mail in HTML says, in the same way. */
export function textOfPage(html: string, isForwarded: boolean): MailText {
  const blocks = withoutOffers(fragmentBlocks(html));
  const end = blocks.findIndex(
    ({ text }, at) => BELOW_IS_QUOTED.test(text) || /^--(?:\s|$)/u.test(text) || isHeadBlock(blocks, at),
  );
  const own = buildBlocks(end >= 0 ? blocks.slice(0, end) : blocks).text;
  const below = end < 0 ? '' : buildBlocks(belowHead(blocks.slice(end))).text;
  if (own === '' && below === '') return { text: buildBlocks(blocks).text, isQuotedOnly: false };
  if (own === '') return { text: below, isQuotedOnly: true };
  const isHandedOn = isForwarded || FORWARDED.test(blocks[end]?.text ?? '');
  return isHandedOn && own.length <= LONGEST_COVER && below.length > own.length
    ? { text: `${own}\n\n${below}`, isQuotedOnly: true }
    : { text: own, isQuotedOnly: false };
}

/** The lines above a quoted mail: in one block with line breaks, or each a block of its own. */
function isHeadBlock(blocks: readonly Block[], at: number): boolean {
  const lines = blocks.slice(at, at + 2).flatMap(({ text }) => text.split('\n'));
  return SENDER.test(lines[0] ?? '') && BESIDE_SENDER.test(lines[1] ?? '');
}

function belowHead(blocks: readonly Block[]): Block[] {
  const rest = BELOW_IS_QUOTED.test(blocks[0]?.text ?? '') ? blocks.slice(1) : [...blocks];
  if (!isHeadBlock(rest, 0)) return rest;
  // Beside the sender, in one block, stands nothing else.
  const isWhole = (rest[0]?.text ?? '').split('\n').every((line) => ANY_LABEL.test(line) || isLabelled(line));
  const first = rest.findIndex(
    ({ text }, at) => !(at === 0 && isWhole) && !text.split('\n').every((line) => isLabelled(line)),
  );
  return first < 0 ? [] : rest.slice(first);
}

function isQuotedFrom(lines: readonly Line[], at: number): boolean {
  return BELOW_IS_QUOTED.test(lines[at]?.text ?? '') || isHead(lines, at);
}

function isHead(lines: readonly Line[], at: number): boolean {
  return SENDER.test(lines[at]?.text ?? '') && BESIDE_SENDER.test(lines[at + 1]?.text ?? '');
}

function isLabelled(line: string): boolean {
  return SENDER.test(line) || BESIDE_SENDER.test(line) || OTHER_LABEL.test(line);
}

/** What is forwarded begins with a mark and the headers of that mail, which are none of its text. */
function withoutForwardHead(lines: readonly Line[]): Line[] {
  let at = lines.findIndex((line) => line.text.trim() !== '');
  if (at < 0) return [...lines];
  if (BELOW_IS_QUOTED.test(lines[at]?.text ?? '') || ATTRIBUTION.test(lines[at]?.text.trim() ?? '')) at++;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  const head = at;
  while (at < lines.length && (isLabelled(lines[at]?.text ?? '') || ANY_LABEL.test(lines[at]?.text ?? ''))) at++;
  return lines.slice(at - head >= 2 ? at : head);
}

/** The lines that the sender wrote: without quoted ones, the line that introduces them, what is forwarded below, the signature. */
function ownLines(lines: readonly Line[]): Line[] {
  const own: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (isQuotedFrom(lines, at) || line.text.trimEnd() === SIGNATURE) break;
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
