import type { Reading } from './reading.ts';

/** A reading as its reader gave it: what analysts added is out, what they corrected is as it was read. */
export function asRead(reading: Reading): Reading {
  const { decided, ...rest } = reading;
  if (decided === undefined) return rest;
  const { read, added } = decided;
  return {
    ...rest,
    passages: without(rest.passages, added.passages),
    personas: inPlaceOf(without(rest.personas, added.personas), read.personas),
    sources: without(rest.sources, added.sources),
    accounts: inPlaceOf(without(rest.accounts, added.accounts), read.accounts),
  };
}

function without<Thing extends { readonly id: string }>(things: readonly Thing[], ids: readonly string[]): Thing[] {
  const gone = new Set(ids);
  return things.filter(({ id }) => !gone.has(id));
}

function inPlaceOf<Thing extends { readonly id: string }>(things: readonly Thing[], read: readonly Thing[]): Thing[] {
  const before = new Map(read.map((thing) => [thing.id, thing]));
  return things.map((thing) => before.get(thing.id) ?? thing);
}
