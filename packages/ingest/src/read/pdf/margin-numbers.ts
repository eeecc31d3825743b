import { commonSize, median, type Fragment } from './fragment.ts';

const NUMBER = /^\s*(\d{1,4})(?:\s*$|\s{2,}(?=\S))/u;
/** So many numbers in a row make a count of lines: of every line, or of each fifth or tenth. */
const FEWEST_OF_ALL = 8;
const FEWEST_OF_SOME = 3;
const SHORTEST_LINE = 12;
/** Where most lines begin: a heading or two may stand further out. */
const EDGE = 0.1;
const MOST_OUT_OF_ORDER = 0.15;
/** How far the distance of two numbers may be from what the others have for each line. */
const UNEVEN = 0.15;
const MOST_GAPS = 2.2;
/** Lines are not further apart than this, in sizes of letters. */
const WIDEST = 3.5;

interface MarginNumber {
  readonly fragment: Fragment;
  readonly value: number;
  /** What is printed behind it, where both are one piece. */
  readonly rest: string;
}

/**
 * The pieces of all pages without the numbers that count their lines in the margin (transcripts, bills, drafts): numbers beside the lines,
 * nothing but text on their one side, that rise evenly and stand as far apart as they count. Numbers of paragraphs do not.
 */
export function withoutMarginNumbers(pages: readonly (readonly Fragment[])[]): Fragment[][] {
  for (const side of ['left', 'right'] as const) {
    const numbers = pages.map((fragments) => numbersBeside(fragments, side));
    if (!countLines(numbers)) continue;
    return pages.map((fragments, at) => {
      const found = new Map((numbers[at] ?? []).map((number) => [number.fragment, number.rest]));
      return fragments.flatMap((fragment) => {
        const rest = found.get(fragment);
        return rest === undefined ? [fragment] : rest === '' ? [] : [withoutNumber(fragment, rest)];
      });
    });
  }
  return pages.map((fragments) => [...fragments]);
}

function numbersBeside(fragments: readonly Fragment[], side: 'left' | 'right'): MarginNumber[] {
  const lines = fragments.filter(({ text }) => text.trim().length >= SHORTEST_LINE).map(withoutOwnNumber);
  if (lines.length === 0) return [];
  const edges = lines.map((line) => (side === 'left' ? line.x : -line.right)).sort((a, b) => a - b);
  const edge = edges[Math.floor(edges.length * EDGE)] ?? 0;
  return fragments
    .flatMap((fragment): MarginNumber[] => {
      const [found, value] = NUMBER.exec(fragment.text) ?? [];
      if (found === undefined) return [];
      const rest = fragment.text.slice(found.length).trim();
      const share = found.trimEnd().length / Math.max(1, fragment.text.length);
      const own = { ...fragment, right: fragment.x + (fragment.right - fragment.x) * (rest === '' ? 1 : share) };
      const isOutside = side === 'left' ? own.right <= edge + 0.5 : rest === '' && -own.x <= edge + 0.5;
      return isOutside ? [{ fragment, value: Number(value), rest }] : [];
    })
    .sort((a, b) => a.fragment.y - b.fragment.y);
}

function countLines(pages: readonly (readonly MarginNumber[])[]): boolean {
  const steps = pages.flatMap((numbers) =>
    numbers.slice(1).map((number, at) => ({
      by: number.value - (numbers[at]?.value ?? 0),
      down: number.fragment.y - (numbers[at]?.fragment.y ?? 0),
    })),
  );
  const step = median(steps.map(({ by }) => by));
  const size = commonSize(pages.flatMap((numbers) => numbers.map(({ fragment }) => fragment)));
  if (step < 1 || steps.length + 1 < (step === 1 ? FEWEST_OF_ALL : FEWEST_OF_SOME)) return false;
  const even = steps.filter(({ by }) => by === step);
  if (even.length < steps.length * (1 - MOST_OUT_OF_ORDER)) return false;
  // Years and numbers of items begin anywhere.
  if (Math.min(...pages.flatMap((numbers) => numbers.map(({ value }) => value))) > step) return false;
  const each = even.map(({ down }) => down / step);
  const usual = step === 1 ? median(each) : Math.min(...each);
  // Where only some lines bear their number, gaps between paragraphs lie between two of them.
  const widest = usual * (step === 1 ? 1 + UNEVEN : MOST_GAPS);
  const regular = each.filter((distance) => distance >= usual * (1 - UNEVEN) && distance <= widest).length;
  return usual <= size * WIDEST && regular >= each.length * (1 - MOST_OUT_OF_ORDER * 2);
}

/** A line that begins with its number, from where its words begin. */
function withoutOwnNumber(fragment: Fragment): Fragment {
  const found = NUMBER.exec(fragment.text)?.[0] ?? '';
  const rest = fragment.text.slice(found.length).trim();
  return found === '' || rest === '' ? fragment : withoutNumber(fragment, rest);
}

function withoutNumber(fragment: Fragment, rest: string): Fragment {
  return { ...fragment, text: rest, x: fragment.right - withoutNumberWidth(fragment, rest) };
}

/** The width of the words behind the number, as their share of the letters. */
function withoutNumberWidth({ text, x, right }: Fragment, rest: string): number {
  return ((right - x) * rest.length) / Math.max(1, text.length);
}
