import type { Confirmation, Status } from '@readout/domain';
import type { Paint, Stroke } from '../paint/paint.ts';
import type { Point, SceneLine } from '../scene.ts';
import type { TokenName } from '../tokens.ts';

/** How a line is drawn, and so how firmly a contact is told. */
export interface LineCode {
  readonly colour: TokenName;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** What stands across the middle of the line. */
  readonly mark: 'cross' | 'double-stroke' | null;
}

const FIRM = 2.4;
const THIN = 1.35;
const SHORT_DASH = [4, 3.5];
const LONG_DASH = [9, 5];
const ROUND_DOTS = [0.1, 4.6];

const solid = (width: number): LineCode => ({ colour: 'ink-2', width, dash: [], cap: 'butt', mark: null });

/** Contact to agreement: fine dots in the colour of edges. */
export const AGREEMENT_LINE: LineCode = { colour: 'edge', width: 1, dash: [1, 3], cap: 'butt', mark: null };

/** The line from a contact to one of its parties. */
export function lineCode(status: Status, confirmation: Confirmation): LineCode {
  switch (status) {
    case 'denied':
      return { ...solid(THIN), colour: 'denied', mark: 'cross' };
    case 'cancelled':
      return { ...solid(THIN), colour: 'ink-3', mark: 'double-stroke' };
    case 'planned':
      return { ...solid(THIN), dash: LONG_DASH };
    case 'proposed':
      return { ...solid(1.7), dash: ROUND_DOTS, cap: 'round' };
    case 'held':
      if (confirmation === 'both-sides') return solid(FIRM);
      if (confirmation === 'one-side') return solid(THIN);
      return { ...solid(THIN), dash: SHORT_DASH };
  }
}

const WIDEST_MERGED = 7;

/** Contacts of a pair added up: the dash of the best told one, and a width that grows with their number. */
export function mergedLineCode(count: number, status: Status, confirmation: Confirmation): LineCode {
  const best = lineCode(status, confirmation);
  const width = Math.min(WIDEST_MERGED, 1.2 + 1.15 * (Math.max(1, count) - 1));
  return { ...best, width: Math.max(best.cap === 'round' ? best.width : 0, width), mark: count > 0 ? null : best.mark };
}

/** The code of a line of a scene, given the contact at its end where it has one. */
export function codeOfLine(
  line: SceneLine,
  contact: { readonly status: Status; readonly confirmation: Confirmation } | null,
): LineCode {
  if (line.type === 'merged') return mergedLineCode(line.count, line.status, line.confirmation);
  if (line.type === 'agreement-line' || contact === null) return AGREEMENT_LINE;
  return lineCode(contact.status, contact.confirmation);
}

/** A line that belongs to the selection or to a path: green and a little wider; a denial keeps its colour. */
export function chosenLine(code: LineCode): LineCode {
  return { ...code, colour: code.colour === 'denied' ? 'denied' : 'pen', width: code.width + 1.1 };
}

/** The stroke of a line code. */
export function strokeOf(code: LineCode): Stroke {
  return { colour: code.colour, width: code.width, dash: code.dash, cap: code.cap };
}

/** A straight line from point to point with the mark across its middle. */
export function linePaints(from: Point, to: Point, code: LineCode): Paint[] {
  const line: Paint = {
    type: 'path',
    d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
    stroke: strokeOf(code),
  };
  return code.mark === null ? [line] : [line, markAcross(from, to, code)];
}

/** The cross of a denied line or the double stroke of a cancelled one, at its middle and along its direction. */
export function markAcross(from: Point, to: Point, code: LineCode): Paint {
  return {
    type: 'group',
    at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    turn: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
    paints: [
      {
        type: 'path',
        d: code.mark === 'cross' ? 'M-4 -4L4 4M4 -4L-4 4' : 'M-4 5L0 -5M0 5L4 -5',
        stroke: { colour: code.colour, width: 1.7 },
      },
    ],
  };
}

/** The rows of the key under the canvas, in its order. */
export const LINE_KEY: readonly { readonly label: string; readonly code: LineCode }[] = [
  { label: 'told by both sides', code: lineCode('held', 'both-sides') },
  { label: 'by one side', code: lineCode('held', 'one-side') },
  { label: 'by a third party', code: lineCode('held', 'third-party') },
  { label: 'planned', code: lineCode('planned', 'one-side') },
  { label: 'proposed', code: lineCode('proposed', 'one-side') },
  { label: 'denied', code: lineCode('denied', 'one-side') },
  { label: 'cancelled', code: lineCode('cancelled', 'one-side') },
];

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
