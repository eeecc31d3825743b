import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../read-bytes.ts';
import type { Reading } from '../source.ts';

const P1 =
  'The foreign minister of Georgia, Nino Kapanadze, spoke by telephone with the prime minister of Moldova, Vasile Croitoru, on Tuesday.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there, officials said.';
const T = 'Minister calls her colleague';
const KNOWN = { title: T, publishedOn: '2022-03-14', publisher: 'Caspian Wire' };

function read(name: string, content: string | Buffer): Promise<Reading> {
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: name, name, bytes: Buffer.from(content) }, 1 << 20);
}

describe('subtitles', () => {
  it('of SubRip are read as sentences, with the lines they stand on', async () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:04,200\nThe minister of Georgia\nspoke by telephone\n\n2\n00:00:04,300 --> 00:00:07,000\n<i>with the prime minister.</i>\n\n3\n00:01:20,000 --> 00:01:24,000\nThe two agreed to meet.\n';
    const { documents } = await read('a.srt', srt);
    const text = 'The minister of Georgia spoke by telephone with the prime minister.\n\nThe two agreed to meet.';
    expect(documents).toMatchObject([{ text }]);
    expect(documents[0]?.origins).toEqual([
      { start: 0, end: 67, unit: 'line', label: '3–8' },
      { start: 69, end: text.length, unit: 'line', label: '12' },
    ]);
  });

  it('of WebVTT name who speaks, once a turn, and leave styles and notes out', async () => {
    const vtt =
      'WEBVTT - Briefing\n\nNOTE by hand\n\nSTYLE\n::cue { color: white }\n\n00:01.000 --> 00:04.000 align:start\n<v Nino Kapanadze>We spoke by telephone</v>\n\n00:04.000 --> 00:06.000\n<v Nino Kapanadze>on Tuesday.\n\n00:06.500 --> 00:08.000\n<v Reporter>Did you agree &amp; sign?\n';
    expect((await read('a.vtt', vtt)).documents).toMatchObject([
      { text: 'Nino Kapanadze: We spoke by telephone on Tuesday.\n\nReporter: Did you agree & sign?' },
    ]);
  });

  it('are not seen in a text that names hours', async () => {
    const text = `${P1}\n\n10:00 --> arrival\n\n${P2}`;
    expect((await read('a.txt', text)).documents).toMatchObject([{ text }]);
  });
});

describe('exports of press databases', () => {
  it('with labels of two letters give each article', async () => {
    const article = (title: string): string =>
      `HD   ${title}\nWC   212 words\nPD   14 March 2022\nSN   Caspian Wire\nLA   English\n\nLP   ${P1}\n\nTD   ${P2}\n\nDocument CASPW00020220314ei3e0001\n`;
    const { documents } = await read('a.txt', `${article(T)}\n${article('Another call')}`);
    expect(documents).toMatchObject([
      { ...KNOWN, text: `${P1}\n\n${P2}` },
      { ...KNOWN, title: 'Another call' },
    ]);
  });

  it.each([
    ['the paper first', `Caspian Wire\n\nMarch 14, 2022 Monday\n\n${T}\n\n`],
    ['the headline first', `${T}\nCaspian Wire\nMarch 14, 2022 Monday\n\n`],
  ])('with words for labels, %s', async (_, head) => {
    const text = `${head}BYLINE: Anna Dolidze\n\nLENGTH: 212 words\n\nBODY:\n\n${P1}\n\n${P2}\n\nLOAD-DATE: March 15, 2022\n`;
    expect((await read('a.txt', text)).documents).toMatchObject([{ ...KNOWN, text: `${P1}\n\n${P2}` }]);
  });
});

