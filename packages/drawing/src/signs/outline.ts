import type { Point } from '../scene.ts';

/** The true shape of a node round its middle: what is hit by a pointer and where a line ends. All are convex. */
export type Outline =
  | { readonly shape: 'circle'; readonly radius: number }
  | { readonly shape: 'polygon'; readonly points: readonly Point[] };

/** An upright rectangle round the origin. */
export function rectangle(width: number, height: number): Outline {
  const [x, y] = [width / 2, height / 2];
  return polygon([-x, -y], [x, -y], [x, y], [-x, y]);
}

/** A polygon from its corners, clockwise on the screen. */
export function polygon(...corners: readonly (readonly [number, number])[]): Outline {
  return { shape: 'polygon', points: corners.map(([x, y]) => ({ x, y })) };
}

/** Whether a point, seen from the node's middle, lies within the outline or not more than `slack` outside it. */
export function isInside(outline: Outline, point: Point, slack = 0): boolean {
  const distance = Math.hypot(point.x, point.y);
  return distance === 0 || distance <= reach(outline, point) + slack;
}

/** How far the outline lies from the node's middle in the direction of a point. */
export function reach(outline: Outline, towards: Point): number {
  if (outline.shape === 'circle') return outline.radius;
  const length = Math.hypot(towards.x, towards.y);
  if (length === 0) return 0;
  const [dx, dy] = [towards.x / length, towards.y / length];
  let nearest = Number.POSITIVE_INFINITY;
  outline.points.forEach((from, at) => {
    const to = outline.points[(at + 1) % outline.points.length] ?? from;
    const [ex, ey] = [to.x - from.x, to.y - from.y];
    const across = dx * ey - dy * ex;
    if (Math.abs(across) < 1e-9) return;
    const along = (from.x * ey - from.y * ex) / across;
    const share = (from.x * dy - from.y * dx) / across;
    if (along >= 0 && share >= -1e-9 && share <= 1 + 1e-9) nearest = Math.min(nearest, along);
  });
  return Number.isFinite(nearest) ? nearest : 0;
}

/** The outline as closed SVG path data. */
export function outlinePath(outline: Outline): string {
  if (outline.shape === 'circle') return circlePath(0, 0, outline.radius);
  return `M${outline.points.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}Z`;
}

/** A circle as SVG path data. */
export function circlePath(x: number, y: number, radius: number): string {
  const [r, start] = [String(radius), String(x - radius)];
  const turn = `a${r} ${r} 0 1 0`;
  return `M${start} ${String(y)}${turn} ${String(2 * radius)} 0${turn} ${String(-2 * radius)} 0Z`;
}

/** A rectangle with rounded corners as SVG path data. */
export function roundedPath(left: number, top: number, width: number, height: number, radius: number): string {
  const arc = (dx: number, dy: number): string =>
    `a${String(radius)} ${String(radius)} 0 0 1 ${String(dx)} ${String(dy)}`;
  const [w, h] = [width - 2 * radius, height - 2 * radius];
  return (
    `M${String(left + radius)} ${String(top)}h${String(w)}${arc(radius, radius)}v${String(h)}` +
    `${arc(-radius, radius)}h${String(-w)}${arc(-radius, -radius)}v${String(-h)}${arc(radius, -radius)}Z`
  );
}
