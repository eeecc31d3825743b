import { describe, expect, it } from 'vitest';
import { readBytes } from '../read-bytes.ts';
import type { Reading } from '../source.ts';

const P1 = 'The foreign minister of Georgia spoke by telephone with the prime minister of Moldova on Tuesday.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there.';

async function read(content: string): Promise<Reading> {
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: 'a.xml', name: 'a.xml', bytes: Buffer.from(content) }, 1 << 20);
}
const nitf = (body: string): string =>
  `<nitf><head><title>Slug</title><docdata><doc-id id-string="urn:x:1"/><date.issue norm="20210504T101500+0400"/></docdata><pubdata name="Caspian Wire"/></head><body><body.head><hedline><hl1>Ministers <em>speak</em></hl1></hedline><byline>By A. B.</byline></body.head><body.content>${body}</body.content><body.end><tagline>Desk: 12345</tagline></body.end></body></nitf>`;

describe('the XML of news agencies', () => {
  it('is read for headline, day, paper and text; captions and what editors are told stay out', async () => {
    const media = '<media media-type="image"><media-caption>A picture of the two.</media-caption></media>';
    const body = `<p>${P1.replace('Georgia', '<location>Georgia</location>')}</p>${media}<hl2>What comes next</hl2><p>${P2}</p>`;
    for (const head of ['', '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n']) {
      expect((await read(head + nitf(body))).documents).toMatchObject([
        {
          ...{ title: 'Ministers speak', publishedOn: '2021-05-04', publisher: 'Caspian Wire' },
          text: `${P1}\n\nWhat comes next\n\n${P2}`,
        },
      ]);
    }
  });

  it('takes each element for one story, where stories stand within stories, and the provider of all for those without one', async () => {
    const story = (title: string, text: string, inner = ''): string =>
      `<NewsItem><NewsComponent><HeadLine>${title}</HeadLine><ContentItem><DataContent><p>${text}</p>${inner}</DataContent></ContentItem></NewsComponent></NewsItem>`;
    const provider = '<Provider><Party FormalName="Caspian Wire"/></Provider>';
    const message = `<NewsML><NewsEnvelope>${provider}</NewsEnvelope>${story('One', P1, story('Two', P2))}</NewsML>`;
    const publisher = 'Caspian Wire';
    expect((await read(message)).documents).toMatchObject([
      { title: 'One', text: P1, publisher },
      { title: 'Two', text: P2, publisher },
    ]);
  });

  it('may be a message of several stories (NewsML-G2), each a document', async () => {
    const item = (title: string, text: string): string =>
      `<newsItem guid="urn:x"><itemMeta><provider><name>Caspian Wire</name></provider><versionCreated>2021-05-05T06:00:00Z</versionCreated></itemMeta><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`;
    const message = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2021-05-06</sent></header><itemSet>${item('One', P1)}${item('Two', P2)}</itemSet></newsMessage>`;
    const { documents } = await read(message);
    const about = { publisher: 'Caspian Wire', publishedOn: '2021-05-05' };
    expect(documents).toMatchObject([
      { title: 'One', text: P1, ...about },
      { title: 'Two', text: P2, ...about, origins: [{ unit: 'item', label: '2' }] },
    ]);
  });

  it('may be of the first NewsML, with NITF within', async () => {
    const story = `<NewsML><NewsItem><Identification><NewsIdentifier><DateId>20210504</DateId></NewsIdentifier></Identification><NewsComponent><AdministrativeMetadata><Provider><Party FormalName="Caspian Wire"/></Provider></AdministrativeMetadata><NewsLines><HeadLine>Ministers speak</HeadLine></NewsLines><ContentItem><DataContent><nitf><body><body.content><p>${P1}</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
    expect((await read(story)).documents).toMatchObject([
      { title: 'Ministers speak', publishedOn: '2021-05-04', publisher: 'Caspian Wire', text: P1 },
    ]);
  });

  it('without a text is refused by name', async () => {
    const { documents, problems } = await read(nitf(''));
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ code: 'xml-without-text' }]);
  });
});
