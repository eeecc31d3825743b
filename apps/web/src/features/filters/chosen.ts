/**
 * Ticks of a closed facet (kind, status, evidence, reader). Every value is ticked until some are taken out; a filter that holds
 * every value asks nothing, so it is written as none, and the last tick cannot be taken out: it brings all back.
 */
export function withoutOrWith<Value extends string>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
): readonly Value[] {
  const ticked = chosen.length === 0 ? all : chosen;
  const next = ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value];
  return next.length === all.length ? [] : inOrder(all, next);
}

/** Ticks of an open facet (countries, people and so on): nothing is ticked until the view is narrowed to some. */
export function withOrWithout<Value extends string>(chosen: readonly Value[], value: Value): readonly Value[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort();
}

/** Whether a value of a closed facet is ticked. */
export function isTicked(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/**
 * The rows of a facet that most stores have no choice in: those that something has or that are chosen, and none at all where that is one row
 * and nothing is chosen.
 */
export function worthOffering<Value extends string, Row extends { readonly value: Value; readonly total: number }>(
  rows: readonly Row[],
  chosen: readonly Value[],
): readonly Row[] {
  const found = rows.filter(({ value, total }) => total > 0 || chosen.includes(value));
  return found.length > 1 || chosen.length > 0 ? found : [];
}

function inOrder<Value extends string>(all: readonly Value[], some: readonly Value[]): readonly Value[] {
  return all.filter((value) => some.includes(value));
}
