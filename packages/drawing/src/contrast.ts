import type { Hex, TokenName } from './tokens.ts';

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: Hex, other: Hex): number {
  const [light, dark] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour laid over another: `share` 0 leaves the ground, 1 covers it. Mixed in sRGB, as CSS `color-mix(in srgb)` does. */
export function mix(colour: Hex, ground: Hex, share: number): Hex {
  const over = channels(colour);
  const under = channels(ground);
  const mixed = over.map((value, at) => Math.round(value * share + (under[at] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase() as Hex;
}

/** What must be readable on what, and how well: 4.5 for text, 3 for lines and shapes (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface ContrastRule {
  readonly of: TokenName;
  readonly on: TokenName;
  readonly atLeast: 4.5 | 3;
}

const GROUNDS = ['ground', 'canvas', 'paper'] as const;
const TEXT = ['ink', 'ink-2', 'ink-3', 'pen', 'a', 'b', 'denied', 'warn'] as const;
const SHAPES = ['edge', 'call', 'video', 'meeting', 'talks', 'letter'] as const;
const WASHED = ['pen', 'a', 'b', 'denied', 'warn'] as const;
const KINDS = ['call', 'video', 'meeting', 'talks', 'letter'] as const;

/** Every pair of tokens that meets on the screen. */
export const CONTRAST_RULES: readonly ContrastRule[] = [
  ...TEXT.flatMap((of) => GROUNDS.map((on) => ({ of, on, atLeast: 4.5 }) as const)),
  ...SHAPES.flatMap((of) => GROUNDS.map((on) => ({ of, on, atLeast: 3 }) as const)),
  ...WASHED.map((of) => ({ of, on: `${of}-wash`, atLeast: 4.5 }) as const),
  ...WASHED.map((of) => ({ of: 'ink', on: `${of}-wash`, atLeast: 4.5 }) as const),
  ...KINDS.map((on) => ({ of: 'on-kind', on, atLeast: 3 }) as const),
  { of: 'on-pen', on: 'pen', atLeast: 4.5 },
  { of: 'on-plate', on: 'plate', atLeast: 4.5 },
];

function relativeLuminance(colour: Hex): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Hex): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
