const LINK =
  /(!?)\[((?:[^[\]\\]|\\.)*)\](?:\(\s*<?[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)?>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|\[[^[\]]*\])/gu;
const FOOTNOTE = /\[\^[^\]\s]{1,60}\]/gu;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/gu;
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/giu;
const STRUCK = /~~(?=\S)[^~]*~~/gu;
const CODE = /(?<!`)(`+)(?!`)([^`]+)(?<!`)\1(?!`)/gu;
const EMPHASIS =
  /(?<![\\*])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?!\*)|(?<![\p{L}\p{N}_\\])_{1,3}(?=[^\s_])|(?<=[^\s_\\])_{1,3}(?![\p{L}\p{N}_])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;
/** What site builders put in where they make the page (Hugo, Jekyll, Liquid): never words of the text. */
const SHORTCODE = /\{\{[<%][^{}]*[%>]\}\}|\{%[^{}]*%\}/gu;
/** Links between notes (Obsidian, wikis), what is shown from elsewhere, the kind of a box, and the name of a line. */
const EMBEDDED = /!\[\[[^[\]]*\]\]/gu;
const NOTE_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu;
const BOX = /^\s*\[![a-z]+\][+-]?\s*/iu;
const LINE_NAME = /\s\^[a-z][\w-]*\s*$/iu;
const MOST_NESTED = 3;

/** A line of Markdown without marks: links keep their words, pictures, struck words and note marks go. */
export function withoutMarks(line: string): string {
  if (!/[[\]*_`~<\\!{^]/u.test(line)) return line;
  let text = line
    .replace(SHORTCODE, '')
    .replace(BOX, '')
    .replace(LINE_NAME, '')
    .replace(EMBEDDED, '')
    .replace(NOTE_LINK, '$1');
  for (let round = 0; round < MOST_NESTED; round++) {
    const before = text;
    text = text.replace(LINK, (_, picture: string, words: string) => (picture === '' ? words : ''));
    if (text === before) break;
  }
  return text
    .replace(FOOTNOTE, '')
    .replace(AUTOLINK, '$1')
    .replace(TAG, (tag) => (/^<br/iu.test(tag) ? ' ' : ''))
    .replace(STRUCK, '')
    .replace(CODE, '$2')
    .replace(EMPHASIS, '')
    .replace(ESCAPE, '$1');
}
