/**
 * Reads a sample document: front matter and body. The front matter of this folder is plain on purpose: `key: value`
 * and lists of scalars, nothing nested, so that this script needs no library; anything else is refused by line.
 */
export function readDocument(text) {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  if (match === null) throw new Error('no front matter between two lines of ---');
  return { front: readFrontMatter(match[1]), body: match[2].trim() };
}

function readFrontMatter(block) {
  const front = {};
  let list = null;
  for (const line of block.split('\n')) {
    const item = /^ {2}- (.+)$/u.exec(line);
    const pair = /^([a-z]+):(?: (.*))?$/u.exec(line);
    if (item !== null && list !== null) list.push(scalar(item[1]));
    else if (pair !== null && pair[2] === undefined) front[pair[1]] = list = [];
    else if (pair !== null) {
      front[pair[1]] = scalar(pair[2]);
      list = null;
    } else throw new Error(`cannot read this line of the front matter: ${line}`);
  }
  return front;
}

function scalar(text) {
  const single = /^'(.*)'$/u.exec(text);
  if (single !== null) return single[1].replaceAll("''", "'");
  const double = /^"([^"\\]*)"$/u.exec(text);
  if (double !== null) return double[1];
  if (/^["[{&*!|>%@`]|: | #/u.test(text)) throw new Error(`put this value between quotes: ${text}`);
  return text;
}

/** The words of a text, as an editor counts them. */
export function countWords(body) {
  return body.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
