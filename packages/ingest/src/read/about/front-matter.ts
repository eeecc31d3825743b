import { parseDocument } from 'yaml';
import { problem, type ReadProblem } from '../problems.ts';
import type { About } from './about.ts';
import { readFields } from './fields.ts';

/** A text with its front matter taken off, and the line of the source (counted from 1) at which the rest begins. */
export interface FrontMatter {
  readonly about: Partial<About>;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly ReadProblem[];
}

const OPENS = /^\uFEFF?---[ \t]*\r?(?:\n|$)/u;
const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]{0,20000}?\n)\+\+\+[ \t]*(?:\r?\n|$)/u;
const UNCLOSED = /^(?:[\p{L}_][\p{L}\p{N}_ -]{0,40}:[^\n]*\n){2,30}(?=[ \t]*\r?\n)/u;
const LONGEST = 20_000;
const MOST_ALIASES = 20;

/** Takes YAML front matter off a text; null where there is none. Broken YAML never costs the text: single lines are still understood. */
export function takeFrontMatter(text: string, file: string): FrontMatter | null {
  const toml = TOML.exec(text);
  if (toml !== null) return takeToml(text, toml, file);
  const open = OPENS.exec(text);
  if (open === null) return null;
  const rest = text.slice(open[0].length, open[0].length + LONGEST);
  const close = /(?:^|\n)(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/u.exec(rest);
  if (close === null) return takeUnclosed(text, open[0].length, file);
  const yaml = rest.slice(0, close.index + (rest[close.index] === '\n' ? 1 : 0));
  if (!/^[ \t]*[\p{L}_][\p{L}\p{N}_ -]*:/mu.test(yaml)) return null;
  const bodyAt = open[0].length + close.index + close[0].length;
  const bodyLine = text.slice(0, bodyAt).split('\n').length;
  const { about, problems } = understand(yaml, file);
  return { about, body: text.slice(bodyAt), bodyLine, problems };
}

/** TOML between lines of `+++`: only its plain `key = value` lines are understood. */
function takeToml(text: string, match: RegExpExecArray, file: string): FrontMatter {
  const lines = (match[1] ?? '').replaceAll(/^(\s*[\w-]+)\s*=\s*/gmu, '$1: ');
  const { about, problems } = readFields(singleLines(lines), { file });
  const bodyLine = match[0].split('\n').length;
  return { about, body: text.slice(match[0].length), bodyLine, problems };
}

/** Front matter that no line of dashes ends: lines of `key: value` at the very top, up to a blank line. */
function takeUnclosed(text: string, from: number, file: string): FrontMatter | null {
  const head = UNCLOSED.exec(text.slice(from, from + LONGEST))?.[0];
  if (head === undefined) return null;
  const { about } = readFields(singleLines(head), { file });
  if (about.title == null && about.publishedOn == null) return null;
  const bodyAt = from + head.length;
  const kept = 'the lines above the first blank one were taken for it, because no line of dashes ends it';
  const problems = [problem('front-matter-broken', file, { line: head.split('\n').length, kept })];
  return { about, body: text.slice(bodyAt), bodyLine: text.slice(0, bodyAt).split('\n').length, problems };
}

function understand(yaml: string, file: string): { about: Partial<About>; problems: ReadProblem[] } {
  const record = parseYaml(yaml);
  if (typeof record === 'number') {
    const { about } = readFields(singleLines(yaml), { file });
    const kept = Object.entries(about).flatMap(([key, value]) => (value === null ? [] : [key]));
    const said = kept.length === 0 ? 'none of it was understood' : `only ${kept.join(', ')} could be made out`;
    return { about, problems: [problem('front-matter-broken', file, { line: record, kept: said })] };
  }
  const { about, mistyped, problems } = readFields(record, { file });
  const keys = mistyped.join(', ');
  return {
    about,
    problems: mistyped.length === 0 ? [...problems] : [...problems, problem('front-matter-types', file, { keys })],
  };
}

/** The record, or the line at which it breaks. Tags are not resolved and aliases are counted, so that it cannot unfold. */
function parseYaml(yaml: string): Record<string, unknown> | number {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const fault = document.errors[0];
  if (fault !== undefined) return yaml.slice(0, fault.pos[0]).split('\n').length;
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return isRecord(value) ? value : 1;
  } catch {
    return 1;
  }
}

/** `key: value` lines of YAML that does not parse, without the marks that broke it. */
function singleLines(yaml: string): Record<string, string> {
  const record: Record<string, string> = {};
  for (const line of yaml.split('\n')) {
    const [, key, value] = /^\s*([\p{L}_-]{2,20})\s*:\s+(\S.*)$/u.exec(line) ?? [];
    if (key === undefined || value === undefined || key in record) continue;
    const bare = value.trim().replace(/^[[{]\s*|\s*[\]}]$/gu, '');
    record[key] = /^(["'])(?:(?!\1).)*\1$/u.exec(bare) === null ? bare : bare.slice(1, -1);
  }
  return record;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
