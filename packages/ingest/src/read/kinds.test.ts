import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { readBytes } from './read-bytes.ts';
import { tarOf, zipOf } from './archive/pack-for-tests.ts';

const P1 =
  'The foreign minister of Georgia, Nino Kapanadze, spoke by telephone with the prime minister of Moldova, Vasile Croitoru, on Tuesday, the ministry said.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there, officials said.';

/** What a reader gets out of one input: title, day, publisher and text of each document, and the codes of what is said of it. */
async function read(
  name: string,
  content: string | Buffer,
): Promise<{ documents: unknown[]; codes: string[]; says: string }> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  const { documents, problems } = await readBytes({ ...known, file: name, name, bytes }, 1 << 20);
  return {
    documents: documents.map(({ title, publishedOn, publisher, text }) => ({ title, publishedOn, publisher, text })),
    codes: problems.map(({ code }) => code).filter((code) => code !== 'no-day'),
    says: problems.map(({ message }) => message).join(' '),
  };
}
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const MAIL =
  'From: "Press Office" <press@mfa.example>\r\nTo: list@x.example\r\nSubject: Call\r\nDate: Wed, 5 May 2021 09:10:00 +0400\r\n';
const DOCUMENT = { title: 'Call', publishedOn: '2021-05-05', publisher: 'Press Office', text: `${P1}\n\n${P2}` };

describe('pages', () => {
  it('takes the text from linked data where the page itself shows none', async () => {
    const data = { '@type': 'NewsArticle', headline: 'Call', datePublished: '2021-05-05', articleBody: `${P1}\n${P2}` };
    const script = `<script type="application/ld+json">${JSON.stringify({ ...data, publisher: { name: 'Press Office' } })}</script>`;
    expect(await read('a.html', page(script, '<div id="root"></div>'))).toMatchObject({
      documents: [DOCUMENT],
      codes: [],
    });
  });

  it.each([
    [
      'not found',
      'Page not found',
      'Sorry, the page you are looking for does not exist or has been moved to another place.',
    ],
    [
      'access denied',
      'Just a moment...',
      'We are checking your browser before you can see the site. This takes a few seconds.',
    ],
    [
      'sign in',
      'Sign in to continue',
      'Please sign in with your account to read this article. Your subscription includes all.',
    ],
    [
      'consent',
      'Your privacy',
      'We and our partners store cookies on your device and process personal data, with your consent.',
    ],
  ])('refuses a page that only says “%s”', async (word, heading, text) => {
    const { documents, codes, says } = await read(
      'a.html',
      page(`<title>${heading}</title>`, `<h1>${heading}</h1><p>${text}</p>`),
    );
    expect(documents).toEqual([]);
    expect(codes).toEqual(['page-without-article']);
    expect(says).toContain(word);
  });

  it('reads an article about cookies, or one whose headline speaks of what was not found', async () => {
    const long = `<p>${P1} ${P2}</p>`.repeat(4);
    for (const heading of ['Ministers agree on cookies and consent', 'Black box not found, ministers say']) {
      expect(
        (await read('a.html', page('', `<article><h1>${heading}</h1>${long}<p>${P1} ${P2} ${P1} ${P2}</p></article>`)))
          .documents,
      ).toHaveLength(1);
    }
  });

  it('says where a page shows all of its text to subscribers only', async () => {
    const body = `<article><h1>Call</h1><p>${P1}</p><p>${P2}</p><div class="paywall">Subscribe now.</div></article>`;
    expect(await read('a.html', page('', body))).toMatchObject({
      codes: ['page-for-subscribers'],
      documents: [{ text: `${P1}\n\n${P2}` }],
    });
  });

  it('reads a page saved with its parts as the page, with its own day and address', async () => {
    const head =
      '<title>Call</title><meta property="article:published_time" content="2021-05-05"><meta property="og:site_name" content="Press Office">';
    const html = page(head, `<article><h1>Call</h1><p>${P1}</p><p>${P2}</p></article>`).replaceAll('=', '=3D');
    const part = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://wire.example/1\r\n\r\n${html}`;
    const saved = `From: <Saved by Blink>\r\nSubject: x\r\nDate: Fri, 7 May 2021 10:00:00 -0000\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n${part}\r\n--b--\r\n`;
    expect(await read('a.mht', saved)).toMatchObject({ documents: [DOCUMENT], codes: [] });
  });
});

describe('mail', () => {
  it('leaves the head of a forwarded mail out', async () => {
    const body = `---------- Forwarded message ---------\r\nFrom: M <m@x.example>\r\nDate: 4 May 2021\r\nSubject: x\r\n\r\n${P1}\r\n\r\n${P2}\r\n`;
    expect(await read('a.eml', `${MAIL}\r\n${body}`)).toMatchObject({ documents: [DOCUMENT], codes: ['only-quoted'] });
  });

  it('reads the mail within a mail that says nothing itself', async () => {
    const inner = `${MAIL}\r\n${P1}\r\n\r\n${P2}\r\n`;
    const outer = `From: a@x.example\r\nSubject: Fwd\r\nDate: Thu, 6 May 2021 09:10:00 +0400\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--\r\n`;
    expect(await read('a.eml', outer)).toMatchObject({ documents: [DOCUMENT], codes: [] });
  });
});

