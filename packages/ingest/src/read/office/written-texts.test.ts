import { describe, expect, it } from 'vitest';
import { zipOf } from '../archive/pack-for-tests.ts';
import { readBytes } from '../read-bytes.ts';
import type { Reading } from '../source.ts';

const P1 = 'The foreign minister of Georgia spoke by telephone with the prime minister of Moldova on Tuesday.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there.';
const T = 'Tbilisi calls Chisinau';

function read(name: string, content: string | Buffer): Promise<Reading> {
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: name, name, bytes: Buffer.from(content) }, 1 << 20);
}
const textOf = async (name: string, content: string | Buffer): Promise<string | undefined> =>
  (await read(name, content)).documents[0]?.text;

describe('rich texts', () => {
  const rtf = (body: string, head = ''): Buffer =>
    Buffer.from(
      String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Times New Roman{\*\falt Tms};}{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 Mincho;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}{\s1\b Title;}}{\*\generator Any}${head}` +
        `${body}}`,
      'latin1',
    );

  it('are read as they print, with title, day and paper', async () => {
    const head = String.raw`{\info{\title Draft 7}{\author A}}{\header \pard Not for use\par}{\footer \pard 1\par}`;
    const body = String.raw`\pard\s1 ${T}\par\pard Caspian Wire, 4 May 2021\par ${P1}\par ${P2}\par`;
    const { documents, problems } = await read('a.rtf', rtf(body, head));
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        title: T,
        publishedOn: '2021-05-04',
        publisher: 'Caspian Wire',
        text: `${T}\n\nCaspian Wire, 4 May 2021\n\n${P1}\n\n${P2}`,
      },
    ]);
  });

  it.each([
    [String.raw`caf\'e9 \ldblquote so\rdblquote\emdash on`, 'café “so”—on'],
    [String.raw`\u1055?\u1072\'3f\uc2 \u8211 --x`, 'Па–x'],
    [String.raw`\u-10179?\u-8704? here`, '😀 here'],
    [String.raw`{\f1 \'cc\'e8\'f0} and {\f3 \'8a\'4f}`, 'Мир and 外'],
    [String.raw`one {\f2 \'b7}two`, 'one two'],
    [String.raw`a\~b co\-operation \{x\}`, 'a\u00A0b cooperation {x}'],
    [String.raw`kept {\v hidden}{\deleted gone }{\strike struck }words`, 'kept words'],
    [
      String.raw`text{\*\atnid x}{\*\annotation note} {\field{\*\fldinst HYPERLINK "x"}{\fldrslt linked}}`,
      'text linked',
    ],
    ['broken\r\n by lines', 'broken by lines'],
    [String.raw`a {\pict\bin4 }{}}} b`, 'a b'],
    [String.raw`{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt boxed}} text`, 'boxed text'],
  ])('mean by %s', async (body, text) => {
    expect(await textOf('a.rtf', rtf(`${body}\\par`))).toBe(text);
  });

  it.each([
    [String.raw`a\constructor b\toString c\valueOf d`, 'abcd'],
    [String.raw`\uc-5 long words \u8217 ?stay\uc0 \u8217 s`, 'long words ’stay’s'],
    [String.raw`\uc999999999 \u8217 ?stay`, '’stay'],
    [String.raw`\ansicpg10007 {\f9 \'8c\'e8\'f0}`, 'Мир'],
    [String.raw`\ansicpg0 {\f9 caf\'e9}`, 'café'],
  ])('are not led astray by %s', async (body, text) => {
    expect(await textOf('a.rtf', rtf(`${body}\\par`))).toBe(text);
  });

  it('of an encoding that nobody knows are read as what is usual, and that is said', async () => {
    const { documents, problems } = await read('a.rtf', rtf(String.raw`\ansicpg99999 Pr\'e9sident \'e0 Gen\'e8ve\par`));
    expect(documents).toMatchObject([{ text: 'Président à Genève' }]);
    expect(problems.map(({ code }) => code)).toContain('encoding-unknown');
  });

  it('have their notes below the paragraph and the cells of a table apart', async () => {
    const note = String.raw`{\super\chftn}{\footnote\pard {\super\chftn} So the office.}`;
    const row = (a: string, b: string): string => String.raw`\trowd\pard\intbl ${a}\cell ${b}\cell\row`;
    const body = String.raw`${P1}${note}\par${row('Day', 'Subject')}${row('4 May', 'transit')}\pard ${P2}\par`;
    expect(await textOf('a.rtf', rtf(body))).toBe(
      `${P1}¹\n\n¹ So the office.\n\nDay\tSubject\n4 May\ttransit\n\n${P2}`,
    );
  });

  it('that end too early are read as far as they go, and that is said; groups without end are refused', async () => {
    const cut = await read('a.rtf', rtf(`{${P1}`).subarray(0, -1));
    expect(cut.documents).toMatchObject([{ text: P1 }]);
    expect(cut.problems.map(({ code }) => code)).toContain('text-cut-off');
    expect((await read('a.rtf', rtf('{'.repeat(200_000)))).problems).toMatchObject([{ code: 'damaged-file' }]);
    expect((await read('a.rtf', rtf(''))).problems).toMatchObject([{ code: 'blank-text' }]);
  });
});

