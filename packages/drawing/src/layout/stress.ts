import { stepsFrom } from './components.ts';
import type { Body } from './layout-problem.ts';

/**
 * Moves the bodies of one component so that their distances come near their steps times `stepLength`, each pair weighted
 * by one over its squared distance. Fixed bodies stay. (Gansner, Koren and North 2004, "Graph drawing by stress
 * majorization"; one body at a time.) For a few hundred bodies: the work grows with their square.
 */
export function easeStress(component: readonly Body[], stepLength: number, rounds: number): void {
  const wanted = component.map((body) => {
    const steps = stepsFrom(body);
    return component.map((other) => (steps.get(other) ?? 0) * stepLength);
  });
  for (let round = 0; round < rounds; round += 1) {
    component.forEach((body, row) => {
      if (!body.isFixed) moveToMean(body, component, wanted[row] ?? []);
    });
  }
}

function moveToMean(body: Body, component: readonly Body[], wanted: readonly number[]): void {
  let [x, y, weights] = [0, 0, 0];
  component.forEach((other, column) => {
    if (other === body) return;
    const distance = wanted[column] ?? 0;
    const weight = 1 / (distance * distance);
    const [dx, dy] = [body.x - other.x, body.y - other.y];
    const present = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    x += weight * (other.x + (distance * dx) / present);
    y += weight * (other.y + (distance * dy) / present);
    weights += weight;
  });
  if (weights === 0) return;
  body.x = x / weights;
  body.y = y / weights;
}
