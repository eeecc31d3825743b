import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { zipOf } from './archive/pack-for-tests.ts';
import { readBytes } from './read-bytes.ts';

const P1 =
  'The foreign minister of Georgia, Nino Kapanadze, spoke by telephone with the prime minister of Moldova, Vasile Croitoru, on Tuesday, the ministry said.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there, officials said.';
const P3 =
  'Neither side said whether the question of customs duties had been raised in the course of the conversation.';
const BODY = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;

async function read(name: string, content: string | Buffer): Promise<Readonly<Record<string, unknown>>[]> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  const { documents } = await readBytes({ ...known, file: name, name, bytes }, 1 << 20);
  return documents.map(({ title, publishedOn, publisher, text, language }) => ({
    title,
    publishedOn,
    publisher,
    text,
    language,
  }));
}
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('encodings of one alphabet', () => {
  const RUSSIAN =
    'Разговор министров\nГазета Север, 4 мая 2021\n\nМинистр иностранных дел провела телефонный разговор с премьер-министром Молдавии. Они договорились встретиться снова в июне.';
  it.each(['maccyrillic', 'cp866', 'koi8-r', 'iso-8859-5', 'windows-1251'])('Russian in %s', async (encoding) => {
    expect(await read('a.txt', iconv.encode(RUSSIAN, encoding))).toMatchObject([
      { text: RUSSIAN.normalize('NFC'), publishedOn: '2021-05-04' },
    ]);
  });

  it('Thai in TIS-620', async () => {
    const text = 'รัฐมนตรีต่างประเทศได้สนทนาทางโทรศัพท์กับนายกรัฐมนตรีของประเทศเพื่อนบ้านเมื่อวันจันทร์ โฆษกกล่าว';
    expect(await read('a.txt', iconv.encode(text, 'tis-620'))).toMatchObject([{ text, language: 'th' }]);
  });
});

describe('texts without spaces between words', () => {
  it.each([
    ['ja', '外務大臣は火曜日にポーランドの外務大臣と会談した。両大臣は国境について話し合った。'],
    ['zh', '外交部长星期二在利沃夫会见了波兰外长。双方讨论了边境口岸问题，并同意下周再次会谈。'],
  ])('are known as %s by their signs', async (language, text) => {
    expect(await read('a.txt', text)).toMatchObject([{ language, text }]);
  });
});

describe('OpenDocument texts', () => {
  const odt = (body: string, manifest = ''): Buffer =>
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="b" xmlns:draw="d">` +
        `<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
    });

  it('are read with their notes below the paragraph, without comments and what was deleted', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>taken back</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p text:style-name="P1">Tbilisi calls Chisinau</text:p><text:p>Caspian Wire, 4 May 2021</text:p>' +
      `<text:p>${P1}<office:annotation><text:p>check this</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So the office.</text:p></text:note-body></text:note></text:p>` +
      '<text:list><text:list-item><text:p>customs</text:p></text:list-item><text:list-item><text:p>the<text:s text:c="2"/>border</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>Day</text:p></table:table-cell><table:table-cell><text:p>4 May</text:p></table:table-cell></table:table-row></table:table>';
    expect(await read('note.odt', odt(body))).toMatchObject([
      {
        title: 'Tbilisi calls Chisinau',
        publishedOn: '2021-05-04',
        text: `Tbilisi calls Chisinau\n\nCaspian Wire, 4 May 2021\n\n${P1}¹\n\n¹ So the office.\n\ncustoms\nthe border\n\nDay\t4 May`,
      },
    ]);
  });

  it('are refused by name where they are locked or damaged', async () => {
    const codes = async (bytes: Buffer): Promise<string[]> => {
      const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
      return (await readBytes({ ...known, file: 'a.odt', name: 'a.odt', bytes }, 1 << 20)).problems.map(
        ({ code }) => code,
      );
    };
    expect(await codes(odt('<text:p>x</text:p>', '<manifest:encryption-data/>'))).toEqual(['locked-file']);
    expect(await codes(odt('<text:p>x</text:q>'))).toEqual(['damaged-file']);
    expect(await codes(odt(`<text:p>${'a'.repeat(2 << 20)}</text:p>`))).toEqual(['unfolds-too-large']);
  });
});

describe('names within archives', () => {
  it.each([
    ['cp866', 'донесение'],
    ['cp437', 'déjà-vu'],
  ])('are read in %s where they are not UTF-8', async (codePage, name) => {
    const coded = iconv.encode(name, codePage);
    const place = 'A'.repeat(coded.length);
    const zip = zipOf({ [`${place}.txt`]: P1 }).toString('latin1');
    const bytes = Buffer.from(zip.replaceAll(place, coded.toString('latin1')), 'latin1');
    const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
    const { documents } = await readBytes({ ...known, file: 'a.zip', name: 'a.zip', bytes }, 1 << 20);
    expect(documents[0]?.origins.find(({ unit }) => unit === 'entry')?.label).toBe(`${name}.txt`);
  });
});

