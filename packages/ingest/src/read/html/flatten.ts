import { tagsOf } from './tags.ts';

/** Deeper than this no page of prose is; parsers and their users recurse or slow down below it. */
export const DEEPEST = 256;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr frame command keygen basefont bgsound'.split(
    ' ',
  ),
);
/** Elements whose end tag may be missing: they close when a sibling begins and do not add to the depth. */
const CLOSES_ITSELF = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp'.split(' '));
const BLOCK = new Set(
  'p div section article table tr li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 header footer main'.split(' '),
);

/** A page's source that is nowhere nested deeper than {@link DEEPEST}. */
export interface FlattenedPage {
  readonly html: string;
  readonly isFlattened: boolean;
}

/** Leaves out the tags below a depth that no page of prose reaches, and keeps their text; blocks become line breaks. */
export function flattenPage(html: string): FlattenedPage {
  let depth = 0;
  let from = 0;
  const parts: string[] = [];
  for (const { name, isEnd, start, end } of tagsOf(html)) {
    if (VOID.has(name) || CLOSES_ITSELF.has(name)) {
      if (depth <= DEEPEST || name === 'br') continue;
    } else if (isEnd) {
      depth = Math.max(0, depth - 1);
      if (depth < DEEPEST) continue;
    } else {
      depth++;
      if (depth <= DEEPEST || isRaw(name)) continue;
    }
    const kept = html.slice(from, start);
    // Many tags in a row are one break.
    if (parts.length === 0 || kept !== '') parts.push(kept, BLOCK.has(name) ? '<br><br>' : ' ');
    from = end;
  }
  if (parts.length === 0) return { html, isFlattened: false };
  parts.push(html.slice(from));
  return { html: parts.join(''), isFlattened: true };
}

/** Their contents are no text, so their tags must stay. */
function isRaw(name: string): boolean {
  return name === 'script' || name === 'style' || name === 'textarea' || name === 'title';
}
