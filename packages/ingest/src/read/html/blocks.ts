import { isElement, type PageElement, type PageNode } from './dom.ts';
import { normaliseCharacters } from '../normalise/characters.ts';
import { joinDividedWords } from '../normalise/divided-words.ts';
import { printedLines } from '../normalise/normalise-text.ts';
import { unwrapLines } from '../normalise/wrapped-lines.ts';

/** A paragraph, heading, list item or table row as it shows on the page. */
export interface Block {
  /** Its text; `\n` where the page breaks a line within it, `\t` between cells. */
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** How many characters of it are links. */
  readonly linked: number;
  readonly element: PageElement;
}

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup html legend li main nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SKIPPED = new Set('head title script style template noscript iframe object svg'.split(' '));
const HEADING = /^h[1-6]$/u;
const LONGEST_CELL = 300;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** The blocks of a subtree in reading order. Tables of data become rows with their cells apart; tables for layout are blocks like any other. */
export function blocksOf(root: PageElement): Block[] {
  const collector = new BlockCollector(root);
  collector.walk(root, false, false);
  collector.close();
  return collector.blocks;
}

class BlockCollector {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private linked = 0;
  private element: PageElement;
  private kind: Block['kind'] = 'paragraph';

  constructor(root: PageElement) {
    this.element = root;
  }

  walk(node: PageNode, inLink: boolean, isPre: boolean): void {
    if (node.nodeType === 3) {
      this.add(isPre ? (node.textContent ?? '') : (node.textContent ?? '').replaceAll(/\s+/gu, ' '), inLink);
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName.toLowerCase();
    if (SKIPPED.has(name)) return;
    if (name === 'br') this.add('\n', false);
    else if (name === 'hr') this.close();
    else if (name === 'sup' || name === 'sub') this.addShifted(node, name === 'sup' ? RAISED : LOWERED, inLink);
    else if (name === 'q') this.walkQuote(node, inLink, isPre);
    else if (name === 'table' && isDataTable(node)) this.addRows(node);
    else if (BLOCK.has(name)) this.walkBlock(node, name, inLink, isPre);
    else this.walkChildren(node, inLink || (name === 'a' && node.hasAttribute('href')), isPre);
  }

  /** Ends the block at hand. Two line breaks in a row part it in two, as they do on the page. */
  close(): void {
    const text = normaliseCharacters(this.parts.join('')).text;
    const [linked, all] = [this.linked, text.length];
    this.parts = [];
    this.linked = 0;
    for (const part of text.split(/\n[ \t]*\n/u)) {
      const lines = part
        .split('\n')
        .map((line) => line.replaceAll(/[ \t]+/gu, (gap) => (gap.includes('\t') ? '\t' : ' ')).trim());
      const block = lines.filter((line) => line !== '').join('\n');
      if (block === '') continue;
      const share = all === 0 ? 0 : Math.min(block.length, Math.round((linked * part.length) / all));
      this.blocks.push({ text: block, kind: this.kind, linked: share, element: this.element });
    }
  }

  private walkBlock(element: PageElement, name: string, inLink: boolean, isPre: boolean): void {
    this.close();
    const [outer, outerKind] = [this.element, this.kind];
    this.element = element;
    this.kind = HEADING.test(name)
      ? 'heading'
      : name === 'li'
        ? 'item'
        : name === 'p' || outerKind === 'row'
          ? 'paragraph'
          : outerKind;
    this.walkChildren(element, inLink, isPre || name === 'pre');
    if (name === 'pre') this.parts = [unwrapped(this.parts.join(''))];
    this.close();
    this.element = outer;
    this.kind = outerKind;
  }

  private walkChildren(element: PageElement, inLink: boolean, isPre: boolean): void {
    for (const child of element.childNodes) this.walk(child, inLink, isPre);
  }

  private walkQuote(element: PageElement, inLink: boolean, isPre: boolean): void {
    this.add('“', inLink);
    this.walkChildren(element, inLink, isPre);
    this.add('”', inLink);
  }

  /** A raised number is the mark of a note or a power: it must not melt into the number before it. */
  private addShifted(element: PageElement, digits: string, inLink: boolean): void {
    const text = element.textContent ?? '';
    if (!/^\s*\d{1,3}\s*$/u.test(text)) {
      this.walkChildren(element, inLink, false);
      return;
    }
    this.add(
      text.trim().replaceAll(/\d/gu, (digit) => digits[Number(digit)] ?? digit),
      inLink,
    );
  }

  private addRows(table: PageElement): void {
    this.close();
    const [outer, outerKind] = [this.element, this.kind];
    const caption = table.querySelector('caption');
    if (caption !== null) this.walk(caption, false, false);
    this.kind = 'row';
    for (const row of rowsOf(table)) {
      this.element = row;
      this.add(cellsOf(row).map(cellText).join('\t'), false);
      this.close();
    }
    this.element = outer;
    this.kind = outerKind;
  }

  private add(text: string, inLink: boolean): void {
    if (text === '') return;
    // Spaces at the beginning of a block or after another space show nothing.
    const last = this.parts.at(-1);
    const shown = text.startsWith(' ') && (last === undefined || /\s$/u.test(last)) ? text.slice(1) : text;
    this.parts.push(shown);
    if (inLink) this.linked += shown.length;
  }
}

/** Lines that were broken to a width are whole again; all others stay as printed. */
function unwrapped(text: string): string {
  const lines = unwrapLines(joinDividedWords(printedLines(text).lines));
  return lines.map((line) => line.text).join('\n');
}

/** A table whose cells are short and hold no blocks or tables: a list of things, not the layout of a page. */
function isDataTable(table: PageElement): boolean {
  if (table.querySelector('table,h1,ul,ol') !== null) return false;
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  if (rows.length < 2 || !rows.some((row) => cellsOf(row).length >= 2)) return false;
  return cells.every((cell) => cellText(cell).length <= LONGEST_CELL && [...cell.querySelectorAll('p')].length <= 1);
}

function rowsOf(table: PageElement): PageElement[] {
  return [...table.querySelectorAll('tr')];
}

function cellsOf(row: PageElement): PageElement[] {
  return [...row.children].filter((cell) => /^t[dh]$/iu.test(cell.localName));
}

function cellText(cell: PageElement): string {
  return blocksOf(cell)
    .map((block) => block.text.replaceAll(/\s+/gu, ' '))
    .join(' ');
}
