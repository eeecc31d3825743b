import type { Body } from './layout-problem.ts';

/** The parts of a graph that no line joins; the largest first, then by their first node. */
export function componentsOf(bodies: readonly Body[]): Body[][] {
  const seen = new Set<Body>();
  const components: Body[][] = [];
  for (const root of bodies) {
    if (seen.has(root)) continue;
    seen.add(root);
    const members = [root];
    for (const body of members) {
      for (const { other } of body.ties) {
        if (seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    components.push(members.sort((a, b) => a.index - b.index));
  }
  return components.sort((a, b) => b.length - a.length || (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
}

/** Steps along lines from one body to every body it is joined to. */
export function stepsFrom(root: Body): Map<Body, number> {
  const steps = new Map([[root, 0]]);
  for (const [body, count] of steps) {
    for (const { other } of body.ties) if (!steps.has(other)) steps.set(other, count + 1);
  }
  return steps;
}
