// Boosted trees of decisions over features that hold or do not: deterministic, small, for some hundreds of features. A tree sees what
// holds together ("left subject" with "right with" in a text that tells little), where one weight a feature cannot.

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/**
 * Trees for `rows` ({ features: string[], y: 0 | 1 }): `{ bias, features, trees }`, a tree being a number or [feature, holds, fails].
 * `ridge` pulls leaves to zero; a leaf has `least` rows or more. Each row is right or wrong by itself; where rows have a `group`, rows of
 * one group stand together, and of each group one is to be chosen: then sums are compared within it (`share` gives each its part).
 */
export function boost(rows, { trees = 120, depth = 4, rate = 0.15, ridge = 8, least = 8 } = {}) {
  const groups = rows[0]?.group === undefined ? null : spansOf(rows);
  const numbers = new Map();
  const held = rows.map(({ features }) =>
    features.map((name) => {
      if (!numbers.has(name)) numbers.set(name, numbers.size);
      return numbers.get(name);
    }),
  );
  const size = numbers.size;
  const right = rows.reduce((sum, { y }) => sum + y, 0) / rows.length;
  const bias = groups === null ? Math.log(right / (1 - right)) : 0;
  const sums = new Float64Array(rows.length).fill(bias);
  const model = [];
  for (let round = 0; round < trees; round += 1) {
    const { slope, curve } = groups === null ? slopesOfEach(rows, sums) : slopesOfChoice(rows, sums, groups);
    const grow = (own, left) => {
      let [g, h] = [0, 0];
      for (const i of own) {
        g += slope[i];
        h += curve[i];
      }
      const leaf = (rate * g) / (h + ridge);
      if (left === 0 || own.length < 2 * least) return leaf;
      const best = bestSplit(own, held, slope, curve, { g, h, size, ridge, least });
      if (best < 0) return leaf;
      const [holds, fails] = [[], []];
      for (const i of own) (held[i].includes(best) ? holds : fails).push(i);
      return [best, grow(holds, left - 1), grow(fails, left - 1)];
    };
    const tree = grow(
      rows.map((_, i) => i),
      depth,
    );
    model.push(tree);
    for (let i = 0; i < rows.length; i += 1) sums[i] += valueOf(tree, held[i]);
  }
  return { bias, features: [...numbers.keys()], trees: model };
}

function slopesOfEach(rows, sums) {
  return {
    slope: rows.map(({ y }, i) => y - sigmoid(sums[i])),
    curve: rows.map((_, i) => sigmoid(sums[i]) * (1 - sigmoid(sums[i]))),
  };
}

/** The slopes of the log likelihood that one of a group's right rows is chosen. */
function slopesOfChoice(rows, sums, groups) {
  const [slope, curve] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (const [from, to] of groups) {
    const parts = share(sums.subarray(from, to));
    let right = 0;
    for (let i = from; i < to; i += 1) right += rows[i].y * parts[i - from];
    for (let i = from; i < to; i += 1) {
      const part = parts[i - from];
      slope[i] = (right > 0 ? (rows[i].y * part) / right : 0) - part;
      curve[i] = Math.max(part * (1 - part), LEAST_CURVE);
    }
  }
  return { slope, curve };
}
const LEAST_CURVE = 1e-3;

/** Where each group of rows begins and ends. */
function spansOf(rows) {
  const spans = [];
  for (let i = 0; i < rows.length; i += 1)
    if (rows[i].group === rows[i - 1]?.group) spans.at(-1)[1] = i + 1;
    else spans.push([i, i + 1]);
  return spans;
}

/** The part of each of these sums in the choice of one: positive, 1 together. */
export function share(sums) {
  const most = Math.max(...sums);
  const odds = Array.from(sums, (sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/**
 * The mean of `bags` models, each of all rows but every `bags`-th document's (`documentOf` names a row's): where two sets of trees differ by
 * chance, their mean differs less. A model like any other.
 */
export function boostBags(rows, documentOf, { bags = 5, trees = 80, ...options } = {}) {
  const documents = [...new Set(rows.map(documentOf))].sort();
  const bagOf = new Map(documents.map((name, i) => [name, i % bags]));
  const models = Array.from({ length: bags }, (_, bag) =>
    boost(
      rows.filter((row) => bagOf.get(documentOf(row)) !== bag),
      { trees, ...options },
    ),
  );
  const features = [...new Set(models.flatMap((one) => one.features))];
  const numbers = new Map(features.map((name, i) => [name, i]));
  const shared = (tree, own) =>
    typeof tree === 'number' ? tree / bags : [numbers.get(own[tree[0]]), shared(tree[1], own), shared(tree[2], own)];
  return {
    bias: models.reduce((sum, { bias }) => sum + bias, 0) / bags,
    features,
    trees: models.flatMap((one) => one.trees.map((tree) => shared(tree, one.features))),
  };
}

/** The feature that parts rows best, or -1. */
function bestSplit(own, held, slope, curve, { g, h, size, ridge, least }) {
  const [gs, hs, counts] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  for (const i of own)
    for (const k of held[i]) {
      gs[k] += slope[i];
      hs[k] += curve[i];
      counts[k] += 1;
    }
  let [best, most] = [-1, 1e-6];
  for (let k = 0; k < size; k += 1) {
    if (counts[k] < least || own.length - counts[k] < least) continue;
    const gain = gs[k] ** 2 / (hs[k] + ridge) + (g - gs[k]) ** 2 / (h - hs[k] + ridge) - g ** 2 / (h + ridge);
    if (gain > most) [best, most] = [k, gain];
  }
  return best;
}

function valueOf(tree, held) {
  let at = tree;
  while (typeof at !== 'number') at = held.includes(at[0]) ? at[1] : at[2];
  return at;
}

/** The sum that a model gives to what these features hold of. */
export function sumOf({ bias, features, trees }, own) {
  const numbers = own.map((name) => features.indexOf(name)).filter((k) => k >= 0);
  return trees.reduce((sum, tree) => sum + valueOf(tree, numbers), bias);
}

/** The probability that a model gives to what these features hold of. */
export const likelihood = (model, own) => sigmoid(sumOf(model, own));
