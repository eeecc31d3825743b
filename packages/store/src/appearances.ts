import type { Collection, Publication } from '@readout/domain';
import { byId } from './canonical-reading.ts';

/** Where a document appeared and which collections it is in. They outlive a new reading of it. */
export interface Appearances {
  readonly publications: readonly Publication[];
  readonly collections: readonly Collection[];
}

/**
 * What was known of a document's appearances and what a reading brings, together and in canonical order, whichever came first:
 * of two statements of rights, or names of a collection, for one id the one that stands first by its code units is kept.
 * `isNew` says whether that is anything more than was known.
 */
export function withAppearances(known: Appearances, given: Appearances): Appearances & { readonly isNew: boolean } {
  const publications = merge(known.publications, given.publications, (a, b) => {
    if (b.rights === null) return a;
    return a.rights === null || b.rights < a.rights ? b : a;
  });
  const collections = merge(known.collections, given.collections, (a, b) => (b.name < a.name ? b : a));
  return {
    publications: publications.list,
    collections: collections.list,
    isNew: publications.isNew || collections.isNew,
  };
}

function merge<Item extends { readonly id: string }>(
  known: readonly Item[],
  given: readonly Item[],
  better: (a: Item, b: Item) => Item,
): { list: Item[]; isNew: boolean } {
  const all = new Map(known.map((item) => [item.id, item]));
  let isNew = false;
  for (const item of given) {
    const old = all.get(item.id);
    const kept = old === undefined ? item : better(old, item);
    if (kept !== old) {
      all.set(item.id, kept);
      isNew = true;
    }
  }
  return { list: [...all.values()].sort(byId), isNew };
}
