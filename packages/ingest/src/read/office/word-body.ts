import type { SaxesTagPlain } from 'saxes';
import { blockOf, raised, symbolOf, type NoteMark, type Paragraph, type WordBlock } from './word-paragraph.ts';
import { walkXml } from './walk-xml.ts';

/** What a part of a Word document says: its paragraphs in reading order, its notes by id, and what was done to it. */
export interface WordBody {
  readonly blocks: readonly WordBlock[];
  /** Changes that nobody has accepted yet. */
  readonly changes: number;
  /** Runs that are hidden or struck out. */
  readonly withheld: number;
}

interface Table {
  rows: WordBlock[];
  cells: string[];
  cell: { text: string; notes: NoteMark[] }[] | null;
  isRowDeleted: boolean;
}

/** Taken back, said twice, or no text: whatever these hold is passed over. */
const PASSED_OVER = new Set(
  (
    'w:del w:moveFrom w:instrText w:delText w:delInstrText mc:Fallback w:fldData w:rt w:sdtPr w:sectPr w:tblPr w:tblGrid ' +
    'w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tcPrChange w:trPrChange w:numberingChange'
  ).split(' '),
);
const CHANGES = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo']);
const LONGEST_CELL = 400;

/** Reads WordprocessingML in one pass without recursion. Throws where the XML is not well-formed. */
export function readWordBody(xml: string, firstNote = 1): WordBody {
  const walker = new WordWalker(firstNote);
  walkXml(xml, walker);
  return walker.body();
}

class WordWalker {
  private readonly blocks: WordBlock[] = [];
  private changes = 0;
  private withheld = 0;
  private skipping = 0;
  private path: string[] = [];
  private paragraphs: Paragraph[] = [];
  private pending: Paragraph | null = null;
  private tables: Table[] = [];
  /** What text boxes anchored in the paragraph at hand say; it comes after it. */
  private boxed: WordBlock[] = [];
  private run = { isWithheld: false, isSymbol: false };
  private noteNumber: number;

  constructor(firstNote: number) {
    this.noteNumber = firstNote;
  }

