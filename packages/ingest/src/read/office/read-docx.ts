import { printedHead } from '../about/printed-head.ts';
import { unzip } from '../archive/unzip.ts';
import { decodeText } from '../decode/decode-text.ts';
import { buildBlocks } from '../html/build-blocks.ts';
import { makeDocument } from '../make-document.ts';
import { normaliseCharacters } from '../normalise/characters.ts';
import { problem, type ReadProblem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { noteTexts } from './word-notes.ts';
import { withUsualPrefix } from './usual-prefix.ts';
import { readWordBody, type WordBody } from './word-body.ts';
import { afterTitle, titleOf } from './word-title.ts';
import { raised, type NoteMark, type WordBlock } from './word-paragraph.ts';

const MEGABYTE = 1_048_576;
const MOST_ENTRIES = 5_000;
const MAIN = /^word\/document\d*\.xml$/iu;
const NOTES = /^word\/(footnotes|endnotes)\.xml$/iu;
const COMMENTS = /^word\/comments\.xml$/iu;

/**
 * Reads a Word document as it would print with all changes accepted: no deleted or moved-away words, no comments, no running heads,
 * each note below the paragraph that it is marked in, text boxes below theirs. Properties of the file are not trusted: they are
 * those of a template as often as not.
 */
export async function readDocx(source: Source, maxBytes: number): Promise<Reading> {
  const { file } = source;
  const isWanted = (name: string): boolean => MAIN.test(name) || NOTES.test(name) || COMMENTS.test(name);
  const unzipped = await unzip(
    source.bytes,
    { maxEntryBytes: maxBytes, maxTotalBytes: maxBytes * 2, maxEntries: MOST_ENTRIES },
    isWanted,
  );
  const damaged = refused(
    problem('damaged-file', file, { what: 'it is a Word document (DOCX) whose parts cannot be unpacked' }),
  );
  if (unzipped.kind === 'damaged') return damaged;
  const partOf = (form: RegExp): (typeof unzipped.entries)[number] | undefined =>
    unzipped.entries.find(({ name }) => form.test(name));
  const main = partOf(MAIN);
  if (unzipped.entries.some(({ fault }) => fault === 'too-large')) {
    return refused(problem('unfolds-too-large', file, { limit: Math.floor(maxBytes / MEGABYTE) }));
  }
  if (main?.bytes == null) return damaged;
  let body: WordBody;
  const notes = new Map<string, string>();
  try {
    body = readWordBody(xmlOf(main.bytes));
    for (const { name, bytes } of unzipped.entries) {
      const kind = NOTES.exec(name)?.[1]?.toLowerCase() === 'endnotes' ? 'endnote' : 'footnote';
      if (NOTES.test(name) && bytes !== null)
        for (const [id, text] of noteTexts(xmlOf(bytes))) notes.set(`${kind} ${id}`, text);
    }
  } catch {
    return refused(
      problem('damaged-file', file, { what: 'it is a Word document (DOCX) whose text is not well-formed' }),
    );
  }
  const { text, origins } = buildBlocks(withNotes(body.blocks, notes));
  if (text === '') return refused(problem('blank-text', file));
  const title = titleOf(body.blocks);
  const printed = printedHead(title === null ? text : `${title}\n${afterTitle(text, title)}`);
  const made = makeDocument(source, { text, origins, own: title === null ? {} : { title }, printed, where: null });
  const comments = partOf(COMMENTS)?.bytes ?? null;
  return { documents: [made.document], problems: [...draftNotes(file, body, comments), ...made.problems] };
}

function draftNotes(file: string, body: WordBody, comments: Uint8Array | null): ReadProblem[] {
  const count = comments === null ? 0 : (xmlOf(comments).match(/<w:comment[\s>]/gu)?.length ?? 0);
  return [
    ...(body.changes > 0 ? [problem('tracked-changes', file, { count: body.changes })] : []),
    ...(count > 0 ? [problem('comments-left-out', file, { count })] : []),
    ...(body.withheld > 0 ? [problem('struck-left-out', file, { count: body.withheld })] : []),
  ];
}

/** Each note stands below the paragraph that marks it, with the number it is marked by. */
function withNotes(blocks: readonly WordBlock[], notes: ReadonlyMap<string, string>): WordBlock[] {
  let number = 0;
  return blocks.flatMap((block) => {
    const clean = { ...block, text: normaliseCharacters(block.text).text };
    const told = block.notes.flatMap((mark: NoteMark): WordBlock[] => {
      number++;
      const text = notes.get(`${mark.kind} ${mark.id}`);
      if (text === undefined) return [];
      return [
        { text: `${raised(number)} ${normaliseCharacters(text).text}`, kind: 'paragraph', style: null, notes: [] },
      ];
    });
    return [clean, ...told];
  });
}

function xmlOf(bytes: Uint8Array): string {
  return withUsualPrefix(decodeText(bytes, '').text);
}
