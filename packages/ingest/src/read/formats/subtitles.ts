import type { Origin } from '@readout/domain';
import { makeDocument } from '../make-document.ts';
import { normaliseCharacters } from '../normalise/characters.ts';
import { problem } from '../problems.ts';
import { refused, type Reading, type Source } from '../source.ts';

const CODE = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}`;
/** SubRip writes a comma, WebVTT a full stop and settings behind. */
const TIMES = new RegExp(`^\\s*(${CODE})\\s*-->\\s*(${CODE})(?:\\s.*)?$`, 'u');
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/u;
const FEWEST_CUES = 2;
/** A silence this long, in seconds, parts two paragraphs. */
const LONG_SILENCE = 4;
const LONGEST_PARAGRAPH = 600;
const ENDS_A_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/u;

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  readonly text: string;
  readonly line: number;
}

/** Whether a text is subtitles (SubRip, WebVTT): lines of time codes with words below them. */
export function looksLikeSubtitles(text: string): boolean {
  const lines = text.slice(0, 4_000).split('\n', 60);
  const times = lines.filter((line) => TIMES.test(line)).length;
  if (/^\uFEFF?WEBVTT(?:[ \t].*)?$/u.test(lines[0]?.trimEnd() ?? '')) return times > 0;
  return times >= FEWEST_CUES && lines.findIndex((line) => TIMES.test(line)) <= 2;
}

/** Reads subtitles as running text: without numbers, time codes and styles; a sentence over several captions is whole, and each paragraph knows its lines. */
export function readSubtitles(text: string, source: Source): Reading {
  const parts: string[] = [];
  const origins: Origin[] = [];
  let length = 0;
  for (const { text: paragraph, from, to } of paragraphsOf(cuesOf(text))) {
    const gap = parts.length === 0 ? '' : '\n\n';
    const start = length + gap.length;
    parts.push(gap, paragraph);
    length = start + paragraph.length;
    origins.push({
      start,
      end: length,
      unit: 'line',
      label: from === to ? String(from) : `${String(from)}–${String(to)}`,
    });
  }
  const whole = parts.join('');
  if (whole === '') return refused(problem('blank-text', source.file));
  const made = makeDocument(source, { text: whole, origins, own: {}, printed: {}, where: null });
  return { documents: [made.document], problems: made.problems };
}

function cuesOf(text: string): Cue[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, from = '', to = ''] = TIMES.exec(lines[at] ?? '') ?? [];
    if (from === '') continue;
    const said: string[] = [];
    const line = at + 2;
    while (at + 1 < lines.length && lines[at + 1] !== '' && !TIMES.test(lines[at + 1] ?? '')) {
      said.push(lines[at + 1] ?? '');
      at++;
    }
    const joined = said.join(' ').trim();
    const speaker = VOICE.exec(joined)?.[1]?.trim() ?? null;
    const words = normaliseCharacters(withoutMarks(joined)).text.replaceAll(/\s+/gu, ' ').trim();
    if (words !== '') cues.push({ from: seconds(from), to: seconds(to), speaker, text: words, line });
  }
  return cues;
}

function paragraphsOf(cues: readonly Cue[]): { text: string; from: number; to: number }[] {
  const paragraphs: { text: string; from: number; to: number }[] = [];
  let before: Cue | undefined;
  for (const cue of cues) {
    const last = paragraphs.at(-1);
    const isSameVoice = before?.speaker === cue.speaker && !/^[-–—]\s/u.test(cue.text);
    const isRun =
      last !== undefined &&
      before !== undefined &&
      isSameVoice &&
      !(
        ENDS_A_SENTENCE.test(last.text) &&
        (cue.from - before.to >= LONG_SILENCE || last.text.length > LONGEST_PARAGRAPH)
      );
    if (isRun && before?.text !== cue.text) {
      last.text += ` ${cue.text}`;
      last.to = cue.line;
    } else if (!isRun) {
      const label = cue.speaker === null ? '' : `${cue.speaker}: `;
      paragraphs.push({ text: label + cue.text, from: cue.line, to: cue.line });
    }
    before = cue;
  }
  return paragraphs;
}

/** Styles in tags and braces, times within a caption, and the few entities that WebVTT has. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/<\/?[a-z\d][^<>]{0,80}>|\{\\[^{}]{0,40}\}/giu, '')
    .replaceAll(/&(?:nbsp|lrm|rlm);/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function seconds(code: string): number {
  return code
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
