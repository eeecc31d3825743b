/** One tag of a page's source, with its place in it. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

/**
 * The tags of a page's source in order, in one pass without recursion. Comments and the contents of raw elements hold
 * none, so that a tag within a script counts for nothing.
 */
export function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  while (at >= 0) {
    const next = html[at + 1] ?? '';
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
    } else if (next === '!' || next === '?') {
      at = after(html, '>', at + 2);
    } else if (/[a-z/]/iu.test(next)) {
      const end = tagEnd(html, at);
      const name = /^<\/?([^\s/>]*)/u.exec(html.slice(at, Math.min(end, at + 80)))?.[1]?.toLowerCase() ?? '';
      yield { name, isEnd: next === '/', start: at, end };
      at = next !== '/' && RAW.has(name) ? rawEnd(html, name, end) : end;
    } else {
      at++;
    }
    at = html.indexOf('<', at);
  }
}

/** Where the tag that begins there ends: after its `>` outside of quotes. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length; at++) {
    const mark = html[at] ?? '';
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '>') {
      return at + 1;
    } else if ((mark === '"' || mark === "'") && html[at - 1] === '=') {
      quote = mark;
    }
  }
  return html.length;
}

function rawEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
