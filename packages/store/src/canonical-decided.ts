import type { Decision, SavedView } from '@readout/domain';

/** The decision as every store keeps it and gives it back: properties in the order of the schema, what the schema does not know left out. */
export function canonicalDecision({ id, what, at, by, why, about, undoes }: Decision): Decision {
  const anchors = about.map(({ document, in: part, start, end }) => ({ document, in: part, start, end }));
  return { id, what, at, by, why, about: anchors, undoes };
}

/** The view as every store keeps it and gives it back. */
export function canonicalView({ id, view }: SavedView): SavedView {
  return { id, view };
}
