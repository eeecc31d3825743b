import type { Origin } from '@readout/domain';
import type { About } from '../about/about.ts';
import { dayOfField } from '../about/printed-day.ts';
import { makeDocument } from '../make-document.ts';
import { oneLine } from '../normalise/characters.ts';
import type { Line } from '../normalise/lines.ts';
import { normaliseLines, printedLines } from '../normalise/normalise-text.ts';
import { problem } from '../problems.ts';
import type { Reading, Source } from '../source.ts';
import { holdsProquest, isProquest, PROQUEST_END, proquestArticle } from './proquest.ts';
import { Gathered } from './records.ts';

/** The two or three letters before each field of an export by Factiva; its text stands in LP (lead) and TD (the rest). */
const FIELD = /^([A-Z]{2,3})(?: {2,}|\t| ?$)(.*)$/u;
const NEEDED = ['HD', 'PD'];
const TEXT_FIELDS = new Set(['LP', 'TD', 'TX']);
const DATABASE_END = /^Document [A-Za-z\d]{10,}\s*$/u;

/** An export by Nexis: what stands between the head and the text, and below it. */
const NEXIS_FIELD =
  /^(?:section|length|byline|dateline|highlight|body|load-date|graphic|publication-type|copyright)\s*:/iu;
const NEXIS_BODY = /^(?:body\s*:?|dateline\s*:.*)$/iu;
const NEXIS_LENGTH = /^length\s*:\s*\d+ words?\s*$/iu;
const NEXIS_FOOT =
  /^(?:load-date|publication-type|graphic|classification|language|subject|journal code|copyright \d{4})\s*:?|^end of document\s*$/iu;
const NEXIS_END = /^(?:end of document|\s*\d+ of \d+ documents)\s*$/iu;
const HEAD_LINES = 14;

/** Whether a text is articles as a press database exports them, with their labels. */
export function looksLikePressExport(text: string): boolean {
  const lines = text.slice(0, 6_000).split('\n');
  return isFactiva(lines) || isNexis(lines) || isProquest(text);
}

function isFactiva(lines: readonly string[]): boolean {
  const labels = new Set(lines.map((line) => FIELD.exec(line.trimEnd())?.[1]));
  return NEEDED.every((label) => labels.has(label)) && [...TEXT_FIELDS].some((label) => labels.has(label));
}

function isNexis(lines: readonly string[]): boolean {
  return lines.some((line) => NEXIS_LENGTH.test(line)) && lines.some((line) => /^body\s*:?\s*$/iu.test(line));
}

/** Reads such an export: one document an article, with its headline, paper and day; codes and notices stay out. */
export function readPressExport(text: string, source: Source): Reading {
  const { lines } = printedLines(text);
  const isOfFields = isProquest(text);
  const isByLabels = !isOfFields && isFactiva(lines.map((line) => line.text).slice(0, 200));
  const gathered = new Gathered(source);
  const articles = articlesOf(lines, isOfFields ? PROQUEST_END : isByLabels ? DATABASE_END : NEXIS_END).filter(
    (article) => !isOfFields || holdsProquest(article),
  );
  for (const [at, article] of articles.entries()) {
    const { about, body } = isOfFields ? proquestArticle(article) : isByLabels ? labelled(article) : printed(article);
    const { text: read, origins } = normaliseLines(body, 0);
    const where = articles.length === 1 ? null : `Article ${String(at + 1)}`;
    if (read === '') {
      gathered.say(problem('entry-without-text', source.file, { Where: where ?? 'The article' }));
      continue;
    }
    const whole: Origin[] = [{ start: 0, end: read.length, unit: 'item', label: String(at + 1) }];
    const made = makeDocument(source, {
      text: read,
      origins: where === null ? origins : whole,
      own: about,
      printed: {},
      where,
    });
    gathered.add(made, where ?? 'The article');
  }
  return gathered.reading();
}

function articlesOf(lines: readonly Line[], end: RegExp): Line[][] {
  const articles: Line[][] = [[]];
  for (const line of lines) {
    if (end.test(line.text)) articles.push([]);
    else articles.at(-1)?.push(line);
  }
  return articles.filter((article) => article.filter((line) => line.text.trim() !== '').length >= 3);
}

function labelled(lines: readonly Line[]): { about: Partial<About>; body: Line[] } {
  const fields = new Map<string, string[]>();
  const body: Line[] = [];
  let label = '';
  for (const line of lines) {
    const found = FIELD.exec(line.text);
    if (found !== null) label = found[1] ?? '';
    const text = found === null ? line.text.trim() : (found[2] ?? '').trim();
    if (found !== null && TEXT_FIELDS.has(label) && body.length > 0) body.push({ ...line, text: '', width: 0 });
    if (TEXT_FIELDS.has(label)) body.push({ ...line, text, width: text.length });
    else fields.set(label, [...(fields.get(label) ?? []), text]);
  }
  const field = (name: string): string | null => oneLine((fields.get(name) ?? []).join(' '));
  const day = field('PD');
  return {
    about: { title: field('HD'), publisher: field('SN'), publishedOn: day === null ? null : dayOfField(day) },
    body,
  };
}

/** Headline, paper and day stand above the first label; which is which is told by the day, behind whose paper or headline it stands. */
function printed(lines: readonly Line[]): { about: Partial<About>; body: Line[] } {
  const bodyAt = lines.findIndex((line) => /^body\s*:?\s*$/iu.test(line.text.trim()));
  const start = bodyAt >= 0 ? bodyAt : lines.findIndex((line) => NEXIS_BODY.test(line.text.trim()));
  const foot = lines.findIndex((line, at) => at > start && NEXIS_FOOT.test(line.text.trim()));
  const firstField = lines.findIndex((line) => NEXIS_FIELD.test(line.text.trim()));
  const head = lines
    .slice(0, Math.max(0, firstField))
    .map((line) => line.text.trim())
    .filter((text) => text !== '' && !/^copyright\b|^all rights reserved/iu.test(text))
    .slice(0, HEAD_LINES);
  const dayAt = head.findIndex((text) => dayOfField(text) !== null);
  const day = head[dayAt];
  const above = head.slice(0, Math.max(0, dayAt));
  const below = head.slice(dayAt + 1);
  // The older form prints paper, day, headline; the newer one headline, paper, day.
  const isOlder = below.length > 0;
  return {
    about: {
      title: (isOlder ? below[0] : above[0]) ?? null,
      publisher: (isOlder ? above[0] : above.at(-1)) ?? null,
      publishedOn: day === undefined ? null : dayOfField(day),
    },
    body: lines.slice(start + 1, foot < 0 ? undefined : foot),
  };
}
