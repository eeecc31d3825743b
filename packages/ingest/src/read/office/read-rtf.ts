import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { madeOfBlocks } from './made-of-blocks.ts';
import { readRtfBody, USUAL, type RichText } from './rtf-body.ts';

/** Reads a rich text (RTF) as it would print: without running heads, comments, pictures and what is hidden or deleted. */
export function readRtf(source: Source): Reading {
  let body: RichText;
  try {
    body = readRtfBody(source.bytes);
  } catch {
    return refused(problem('damaged-file', source.file, { what: 'it is a rich text (RTF) whose groups never close' }));
  }
  const { isCut, unknownEncoding } = body;
  const notes = [
    ...(isCut ? [problem('text-cut-off', source.file, { what: 'a rich text (RTF)' })] : []),
    ...(unknownEncoding === null
      ? []
      : [problem('encoding-unknown', source.file, { declared: unknownEncoding, encoding: USUAL })]),
  ];
  return madeOfBlocks(source, body.blocks, notes);
}
