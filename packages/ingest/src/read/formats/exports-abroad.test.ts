import { describe, expect, it } from 'vitest';
import { readBytes } from '../read-bytes.ts';
import type { Reading } from '../source.ts';

const P1 = 'The foreign minister of Georgia spoke by telephone with the prime minister of Moldova on Tuesday.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there.';
const T = 'Minister calls her colleague';
const KNOWN = { title: T, publishedOn: '2022-03-04', publisher: 'Caspian Wire' };

function read(name: string, content: string): Promise<Reading> {
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: name, name, bytes: Buffer.from(content) }, 1 << 20);
}

describe('tables with headings of other languages', () => {
  it.each([
    ['Schlagzeile;Erscheinungsdatum;Medium;Volltext', '04.03.2022'],
    ['Titre;Date de publication;Journal;Corps du texte', '4 mars 2022'],
    ['Titolo;Data;Testata;Testo articolo', '04/03/2022'],
    ['Titular;Fecha de publicación;Periódico;Texto completo', '04/03/2022'],
    ['Título;Data de publicação;Jornal;Conteúdo', '04/03/2022'],
    ['Tytuł;Data publikacji;Źródło;Treść', '2022-03-04'],
    ['Заголовок;Дата публикации;Издание;Полный текст', '04.03.2022'],
    ['标题;日期;媒体;正文', '2022-03-04'],
    ['Τίτλος;Ημερομηνία;Πηγή;Κείμενο', '04/03/2022'],
    ['כותרת;תאריך;מקור;תוכן', '04.03.2022'],
    ['Headline;Date;Source;Opening Text', '4-Mar-2022'],
    ['見出し;掲載日;新聞名;本文', '2022-03-04'],
  ])('%s', async (head, day) => {
    const table = `\uFEFF${head}\r\n${T};${day};Caspian Wire;"${P1}\n\n${P2}"\r\n`;
    expect((await read('a.csv', table)).documents).toMatchObject([{ ...KNOWN, text: `${P1}\n\n${P2}` }]);
  });
});

describe('stories of agencies in JSON (ninjs)', () => {
  const html = `<p>${P1}</p><p>${P2}</p>`;
  it.each([
    { headline: T, versioncreated: '2022-03-04T18:05:00+02:00', copyrightholder: 'Caspian Wire', body_html: html },
    {
      headlines: [{ role: 'main', value: T }],
      versionCreated: '2022-03-04T18:05:00+02:00',
      infoSources: [{ name: 'Caspian Wire' }],
      bodies: [
        { role: 'main', contentType: 'text/html', value: html },
        { role: 'short', value: 'x' },
      ],
    },
  ])('of each version', async (story) => {
    expect((await read('a.json', JSON.stringify(story))).documents).toMatchObject([
      { ...KNOWN, text: `${P1}\n\n${P2}` },
    ]);
  });

  it('that are cut where they were handed on say so', async () => {
    const record = { title: T, content: `${P1} The two… [+1834 chars]` };
    const { documents, problems } = await read('a.json', JSON.stringify({ articles: [record] }));
    expect(documents).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toContain('teaser-only');
  });
});

describe('stories of agencies in XML', () => {
  it('may hold their text plain', async () => {
    const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider><name>Caspian Wire</name></provider><versionCreated>2022-03-04T18:05:00Z</versionCreated></itemMeta><contentMeta><headline>${T}</headline></contentMeta><contentSet><inlineData contenttype="text/plain">${P1}\n\n${P2}</inlineData></contentSet></newsItem>`;
    expect((await read('a.xml', item)).documents).toMatchObject([{ ...KNOWN, text: `${P1}\n\n${P2}` }]);
  });
});

describe('exports of whole sites', () => {
  it('give the stories, without menus, pictures and what a program puts in for films', async () => {
    const item = (kind: string, body: string): string =>
      `<item><title>${T}</title><pubDate>Fri, 4 Mar 2022 18:05:00 +0200</pubDate><content:encoded><![CDATA[${body}]]></content:encoded><wp:post_type>${kind}</wp:post_type></item>`;
    const caption = '[caption id="1" width="2"]<img src="a.jpg"> A picture of the quay in winter.[/caption]';
    const items = [
      item('post', `<p>${P1}</p>${caption}<p>${P2}</p>[gallery ids="1,2"]`),
      item('nav_menu_item', 'Home'),
    ];
    const feed = `<rss version="2.0" xmlns:content="c" xmlns:wp="w"><channel><title>Caspian Wire</title>${items.join('')}</channel></rss>`;
    const { documents, problems } = await read('a.xml', feed);
    expect(documents).toMatchObject([{ ...KNOWN, text: `${P1}\n\n${P2}` }]);
    expect(problems).toEqual([]);
  });

  it('give the posts, without the settings of the site', async () => {
    const entry = (kind: string, text: string): string =>
      `<entry><title>${T}</title><published>2022-03-04T18:05:00+02:00</published><category scheme="s" term="http://x.example/kind#${kind}"/><content type="text">${text}</content></entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Caspian Wire</title>${entry('settings', P2)}${entry('post', P1)}</feed>`;
    expect((await read('a.xml', feed)).documents).toMatchObject([{ ...KNOWN, text: P1 }]);
  });
});

describe('texts with the marks of an agency or a database', () => {
  it('of ANPA keep headline and byline, without what machines and editors are told', async () => {
    const story = `^BC-Georgia-Moldova, 1st Ld-Writethru,0123<\n^${T}<\n^Eds: UPDATES with quote.<\n^By ANNA DOLIDZE=\n^Caspian Wire=\n   TBILISI, March 4, 2022 (CW) _ ${P1}\n   ${P2}\n`;
    const [document] = (await read('a.txt', story)).documents;
    expect(document).toMatchObject(KNOWN);
    expect(document?.text).toContain(`${T}\nBy ANNA DOLIDZE\nCaspian Wire\n`);
    expect(document?.text).not.toMatch(/\^|BC-|Eds:/u);
  });

  it('of ProQuest are articles of their own, without labels', async () => {
    const article = (at: number, title: string, text: string): string =>
      `Document ${String(at)} of 2\n\n${title}\n\nAuthor: Dolidze, Anna\n\nFull text: ${text}\n\nKapanadze: no comment.\n\nSubject: Ministers\n\nPublication title: Caspian Wire\n\nPublication date: Mar 4, 2022\n\nProQuest document ID: 2638\n\nCopyright: x\n${'_'.repeat(60)}\n`;
    const text = `${'_'.repeat(60)}\n${article(1, T, P1)}${article(2, 'Another', P2)}Contact us at: x\n`;
    const { documents, problems } = await read('a.txt', text);
    expect(documents).toMatchObject([
      { ...KNOWN, text: `${P1}\n\nKapanadze: no comment.` },
      { ...KNOWN, title: 'Another', text: `${P2}\n\nKapanadze: no comment.` },
    ]);
    expect(problems).toEqual([]);
  });

  it('of a notebook of linked notes are plain words', async () => {
    const note = `---\ncreated: 2022-03-04\nsource: "[[Papers/Caspian Wire|Caspian Wire]]"\n---\n# ${T}\n\n> [!note] Summary\n> ${P1}\n\n${P2} ^block-1\n\nAsk [[Anna Dolidze|her]] again.\n\n![[quay.png]]\n`;
    expect((await read('a.md', note)).documents).toMatchObject([
      { ...KNOWN, text: `Summary\n${P1}\n\n${P2}\n\nAsk her again.` },
    ]);
  });
});
