import { oneLine } from '../normalise/characters.ts';
import { blocksOf, type Block } from './blocks.ts';
import { cleanPage } from './clean.ts';
import { parsePage } from './dom.ts';
import { flattenPage } from './flatten.ts';

/** The text of a snippet of HTML on one line (a title with `&amp;` or `<b>` in it); text without markup comes back as it is. */
export function inlineText(html: string): string | null {
  if (!/&[#\w]+;|<[a-z/!]/iu.test(html)) return oneLine(html);
  const { body } = parsePage(flattenPage(html).html);
  return oneLine(
    blocksOf(body)
      .map((block) => block.text)
      .join(' '),
  );
}

/** The blocks of an article given as HTML without the page around it: a feed item, a mail. */
export function fragmentBlocks(html: string): Block[] {
  const page = parsePage(flattenPage(html).html);
  for (const quoted of page.querySelectorAll(
    'blockquote[type=cite],.gmail_quote,.yahoo_quoted,.moz-cite-prefix,#divRplyFwdMsg,#appendonsend ~ *',
  )) {
    quoted.remove();
  }
  cleanPage(page);
  return blocksOf(page.body).filter((block) => !isMoreLink(block));
}

/** "More »", "Read more": a short block that is nothing but a link. */
export function isMoreLink(block: Block): boolean {
  return (
    block.linked >= block.text.length - 2 && block.text.length <= 40 && block.kind !== 'row' && block.kind !== 'heading'
  );
}
