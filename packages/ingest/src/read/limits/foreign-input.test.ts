import iconv from 'iconv-lite';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isForeign } from './foreign-input.ts';

const TEXT =
  'On 4 May 2021 the foreign minister of Georgia spoke by telephone with the prime minister of Moldova, the office said.';
const MARKUP = `<?xml version="1.0"?><nitf><body><p>${TEXT}</p></body></nitf>`;

function isSent(content: string | Buffer, charset: string | null = null): boolean {
  const known = { mediaType: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return isForeign({ ...known, charset, file: 'a', name: 'a', bytes: Buffer.from(content) });
}

describe('what is made out in a process that can be ended', () => {
  it.each(['To', 'Date', 'X-Mailer', 'Message-ID', 'Cc', 'From', 'Subject'])(
    'a mail that begins with “%s:”',
    (first) => {
      const headers =
        'From: a <a@b.example>\nSubject: s\nDate: Wed, 5 May 2021 10:00:00 +0000\nContent-Type: text/plain';
      expect(isSent(`${first}: x\n${headers}\n\n${TEXT}`)).toBe(true);
      const mail = `${first}: x\n${headers}\n\n${TEXT}\n`;
      expect(isSent(`${String(mail.length)}\n${mail}`)).toBe(true);
      expect(isSent(`From a Tue Feb 5 10:00:00 2021\n${mail}`)).toBe(true);
    },
  );

  it('parts that are written for sending, wherever they stand', () => {
    expect(isSent(`\n${TEXT}\n\n--b\nContent-Transfer-Encoding: base64\n\nUEsDBA==`)).toBe(true);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('markup in %s, marked or not', (encoding) => {
    for (const addBOM of [true, false]) {
      expect(isSent(iconv.encode(MARKUP, encoding, { addBOM }))).toBe(true);
      expect(isSent(iconv.encode(TEXT, encoding, { addBOM }))).toBe(false);
    }
  });

  it('markup behind escapes, and in an encoding that a transport declares', () => {
    expect(isSent(String.raw`{"text":"\u003cp>x"}`)).toBe(true);
    expect(isSent('title,text\na,&lt;p&gt;x')).toBe(true);
    expect(isSent('text <\x1B(Bp>')).toBe(true);
    expect(isSent(TEXT, 'ibm037')).toBe(true);
  });

  it('and no plain text, which is read where it is', () => {
    expect(isSent(TEXT)).toBe(false);
    expect(isSent(`Approval pending, a < b and 3 <4: ${TEXT}`, 'utf-8')).toBe(false);
    const fixtures = new URL('../fixtures/', import.meta.url);
    const texts = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));
    const sent = texts.filter((name) => isSent(readFileSync(new URL(name, fixtures))));
    expect(sent.length).toBeLessThan(texts.length / 10);
  });
});
