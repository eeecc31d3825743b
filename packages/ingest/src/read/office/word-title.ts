import { normaliseCharacters } from '../normalise/characters.ts';
import type { WordBlock } from './word-paragraph.ts';

const HEADLINE_WITHIN = 4;

/** The paragraph set as title, else a heading at the very beginning. */
export function titleOf(blocks: readonly WordBlock[]): string | null {
  const top = blocks.slice(0, HEADLINE_WITHIN);
  const titled = top.find(({ style }) => style !== null && /^(?:title|titel|titre|titolo|ttulo)$/iu.test(style));
  const first = top[0];
  const title = titled ?? (first?.kind === 'heading' ? first : undefined);
  return title === undefined ? null : normaliseCharacters(title.text).text.replaceAll('\n', ' ');
}

/** What stands behind the title in the text that begins with it or names it. */
export function afterTitle(text: string, title: string): string {
  const at = text.replaceAll('\n', ' ').indexOf(title);
  return at < 0 ? text : text.slice(at + title.length).trimStart();
}
