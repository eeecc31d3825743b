/** What stands beside the text of a rich text or is made for a machine: groups that begin with these words are passed over, as are unknown ones behind `\*`. */
export const PASSED_OVER: ReadonlySet<string> = new Set(
  (
    'colortbl filetbl info revtbl rsidtbl listtable listoverridetable generator xmlnstbl themedata colorschememapping latentstyles datastore ' +
    'pict object objdata nonshppict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
    'annotation atnid atnauthor atrfstart atrfend fldinst datafield bkmkstart bkmkend xe tc tcn listtext pntext pntxta pntxtb sn sv private nextfile template userprops'
  ).split(' '),
);
/** Groups behind `\*` whose text is text all the same: text boxes, and what is written in two ways for older programs. */
export const KEPT_BEHIND_STAR: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'upr', 'ud', 'footnote']);

/** Words that stand for a sign. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    lbr: '\n',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
    '~': '\u00A0',
    _: '‑',
  }),
);

/** The encoding of a character set that a font is made for (`\fcharset`). */
const CHARACTER_SETS: Readonly<Record<number, string>> = {
  77: 'macroman',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'cp874',
  238: 'windows-1250',
};
/** Code pages that go by another name elsewhere; those from 10,000 are of the Macintosh (Windows, code page identifiers). */
const CODE_PAGES: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  932: 'shift_jis',
  936: 'gbk',
  949: 'cp949',
  950: 'big5',
  10_000: 'macroman',
  10_006: 'macgreek',
  10_007: 'maccyrillic',
  10_010: 'macromania',
  10_017: 'macukraine',
  10_029: 'maccenteuro',
  10_079: 'maciceland',
  10_081: 'macturkish',
  10_082: 'maccroatian',
  65_001: 'utf-8',
};
/** Letters of a symbol font are pictures that nobody can read as text. */
export const SYMBOLS = 'symbols';

/** The encoding of a font; null where it says no other than that of the document. */
export function encodingOfFont(characterSet: number): string | null {
  return characterSet === 2 ? SYMBOLS : (CHARACTER_SETS[characterSet] ?? null);
}

/** The encoding of a code page by its number. */
export function encodingOfCodePage(number: number): string {
  return CODE_PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${String(number)}` : `cp${String(number)}`);
}
