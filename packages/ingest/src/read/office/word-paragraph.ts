import type { TextBlock } from '../html/build-blocks.ts';

/** A paragraph or table row, and the notes that are marked in it. */
export interface WordBlock extends TextBlock {
  readonly style: string | null;
  readonly notes: readonly NoteMark[];
}

/** The mark of a footnote or endnote: which kind, its id, and the number it shows. */
export interface NoteMark {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** A paragraph while it is being read. */
export interface Paragraph {
  parts: string[];
  notes: NoteMark[];
  style: string | null;
  isItem: boolean;
  /** Its end was deleted, so that it goes on in the next. */
  isOpen: boolean;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as the mark of a note. */
export function raised(number: number): string {
  return String(number).replaceAll(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);
}

/** The finished paragraph, null where nothing is printed in it. */
export function blockOf({ parts, notes, style, isItem }: Paragraph): WordBlock | null {
  const text = parts
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/gu, (gap) => (gap.includes('\t') ? '\t' : ' ')).trim())
    .filter((line) => line !== '')
    .join('\n');
  if (text === '') return null;
  const isHeading = style !== null && /^(?:title|heading|berschrift|titre|titolo|ttulo)/iu.test(style);
  return { text, kind: isItem ? 'item' : isHeading ? 'heading' : 'paragraph', style, notes };
}

/** What a sign of a symbol font shows: these keep their signs in the private area; only the usual dashes and bullets are known. */
export function symbolOf(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  if (Number.isNaN(code)) return '';
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code);
  return code === 0xf0b7 ? '•' : code === 0xf02d ? '–' : '';
}
