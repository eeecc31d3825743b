import type { Body } from './layout-problem.ts';

const PIVOTS = 16;
const POWER_STEPS = 30;

/**
 * Places the bodies of one component by their steps from a few of them, spread far apart; a step is about one unit.
 * (Brandes and Pich 2007, "Eigensolver methods for progressive multidimensional scaling of large data", pivot MDS.)
 */
export function startFromPivots(component: readonly Body[], random: () => number): void {
  const columns = doublyCentred(pivotColumns(component), component.length);
  const xs = mainAxis(columns, component.length, random, null);
  const ys = mainAxis(columns, component.length, random, xs);
  component.forEach((body, row) => {
    // A little noise parts bodies that are alike to every pivot: the leaves of one hub.
    body.x = (xs[row] ?? 0) + (random() - 0.5) * 0.1;
    body.y = (ys[row] ?? 0) + (random() - 0.5) * 0.1;
  });
}

/** Squared steps from each pivot: the best joined body first, then always the body farthest from those before. */
function pivotColumns(component: readonly Body[]): Float64Array[] {
  const rows = new Map(component.map((body, row) => [body, row]));
  const neighbours = component.map((body) => Uint32Array.from(body.ties, ({ other }) => rows.get(other) ?? 0));
  const nearest = new Int32Array(component.length).fill(component.length);
  const columns: Float64Array[] = [];
  let pivot = neighbours.reduce((best, ties, row) => (ties.length > (neighbours[best]?.length ?? 0) ? row : best), 0);
  while (columns.length < Math.min(PIVOTS, component.length)) {
    const steps = stepsFromRow(pivot, neighbours);
    columns.push(Float64Array.from(steps, (count) => count * count));
    for (let row = 0; row < steps.length; row += 1) {
      nearest[row] = Math.min(nearest[row] ?? 0, steps[row] ?? 0);
      if ((nearest[row] ?? 0) > (nearest[pivot] ?? 0)) pivot = row;
    }
  }
  return columns;
}

function stepsFromRow(root: number, neighbours: readonly Uint32Array[]): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1);
  const queue = new Uint32Array(neighbours.length);
  queue[0] = root;
  steps[root] = 0;
  for (let next = 0, end = 1; next < end; next += 1) {
    const row = queue[next] ?? 0;
    for (const other of neighbours[row] ?? []) {
      if ((steps[other] ?? 0) >= 0) continue;
      steps[other] = (steps[row] ?? 0) + 1;
      queue[end] = other;
      end += 1;
    }
  }
  return steps;
}

function doublyCentred(columns: readonly Float64Array[], rows: number): Float64Array[] {
  const rowMeans = new Float64Array(rows);
  for (const column of columns) addTo(rowMeans, column, 1 / columns.length);
  const mean = meanOf(rowMeans);
  return columns.map((column) => {
    const columnMean = meanOf(column);
    return column.map((value, row) => -0.5 * (value - columnMean - (rowMeans[row] ?? 0) + mean));
  });
}

/** The places along the strongest axis, or along the strongest one at right angles to `before`, by power iteration. */
function mainAxis(
  columns: readonly Float64Array[],
  rows: number,
  random: () => number,
  before: Float64Array | null,
): Float64Array {
  let axis = new Float64Array(rows).map(() => random() - 0.5);
  for (let step = 0; step < POWER_STEPS; step += 1) {
    if (before !== null) addTo(axis, before, -dot(axis, before) / (dot(before, before) || 1));
    const next = new Float64Array(rows);
    for (const column of columns) addTo(next, column, dot(column, axis));
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-12) break;
    axis = scaled(next, 1 / length);
  }
  if (before !== null) addTo(axis, before, -dot(axis, before) / (dot(before, before) || 1));
  const spread = Math.sqrt(columns.reduce((sum, column) => sum + dot(column, axis) ** 2, 0) / Math.max(1, rows));
  return scaled(axis, Math.sqrt(rows * Math.max(spread, 1e-3)) / (Math.sqrt(dot(axis, axis)) || 1));
}

function addTo(sum: Float64Array, added: Float64Array, factor: number): void {
  for (let row = 0; row < sum.length; row += 1) sum[row] = (sum[row] ?? 0) + (added[row] ?? 0) * factor;
}

function scaled(values: Float64Array, factor: number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(values.length);
  addTo(result, values, factor);
  return result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row += 1) sum += (a[row] ?? 0) * (b[row] ?? 0);
  return sum;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / Math.max(1, values.length);
}