  open({ name, attributes }: SaxesTagPlain): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.skipping > 0) {
      this.skipping++;
      return;
    }
    const inProperties = parent === 'w:rPr' || parent === 'w:trPr';
    if (CHANGES.has(name)) {
      if (name !== 'w:moveTo') this.changes++;
      this.changedMark(name, parent);
    }
    if (PASSED_OVER.has(name)) {
      this.skipping = 1;
      return;
    }
    if (inProperties) this.property(name, attributes);
    else this.element(name, attributes);
  }

  close(name: string): void {
    this.path.pop();
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:tc') this.closeCell();
    else if (name === 'w:tr') this.closeRow();
    else if (name === 'w:tbl') this.closeTable();
  }

  text(text: string): void {
    if (this.skipping > 0 || this.path.at(-1) !== 'w:t') return;
    if (this.run.isWithheld) this.withheld++;
    else this.add(text);
  }

  body(): WordBody {
    this.flushPending();
    return { blocks: this.blocks, changes: this.changes, withheld: this.withheld };
  }

  private element(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.paragraphs.at(-1);
    switch (name) {
      case 'w:p':
        this.openParagraph();
        break;
      case 'w:r':
        this.run = { isWithheld: false, isSymbol: false };
        break;
      case 'w:pStyle':
        if (paragraph !== undefined) paragraph.style = attributes['w:val'] ?? null;
        break;
      case 'w:numPr':
        if (paragraph !== undefined) paragraph.isItem = true;
        break;
      case 'w:tab':
        if (this.path.at(-2) === 'w:r') this.add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.add('\n');
        break;
      case 'w:noBreakHyphen':
        this.add('-');
        break;
      case 'w:softHyphen':
        break;
      case 'w:sym':
        this.add(symbolOf(attributes['w:char']));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.mark(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes['w:id'] ?? '');
        break;
      case 'w:tbl':
        this.flushPending();
        this.tables.push({ rows: [], cells: [], cell: null, isRowDeleted: false });
        break;
      case 'w:tr':
        this.tables.splice(-1, 1, { ...this.table(), cells: [], isRowDeleted: false });
        break;
      case 'w:tc':
        this.table().cell = [];
        break;
      default:
    }
  }

  private property(name: string, attributes: Readonly<Record<string, string>>): void {
    const isOn = !/^(?:0|false|none|off)$/u.test(attributes['w:val'] ?? 'true');
    const isOfParagraph = this.path.at(-3) === 'w:pPr';
    if (isOn && !isOfParagraph && (name === 'w:vanish' || name === 'w:strike' || name === 'w:dstrike')) {
      this.run = { ...this.run, isWithheld: true };
    }
  }

  /** A change among the properties of a paragraph's mark or of a row is one of its end, or of the whole row. */
  private changedMark(name: string, parent: string | undefined): void {
    if (name !== 'w:del' && name !== 'w:moveFrom') return;
    const paragraph = this.paragraphs.at(-1);
    if (parent === 'w:rPr' && this.path.at(-3) === 'w:pPr' && paragraph !== undefined) paragraph.isOpen = true;
    if (parent === 'w:trPr') this.table().isRowDeleted = true;
  }

  private openParagraph(): void {
    const before = this.paragraphs.length === 0 ? this.pending : null;
    this.pending = this.paragraphs.length === 0 ? null : this.pending;
    this.paragraphs.push({
      parts: before?.parts ?? [],
      notes: before?.notes ?? [],
      style: before !== null && before.parts.length > 0 ? before.style : null,
      isItem: false,
      isOpen: false,
    });
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    if (this.paragraphs.length > 0) {
      // Within another paragraph stands only what is anchored to it: a text box.
      const block = blockOf(paragraph);
      if (block !== null) this.boxed.push(block);
      return;
    }
    if (paragraph.isOpen) {
      this.pending = paragraph;
      return;
    }
    this.put(paragraph);
  }

  private put(paragraph: Paragraph): void {
    const found = [blockOf(paragraph), ...this.boxed].filter((block) => block !== null);
    this.boxed = [];
    const cell = this.tables.at(-1)?.cell;
    if (cell === undefined || cell === null) this.blocks.push(...found);
    else cell.push(...found.map(({ text, notes }) => ({ text, notes: [...notes] })));
  }

  private flushPending(): void {
    const paragraph = this.pending;
    this.pending = null;
    if (paragraph !== null) this.put(paragraph);
  }

  private closeCell(): void {
    this.flushPending();
    const table = this.table();
    const cell = table.cell ?? [];
    table.cells.push(cell.map(({ text }) => text).join('\n'));
    table.cell = null;
    const notes = cell.flatMap((paragraph) => paragraph.notes);
    table.rows.push({ text: '', kind: 'row', style: null, notes });
  }

  /** Short cells stand beside each other in a row; long ones are the layout of a page, and each is text of its own. */
  private closeRow(): void {
    const table = this.table();
    const marks = table.rows.splice(table.rows.length - table.cells.length).flatMap(({ notes }) => notes);
    const cells = table.cells.filter((cell) => cell !== '');
    if (table.isRowDeleted || cells.length === 0) return;
    const isLayout = cells.some((cell) => cell.length > LONGEST_CELL);
    if (isLayout) {
      for (const [at, text] of cells.entries())
        table.rows.push({ text, kind: 'paragraph', style: null, notes: at === cells.length - 1 ? marks : [] });
    } else {
      const text = table.cells
        .map((cell) => cell.replaceAll(/\s*\n\s*/gu, ' '))
        .join('\t')
        .trim();
      table.rows.push({ text, kind: 'row', style: null, notes: marks });
    }
  }

  private closeTable(): void {
    const rows = this.tables.pop()?.rows ?? [];
    const cell = this.tables.at(-1)?.cell;
    if (cell === undefined || cell === null) this.blocks.push(...rows);
    else cell.push(...rows.map(({ text, notes }) => ({ text, notes: [...notes] })));
  }

  private table(): Table {
    const table = this.tables.at(-1) ?? { rows: [], cells: [], cell: null, isRowDeleted: false };
    if (this.tables.length === 0) this.tables.push(table);
    return table;
  }

  private mark(kind: NoteMark['kind'], id: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || this.run.isWithheld) return;
    paragraph.notes.push({ kind, id });
    this.add(raised(this.noteNumber++));
  }

  private add(text: string): void {
    this.paragraphs.at(-1)?.parts.push(text);
  }
}
