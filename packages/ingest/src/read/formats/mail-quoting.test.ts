import { describe, expect, it } from 'vitest';
import { readBytes } from '../read-bytes.ts';
import type { Reading } from '../source.ts';

const P1 = 'The foreign minister of Georgia spoke by telephone with the prime minister of Moldova on Tuesday.';
const P2 = 'The two agreed to meet again in Chisinau in June and to sign the Transit Agreement there.';

function read(content: string, name = 'a.eml'): Promise<Reading> {
  const known = { mediaType: null, charset: null, address: null, said: {}, beside: {}, isFromFolder: false };
  return readBytes({ ...known, file: name, name, bytes: Buffer.from(content) }, 1 << 20);
}
const mail = (subject: string, body: string, type = 'text/plain'): string =>
  `From: Press <p@x.example>\nTo: l@x.example\nDate: Wed, 5 May 2021 09:10:00 +0400\nSubject: ${subject}\nContent-Type: ${type}; charset=utf-8\n\n${body}\n`;
const HEADS = [
  ['WG', 'Von', 'Gesendet', 'An', 'Betreff', 'Wichtigkeit'],
  ['TR', 'De\u00A0', 'Envoyé\u00A0', 'À\u00A0', 'Objet\u00A0', 'Importance\u00A0'],
  ['RV', 'De', 'Enviado el', 'Para', 'Asunto', 'Importancia'],
  ['I', 'Da', 'Inviato', 'A', 'Oggetto', 'Priorità'],
  ['FW', 'От', 'Отправлено', 'Кому', 'Тема', 'Важность'],
  ['VS', 'Fra', 'Sendt', 'Til', 'Emne', 'Prioritet'],
  ['FW', 'Van', 'Verzonden', 'Aan', 'Onderwerp', 'Urgentie'],
  ['İLT', 'Kimden', 'Gönderilme tarihi', 'Kime', 'Konu', 'Önem'],
  ['PD', 'Od', 'Wysłano', 'Do', 'Temat', 'Ważność'],
  ['转发', '发件人', '发送时间', '收件人', '主题', '重要性'],
] as const;

describe.each(HEADS)('a mail handed on under “%s:”', (mark, ...labels) => {
  const head = labels.map((label, at) => `${label}: ${at === 0 ? 'M <m@x.example>' : 'x'}`);

  it('is read with what it hands on, without its head', async () => {
    const { documents, problems } = await read(
      mail(`${mark}: Call`, `See below.\n\n${head.join('\n')}\n\n${P1}\n\n${P2}`),
    );
    expect(documents).toMatchObject([{ title: `${mark}: Call`, text: `See below.\n\n${P1}\n\n${P2}` }]);
    expect(problems.map(({ code }) => code)).toContain('only-quoted');
  });

  it('is so in HTML too', async () => {
    const body = `<p>See below.</p><div><p>${head.join('<br>').replaceAll('<m@x.example>', '')}</p></div><p>${P1}</p><p>Note: ${P2}</p>`;
    expect((await read(mail(`${mark}: Call`, body, 'text/html'))).documents).toMatchObject([
      { text: `See below.\n\n${P1}\n\nNote: ${P2}` },
    ]);
  });

  it('but an answer above such a head is the answer alone', async () => {
    for (const body of [`${P2}\n\n${head.join('\n')}\n\n${P1}`])
      expect((await read(mail('Re: Call', body))).documents).toMatchObject([{ text: P2 }]);
  });
});

describe('a mail handed on by a program of Apple', () => {
  it.each([
    ['Begin forwarded message:', 'From', 'Subject'],
    ['Début du message réexpédié :', 'De', 'Objet'],
    ['Anfang der weitergeleiteten Nachricht:', 'Von', 'Betreff'],
    ['Inicio del mensaje reenviado:', 'De', 'Asunto'],
  ])('%s', async (mark, from, subject) => {
    const body = `\n${mark}\n\n> ${from}: M <m@x.example>\n> ${subject}: Call\n> \n> ${P1}\n> \n> ${P2}`;
    expect((await read(mail('Fwd: Call', body))).documents).toMatchObject([{ text: `${P1}\n\n${P2}` }]);
  });
});

describe('what programs put around a mail', () => {
  it('a signature by OpenPGP is no part of it', async () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${P1}\n\n- - a dash\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=aBcD\n-----END PGP SIGNATURE-----`;
    expect((await read(mail('Call', signed))).documents).toMatchObject([{ text: `${P1}\n\n- a dash` }]);
    expect((await read(signed, 'a.txt')).documents).toMatchObject([{ text: `${P1}\n\n- a dash` }]);
  });

  it('nor one by S/MIME, which is not said to be left out', async () => {
    const parts = `--b\nContent-Type: text/plain\n\n${P1}\n--b\nContent-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Transfer-Encoding: base64\n\nAAECAw==\n--b--`;
    const { documents, problems } = await read(mail('Call', parts, 'multipart/signed; boundary=b'));
    expect(documents).toMatchObject([{ text: P1 }]);
    expect(problems).toEqual([]);
  });

  it('nor the length before it and the list behind it in a file of Apple Mail', async () => {
    const inner = mail('Call', P1);
    const file = `${String(Buffer.byteLength(inner))}      \n${inner}<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>\n`;
    expect((await read(file, '12.emlx')).documents).toMatchObject([{ title: 'Call', text: P1 }]);
  });

  it('a page that a word processor saved with its parts is a page', async () => {
    const page = `<html><head><meta name=Generator content="Microsoft Word 15"><title>Call</title></head><body><p class=MsoTitle>Call</p><p>${P1}</p><p>${P2}</p></body></html>`;
    const saved = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\nThis document is a web archive.\n\n--b\nContent-Location: file:///C:/1/a.htm\nContent-Type: text/html; charset="us-ascii"\n\n${page}\n--b\nContent-Type: text/xml\n\n<xml/>\n--b--\n`;
    expect((await read(saved, 'a.mht')).documents).toMatchObject([{ title: 'Call', text: `${P1}\n\n${P2}` }]);
  });

  it('the name of an attachment may come in pieces', async () => {
    const name = "filename*0*=utf-8''notatka%20z%20;\n filename*1*=Ko%C5%9Bcierzyny.txt";
    const parts = `--b\nContent-Type: text/plain\n\n${P1}\n--b\nContent-Type: text/plain\nContent-Disposition: attachment;\n ${name}\n\n${P2}\n--b--`;
    expect((await read(mail('Call', parts, 'multipart/mixed; boundary=b'))).documents[1]?.origins[0]).toMatchObject({
      unit: 'attachment',
      label: 'notatka z Kościerzyny.txt',
    });
  });
});
