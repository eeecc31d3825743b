import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';
import type { Reading } from './source.ts';

const P1 =
  'The foreign minister of Georgia, Nino Kapanadze, spoke by telephone with the prime minister of Moldova, Vasile Croitoru, on Tuesday, the ministry said.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there, officials said.';
const P3 = 'On Monday she had received the ambassador of Romania, Ileana Dragomir, at her office in Tbilisi, it added.';
const BODY = `<p>${P1}</p><p>${P2}</p>`;
const T = 'Minister calls her colleague in Chisinau';
const DAY = '2022-03-14';

function read(html: string, name = 'a.html'): Promise<Reading> {
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: name, name, bytes: Buffer.from(html) }, 1 << 20);
}
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const titled = (body: string, head = ''): string => page(`<title>${T}</title>${head}`, body);

describe('the day of a page', () => {
  it.each([
    ['behind a word for publication', '<p>Published: 14 March 2022 | Ref: 22/114 | Category: Press releases</p>'],
    [
      'beside that of an update',
      '<div><span>Publié le 14 mars 2022 à 18h30</span> - <span>Mis à jour le 15 mars 2022</span></div>',
    ],
    ['below that of an update', '<p>Updated 16 March 2022</p><p>First published 14 March 2022</p>'],
    ['behind a place', '<div>Tbilisi, 14 March 2022</div>'],
    ['with a weekday of any language', '<p>Thứ Hai, ngày 14 tháng 3 năm 2022</p>'],
    ['in parts', '<div><b>14</b><i>Mar</i><u>2022</u></div>'],
    ['with two digits for the year', '<span class="date">14.03.22</span>'],
    [
      'behind who put it there, in a footer at the top',
      '<footer class="node__meta"><div>Submitted by <span>webmaster</span> on <span>Mon, 14 March 2022 - 18:05</span></div></footer>',
    ],
    ['beside what the page calls itself', '<p class="news-date">14.03.2022 - Pressemitteilung</p>'],
  ])('%s', async (_, line) => {
    expect((await read(titled(`<main><h1>${T}</h1>${line}${BODY}</main>`))).documents).toMatchObject([
      { publishedOn: DAY },
    ]);
  });

  it('is that of its address where nothing else says it', async () => {
    const address = '<link rel="canonical" href="https://www.gelmark.example/news/2022/03/14/minister-calls">';
    expect((await read(titled(`<main><h1>${T}</h1>${BODY}</main>`, address))).documents).toMatchObject([
      { publishedOn: DAY },
    ]);
  });

  it('is not the day of today at the top of the site, nor one behind a label for updates', async () => {
    for (const line of [
      '<div class="top"><span id="date">Friday, 1 September 2023</span></div>',
      '<dl><dt>Last updated</dt><dd>16 March 2022</dd></dl>',
    ]) {
      const html = titled(`${line}<div class="content"><h1>${T}</h1>${BODY}</div>`);
      expect((await read(html)).documents).toMatchObject([{ publishedOn: null }]);
    }
  });
});

