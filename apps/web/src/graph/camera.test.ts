import { describe, expect, test } from 'vitest';
import { Camera } from './camera.ts';
import { toCanvas } from './viewport.ts';

const SIZE = { width: 800, height: 600 };
function cameraAt(x: number, y: number): Camera {
  const camera = new Camera();
  camera.set({ zoom: 1, x, y });
  return camera;
}

describe('a place that is to be seen', () => {
  test('turns nothing where it stands well within', () => {
    const camera = cameraAt(0, 0);
    expect(camera.reveal({ x: 400, y: 300 }, SIZE)).toBe(false);
    expect(camera.viewport).toEqual({ zoom: 1, x: 0, y: 0 });
  });
  test('moves the drawing at the edge by no more than brings it in', () => {
    const camera = cameraAt(0, 0);
    expect(camera.reveal({ x: 400, y: 10 }, SIZE)).toBe(true);
    expect(camera.viewport.x).toBe(0);
    expect(camera.viewport.y).toBeGreaterThan(0);
    expect(camera.viewport.y).toBeLessThan(100);
    expect(camera.reveal({ x: 400, y: 10 }, SIZE)).toBe(false);
  });
  test('stands in the middle where it was outside', () => {
    const camera = cameraAt(0, 0);
    expect(camera.reveal({ x: 2000, y: 10 }, SIZE)).toBe(true);
    const { x, y } = toCanvas({ x: 2000, y: 10 }, camera.viewport);
    expect(Math.abs(x - SIZE.width / 2)).toBeLessThan(60);
    expect(Math.abs(y - SIZE.height / 2)).toBeLessThan(60);
  });
});
