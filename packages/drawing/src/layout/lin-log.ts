import { GravityTree } from './gravity-tree.ts';
import type { Body } from './layout-problem.ts';
import type { Work } from './work.ts';

/** How far off a heap of bodies must be, against its width, before it pushes as one. */
const OPENING = 0.75;

/**
 * Draws what belongs together close and keeps the rest apart: lines pull with a constant force, bodies push each other
 * off by the product of their numbers of lines over their distance. (Noack 2007, "Energy models for graph clustering",
 * the edge-repulsion LinLog model.) The result has no scale of its own.
 */
export function* drawTogether(bodies: readonly Body[], steps: number): Work<void> {
  const rows = new Map(bodies.map((body, row) => [body, row]));
  const xs = Float64Array.from(bodies, (body) => body.x);
  const ys = Float64Array.from(bodies, (body) => body.y);
  const masses = Float64Array.from(bodies, (body) => Math.max(1, body.ties.length));
  const ties = bodies.map((body) => ({
    others: Uint32Array.from(body.ties, ({ other }) => rows.get(other) ?? 0),
    weights: Float64Array.from(body.ties, ({ bond }) => bond.weight),
  }));
  // In balance the drawing is about one unit wide, whatever the size of the graph.
  const push = 1 / masses.reduce((sum, mass) => sum + mass, 0);
  const tree = new GravityTree(bodies.length);
  const force = { x: 0, y: 0, bend: 0 };
  for (let step = 0; step < steps && (yield step / steps); step += 1) {
    tree.build(xs, ys, masses);
    const eagerness = 1 - (0.8 * step) / steps;
    ties.forEach(({ others, weights }, row) => {
      const [x, y] = [xs[row] ?? 0, ys[row] ?? 0];
      tree.pushOn(x, y, OPENING, force);
      const strength = push * (masses[row] ?? 0);
      let [forceX, forceY, bend] = [force.x * strength, force.y * strength, force.bend * strength];
      for (let tie = 0; tie < others.length; tie += 1) {
        const other = others[tie] ?? 0;
        const [dx, dy] = [(xs[other] ?? 0) - x, (ys[other] ?? 0) - y];
        const pull = (weights[tie] ?? 0) / (Math.sqrt(dx * dx + dy * dy) || 1e-9);
        forceX += pull * dx;
        forceY += pull * dy;
        bend += pull;
      }
      if (bend === 0) return;
      // Newton's step, slope over bend, never longer than an eighth of the drawing.
      const length = Math.sqrt(forceX * forceX + forceY * forceY) / bend;
      const share = (eagerness * Math.min(1, tree.width / 8 / (length || 1e-9))) / bend;
      xs[row] = x + forceX * share;
      ys[row] = y + forceY * share;
    });
  }
  bodies.forEach((body, row) => {
    body.x = xs[row] ?? 0;
    body.y = ys[row] ?? 0;
  });
}