describe('the publisher of a page', () => {
  const dated = '<meta name="date" content="2022-03-14">';
  const linked = (data: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

  it('is found where a graph only points to it', async () => {
    const graph = [
      { '@type': 'Organization', '@id': '#o', name: 'Caspian Wire' },
      { '@type': 'NewsArticle', headline: T, datePublished: '2022-03-14T21:00:00-05:00', publisher: { '@id': '#o' } },
    ];
    const html = titled(`<article><h1>${T}</h1>${BODY}</article>`, linked({ '@graph': graph }));
    expect((await read(html)).documents).toMatchObject([{ publishedOn: DAY, publisher: 'Caspian Wire' }]);
  });

  it('and its day are taken from what is said of the page, where no article is named', async () => {
    const graph = [
      { '@type': 'WebPage', datePublished: '2022-03-14T08:00:00+00:00', isPartOf: { '@id': '#s' } },
      { '@type': 'WebSite', '@id': '#s', name: 'Ministry of Rivers' },
    ];
    const html = titled(`<main><h1>${T}</h1>${BODY}</main>`, linked({ '@graph': graph }));
    expect((await read(html)).documents).toMatchObject([
      { title: T, publishedOn: DAY, publisher: 'Ministry of Rivers' },
    ]);
  });

  it.each([
    '<p>© 2019–2022 Office of the Prime Minister of Gelmark. All rights reserved.</p>',
    '<span>Copyright 2022 by Office of the Prime Minister of Gelmark | Contact</span>',
  ])('is whose copyright its foot names: %s', async (line) => {
    const html = titled(`<div><h1>${T}</h1>${BODY}</div><footer>${line}</footer>`, dated);
    expect((await read(html)).documents).toMatchObject([{ publisher: 'Office of the Prime Minister of Gelmark' }]);
  });

  it('is the letterhead of a page that is laid out in tables, and its headline what is set large below', async () => {
    const html = page(
      '<title>PRESS RELEASES</title>',
      `<table><tr><td><font size=5>MINISTRY OF RIVERS</font></td></tr><tr><td><font size=2>14 March 2022</font></td></tr>
      <tr><td><b><font size=4>${T}</font></b></td></tr><tr><td>${BODY}</td></tr></table>`,
    );
    expect((await read(html)).documents).toMatchObject([
      { title: T, publishedOn: DAY, publisher: 'MINISTRY OF RIVERS' },
    ]);
  });
});

describe('what a site says around an article', () => {
  it.each([
    '<ul class="tools"><li>Facebook</li><li>Twitter</li><li>Print</li></ul>',
    '<div>Tags: <a href="a">Georgia</a>, <a href="b">Moldova</a></div>',
    '<div>A- A A+</div>',
    '<p>© Caspian Wire. All rights reserved.</p>',
    '<p>You are receiving this email because you subscribed. <a href="u">Unsubscribe</a></p>',
    '<p>The post <a href="p">Call</a> appeared first on <a href="s">Caspian Wire</a>.</p>',
    '<p class="wp-caption-text">The king of Spain greets the president of Peru in the palace. Photo: Palace.</p>',
  ])('is left out: %s', async (between) => {
    const html = titled(`<article><h1>${T}</h1><p>${P1}</p>${between}<p>${P2}</p></article>`);
    expect((await read(html)).documents).toMatchObject([{ text: `${P1}\n\n${P2}` }]);
  });

  it('tells that the rest is for subscribers', async () => {
    const offer = '<h3>Continue reading</h3><p>This article is for subscribers only. Choose a plan.</p>';
    const { documents, problems } = await read(titled(`<article><h1>${T}</h1>${BODY}${offer}</article>`));
    expect(documents).toMatchObject([{ text: `${P1}\n\n${P2}` }]);
    expect(problems.map(({ code }) => code)).toContain('page-for-subscribers');
  });

  it.each([
    [
      '<h1>Sign in to your account</h1><form><input type="password"></form><p>Access to the releases of the ministry is for journalists.</p>',
      'login',
    ],
    [
      '<h1>Service Unavailable</h1><p>The server is temporarily unable to service your request. Please try again later.</p>',
      'unavailable',
    ],
    ['<img src="p1.jpg"><img src="p2.jpg">', 'pictures'],
  ])('is no article: %s', async (body, word) => {
    const { documents, problems } = await read(page('<title>Press portal</title>', body));
    expect(documents).toEqual([]);
    expect(problems[0]?.message).toContain(word);
  });
});

describe('documents that a program saved as a page', () => {
  it('keep the notes of a word processor, and take their title from its style', async () => {
    const html = page(
      '<meta name=Generator content="Microsoft Word 15 (filtered)"><title>Microsoft Word - draft7</title>',
      `<div class=WordSection1><p class=MsoTitle>${T}</p><p class=MsoNormal>${P1}</p></div><div><hr><div id=ftn1><p class=MsoFootnoteText>According to the press service.</p></div></div>`,
    );
    expect((await read(html)).documents).toMatchObject([
      { title: T, text: `${P1}\n\nAccording to the press service.` },
    ]);
  });

  it('lose the comments in their margin', async () => {
    const mark = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>';
    const listed =
      '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Was the ambassador of Peru there?</span></p></div>';
    const html = page('', `<p class="title">${T}</p><p>${P1}${mark}</p><p>${P2}</p>${listed}`);
    expect((await read(html)).documents).toMatchObject([{ text: expect.not.stringContaining('ambassador') as string }]);
    const word = page('', `<h1>${T}</h1><p>${P1}</p><p>${P2}</p><p class=MsoCommentText>Was she of Peru there?</p>`);
    expect((await read(word)).documents).toMatchObject([{ text: `${P1}\n\n${P2}` }]);
  });

  it('are mails where they begin with the headers of one', async () => {
    const headers = `<p>From: Press Office</p><p>Sent: 14 March 2022 18:05</p><p>To: List</p><p>Subject: ${T}</p>`;
    expect((await read(page('', `<div>${headers}${BODY}</div>`))).documents).toMatchObject([
      { title: T, publishedOn: DAY },
    ]);
  });
});

describe('a page in Chinese', () => {
  it('has sentences that are short in signs', async () => {
    const [one, two] = ['外交部长三月十四日与爱沙尼亚外交部长通电话。', '双方同意四月在塔尔图会面并签署协定。'];
    const html = page('<title>通话</title>', `<div><h1>通话</h1><p>2022年3月14日</p><p>${one}</p><p>${two}</p></div>`);
    expect((await read(html)).documents).toMatchObject([
      { title: '通话', publishedOn: DAY, text: expect.stringContaining(`${one}\n\n${two}`) as string },
    ]);
  });
});

describe('a page of blocks', () => {
  it('is read without what readers wrote below it', async () => {
    const comments = `<div class="wp-block-comments"><h2>2 responses</h2><ol><li><p>${P3}</p></li></ol></div>`;
    const body = `<main class="wp-block-group"><h1 class="wp-block-post-title">${T}</h1><div class="wp-block-post-content">${BODY}</div>${comments}</main>`;
    expect((await read(titled(body))).documents).toMatchObject([{ text: `${P1}\n\n${P2}` }]);
  });
});

describe('a mail that its program saved as a page', () => {
  it('has its headers in one block, and no paper by the name of one of them', async () => {
    const head = `<b>From:</b> Press Office<br><b>Sent:</b> Monday, 14 March 2022 18:05<br><b>To:</b> List<br><b>Subject:</b> ${T}`;
    const html = page('', `<div class=WordSection1><p class=MsoNormal>${head}</p>${BODY}</div>`);
    expect((await read(html)).documents).toMatchObject([{ title: T, publishedOn: DAY, publisher: null }]);
  });
});

describe('a page of several articles', () => {
  const article = (title: string, day: string, text: string): string =>
    `<article><h2>${title}</h2><time datetime="${day}">${day}</time>${text}</article>`;

  it('gives each with its own headline and day where they are plainly apart', async () => {
    const both = article(T, DAY, BODY) + article('Ferry letter handed over', '2022-03-13', `<p>${P3}</p><p>${P2}</p>`);
    const { documents, problems } = await read(titled(`<main>${both}</main>`));
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { title: T, publishedOn: DAY, text: expect.stringContaining(P1) as string },
      { title: 'Ferry letter handed over', publishedOn: '2022-03-13', text: expect.stringContaining(P3) as string },
    ]);
  });

  it('gives one for the parts of a running report', async () => {
    const parts = article('10:00', DAY, BODY) + article('11:00', DAY, `<p>${P3}</p><p>${P2}</p>`);
    const { documents } = await read(titled(`<article><h1>${T}</h1>${parts}</article>`));
    expect(documents).toHaveLength(1);
  });
});
