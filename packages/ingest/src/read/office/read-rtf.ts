import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { madeOfBlocks } from './made-of-blocks.ts';
import { readRtfBody, type RichText } from './rtf-body.ts';

/** Reads a rich text (RTF) as it would print: without running heads, comments, pictures and what is hidden or deleted. */
export function readRtf(source: Source): Reading {
  let body: RichText;
  try {
    body = readRtfBody(source.bytes);
  } catch {
    return refused(problem('damaged-file', source.file, { what: 'it is a rich text (RTF) whose groups never close' }));
  }
  const notes = body.isCut ? [problem('text-cut-off', source.file, { what: 'a rich text (RTF)' })] : [];
  return madeOfBlocks(source, body.blocks, notes);
}