describe('books', () => {
  const epub = (more: Record<string, string> = {}): Buffer =>
    zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
      'OEBPS/content.opf':
        `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${T}</dc:title><dc:publisher>Caspian Press</dc:publisher><dc:date>2021-05-04T00:00:00Z</dc:date></metadata>` +
        '<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="text/two%20.xhtml"/><item id="a" href="text/one.xhtml"/></manifest>' +
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
      'OEBPS/nav.xhtml': '<html><body><nav><ol><li><a href="x">One</a></li></ol></nav></body></html>',
      'OEBPS/text/one.xhtml': `<html><body><h1>One</h1><p>${P1}</p></body></html>`,
      'OEBPS/text/two .xhtml': `<html><body><p>${P2}</p></body></html>`,
      ...more,
    });

  it('are one text in the order of reading, each stretch with its chapter', async () => {
    const { documents, problems } = await read('a.epub', epub());
    expect(problems).toEqual([]);
    const text = `One\n\n${P1}\n\n${P2}`;
    expect(documents).toMatchObject([{ title: T, publisher: 'Caspian Press', publishedOn: '2021-05-04', text }]);
    const entries = documents[0]?.origins.filter(({ unit }) => unit === 'entry') ?? [];
    expect(entries.map(({ start, end, label }) => [label, text.slice(start, end)])).toEqual([
      ['OEBPS/text/one.xhtml', `One\n\n${P1}`],
      ['OEBPS/text/two .xhtml', P2],
    ]);
    const paragraphs = documents[0]?.origins.filter(({ unit }) => unit === 'paragraph') ?? [];
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One', P1, P2]);
  });

  it('are read once where a chapter is listed again, and without a chapter whose address is none', async () => {
    const list =
      '<package><manifest><item id="a" href="text/one.xhtml"/><item id="b" href="./text/one.xhtml"/><item id="x" href="http://["/></manifest>' +
      `<spine><itemref idref="x"/>${'<itemref idref="a"/><itemref idref="b"/>'.repeat(20)}</spine></package>`;
    expect(await textOf('a.epub', epub({ 'OEBPS/content.opf': list }))).toBe(`One\n\n${P1}`);
  });

  it('are refused by name where their chapters are locked or they list none', async () => {
    const locked = '<encryption><CipherReference URI="OEBPS/text/one.xhtml"/></encryption>';
    expect((await read('a.epub', epub({ 'META-INF/encryption.xml': locked }))).problems).toMatchObject([
      { code: 'locked-file' },
    ]);
    const fonts = '<encryption><CipherReference URI="OEBPS/fonts/a.otf"/></encryption>';
    expect((await read('a.epub', epub({ 'META-INF/encryption.xml': fonts }))).documents).toHaveLength(1);
    expect((await read('a.epub', epub({ 'META-INF/container.xml': '<container/>' }))).problems).toMatchObject([
      { code: 'damaged-file' },
    ]);
  });
});

describe('texts of one file of XML', () => {
  it('OpenDocument, indented by its program, with a note', async () => {
    const note =
      '<text:note text:note-class="footnote">\n<text:note-citation>1</text:note-citation>\n<text:note-body>\n<text:p>So the office.</text:p>\n</text:note-body>\n</text:note>';
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="o" xmlns:text="t" office:mimetype="application/vnd.oasis.opendocument.text">\n<office:body>\n<office:text>\n<text:p>${P1}${note}</text:p>\n<text:p>${P2}</text:p>\n</office:text></office:body></office:document>`;
    expect(await textOf('a.fodt', xml)).toBe(`${P1}¹\n\n¹ So the office.\n\n${P2}`);
  });

  it('OpenDocument behind a document type, and with counts of spaces that are none', async () => {
    const xml = `<?xml version="1.0"?>\n<!-- made -->\n<!DOCTYPE office:document [<!ELEMENT x ANY>]>\n<office:document xmlns:office="o" xmlns:text="t" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Signed<text:s text:c="-5"/>there<text:s text:c="x"/>and<text:s text:c="0.5"/>then.</text:p></office:text></office:body></office:document>`;
    expect(await textOf('a.fodt', xml)).toBe('Signed there and then.');
  });

  it('OpenDocument with cells of many paragraphs and cells that are empty', async () => {
    const cell = (...texts: string[]): string =>
      `<table:table-cell>${texts.map((text) => `<text:p>${text}</text:p>`).join('')}</table:table-cell>`;
    const xml = `<office:document xmlns:office="o" xmlns:text="t" xmlns:table="b" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>${P1}</text:p><table:table><table:table-row>${cell('4', 'May', '2021')}${cell()}${cell('transit', 'talks')}</table:table-row></table:table></office:text></office:body></office:document>`;
    expect(await textOf('a.fodt', xml)).toBe(`${P1}\n\n4 May 2021\t\ttransit talks`);
  });
});

describe('Word documents whose XML goes by another prefix', () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  it.each([
    ['a prefix', `xmlns:ns0="${W}"`, 'ns0:'],
    ['the strict namespace', 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"', 'w:'],
    ['no prefix', `xmlns="${W}" xmlns:q="${W}"`, ''],
  ])('are read: %s', async (_, declared, prefix) => {
    const attribute = prefix === '' ? 'q:' : prefix;
    const run = (text: string): string => `<${prefix}r><${prefix}t>${text}</${prefix}t></${prefix}r>`;
    const style = `<${prefix}pPr><${prefix}pStyle ${attribute}val="Title"/></${prefix}pPr>`;
    const body = `<${prefix}p>${style}${run(T)}</${prefix}p><${prefix}p>${run('1 &lt; 2 ns0:x.')}<${prefix}r><${prefix}tab/></${prefix}r>${run(P1)}</${prefix}p>`;
    const xml = `<?xml version="1.0"?><${prefix}document ${declared}><${prefix}body>${body}</${prefix}body></${prefix}document>`;
    const docx = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml });
    expect(await textOf('a.docx', docx)).toBe(`${T}\n\n1 < 2 ns0:x.\t${P1}`);
  });
});