describe('records as interfaces and tables give them', () => {
  it.each([
    { title: T, date: 'March 14, 2022', source: 'Caspian Wire', paragraphs: [P1, P2] },
    [
      {
        title: { rendered: T },
        date: '2022-03-14',
        source: 'Caspian Wire',
        content: { rendered: `<p>${P1}</p><p>${P2}</p>` },
      },
    ],
    {
      docs: [
        { headline: { main: T }, pub_date: '2022-03-14', source: 'Caspian Wire', body: `<p>${P1}</p>\n<p>${P2}</p>` },
      ],
    },
  ])('in JSON: %j', async (value) => {
    expect((await read('a.json', JSON.stringify(value))).documents).toMatchObject([
      { ...KNOWN, text: `${P1}\n\n${P2}` },
    ]);
  });

  it('in a list of nothing but texts', async () => {
    expect((await read('a.json', JSON.stringify([P1, P2]))).documents.map(({ text }) => text)).toEqual([P1, P2]);
  });

  it('in a table of one column', async () => {
    const { documents, problems } = await read('a.csv', `text\n"${P1}"\n${P2}\n`);
    expect(documents.map(({ text }) => text)).toEqual([P1, P2]);
    expect(problems.map(({ code }) => code)).toEqual(['no-day', 'no-day']);
  });

  it('under headings with stops and capitals', async () => {
    const table = `Article Title,Pub. Date,Source Name,Full Text\n"${T}",14-Mar-2022,Caspian Wire,"${P1}"\n`;
    expect((await read('a.csv', table)).documents).toMatchObject([{ ...KNOWN, text: P1 }]);
  });
});

describe('mails', () => {
  const head = (more: string): string =>
    `From: Press Office <press@rivers.example>\nDate: Mon, 14 Mar 2022 22:30:00 -0500\nSubject: ${T}\nMIME-Version: 1.0\n${more}\n\n`;

  it('gathered in a digest are documents of their own', async () => {
    const part = (subject: string, text: string): string =>
      `--dd\n\nFrom: A <a@x.example>\nDate: Mon, 14 Mar 2022 10:00:00 +0400\nSubject: ${subject}\n\n${text}\n`;
    const mail = `${head('Content-Type: multipart/digest; boundary=dd')}${part('One', P1)}${part('Two', P2)}--dd--\n`;
    expect((await read('a.eml', mail)).documents).toMatchObject([
      { title: 'One', text: P1 },
      { title: 'Two', text: P2 },
    ]);
  });

  it('are read by their page where the plain text only says that there is one', async () => {
    const parts = `--bb\nContent-Type: text/plain\n\nYour program shows no HTML.\n--bb\nContent-Type: text/html\n\n<p>${P1}</p><p>${P2}</p>\n--bb--`;
    expect(
      (await read('a.eml', head('Content-Type: multipart/alternative; boundary=bb') + parts)).documents,
    ).toMatchObject([{ text: `${P1}\n\n${P2}` }]);
  });

  it('that forward with a word of cover are read with what they forward', async () => {
    const body = `FYI, see below.\n\n---------- Forwarded message ---------\nFrom: Ministry <m@x.example>\nDate: Sun, 13 Mar 2022\nSubject: ${T}\n\n${P1}\n`;
    expect((await read('a.eml', head('Content-Type: text/plain') + body)).documents).toMatchObject([
      { text: `FYI, see below.\n\n${P1}` },
    ]);
  });

  it('in the seven bits of Japan', async () => {
    const subject = '=?ISO-2022-JP?B?GyRCMzBBajJxQ0wbKEI=?=';
    const mail = `From: a@x.example\nTo: b@x.example\nDate: Mon, 14 Mar 2022 10:00:00 +0900\nSubject: ${subject}\nContent-Type: text/plain; charset=ISO-2022-JP\n\n\u001b$B30Aj2qCL\u001b(B\n`;
    expect((await read('a.eml', mail)).documents).toMatchObject([{ title: '外相会談', text: '外相会談' }]);
  });
});

describe('plain texts', () => {
  it('lose the numbers of their lines', async () => {
    const lines = ['Q. Did the minister call the prime minister?', 'A. She did. The call lasted', 'forty minutes.', ''];
    const text = Array.from({ length: 24 }, (_, at) => `${String(at + 1).padStart(2)}    ${lines[at % 4] ?? ''}`).join(
      '\n',
    );
    const [document] = (await read('a.txt', text)).documents;
    expect(document?.text).not.toMatch(/\d/u);
  });

  it('encoded twice over are put right', async () => {
    const once = (text: string): string => iconv.decode(Buffer.from(text), 'windows-1252');
    const text = 'The Société said that Mr Núñez met señora Ibáñez at São Tomé on Tuesday.';
    expect((await read('a.txt', once(once(text)))).documents).toMatchObject([{ text }]);
  });

  it('are refused where they are a file encoded for sending', async () => {
    const encoded = Buffer.from(P1.repeat(9))
      .toString('base64')
      .replaceAll(/(.{76})/gu, '$1\n');
    expect((await read('a.txt', encoded)).problems.map(({ code }) => code)).toEqual(['not-a-text']);
  });
});
