import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './language.ts';

const CASES: readonly [text: string, encodings: readonly string[]][] = [
  ['The minister, Hélène Büchner, met François Lefèvre in Orléans.', ['windows-1252', 'macintosh', 'cp850']],
  ['“We spoke,” the minister’s office said – but not for long…', ['windows-1252', 'macintosh']],
  ['Władysław Żółkiewski met Grażyna Łęcka in Gdańsk and Łódź.', ['windows-1250', 'iso-8859-2', 'cp852']],
  ['Czech minister Jiří Dvořák met Květa Říhová in Plzeň.', ['windows-1250', 'iso-8859-2']],
  ['Minister Işıl Gündoğdu met Şahin Bağırov and İsmail Hacıoğlu.', ['windows-1254', 'iso-8859-9']],
  ['Arman Seitkali (Арман Сейткали) held talks (переговоры) there.', ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5']],
  ['Konstantinos Vlachopoulos (Κωνσταντίνος Βλαχόπουλος) spoke first.', ['windows-1253', 'iso-8859-7']],
  ['The envoy Yigal Ben-Shachar (יגאל בן שחר) met the minister (השר).', ['windows-1255']],
  ['The minister (ناصر الرواشدة) met Hala Mansour (هالة منصور).', ['windows-1256']],
  ['Minister Ģirts Bērziņš met Rūta Žukauskienė in Šiauliai.', ['windows-1257']],
  ['外務大臣は本日、大使と会談した。会談は二十分間行われた。', ['Shift_JIS', 'EUC-JP']],
];

describe('undeclared encodings', () => {
  it.each(CASES.flatMap(([text, encodings]) => encodings.map((encoding) => [encoding, text] as const)))(
    '%s is told by its words: %s',
    (encoding, text) => {
      const { text: decoded, problems } = decodeText(iconv.encode(text, encoding), 'a.txt');
      expect(decoded).toBe(text);
      expect(problems.map(({ code }) => code)).toEqual(['encoding-guessed']);
    },
  );

  it('reads UTF-16 with and without a mark', () => {
    const text = 'The President telephoned Björn Ødegård on Friday.';
    for (const encoding of ['utf-16le', 'utf-16be']) {
      for (const addBOM of [true, false]) {
        expect(decodeText(iconv.encode(text, encoding, { addBOM }), 'a.txt')).toEqual({ text, problems: [] });
      }
    }
  });

  it('keeps damaged UTF-8 as UTF-8 and says where it is damaged', () => {
    const bytes = Buffer.concat([
      Buffer.from('Élysée\nHe said '),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from(' so.\n'),
      Buffer.from([0xe2, 0x82]),
    ]);
    const { text, problems } = decodeText(bytes, 'a.txt');
    expect(text).toContain('Élysée\nHe said �');
    expect(problems[0]).toMatchObject({ code: 'encoding-damaged' });
    expect(problems[0]?.message).toContain('lines 2, 3');
  });

  it('gives any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\uFEFF') && !text.includes('\uFFFD') && !text.includes('\0'));
        expect(decodeText(Buffer.from(text), 'a.txt')).toEqual({ text, problems: [] });
      }),
    );
  });
});

describe('declared encodings', () => {
  it('sets a declaration aside that the bytes contradict', () => {
    const { text, problems } = decodeText(Buffer.from('Færøerne og Grønland'), 'a.html', 'iso-8859-1');
    expect(text).toBe('Færøerne og Grønland');
    expect(problems.map(({ code }) => code)).toEqual(['encoding-contradicted']);
  });

  it('takes ISO-8859-1 for what it means, windows-1252', () => {
    expect(decodeText(iconv.encode('“R&D” – café', 'windows-1252'), 'a.html', 'ISO-8859-1')).toEqual({
      text: '“R&D” – café',
      problems: [],
    });
  });
});

describe('languages', () => {
  it.each([
    ['en', 'The two leaders spoke by telephone on Friday and agreed that their ministers would meet in the spring.'],
    ['ru', 'Министр иностранных дел провёл телефонный разговор со своим коллегой, сообщила пресс-служба министерства.'],
    ['de', 'Der Außenminister hat am Freitag mit seiner Kollegin telefoniert, wie das Ministerium in Wien mitteilte.'],
    [null, 'Oslo, Friday'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
