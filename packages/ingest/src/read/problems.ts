import { FILE_PROBLEMS } from './problems/file-problems.ts';
import { FORMAT_PROBLEMS } from './problems/format-problems.ts';
import { PAGE_PROBLEMS } from './problems/page-problems.ts';
import { TEXT_PROBLEMS } from './problems/text-problems.ts';

/** Every way in which reading can fail or be less than whole: a closed list. Codes are part of the interface and stay. */
export const READ_PROBLEMS = { ...FILE_PROBLEMS, ...FORMAT_PROBLEMS, ...PAGE_PROBLEMS, ...TEXT_PROBLEMS };

/** A code of the catalogue. */
export type ReadProblemCode = keyof typeof READ_PROBLEMS;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
/** What the sentence of a code needs to know beside the file. */
export type ProblemDetails<Code extends ReadProblemCode> = Readonly<
  Record<Exclude<Holes<(typeof READ_PROBLEMS)[Code]['says']>, 'file'>, string | number>
>;

/** Something that went wrong with, or should be known of, one input. */
export interface ReadProblem {
  /** What the person named: a path as given, an address, a dropped file's name, or `-`. */
  readonly file: string;
  readonly code: ReadProblemCode;
  /** A sentence for a person: what is the matter, with which file, and what to do next. */
  readonly message: string;
}

const LONGEST_DETAIL = 300;

/** Makes the problem of that code about that file. Names are shown without control characters and cut at 300 characters. */
export function problem<Code extends ReadProblemCode>(
  code: Code,
  file: string,
  ...[details]: keyof ProblemDetails<Code> extends never ? [] : [ProblemDetails<Code>]
): ReadProblem {
  const values: Readonly<Record<string, string | number>> = { ...details, file };
  const message = READ_PROBLEMS[code].says.replaceAll(/\{(\w+)\}/gu, (_, hole: string) => shown(values[hole] ?? ''));
  return { file, code, message };
}

/** Whether something was refused because of it (exit code 1), or it is only to be known. */
export function isRefusal({ code }: ReadProblem): boolean {
  return READ_PROBLEMS[code].weight === 'refused';
}

function shown(value: string | number): string {
  const text = String(value).replaceAll(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�');
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
}
