import type { Value } from '../engine.ts';

/** A list kept as JSON in a column. */
export function list<Item>(value: Value | undefined): Item[] {
  return typeof value === 'string' ? (JSON.parse(value) as Item[]) : [];
}

/** A text column that is never empty. */
export function text(value: Value | undefined): string {
  if (typeof value !== 'string') throw new Error('a column that must hold text does not');
  return value;
}

/** A text column that may be empty. */
export function textOrNull(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
