import { takeFrontMatter } from '../about/front-matter.ts';
import { firstKnown } from '../about/about.ts';
import { printedHead } from '../about/printed-head.ts';
import { inlineText } from '../html/fragment.ts';
import { makeDocument } from '../make-document.ts';
import type { Line } from '../normalise/lines.ts';
import { normaliseLines, printedLines } from '../normalise/normalise-text.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';
import { withoutMarks } from './markdown-marks.ts';
import { controlNote, shiftLines } from './plain-text.ts';

const FENCE = /^\s*(?:`{3,}|~{3,})/u;
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/u;
const RULE = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const DEFINITION = /^\s{0,3}\[(?!\^)[^\]]{1,200}\]:\s*\S/u;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const BLANK = '';

/** Reads Markdown: front matter, the first heading as the title, and the text without its marks. */
export function readMarkdown(text: string, source: Source): Reading {
  const front = takeFrontMatter(text, source.file);
  const given = firstKnown(source.said, front?.about ?? {}, source.beside).title;
  const { lines, controls } = printedLines(front?.body ?? text);
  const { body, withHeading, heading } = plainLines(lines);
  // A heading that is not the title is part of the text.
  const isTitle = heading !== null && (given === null || fold(given) === fold(heading));
  const whole = normaliseLines(isTitle ? body : withHeading, controls);
  if (whole.text === '') return refused(problem('blank-text', source.file));
  const printed = printedHead(isTitle ? `${heading}\n${whole.text}` : whole.text);
  const { document, problems } = makeDocument(source, {
    text: whole.text,
    origins: shiftLines(whole, (front?.bodyLine ?? 1) - 1),
    own: front?.about ?? {},
    printed: { ...printed, title: heading ?? printed.title ?? null },
    where: null,
  });
  return { documents: [document], problems: [...(front?.problems ?? []), ...controlNote(whole, source), ...problems] };
}

/** Lines without the marks of Markdown, blank where a line was nothing but marks; the first heading apart, if the text begins with it. */
function plainLines(source: readonly Line[]): { body: Line[]; withHeading: Line[]; heading: string | null } {
  const lines: Line[] = [];
  let inFence = false;
  let inComment = false;
  let headingAt = -1;
  let printed = 0;
  const put = (line: Line): void => {
    lines.push(line);
    if (line.text.trim() !== '') printed++;
  };
  for (const line of source) {
    if (FENCE.test(line.text)) {
      inFence = !inFence;
      put({ ...line, text: BLANK });
      continue;
    }
    if (inFence) {
      put(line);
      continue;
    }
    const uncommented = withoutComments(line.text, inComment);
    inComment = uncommented.isOpen;
    const isUnderline = UNDERLINE.test(uncommented.text) && (lines.at(-1)?.text.trim() ?? '') !== '';
    const heading = HEADING.exec(uncommented.text)?.[1];
    if (isUnderline && printed === 1 && headingAt < 0) headingAt = lines.length - 1;
    if (heading !== undefined && printed === 0 && headingAt < 0) headingAt = lines.length;
    if (isUnderline) put({ ...line, text: BLANK });
    else if (heading === undefined) put({ ...line, text: plainLine(uncommented.text) });
    else {
      put({ ...line, text: inline(heading) });
      put({ ...line, text: BLANK });
    }
  }
  const heading = lines[headingAt]?.text ?? null;
  const body = lines.filter((_, at) => at !== headingAt);
  return { body, withHeading: lines, heading: heading === '' ? null : heading };
}

function withoutComments(text: string, isOpen: boolean): { text: string; isOpen: boolean } {
  let rest = text;
  let kept = '';
  let open = isOpen;
  while (rest !== '') {
    const at = rest.indexOf(open ? '-->' : '<!--');
    if (at < 0) return { text: open ? kept : kept + rest, isOpen: open };
    if (!open) kept += rest.slice(0, at);
    rest = rest.slice(at + (open ? 3 : 4));
    open = !open;
  }
  return { text: kept, isOpen: open };
}

function plainLine(text: string): string {
  if (RULE.test(text) || DEFINITION.test(text) || (text.includes('|') && TABLE_RULE.test(text))) return BLANK;
  const unquoted = text.replace(/^(?:\s{0,3}>\s?)+/u, '');
  const item = /^(\s*)[-*+]\s+(?:\[[ xX]\]\s+)?(.*)$/u.exec(unquoted);
  if (item !== null) return inline(item[2] ?? '');
  if (/^\s*\|.*\|\s*$/u.test(unquoted)) {
    const cells = unquoted.trim().slice(1, -1).split('|');
    return cells.map((cell) => inline(cell.trim())).join('\t');
  }
  return inline(unquoted.replace(/\\$/u, '').replace(/^\s{0,3}\[\^[^\]]{1,60}\]:\s*/u, ''));
}

function inline(text: string): string {
  const bare = withoutMarks(text);
  return /&[#\w]{2,10};/u.test(bare) ? (inlineText(bare.replaceAll('<', '&lt;')) ?? '') : bare;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
