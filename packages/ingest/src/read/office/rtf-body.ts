import iconv from 'iconv-lite';
import { encodingOfCodePage, encodingOfFont, KEPT_BEHIND_STAR, PASSED_OVER, SIGNS, SYMBOLS } from './rtf-words.ts';
import { blockOf, raised, type Paragraph, type WordBlock } from './word-paragraph.ts';

/** What a rich text says: its paragraphs in reading order. `isCut`: it ends within a group. */
export interface RichText {
  readonly blocks: readonly WordBlock[];
  readonly isCut: boolean;
  /** An encoding that it names and nobody knows here; null where there is none. Its text is read as {@link USUAL}. */
  readonly unknownEncoding: string | null;
}

/** The encoding of a rich text that names none, or one that is unknown. */
export const USUAL = 'windows-1252';

/** What holds within a group until it closes. */
interface Group {
  readonly place: 'text' | 'skip' | 'fonts' | 'styles';
  readonly isNote: boolean;
  readonly font: number;
  /** How many signs behind a `\u` stand for readers that do not know it. */
  readonly fallback: number;
  readonly isHidden: boolean;
}

const TOKEN = /\\(?:([a-z]+)(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z']))|[{}]|[\r\n]+|[^\\{}\r\n]+/giu;
const DEEPEST = 10_000;
/** No sign needs more bytes in any encoding; a larger number is damage that would swallow the text behind it. */
const MOST_FALLBACK = 8;
const PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', '\n', '\r']);

/** Reads rich text (RTF 1.9) in one pass without recursion: what is hidden or deleted is left out, a note stands below its paragraph. */
export function readRtfBody(bytes: Uint8Array): RichText {
  const reader = new RtfReader();
  reader.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  return reader;
}

class RtfReader implements RichText {
  readonly blocks: WordBlock[] = [];
  isCut = false;
  unknownEncoding: string | null = null;
  #group: Group = { place: 'text', isNote: false, font: -1, fallback: 1, isHidden: false };
  readonly #groups: Group[] = [];
  #encoding: string = USUAL;
  readonly #fonts = new Map<number, string>();
  readonly #styles = new Map<number, string>();
  #defined = 0;
  /** Bytes that wait to be decoded together: some letters take two. */
  #bytes = '';
  #toPassOver = 0;
  #isStarred = false;
  #text: Paragraph = paragraph();
  #note: Paragraph = paragraph();
  #notes: WordBlock[] = [];
  #noted = 0;
  #cells: string[] | null = null;
  #isInTable = false;

  read(rtf: string): void {
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(rtf); found !== null; found = TOKEN.exec(rtf)) {
      const [token, word, number, hex, sign] = found;
      if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
      else if (token === '{') this.#open();
      else if (token === '}') this.#close();
      else if (hex !== undefined) this.#byte(String.fromCharCode(Number.parseInt(hex, 16)));
      else if (word !== undefined) this.#control(word, number === undefined ? null : Number(number));
      else if (sign !== undefined) this.#control(sign, null);
      else if (!/^[\r\n]/u.test(token)) this.#plain(token);
    }
    this.#decode();
    this.isCut = this.#groups.length > 0;
    this.#endParagraph();
  }

  #open(): void {
    this.#decode();
    this.#isStarred = false;
    this.#toPassOver = 0;
    if (this.#groups.length >= DEEPEST) throw new Error('groups within groups without end');
    this.#groups.push(this.#group);
  }

  #close(): void {
    this.#decode();
    const { isNote } = this.#group;
    this.#group = this.#groups.pop() ?? this.#group;
    if (isNote && !this.#group.isNote) this.#endNote();
  }

  #plain(text: string): void {
    const passed = Math.min(this.#toPassOver, text.length);
    this.#toPassOver -= passed;
    this.#bytes += text.slice(passed);
  }

  #byte(byte: string): void {
    if (this.#toPassOver > 0) this.#toPassOver--;
    else this.#bytes += byte;
  }

  #control(word: string, number: number | null): void {
    if (word === '*') {
      this.#isStarred = true;
      return;
    }
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    if (this.#toPassOver > 0 && word !== 'u') {
      this.#toPassOver--;
      return;
    }
    this.#decode();
    if (['\\', '{', '}'].includes(word)) this.#bytes += word;
    else if (word === 'u') this.#unicode(number ?? 0);
    else if (PASSED_OVER.has(word) || (isStarred && !KEPT_BEHIND_STAR.has(word))) this.#go({ place: 'skip' });
    else if (word === 'fonttbl') this.#go({ place: 'fonts' });
    else if (word === 'stylesheet') this.#go({ place: 'styles' });
    else if (this.#group.place === 'fonts') this.#font(word, number ?? 0);
    else if (this.#group.place === 'styles') this.#defined = word === 's' ? (number ?? 0) : this.#defined;
    else this.#format(word, number);
  }

  #go(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change };
  }

  #font(word: string, number: number): void {
    if (word === 'f') this.#defined = number;
    const encoding = word === 'fcharset' ? encodingOfFont(number) : word === 'cpg' ? encodingOfCodePage(number) : null;
    if (encoding !== null) this.#fonts.set(this.#defined, encoding);
  }

  #format(word: string, number: number | null): void {
    switch (word) {
      case 'ansicpg':
        this.#encoding = encodingOfCodePage(number ?? 1252);
        break;
      case 'mac':
        this.#encoding = 'macroman';
        break;
      case 'f':
        this.#go({ font: number ?? 0 });
        break;
      case 'plain':
        this.#go({ isHidden: false });
        break;
      case 'uc':
        if (number === null || (number >= 0 && number <= MOST_FALLBACK)) this.#go({ fallback: number ?? 1 });
        break;
      case 'v':
      case 'deleted':
      case 'strike':
        this.#go({ isHidden: number !== 0 });
        break;
      case 'footnote':
        this.#beginNote();
        break;
      case 'pard':
        this.#isInTable = false;
        this.#current().style = null;
        break;
      case 's':
        this.#current().style = this.#styles.get(number ?? 0) ?? null;
        break;
      case 'intbl':
        this.#isInTable = true;
        break;
      case 'cell':
      case 'nestcell':
        this.#endCell();
        break;
      case 'row':
      case 'nestrow':
        this.#endRow();
        break;
      default:
        if (PARAGRAPH_ENDS.has(word)) this.#endParagraph();
        else this.#add(SIGNS.get(word) ?? '');
    }
  }

  /** Signs beyond 16 bits come in two halves, numbers above 32,767 as negative ones. */
  #unicode(number: number): void {
    this.#add(String.fromCharCode(number < 0 ? number + 65_536 : number));
    this.#toPassOver = this.#group.fallback;
  }

  #decode(): void {
    const bytes = this.#bytes;
    this.#bytes = '';
    if (bytes === '') return;
    const { place, font } = this.#group;
    const encoding = this.#fonts.get(font) ?? this.#encoding;
    const isPlain = !/[\x80-\xff]/u.test(bytes);
    const text = encoding === SYMBOLS ? '' : isPlain ? bytes : this.#decoded(bytes, encoding);
    if (place === 'styles') this.#styles.set(this.#defined, text.replace(/;.*$/su, '').trim());
    else this.#add(text);
  }

  #decoded(bytes: string, encoding: string): string {
    const isKnown = iconv.encodingExists(encoding);
    if (!isKnown) this.unknownEncoding ??= encoding;
    return iconv.decode(Buffer.from(bytes, 'latin1'), isKnown ? encoding : USUAL);
  }

  #add(text: string): void {
    if (text !== '' && this.#group.place === 'text' && !this.#group.isHidden) this.#current().parts.push(text);
  }

  #current(): Paragraph {
    return this.#group.isNote ? this.#note : this.#text;
  }

  #beginNote(): void {
    if (this.#group.isNote || this.#group.place !== 'text') return;
    this.#noted++;
    this.#text.parts.push(raised(this.#noted));
    this.#go({ isNote: true });
    this.#note = paragraph();
  }

  #endNote(): void {
    const block = blockOf(this.#note);
    this.#note = paragraph();
    if (block !== null)
      this.#notes.push({ ...block, kind: 'paragraph', text: `${raised(this.#noted)} ${oneLineOf(block.text)}` });
  }

  #endParagraph(): void {
    if (this.#group.place !== 'text') return;
    if (this.#group.isNote) {
      this.#note.parts.push('\n');
      return;
    }
    if (this.#isInTable) {
      this.#text.parts.push(' ');
      return;
    }
    if (this.#cells !== null) this.#endRow();
    const block = blockOf(this.#text);
    this.#text = { ...paragraph(), style: this.#text.style };
    if (block !== null) this.blocks.push(block);
    this.blocks.push(...this.#notes.splice(0));
  }

  #endCell(): void {
    if (this.#group.place !== 'text') return;
    this.#cells ??= [];
    this.#cells.push(oneLineOf(blockOf(this.#text)?.text ?? ''));
    this.#text = paragraph();
  }

  #endRow(): void {
    const text = (this.#cells ?? []).join('\t').trim();
    this.#cells = null;
    this.#isInTable = false;
    if (text !== '') this.blocks.push({ text, kind: 'row', style: null, notes: [] });
    this.blocks.push(...this.#notes.splice(0));
  }
}

function paragraph(): Paragraph {
  return { parts: [], notes: [], style: null, isItem: false, isOpen: false };
}

function oneLineOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
