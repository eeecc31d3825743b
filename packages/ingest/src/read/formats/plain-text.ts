import { printedHead } from '../about/printed-head.ts';
import { takeFrontMatter } from '../about/front-matter.ts';
import { makeDocument } from '../make-document.ts';
import type { Line } from '../normalise/lines.ts';
import { normaliseLines, printedLines, type NormalisedText } from '../normalise/normalise-text.ts';
import { withoutSignatures } from '../normalise/signed-text.ts';
import { problem, type ReadProblem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';

const MOST_FRAME_LINES = 8;

/**
 * Reads a plain text. All of it as printed is the body, headline and byline too: that they are such is a guess, and
 * evidence is not cut by a guess. The frame of a teleprinter (ZCZC … NNNN) is no part of the story.
 */
export function readPlainText(text: string, source: Source): Reading {
  const front = takeFrontMatter(text, source.file);
  const { lines, controls } = printedLines(front?.body ?? text);
  const normalised = normaliseLines(withoutWireMarks(withoutWireFrame(withoutSignatures(lines))), controls);
  if (normalised.text === '') return refused(problem('blank-text', source.file));
  const { document, problems } = makeDocument(source, {
    text: normalised.text,
    origins: shiftLines(normalised, (front?.bodyLine ?? 1) - 1),
    own: front?.about ?? {},
    printed: printedHead(normalised.text),
    where: null,
  });
  return {
    documents: [document],
    problems: [...(front?.problems ?? []), ...controlNote(normalised, source), ...problems],
  };
}

/** The note on control characters that were left out, if any were. */
export function controlNote({ controls }: NormalisedText, source: Source): ReadProblem[] {
  return controls === 0 ? [] : [problem('control-characters', source.file, { count: controls })];
}

/** Origins with their lines counted from the top of the file, above which `by` lines were taken off. */
export function shiftLines({ origins }: NormalisedText, by: number): NormalisedText['origins'] {
  if (by === 0) return origins;
  return origins.map((origin) => ({
    ...origin,
    label: origin.label.replaceAll(/\d+/gu, (number) => String(Number(number) + by)),
  }));
}

function withoutWireFrame(lines: Line[]): Line[] {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  if (first < 0 || !/^ZCZC\b/u.test(lines[first]?.text ?? '')) return lines;
  const frameEnd = lines.findIndex((line, at) => at > first && line.text.trim() === '');
  const start = frameEnd > 0 && frameEnd - first <= MOST_FRAME_LINES ? frameEnd + 1 : first + 1;
  const last = lines.findLastIndex((line) => line.text.trim() !== '');
  return lines.slice(start, lines[last]?.text.trim() === 'NNNN' ? last : undefined);
}

/** Agencies' lines for machines and editors (ANPA): `^BC-Place-Subject,0123<`, `^Eds: …<`; the headline and byline among them are text. */
const WIRE_LINE = /^\^(.*?)[<=]?$/u;
const WIRE_SLUG = /^(?:[A-Z]{2}-\S.*|eds\s*:.*|.*-writethru\b.*)$/iu;
const MOST_WIRE_LINES = 12;

function withoutWireMarks(lines: readonly Line[]): Line[] {
  const marked = lines.slice(0, MOST_WIRE_LINES).filter((line) => WIRE_LINE.test(line.text)).length;
  if (marked < 2) return [...lines];
  return lines.flatMap((line, at) => {
    const said = at < MOST_WIRE_LINES ? WIRE_LINE.exec(line.text)?.[1] : undefined;
    if (said === undefined) return [line];
    return WIRE_SLUG.test(said) ? [] : [{ ...line, text: said, width: said.length }];
  });
}