describe('pages that say little of themselves', () => {
  it('takes the day that stands alone below the headline', async () => {
    for (const line of [
      '<span>4 May 2021</span>',
      '<dl><dt>Published</dt><dd>4 May 2021</dd></dl>',
      '<p>Tuesday, 4 May 2021, 18:20</p>',
    ]) {
      const html = page('<title>Call</title>', `<div><div><h1>Call</h1>${line}</div><div>${BODY}</div></div>`);
      expect(await read('a.html', html)).toMatchObject([{ publishedOn: '2021-05-04' }]);
    }
  });

  it('takes no day of an update, of a list beside the article or from within a sentence', async () => {
    const aside = '<aside><span class="date">1 May 2021</span></aside>';
    for (const line of ['<p>Last updated 4 May 2021</p>', aside, '<p>The agreement of 4 May 2021 was named.</p>']) {
      const html = page('<title>Call</title>', `<main><h1>Call</h1>${line}${BODY}</main>`);
      expect(await read('a.html', html)).toMatchObject([{ publishedOn: null }]);
    }
  });

  it('parts the name of the site from the headline where that stands on the page without a heading', async () => {
    const html = page(
      '<title>Ministry of Rivers - Minister speaks with her colleague</title>',
      `<table><tr><td><div>Minister speaks with her colleague</div><div class="date">04.05.2021</div>${BODY}</td></tr></table>`,
    );
    expect(await read('a.html', html)).toMatchObject([
      { title: 'Minister speaks with her colleague', publisher: 'Ministry of Rivers', publishedOn: '2021-05-04' },
    ]);
  });

  it('finds the publisher of microdata', async () => {
    const item =
      '<span itemprop="publisher" itemscope><meta itemprop="name" content="Caspian Wire"></span><h1 itemprop="headline">Call</h1>';
    expect(
      await read('a.html', page('', `<div itemscope>${item}<div itemprop="articleBody">${BODY}</div></div>`)),
    ).toMatchObject([{ title: 'Call', publisher: 'Caspian Wire' }]);
  });

  it.each([
    '<p><b>READ ALSO:</b> <a href="x">The king of Spain met somebody in Madrid</a></p>',
    '<p>Already a subscriber? Sign in. Or try us for a month.</p>',
    '<p>Sign up for our morning letter and never miss a call.</p>',
    '<div class="jp-relatedposts"><p>The president of Peru met the king of Spain, it was told.</p></div>',
  ])('leaves out what a site says for itself: %s', async (between) => {
    const html = page(
      '<title>Call</title>',
      `<article><h1>Call</h1><p>${P1}</p>${between}<p>${P2}</p><p>${P3}</p></article>`,
    );
    expect(await read('a.html', html)).toMatchObject([{ text: `${P1}\n\n${P2}\n\n${P3}` }]);
  });

  it('keeps sentences of the article that only sound like that', async () => {
    const said = 'Ministers may sign up for the accord until June, and “subscribe now” was the mood, an official said.';
    const html = page('<title>Call</title>', `<article><h1>Call</h1><p>${P1}</p><p>${said}</p><p>${P2}</p></article>`);
    expect(await read('a.html', html)).toMatchObject([{ text: `${P1}\n\n${said}\n\n${P2}` }]);
  });
});

describe('records under other names', () => {
  const DOCUMENT = { title: 'Call', publishedOn: '2021-05-04', publisher: 'Caspian Wire' };
  it.each([
    {
      data: {
        results: [
          { webTitle: 'Call', webPublicationDate: '2021-05-04T10:00:00Z', sourceName: 'Caspian Wire', bodyText: P1 },
        ],
      },
    },
    {
      response: {
        results: [
          {
            id: 1,
            publisher: 'Caspian Wire',
            date_publish: '2021-05-04 10:00:00',
            fields: { headline: 'Call', bodyText: P1 },
          },
        ],
      },
    },
    {
      hits: {
        total: 1,
        hits: [
          {
            _id: 'x',
            _source: { title: 'Call', publishedAt: '2021-05-04', source: { name: 'Caspian Wire' }, content: P1 },
          },
        ],
      },
    },
  ])('in the answer of an interface', async (answer) => {
    expect(await read('a.json', JSON.stringify(answer))).toMatchObject([{ ...DOCUMENT, text: P1 }]);
  });

  it('in a table of an archive', async () => {
    const table = `Document Title,Publication,Published Date,Article Content\nCall,Caspian Wire,"May 4, 2021 Tuesday","${P1}"\n`;
    expect(await read('a.csv', table)).toMatchObject([DOCUMENT]);
  });

  it('in a feed that names the paper behind the headline, and the year with two digits', async () => {
    const item = `<item><title>Call - Caspian Wire</title><pubDate>Tue, 4 May 21 01:10:00 GMT</pubDate><description>${P1}</description><source url="https://w.example">Caspian Wire</source></item>`;
    expect(await read('a.xml', `<rss version="2.0"><channel><title>News</title>${item}</channel></rss>`)).toMatchObject(
      [DOCUMENT],
    );
  });
});

describe('heads of plain text and Markdown', () => {
  it.each([
    `Tbilisi calls Chisinau\n2021-05-04 | Caspian Wire\n\n${P1}\n`,
    `Tbilisi calls Chisinau\nBy Anna Dolidze, Caspian Wire\nMay 4th, 2021\n\n${P1}\n`,
  ])('understands the byline of %j', async (text) => {
    expect(await read('a.txt', text)).toMatchObject([
      { title: 'Tbilisi calls Chisinau', publisher: 'Caspian Wire', publishedOn: '2021-05-04' },
    ]);
  });

  it('leaves the marks of site builders out', async () => {
    const text = `---\ntitle: Call\n---\n\n${P1}\n\n{{< figure src="a.jpg" >}}\n\n{% include note.html %}${P2}\n`;
    expect(await read('a.md', text)).toMatchObject([{ text: `${P1}\n\n${P2}` }]);
  });
});
