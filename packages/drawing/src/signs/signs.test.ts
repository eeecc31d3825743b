import { CONFIRMATIONS, KINDS, STATUSES, keysOf } from '@readout/domain';
import { expect, test } from 'vitest';
import { lineCode, LINE_KEY, linePaints, mergedLineCode, codeOfLine, AGREEMENT_LINE, chosenLine } from './line-code.ts';
import type { PathPaint } from '../paint/paint.ts';
import { cssPalette } from '../paint/palette.ts';
import { pipsPaints } from './pips.ts';
import { signPaints, type SignSubject } from './signs.ts';
import { svgMarkup } from '../paint/svg-painter.ts';

const call: SignSubject = { kind: 'phone-call', status: 'held', confirmation: 'both-sides', disputed: false };
const body = (subject: SignSubject): PathPaint => signPaints(subject)[0] as PathPaint;

test('shape is the kind: no two kinds share a shape, whatever their status', () => {
  for (const status of keysOf(STATUSES)) {
    const shapes = keysOf(KINDS).map((kind) => body({ ...call, kind, status }).d);
    expect(new Set(shapes).size).toBe(keysOf(KINDS).length);
  }
});

test('a shape stays the same for every status and every evidence', () => {
  for (const kind of keysOf(KINDS)) {
    const shapes = keysOf(STATUSES).flatMap((status) =>
      keysOf(CONFIRMATIONS).map((confirmation) => body({ ...call, kind, status, confirmation }).d),
    );
    expect(new Set(shapes).size).toBe(1);
  }
});

test('fill says whether it took place: told by a party solid, by a third party or unnamed tellers a tint', () => {
  expect(body(call).fill).toBe('call');
  expect(body({ ...call, confirmation: 'one-side' }).fill).toBe('call');
  const tint = { of: 'call', over: 'canvas', share: 0.24 };
  expect(body({ ...call, confirmation: 'third-party' }).fill).toEqual(tint);
  expect(body({ ...call, confirmation: 'unattributed' }).fill).toEqual(tint);
});

test('what was not held is hollow, and its rim or stroke tells which way', () => {
  const of = (status: SignSubject['status']): string => svgMarkup(signPaints({ ...call, status }), cssPalette);
  expect(of('planned')).toContain('stroke-dasharray="4.5 2.5"');
  expect(of('proposed')).toContain('stroke-dasharray="0.1 3.4" stroke-linecap="round"');
  expect(of('denied')).toContain('stroke="var(--denied)"');
  expect(of('cancelled')).toContain('stroke="var(--ink-3)"');
  for (const status of ['planned', 'proposed', 'denied', 'cancelled'] as const) {
    expect(body({ ...call, status }).fill).toBe('paper');
  }
});

test('a dispute adds a tick in the denied colour to the sign of a held contact', () => {
  const plain = svgMarkup(signPaints(call), cssPalette);
  const disputed = svgMarkup(signPaints({ ...call, disputed: true }), cssPalette);
  expect(disputed.startsWith(plain)).toBe(true);
  expect(disputed.slice(plain.length)).toContain('var(--denied)');
});

test('line says how firmly it is told: every row of the key looks different', () => {
  const looks = LINE_KEY.map(({ code }) => JSON.stringify(code));
  expect(new Set(looks).size).toBe(7);
  expect(lineCode('held', 'both-sides').width).toBe(2.4);
  expect(lineCode('held', 'one-side').width).toBe(1.35);
  expect(lineCode('held', 'unattributed')).toEqual(lineCode('held', 'third-party'));
});

test('a denied line has its cross and a cancelled one its double stroke at the middle', () => {
  const [, cross] = linePaints({ x: 0, y: 0 }, { x: 10, y: 10 }, lineCode('denied', 'one-side'));
  expect(cross).toMatchObject({ type: 'group', at: { x: 5, y: 5 }, turn: 45 });
  expect(linePaints({ x: 0, y: 0 }, { x: 10, y: 0 }, lineCode('cancelled', 'one-side'))).toHaveLength(2);
  expect(linePaints({ x: 0, y: 0 }, { x: 10, y: 0 }, lineCode('held', 'one-side'))).toHaveLength(1);
});

test('a merged line grows with its contacts, keeps the dash of the best told, and stops growing', () => {
  const width = (count: number): number => mergedLineCode(count, 'held', 'third-party').width;
  expect(width(1)).toBeLessThan(width(2));
  expect(width(2)).toBeLessThan(width(5));
  expect(width(500)).toBe(width(50));
  expect(mergedLineCode(3, 'held', 'third-party').dash).toEqual(lineCode('held', 'third-party').dash);
});

test('a line to a party carries the code of its contact, a line to an agreement fine dots', () => {
  const contact = { status: 'planned', confirmation: 'one-side' } as const;
  expect(codeOfLine({ type: 'party', id: 'l', contact: 'c', party: 'p' }, contact)).toEqual(
    lineCode('planned', 'one-side'),
  );
  expect(codeOfLine({ type: 'agreement-line', id: 'l', contact: 'c', agreement: 'a' }, contact)).toBe(AGREEMENT_LINE);
});

test('a chosen line turns green, a denial keeps its colour', () => {
  expect(chosenLine(lineCode('held', 'one-side')).colour).toBe('pen');
  expect(chosenLine(lineCode('denied', 'one-side')).colour).toBe('denied');
});

test('pips: two filled, one filled, none with a dot, none', () => {
  const filled = keysOf(CONFIRMATIONS).map(
    (confirmation) =>
      pipsPaints(confirmation).filter((paint) => paint.type === 'path' && paint.fill !== undefined).length,
  );
  expect(filled).toEqual([2, 1, 1, 0]);
  expect(pipsPaints('third-party')).toHaveLength(3);
  expect(pipsPaints('unattributed')).toHaveLength(2);
});
