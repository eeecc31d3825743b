import { commonSize, type Fragment } from './fragment.ts';

/** A run of text without a wide gap: a whole line, or the part of one that belongs to a column or cell. */
export type Segment = Fragment;

/** What stands on one baseline of a page, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly y: number;
}

const SAME_BASELINE = 0.3;
const SPACE = 0.13;
const GAP = 0.9;
const SMALL = 0.8;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const INITIAL = 1.8;
/** Letters that are written from the right. */
const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** The rows of a page from top to bottom. Raised marks of notes go to the line they belong to, large initials to their word. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const body = commonSize(fragments);
  const sorted = withInitials(withRaisedMarks(fragments), body).sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Fragment[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && fragment.y - baseline <= SAME_BASELINE * Math.min(size, fragment.size)) {
      row.push(fragment);
      continue;
    }
    rows.push([fragment]);
    baseline = fragment.y;
    size = fragment.size;
  }
  return rows.map((row) => {
    const inPlace = row.sort((a, b) => a.x - b.x);
    return { segments: isRightToLeft(row) ? segmentsFromRight(inPlace) : segmentsOf(inPlace), y: row[0]?.y ?? 0 };
  });
}

function isRightToLeft(row: readonly Fragment[]): boolean {
  const text = row.map((fragment) => fragment.text).join('');
  return (text.match(FROM_RIGHT)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** A line that is read from the right: its words from there, numbers and foreign words among them as they stand. */
function segmentsFromRight(row: readonly Fragment[]): Segment[] {
  const runs: Fragment[][] = [];
  for (const fragment of row) {
    const last = runs.at(-1);
    const isPlain = (one: Fragment | undefined): boolean =>
      one !== undefined && /[\p{L}\p{N}]/u.test(one.text) && one.text.search(FROM_RIGHT) < 0;
    if (last !== undefined && isPlain(fragment) && isPlain(last.at(-1))) last.push(fragment);
    else runs.push([fragment]);
  }
  const mirrored = runs.flatMap((run) => (run.length > 1 ? segmentsOf(run) : run)).map(mirror);
  return segmentsOf(mirrored.sort((a, b) => a.x - b.x)).map(mirror);
}

function mirror<Piece extends Fragment>(piece: Piece): Piece {
  return { ...piece, x: -piece.right, right: -piece.x };
}

/** The text of a row as one line; cells far apart are parted by a tab. */
export function textOfRow({ segments }: Row): string {
  return segments
    .map((segment, at) => {
      const before = segments[at - 1];
      if (before === undefined) return segment.text;
      const gap = Math.max(segment.x - before.right, before.x - segment.right);
      return (gap > segment.size * 2 ? '\t' : ' ') + segment.text;
    })
    .join('');
}

function segmentsOf(row: readonly Fragment[]): Segment[] {
  const segments: { text: string; x: number; right: number; y: number; size: number }[] = [];
  for (const fragment of row) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : fragment.x - last.right;
    if (last === undefined || gap > GAP * Math.max(last.size, fragment.size)) {
      segments.push({ ...fragment });
      continue;
    }
    const isApart =
      gap > SPACE * Math.min(last.size, fragment.size) && !/\s$/u.test(last.text) && !/^\s/u.test(fragment.text);
    last.text += (isApart ? ' ' : '') + fragment.text;
    last.right = Math.max(last.right, fragment.right);
    last.size = fragment.text.length > last.text.length / 2 ? fragment.size : last.size;
  }
  return segments;
}

/** A small number above the baseline is the mark of a note: it must not melt into the number before it. */
function withRaisedMarks(fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((mark) => {
    if (!/^\s*[\d*†‡]{1,3}\s*$/u.test(mark.text)) return mark;
    const word = fragments.find(
      (other) =>
        mark.size <= other.size * SMALL &&
        other.y - mark.y > other.size * 0.15 &&
        other.y - mark.y < other.size * 0.7 &&
        Math.abs(mark.x - other.right) < other.size * 0.5,
    );
    if (word === undefined) return mark;
    const text = mark.text.trim().replaceAll(/\d/gu, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
    return { text, x: word.right, right: Math.max(mark.right, word.right), y: word.y, size: word.size };
  });
}

/** An initial over several lines is the first letter of the word beside its top. */
function withInitials(fragments: readonly Fragment[], body: number): Fragment[] {
  const rest = [...fragments];
  for (const initial of fragments) {
    if (initial.size < body * INITIAL || !/^\s*["“«‘]?\p{Lu}\s*$/u.test(initial.text)) continue;
    const beside = rest
      .filter(
        (one) =>
          one !== initial &&
          one.size < initial.size / 1.5 &&
          one.y <= initial.y + body * SAME_BASELINE &&
          one.y > initial.y - initial.size &&
          one.x >= initial.right - body * 0.3 &&
          one.x - initial.right < body * 1.5,
      )
      .sort((a, b) => a.y - b.y || a.x - b.x)[0];
    if (beside === undefined || !/^\p{L}/u.test(beside.text)) continue;
    rest[rest.indexOf(beside)] = { ...beside, text: initial.text.trim() + beside.text };
    rest.splice(rest.indexOf(initial), 1);
  }
  return rest;
}
