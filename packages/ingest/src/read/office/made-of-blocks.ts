import { printedHead } from '../about/printed-head.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { makeDocument } from '../make-document.ts';
import { normaliseCharacters } from '../normalise/characters.ts';
import { problem, type ReadProblem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import type { WordBlock } from './word-paragraph.ts';
import { afterTitle, titleOf } from './word-title.ts';

/** The document that the paragraphs of a written text make, by the title that is set as such and the head that is printed; `notes` say what was done to it. */
export function madeOfBlocks(source: Source, blocks: readonly WordBlock[], notes: readonly ReadProblem[]): Reading {
  const clean = blocks.map((block) => ({ ...block, text: normaliseCharacters(block.text).text }));
  const { text, origins } = buildBlocks(clean);
  if (text === '') return refused(problem('blank-text', source.file));
  const title = titleOf(clean);
  const printed = printedHead(title === null ? text : `${title}\n${afterTitle(text, title)}`);
  const made = makeDocument(source, { text, origins, own: title === null ? {} : { title }, printed, where: null });
  return { documents: [made.document], problems: [...notes, ...made.problems] };
}