describe('tables and JSON', () => {
  it.each([
    ['sep=;\ntitle;date;publisher;text\n', ';'],
    ['Titel;Datum;Quelle;Inhalt\n', ';'],
    ['Título,Fecha,Fuente,Texto\n', ','],
    ['headline\tpublished_date\tmedia\tarticle_text\n', '\t'],
  ])('understands the headings %j', async (head, delimiter) => {
    const row = ['Call', '2021-05-05', 'Press Office', `"${P1}\n\n${P2}"`].join(delimiter);
    expect(await read('a.csv', `${head}${row}\n`)).toMatchObject({ documents: [DOCUMENT], codes: [] });
  });

  it('keeps a text that was not put in quotation marks whole, and says so', async () => {
    const { documents, codes } = await read('a.csv', `title,date,text\nCall,2021-05-05,${P1}\n`);
    expect(documents).toMatchObject([{ text: P1 }]);
    expect(codes).toEqual(['row-misaligned']);
  });

  it('finds the list of documents in the answer of an interface', async () => {
    const article = {
      title: 'Call',
      content: `${P1}\n\n${P2}`,
      publishedAt: '2021-05-05T10:00:00Z',
      source: { id: null, name: 'Press Office' },
    };
    expect(await read('a.json', JSON.stringify({ status: 'ok', articles: [article] }))).toMatchObject({
      documents: [DOCUMENT],
      codes: [],
    });
  });
});

describe('Markdown', () => {
  it.each([
    ['+++\ntitle = "Call"\ndate = 2021-05-05\npublisher = "Press Office"\n+++\n', []],
    ['---\ntitle: Call\ndate: 2021-05-05\npublisher: Press Office\n', ['front-matter-broken']],
  ])('understands the head %j', async (head, codes) => {
    expect(await read('a.md', `${head}\n${P1}\n\n${P2}\n`)).toEqual({
      documents: [DOCUMENT],
      codes,
      says: expect.any(String) as string,
    });
  });
});

describe('encodings', () => {
  const RUSSIAN =
    'Министр иностранных дел провёл телефонный разговор с премьер-министром соседней страны, сообщила пресс-служба.';
  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'koi8-r'])(
    'reads Russian in %s without a mark',
    async (encoding) => {
      const bytes = iconv.encode(RUSSIAN, encoding, { addBOM: false });
      expect((await read('a.txt', bytes)).documents).toMatchObject([{ text: RUSSIAN.normalize('NFC') }]);
    },
  );

  it('undoes what was encoded twice, and says so', async () => {
    const text = 'The minister, Éloïse Lefèvre, met François Château in Besançon – “at last”.';
    const twice = iconv.decode(Buffer.from(text), 'latin1');
    expect(await read('a.txt', twice)).toMatchObject({ documents: [{ text }], codes: ['encoded-twice'] });
    const quoting = `${text} The file showed “Ã©”.`;
    expect(await read('a.txt', quoting)).toMatchObject({ documents: [{ text: quoting }], codes: [] });
  });
});

describe('archives', () => {
  const TEXT = `Call\nPress Office, 5 May 2021\n\n${P1}`;
  it('reads zip, tar and what is packed in them, and passes over what is no file', async () => {
    const entries = { 'a.txt': TEXT, '__MACOSX/._a.txt': 'x', 'b/.DS_Store': 'x', 'b/c.txt': `${TEXT} Again.` };
    for (const packed of [
      zipOf(entries),
      tarOf(entries),
      gzipSync(tarOf(entries)),
      zipOf({ 'in.zip': zipOf(entries) }),
    ]) {
      const { documents, codes } = await read('a.bin', packed);
      expect(documents).toMatchObject([{ title: 'Call', text: TEXT }, { text: `${TEXT} Again.` }]);
      expect(codes).toEqual([]);
    }
  });

  it('says which entry a document is from, and the line in it', async () => {
    const source = {
      file: 'p.zip',
      name: 'p.zip',
      mediaType: null,
      charset: null,
      address: null,
      said: {},
      beside: {},
      isFromFolder: false,
    };
    const { documents } = await readBytes({ ...source, bytes: zipOf({ 'b/c.txt': TEXT }) }, 1 << 20);
    expect(documents[0]?.file).toBe('p.zip');
    expect(documents[0]?.origins.map(({ unit, label }) => `${unit} ${label}`)).toEqual([
      'entry b/c.txt',
      'line 1–2',
      'line 4',
    ]);
  });

  it('describes an entry by the side file beside it', async () => {
    const { documents } = await read(
      'a.zip',
      zipOf({ 'a.txt': P1, 'a.meta.json': '{"title":"T","documentDate":"2021-05-05"}' }),
    );
    expect(documents).toMatchObject([{ title: 'T', publishedOn: '2021-05-05' }]);
  });

  it('leaves out what leads outside, is too large, cut or nested too deep, each by name', async () => {
    expect(await read('a.zip', zipOf({ '../x.txt': TEXT, 'a.txt': TEXT }))).toMatchObject({
      codes: ['entry-outside'],
      documents: [{}],
    });
    expect((await read('a.zip', zipOf({ 'a.txt': 'a'.repeat(2 << 20) }))).codes).toEqual(['unfolds-too-large']);
    expect((await read('a.zip', zipOf({ 'a.txt': TEXT }).subarray(0, 60))).codes).toEqual(['damaged-file']);
    expect((await read('a.zip', zipOf({}))).codes).toEqual(['archive-empty']);
    const deep = [1, 2, 3, 4, 5].reduce((inner) => zipOf({ 'in.zip': inner }), zipOf({ 'a.txt': TEXT }));
    expect((await read('a.zip', deep)).codes).toEqual(['archive-too-deep']);
  });
});
