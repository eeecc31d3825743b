import { readWordBody } from './word-body.ts';

/** The texts of a part with footnotes or endnotes, by their ids. Separators between text and notes are none. */
export function noteTexts(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(
    /<w:(?:foot|end)note\s([^>]*)>([\s\S]*?)<\/w:(?:foot|end)note>/gu,
  )) {
    const id = /w:id="([^"]*)"/u.exec(attributes)?.[1];
    if (id === undefined || attributes.includes('w:type="')) continue;
    const { blocks } = readWordBody(`<w:note>${content}</w:note>`);
    const text = blocks.map((block) => block.text).join(' ');
    if (text !== '') notes.set(id, text);
  }
  return notes;
}
