import type { Confirmation, Kind, Status } from '@readout/domain';
import { circlePath, outlinePath, polygon, rectangle, roundedPath, type Outline } from './outline.ts';
import type { Colour, Paint, PathPaint, Stroke } from '../paint/paint.ts';
import type { TokenName } from '../tokens.ts';

/** What a sign says: its shape is the kind, its fill whether the contact took place. */
export interface SignSubject {
  readonly kind: Kind;
  readonly status: Status;
  readonly confirmation: Confirmation;
  readonly disputed: boolean;
}

/** Half the usual height of a sign on the canvas, in CSS pixels. */
export const SIGN_RADIUS = 9;

/** The colour of each kind. */
export const KIND_COLOURS: Readonly<Record<Kind, TokenName>> = {
  'phone-call': 'call',
  'video-call': 'video',
  meeting: 'meeting',
  talks: 'talks',
  letter: 'letter',
};

type Fill = 'solid' | 'tint' | 'dashed' | 'dotted' | 'crossed' | 'struck';

/** How a sign is filled: held by a party's word solid, by others' a tint; everything not held is hollow. */
export function fillOf(status: Status, confirmation: Confirmation): Fill {
  switch (status) {
    case 'held':
      return confirmation === 'both-sides' || confirmation === 'one-side' ? 'solid' : 'tint';
    case 'planned':
      return 'dashed';
    case 'proposed':
      return 'dotted';
    case 'denied':
      return 'crossed';
    case 'cancelled':
      return 'struck';
  }
}

const TINT = 0.24;
const RIM = 1.7;

/** A sign round the origin. `radius` 9 on the canvas, 7 in lists; `ground` is what it stands on. */
export function signPaints(subject: SignSubject, radius = SIGN_RADIUS, ground: TokenName = 'canvas'): Paint[] {
  const fill = fillOf(subject.status, subject.confirmation);
  const colour = rimColour(subject.kind, fill);
  const body: PathPaint = {
    type: 'path',
    d: bodyPath(subject.kind, radius),
    fill: bodyFill(colour, fill, ground),
    stroke: rim(colour, fill),
  };
  const inside: Paint = {
    type: 'group',
    at: { x: 0, y: 0 },
    scale: radius / SIGN_RADIUS,
    paints: insidePaints(subject.kind, fill, fill === 'solid' ? 'on-kind' : colour),
  };
  return subject.disputed ? [body, inside, ...disputeTick(radius, ground)] : [body, inside];
}

/** The true shape of a sign. */
export function signOutline(kind: Kind, radius = SIGN_RADIUS): Outline {
  switch (kind) {
    case 'phone-call':
      return { shape: 'circle', radius };
    case 'video-call':
      return rectangle(2 * radius, 2 * radius - 2);
    case 'meeting': {
      const half = radius + 2.5;
      return polygon([0, -half], [half, 0], [0, half], [-half, 0]);
    }
    case 'talks': {
      const half = radius + 1;
      const rise = half * 0.87;
      return polygon([-half, 0], [-half / 2, -rise], [half / 2, -rise], [half, 0], [half / 2, rise], [-half / 2, rise]);
    }
    case 'letter':
      return rectangle(2 * radius + 2, 2 * radius - 4);
  }
}

function bodyPath(kind: Kind, radius: number): string {
  if (kind === 'video-call') {
    return roundedPath(-radius, 1 - radius, 2 * radius, 2 * radius - 2, (4 * radius) / SIGN_RADIUS);
  }
  return outlinePath(signOutline(kind, radius));
}

function rimColour(kind: Kind, fill: Fill): TokenName {
  if (fill === 'crossed') return 'denied';
  return fill === 'struck' ? 'ink-3' : KIND_COLOURS[kind];
}

function bodyFill(colour: TokenName, fill: Fill, ground: TokenName): Colour {
  if (fill === 'solid') return colour;
  return fill === 'tint' ? { of: colour, over: ground, share: TINT } : 'paper';
}

function rim(colour: TokenName, fill: Fill): Stroke {
  if (fill === 'dashed') return { colour, width: RIM, dash: [4.5, 2.5] };
  if (fill === 'dotted') return { colour, width: RIM, dash: [0.1, 3.4], cap: 'round' };
  return { colour, width: RIM };
}

function insidePaints(kind: Kind, fill: Fill, colour: TokenName): Paint[] {
  const line = (d: string, width: number, cap: 'butt' | 'round' = 'butt'): PathPaint => ({
    type: 'path',
    d,
    stroke: { colour, width, cap },
  });
  if (fill === 'crossed') return [line('M-4 -4L4 4M4 -4L-4 4', 2, 'round')];
  if (fill === 'struck') return [line('M-5 4L5 -4', 2)];
  switch (kind) {
    case 'phone-call':
      return [
        line('M-3.3 -3.5C-4.3 0.6 -0.6 4.3 3.5 3.3', 1.5),
        line('M-3.8 -3.7L-1.9 -1.7M3.7 3.8L1.7 1.9', 2.6, 'round'),
      ];
    case 'video-call':
      return [{ type: 'path', d: 'M-5 -2.7H1.2V2.7H-5ZM2.2 -0.7L5 -2.6V2.6L2.2 0.7Z', fill: colour }];
    case 'meeting':
      return [{ type: 'path', d: circlePath(-2.7, 0, 1.9) + circlePath(2.7, 0, 1.9), fill: colour }];
    case 'talks':
      return [line('M-3.6 -2.6H3.6M-3.6 0H3.6M-3.6 2.6H1', 1.4)];
    case 'letter':
      return [line('M-9 -6L0 1L9 -6', 1.4)];
  }
}

/** One party denies what another holds: a small cross at the upper right, clear of the sign. */
function disputeTick(radius: number, ground: TokenName): Paint[] {
  const reach = radius * 0.31;
  const [r, s] = [String(reach), String(-reach)];
  const d = `M${s} ${s}L${r} ${r}M${r} ${s}L${s} ${r}`;
  return [
    {
      type: 'group',
      at: { x: radius * 0.95, y: -radius * 0.95 },
      paints: [
        { type: 'path', d: circlePath(0, 0, reach + 2.4), fill: ground },
        { type: 'path', d, stroke: { colour: 'denied', width: 1.8, cap: 'round' } },
      ],
    },
  ];
}
