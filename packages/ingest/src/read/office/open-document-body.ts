import type { SaxesTagPlain } from 'saxes';
import { blockOf, raised, type Paragraph, type WordBlock } from './word-paragraph.ts';
import { walkXml } from './walk-xml.ts';

/** What the text of an OpenDocument says: its paragraphs in reading order, and how many changes nobody has accepted yet. */
export interface OpenDocumentBody {
  readonly blocks: readonly WordBlock[];
  readonly changes: number;
}

/** What was taken back, what was said beside the text, and lists of what stands in it. */
const PASSED_OVER = new Set(
  (
    'office:annotation text:note-citation text:table-of-content text:alphabetical-index text:bibliography text:illustration-index ' +
    'text:sequence-decls text:variable-decls office:forms svg:title svg:desc presentation:notes'
  ).split(' '),
);
const LONGEST_GAP = 80;

/** Reads the content of an OpenDocument text in one pass without recursion. Throws where the XML is not well-formed. */
export function readOpenDocumentBody(xml: string): OpenDocumentBody {
  const walker = new OpenDocumentWalker();
  walkXml(xml, walker);
  return walker;
}

class OpenDocumentWalker implements OpenDocumentBody {
  readonly blocks: WordBlock[] = [];
  changes = 0;
  /** The named style that an automatic one is derived from. */
  readonly #parents = new Map<string, string>();
  readonly #paragraphs: Paragraph[] = [];
  /** Notes and text boxes of the paragraph at hand; they come after it. */
  #beside: WordBlock[] = [];
  #isBody = false;
  #skipping = 0;
  #items = 0;
  #notes = 0;
  /** The next paragraph is the first of a note. */
  #beginsNote = false;
  /** What the cells of the rows that are open say, piece by piece; the innermost row last. */
  readonly #rows: string[][][] = [];

  open({ name, attributes }: SaxesTagPlain): void {
    if (this.#skipping > 0 || PASSED_OVER.has(name)) {
      this.#skipping++;
      return;
    }
    switch (name) {
      case 'style:style':
        if (attributes['style:parent-style-name'] !== undefined)
          this.#parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name']);
        break;
      case 'office:text':
        this.#isBody = true;
        break;
      case 'text:tracked-changes':
        this.#isBody = false;
        break;
      case 'text:changed-region':
        this.changes++;
        break;
      case 'text:list-item':
        this.#items++;
        break;
      case 'table:table-row':
        this.#rows.push([]);
        break;
      case 'table:table-cell':
        this.#rows.at(-1)?.push([]);
        break;
      case 'text:note':
        this.#notes++;
        this.#add(raised(this.#notes));
        break;
      case 'text:note-body':
        this.#beginsNote = true;
        break;
      case 'text:h':
      case 'text:p':
        this.#paragraphs.push(this.#paragraph(name, attributes));
        break;
      case 'text:s':
        this.#add(' '.repeat(gapOf(attributes['text:c'])));
        break;
      case 'text:tab':
        this.#add('\t');
        break;
      case 'text:line-break':
        this.#add('\n');
        break;
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    if (name === 'text:tracked-changes') this.#isBody = true;
    else if (name === 'office:text') this.#isBody = false;
    else if (name === 'text:list-item') this.#items--;
    else if (name === 'text:h' || name === 'text:p') this.#closeParagraph();
    else if (name === 'table:table-row') {
      const cells = this.#rows.pop() ?? [];
      const text = cells
        .map((pieces) => pieces.join(' '))
        .join('\t')
        .trimEnd();
      if (text.trim() !== '') this.#put({ text, kind: 'row', style: null, notes: [] });
    }
  }

  text(text: string): void {
    if (this.#skipping === 0 && this.#isBody) this.#add(text.replaceAll(/\s+/gu, ' '));
  }

  #paragraph(name: string, attributes: Readonly<Record<string, string>>): Paragraph {
    const own = attributes['text:style-name'] ?? '';
    const style = this.#parents.get(own) ?? own;
    const isNote = this.#beginsNote;
    this.#beginsNote = false;
    return {
      parts: isNote ? [`${raised(this.#notes)} `] : [],
      notes: [],
      style: style === 'Title' ? style : name === 'text:h' ? 'heading' : null,
      isItem: this.#items > 0,
      isOpen: false,
    };
  }

  #add(text: string): void {
    this.#paragraphs.at(-1)?.parts.push(text);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const block = paragraph === undefined ? null : blockOf(paragraph);
    if (this.#paragraphs.length > 0) {
      if (block !== null) this.#beside.push(block);
      return;
    }
    const beside = this.#beside;
    this.#beside = [];
    for (const one of block === null ? beside : [block, ...beside]) this.#put(one);
  }

  /** Within a table what is said goes into the cell at hand. */
  #put(block: WordBlock): void {
    const row = this.#rows.at(-1);
    if (row === undefined) {
      this.blocks.push(block);
      return;
    }
    const cell = row.at(-1) ?? [];
    if (row.length === 0) row.push(cell);
    cell.push(block.text.replaceAll(/\s+/gu, ' '));
  }
}

/** How many spaces a sign of spaces stands for; a number that is none is one. */
function gapOf(count: string | undefined): number {
  const spaces = Math.trunc(Number(count ?? 1));
  return spaces > 0 ? Math.min(spaces, LONGEST_GAP) : 1;
}
