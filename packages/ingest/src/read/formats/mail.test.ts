import { describe, expect, it } from 'vitest';
import { zipOf } from '../archive/pack-for-tests.ts';
import { readBytes } from '../read-bytes.ts';
import type { Reading } from '../source.ts';

const P1 = 'The foreign minister of Georgia spoke by telephone with the prime minister of Moldova on Tuesday.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there.';
const HEAD = 'From: "Press Office" <press@mfa.example>\r\nSubject: Readout\r\nDate: Wed, 5 May 2021 09:10:00 +0400\r\n';

const OLD_WORD = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('WordDocument', 'utf16le')]);

async function read(content: string, name = 'a.eml'): Promise<Reading> {
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: name, name, bytes: Buffer.from(content) }, 1 << 20);
}

interface Attached {
  readonly name: string;
  readonly type: string;
  readonly bytes: string | Buffer;
}
const part = ({ name, type, bytes }: Attached): string =>
  `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`;
const mail = (body: string, ...attached: readonly Attached[]): string =>
  `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${body}\r\n${attached.map(part).join('')}--b--\r\n`;
const codes = ({ problems }: Reading): string[] => problems.map(({ code }) => code);
const text = (name: string, bytes: string): Attached => ({ name, type: 'text/plain; charset=utf-8', bytes });

function docx(words: string): Buffer {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = `<w:document xmlns:w="${space}"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': body });
}

describe('what is attached to a mail', () => {
  it('is a document of its own, that appeared with the mail where it says nothing else', async () => {
    const reading = await read(
      mail('Please find two texts.', text('One.txt', P1), text('two.txt', `Two\nWire, 4 May 2021\n\n${P2}`)),
    );
    expect(reading.documents).toMatchObject([
      { title: 'Readout', text: 'Please find two texts.' },
      { text: P1, publisher: 'Press Office', publishedOn: '2021-05-05', file: 'a.eml' },
      { title: 'Two', publisher: 'Wire', publishedOn: '2021-05-04' },
    ]);
    expect(reading.documents[1]?.origins[0]).toEqual({
      start: 0,
      end: P1.length,
      unit: 'attachment',
      label: 'One.txt',
    });
    expect(codes(reading)).toEqual(['attachment-read', 'attachment-read']);
  });

  it('is read by what it is: an office document under the kind that says nothing', async () => {
    const attached = { name: 'note.docx', type: 'application/octet-stream', bytes: docx(P1) };
    expect((await read(mail('See below.', attached))).documents).toMatchObject([{ text: 'See below.' }, { text: P1 }]);
  });

  it('is the document of a mail that says nothing itself', async () => {
    const reading = await read(mail('', text('one.txt', P1)));
    expect(reading.documents).toMatchObject([{ text: P1 }]);
    expect(codes(reading)).toEqual(['attachment-read']);
  });

  it('is left out and named where it is a picture, a calendar or an archive', async () => {
    const reading = await read(
      mail(
        P1,
        { name: 'logo.png', type: 'image/png', bytes: '\x89PNG\r\n\x1A\n' },
        { name: 'invite.ics', type: 'text/calendar', bytes: 'BEGIN:VCALENDAR' },
        { name: 'all.txt', type: 'text/plain', bytes: zipOf({ 'a.txt': P2 }) },
      ),
    );
    expect(reading.documents).toHaveLength(1);
    expect(codes(reading)).toEqual(['attachment-left-out', 'attachment-left-out', 'attachment-left-out']);
    expect(reading.problems.map(({ message }) => message).join()).toContain('“invite.ics”');
  });

  it('that cannot be read says why, and the mail is read', async () => {
    const reading = await read(mail(P1, { name: 'old.doc', type: 'application/msword', bytes: OLD_WORD }));
    expect(reading.documents).toHaveLength(1);
    expect(reading.problems).toMatchObject([{ code: 'format-not-read', file: 'a.eml › old.doc' }]);
  });

  it('knows its mail within a mailbox', async () => {
    const box = ['Mon May  3', 'Wed May  5'].map(
      (day) => `From p@x.example ${day} 10:00:00 2021\n${mail('Hello.', text('a.txt', P1 + day))}\n`,
    );
    const { documents } = await read(box.join('\n'), 'a.mbox');
    expect(documents.at(-1)?.origins.slice(0, 2)).toMatchObject([{ unit: 'attachment' }, { unit: 'item', label: '2' }]);
  });

  it('that is a mail with a mail attached, and so on, ends', async () => {
    let inner = mail('The innermost.', text('a.txt', P1));
    for (let depth = 0; depth < 8; depth++)
      inner = mail(`Level ${String(depth)}.`, { name: 'a.txt', type: 'text/plain', bytes: inner });
    const reading = await read(inner);
    expect(reading.documents).toHaveLength(4);
    expect(codes(reading)).toContain('attachment-left-out');
  });
});

describe('the subject of a mail', () => {
  it.each([
    ['[mfa-press] Ministers speak', 'List-Id: <mfa-press.x.example>\r\n', 'Ministers speak'],
    ['Re: [MFA Press] Ministers speak', 'List-Post: <mailto:mfa-press@x.example>\r\n', 'Re: Ministers speak'],
    ['[Update] Ministers speak', 'List-Id: <mfa-press.x.example>\r\n', '[Update] Ministers speak'],
    ['[mfa-press] Ministers speak', '', '[mfa-press] Ministers speak'],
    ['[mfa-press]', 'List-Id: <mfa-press.x.example>\r\n', '[mfa-press]'],
  ])('%j with %j is %j', async (subject, list, title) => {
    const { documents } = await read(`${HEAD.replace('Subject: Readout', `Subject: ${subject}`)}${list}\r\n${P1}\r\n`);
    expect(documents).toMatchObject([{ title }]);
  });
});
