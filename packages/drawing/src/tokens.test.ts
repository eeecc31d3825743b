import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTRAST_RULES, contrastRatio, mix } from './contrast.ts';
import { tokensCss } from './tokens-css.ts';
import { TOKENS } from './tokens.ts';

test('the contrast formula gives the values that WCAG names', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  expect(contrastRatio('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#FFFFFF', '#FFFFFF')).toBe(1);
});

test.each(['light', 'dark'] as const)('everything that is read in the %s look is readable', (theme) => {
  const tokens = TOKENS[theme];
  const unreadable = CONTRAST_RULES.filter(({ of, on, atLeast }) => contrastRatio(tokens[of], tokens[on]) < atLeast);
  expect(unreadable).toEqual([]);
});

test.each(['light', 'dark'] as const)('a sign on the 24 % tint of its own kind is readable in the %s look', (theme) => {
  const tokens = TOKENS[theme];
  for (const kind of ['call', 'video', 'meeting', 'talks', 'letter'] as const) {
    expect(contrastRatio(tokens[kind], mix(tokens[kind], tokens.canvas, 0.24)), kind).toBeGreaterThanOrEqual(3);
  }
});

test('mixing goes from the ground to the colour', () => {
  expect(mix('#FF0000', '#0000FF', 0)).toBe('#0000FF');
  expect(mix('#FF0000', '#0000FF', 1)).toBe('#FF0000');
  expect(mix('#FFFFFF', '#000000', 0.5)).toBe('#808080');
});

test('tokens.css says what tokens.ts says', () => {
  const written = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  expect(written, 'stale: run npx tsx packages/drawing/src/write-tokens-css.ts').toBe(tokensCss());
});
