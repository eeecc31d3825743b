import { commonSize, median } from './fragment.ts';
import { textOfRow, type Row, type Segment } from './rows.ts';

/** A printed line in reading order, with the edges of the column it stands in. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly column: Column;
}

/** A stretch of lines below each other; another one begins where reading goes on elsewhere on the page. */
interface Column {
  readonly left: number;
  readonly right: number;
}

const FEWEST_LINES = 3;
const NARROWEST_GUTTER = 0.6;
const FEWEST_LETTERS = 14;
const FILLED = 0.3;
/** Lines of prose break sentences, so that some begin in lower case; cells of a table begin with a capital or a number. */
const CONTINUED = 0.15;
const STEP = 2;
const MOST_SPLITS = 3;

/** The lines of a page in the order they are read: columns one after the other, what runs across the page in between. */
export function linesInOrder(rows: readonly Row[]): PrintedLine[] {
  return inOrder(rows, 0);
}

function inOrder(rows: readonly Row[], depth: number): PrintedLine[] {
  const gutter = depth < MOST_SPLITS ? bestGutter(rows) : null;
  if (gutter === null) return asOneColumn(rows);
  const lines: PrintedLine[] = [];
  let from = 0;
  for (const run of gutter.runs) {
    lines.push(...asOneColumn(rows.slice(from, run.from)));
    const within = rows.slice(run.from, run.to);
    lines.push(
      ...inOrder(
        sideOf(within, ({ right }) => right <= gutter.x),
        depth + 1,
      ),
    );
    lines.push(
      ...inOrder(
        sideOf(within, ({ right }) => right > gutter.x),
        depth + 1,
      ),
    );
    from = run.to;
  }
  lines.push(...asOneColumn(rows.slice(from)));
  return lines;
}

interface Gutter {
  readonly x: number;
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

/** The place where a white strip parts the most text into two columns of prose; null where there is none. */
function bestGutter(rows: readonly Row[]): Gutter | null {
  const segments = rows.flatMap((row) => row.segments);
  if (segments.length < FEWEST_LINES * 2) return null;
  const [left, right] = [
    Math.min(...segments.map(({ x }) => x)),
    Math.max(...segments.map((segment) => segment.right)),
  ];
  let best: Gutter | null = null;
  let most = 0;
  for (let x = left + STEP; x < right; x += STEP) {
    const runs = runsBeside(rows, x);
    const parted = runs.reduce((sum, { from, to }) => sum + (to - from), 0);
    if (parted > most) {
      most = parted;
      best = { x, runs };
    }
  }
  return best;
}

/** Runs of rows that nothing crosses at `x`, with a column of prose on both sides. */
function runsBeside(rows: readonly Row[], x: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const crosses = at === rows.length || (rows[at]?.segments.some((one) => one.x < x && one.right > x) ?? true);
    if (!crosses) continue;
    const trimmed = bothSided(rows, from, at, x);
    if (trimmed !== null) runs.push(trimmed);
    from = at + 1;
  }
  return runs;
}

function bothSided(rows: readonly Row[], start: number, end: number, x: number): { from: number; to: number } | null {
  const hasRight = (row: Row | undefined): boolean => row?.segments.some((one) => one.x >= x) ?? false;
  const hasLeft = (row: Row | undefined): boolean => row?.segments.some((one) => one.right <= x) ?? false;
  let from = start;
  // What stands above the first line of the other column belongs to the page, not to a column.
  while (from < end && !(hasLeft(rows[from]) && hasRight(rows[from])) && !isBesideNext(rows, from, x)) from++;
  const within = rows.slice(from, end);
  const lefts = sideOf(within, (one) => one.right <= x);
  const rights = sideOf(within, (one) => one.right > x);
  return isGutter(lefts, rights) && isProseColumn(lefts) && isProseColumn(rights) ? { from, to: end } : null;
}

/** Columns need not share their baselines: the row just below may be the other column's. */
function isBesideNext(rows: readonly Row[], at: number, x: number): boolean {
  const [row, next] = [rows[at], rows[at + 1]];
  const [first, second] = [row?.segments[0], next?.segments[0]];
  if (row === undefined || next === undefined || first === undefined || second === undefined) return false;
  return first.x < x !== second.x < x && next.y - row.y < first.size;
}

function sideOf(rows: readonly Row[], isOn: (segment: Segment) => boolean): Row[] {
  return rows.flatMap((row) => {
    const segments = row.segments.filter(isOn);
    return segments.length === 0 ? [] : [{ segments, y: row.y }];
  });
}

function isGutter(lefts: readonly Row[], rights: readonly Row[]): boolean {
  const size = commonSize([...lefts, ...rights].flatMap((row) => row.segments));
  const edge = Math.max(...lefts.flatMap((row) => row.segments.map(({ right }) => right)));
  const start = Math.min(...rights.flatMap((row) => row.segments.map(({ x }) => x)));
  return start - edge >= size * NARROWEST_GUTTER;
}

/** Lines of some length that fill their column and go on in the next, unlike the cells of a table. */
function isProseColumn(rows: readonly Row[]): boolean {
  if (rows.length < FEWEST_LINES) return false;
  const edges = rows.map(edgesOf);
  const width = Math.max(...edges.map(({ right }) => right)) - Math.min(...edges.map(({ left }) => left));
  const texts = rows.map(textOfRow);
  const cased = texts.filter((text) => /^\W*[\p{Lu}\p{Ll}\d]/u.test(text)).length;
  const continued = texts.filter((text) => /^\W*\p{Ll}/u.test(text)).length;
  if (continued < cased * CONTINUED) return false;
  const letters = median(texts.map((text) => text.length));
  return letters >= FEWEST_LETTERS && median(edges.map(({ left, right }) => right - left)) >= width * FILLED;
}

function edgesOf({ segments }: Row): Column {
  return { left: segments[0]?.x ?? 0, right: Math.max(...segments.map(({ right }) => right)) };
}

function asOneColumn(rows: readonly Row[]): PrintedLine[] {
  if (rows.length === 0) return [];
  const edges = rows.map(edgesOf);
  const rights = edges.map(({ right }) => right).sort((a, b) => a - b);
  const column = {
    left: Math.min(...edges.map(({ left }) => left)),
    // One line that runs out of the column does not widen it.
    right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0,
  };
  return rows.map((row, at) => ({
    text: textOfRow(row),
    x: edges[at]?.left ?? 0,
    right: edges[at]?.right ?? 0,
    y: row.y,
    size: commonSize(row.segments),
    column,
  }));
}
