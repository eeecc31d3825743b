// @vitest-environment node
import { boxesOverlap, boxRound, estimateWidth, FACES, nameFace, type ElementId, type Point } from '@readout/drawing';
import { person } from '@readout/drawing/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Board } from './board.ts';
import { PLAIN } from './look.ts';
import { namesOver } from './overview-names.ts';

function boardOf(places: ReadonlyMap<ElementId, Point>): Board {
  const board = new Board();
  const nodes = [...places.keys()].map((id, at) => ({ ...person(id), count: at }));
  board.arrange({ nodes, lines: [] }, places, { measure: estimateWidth });
  return board;
}
const named = (board: Board, zoom: number, look = PLAIN): string[] =>
  namesOver(board, look, zoom).map(({ plate }) => plate.node.id);

test('from afar the plates with most contacts are named, and none that has no room beside them', () => {
  const board = boardOf(
    new Map([
      ['few', { x: 40, y: 0 }],
      ['far', { x: 900, y: 0 }],
      ['most', { x: 0, y: 0 }],
    ]),
  );
  expect(named(board, 0.2)).toEqual(['most', 'far']);
  expect(named(board, 4)).toEqual(['most', 'far', 'few']);
});

test('what is faded, and what is chosen and so drawn large, is not named again', () => {
  const board = boardOf(new Map(['a', 'b', 'c'].map((id, at) => [id, { x: 0, y: 500 * at }])));
  const choice = { ...PLAIN.choice, nodes: new Set(['c']) };
  expect(named(board, 0.2, { ...PLAIN, faded: new Set(['b']), choice })).toEqual(['a']);
});

test('no name lies on another', () => {
  const coordinate = fc.integer({ min: -600, max: 600 });
  const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 90 });
  fc.assert(
    fc.property(places, fc.constantFrom(0.05, 0.2, 0.4), (all, zoom) => {
      const names = namesOver(boardOf(new Map(all.map((at, nth) => [`n${String(nth)}`, at]))), PLAIN, zoom);
      const boxes = names.map(({ plate, text }) =>
        boxRound(
          { x: plate.at.x * zoom, y: plate.at.y * zoom },
          0.85 * estimateWidth(text, nameFace(plate.node)),
          0.85 * FACES[nameFace(plate.node)].size,
        ),
      );
      for (const [at, box] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) expect(boxesOverlap(box, other)).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});
