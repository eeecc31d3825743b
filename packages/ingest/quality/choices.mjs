// What the scripts share that learn a choice of one among several: `learn-days.mjs`, `learn-places.mjs`, `learn-sides.mjs`.
import { share, sumOf } from './boosting.mjs';

/** The document of a row, by its number. */
export const documentOf = ({ document }) => document;

/** The rows to learn from, a group for each of `list` whose right option is among its `options` ({ features, y }). */
export function rowsOf(list) {
  return list
    .filter(({ options }) => options.some(({ y }) => y === 1))
    .flatMap(({ document, options }, group) => options.map((option) => ({ ...option, document, group })));
}

/** The likeliest of the options, with its `likelihood`. */
export function likeliest(model, options) {
  const parts = share(options.map(({ features }) => sumOf(model, features)));
  return options.map((one, i) => ({ ...one, likelihood: parts[i] })).sort((a, b) => b.likelihood - a.likelihood)[0];
}

/** Gives each of `list` that has options the `choice` of a model that `grow` made of the rows of the other documents, over this many folds. */
export function chooseByOthers(list, folds, grow) {
  for (let fold = 0; fold < folds; fold += 1) {
    const model = grow(rowsOf(list.filter(({ document }) => document % folds !== fold)));
    for (const one of list)
      if (one.document % folds === fold && one.options.length > 0) one.choice = likeliest(model, one.options);
  }
}
