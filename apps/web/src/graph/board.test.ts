// @vitest-environment node
import { estimateWidth, type ElementId, type Point } from '@readout/drawing';
import { expect, test } from 'vitest';
import { Board } from './board.ts';
import { contact, person, sceneOf } from '@readout/drawing/testing';
import { walkFrom } from './walk.ts';

const options = { measure: estimateWidth };
const scene = sceneOf({ call: ['ann', 'ben'], visit: ['ben', 'cem'] });
const places = new Map<ElementId, Point>([
  ['ann', { x: 0, y: 0 }],
  ['call', { x: 150, y: 0 }],
  ['ben', { x: 300, y: 0 }],
  ['visit', { x: 300, y: 120 }],
  ['cem', { x: 300, y: 240 }],
]);

function board(): Board {
  const made = new Board();
  made.arrange(scene, places, options);
  return made;
}

test('a plate is hit within its outline, a sign within its own shape and not in the box round it', () => {
  const held = board();
  expect(held.nodeAt({ x: 5, y: 5 }, 0)).toBe('ann');
  expect(held.nodeAt({ x: 0, y: 14 }, 0)).toBeNull();
  expect(held.nodeAt({ x: 150 + 8, y: 0 }, 0)).toBe('call');
  expect(held.nodeAt({ x: 150 + 8, y: 8 }, 0)).toBeNull();
  expect(held.nodeAt({ x: 150 + 8, y: 8 }, 4)).toBe('call');
});

test('where a plate and a sign share a place the plate is on top', () => {
  const held = new Board();
  held.arrange(
    { nodes: [person('p'), contact('c')], lines: [] },
    new Map([
      ['p', { x: 0, y: 0 }],
      ['c', { x: 0, y: 0 }],
    ]),
    options,
  );
  expect(held.nodeAt({ x: 0, y: 0 }, 0)).toBe('p');
});

test('a line is hit near it, farther off where the drawing is seen from afar', () => {
  const held = board();
  expect(held.lineAt({ x: 90, y: 4 }, 1)).toBe('call>ann');
  expect(held.lineAt({ x: 90, y: 9 }, 1)).toBeNull();
  expect(held.lineAt({ x: 90, y: 9 }, 0.4)).toBe('call>ann');
});

test('a moved node takes its lines along and is found where it is now', () => {
  const held = board();
  const before = held.revision;
  held.move(new Map([['ann', { x: 0, y: 300 }]]));
  expect(held.nodeAt({ x: 0, y: 300 }, 0)).toBe('ann');
  expect(held.nodeAt({ x: 0, y: 0 }, 0)).toBeNull();
  expect(held.lines.get('call>ann')?.to.y).toBeGreaterThan(250);
  expect(held.lineAt({ x: 90, y: 4 }, 1)).toBeNull();
  expect(held.revision).toBeGreaterThan(before);
});

test('nodes that come to lie over each other hide the line between them, and give it back when parted', () => {
  const held = board();
  held.move(new Map([['call', { x: 10, y: 0 }]]));
  expect(held.lines.has('call>ann')).toBe(false);
  held.move(new Map([['call', { x: 150, y: 0 }]]));
  expect(held.lines.has('call>ann')).toBe(true);
});

test('arrows lead along lines by direction: from a plate to a contact, from there to the next plate', () => {
  const held = board();
  expect(walkFrom(held, 'ann', 'right')).toBe('call');
  expect(walkFrom(held, 'call', 'right')).toBe('ben');
  expect(walkFrom(held, 'ben', 'down')).toBe('visit');
  expect(walkFrom(held, 'visit', 'up')).toBe('ben');
});

test('where no line leads that way the nearest element there is next, so that nothing is out of reach', () => {
  const held = new Board();
  const apart = sceneOf({ call: ['ann'], visit: ['dan'] });
  held.arrange(
    apart,
    new Map([
      ['ann', { x: 0, y: 0 }],
      ['call', { x: -90, y: 0 }],
      ['dan', { x: 200, y: 20 }],
      ['visit', { x: 320, y: 20 }],
    ]),
    options,
  );
  expect(walkFrom(held, 'ann', 'right')).toBe('dan');
  expect(walkFrom(held, 'visit', 'right')).toBeNull();
});

test('a merged line is a stop between its two ends', () => {
  const held = new Board();
  const merged = {
    type: 'merged',
    id: 'm',
    between: ['ann', 'ben'],
    count: 3,
    denied: 0,
    status: 'held',
    confirmation: 'one-side',
  } as const;
  held.arrange({ nodes: [person('ann'), person('ben')], lines: [merged] }, places, options);
  expect(walkFrom(held, 'ann', 'right')).toBe('m');
  expect(walkFrom(held, 'm', 'right')).toBe('ben');
  expect(walkFrom(held, 'm', 'left')).toBe('ann');
});
