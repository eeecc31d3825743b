// Learns which of the sides that a text names is that of a person of whom it says none, from all sets that may be read. Reports by
// cross-validation over documents how often rules and trees are right, and what the trees mend and break, by how likely a side must be;
// writes packages/ingest/src/data/side-trees.generated.ts. The same texts and rules give the same trees: nothing is drawn by lot.
//
//   node packages/ingest/quality/learn-sides.mjs
import { register } from 'tsx/esm/api';
import { boostBags, share, sumOf } from './boosting.mjs';
import { hasScorer, openScorer } from './scorer.mjs';
import { BESIDE, setsOf, TO_READ } from './sets.mjs';
import { writeTrees } from './write-trees.mjs';

const FOLDS = 10;
/** Cross-validated over documents, more or deeper trees chose no better. */
const OPTIONS = { trees: 60, depth: 5 };

if (!hasScorer) {
  console.log('learn-sides: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}
register();
const { openPeople } = await import('./side-texts.mjs');
const people = openPeople(setsOf([...TO_READ, ...BESIDE]), await openScorer());
const documentOf = ({ document }) => document;
const rowsOf = (list) =>
  list.flatMap(({ document, options }, group) => options.map((option) => ({ ...option, document, group })));

for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = boostBags(rowsOf(people.filter(({ document }) => document % FOLDS !== fold)), documentOf, OPTIONS);
  for (const one of people) if (one.document % FOLDS === fold) one.choice = likeliest(model, one.options);
}
const isBeside = ({ set }) => BESIDE.includes(set);
print(
  'in the sets to read, to which rules were fitted',
  people.filter((one) => !isBeside(one)),
);
print('in the sets beside them', people.filter(isBeside));
writeTrees('side-trees', 'SIDE_TREES', 'learn-sides', boostBags(rowsOf(people), documentOf, OPTIONS));

/** The likeliest of the sides. */
function likeliest(model, options) {
  const parts = share(options.map(({ features }) => sumOf(model, features)));
  return options.map((one, i) => ({ ...one, likelihood: parts[i] })).sort((a, b) => b.likelihood - a.likelihood)[0];
}

function print(name, list) {
  const count = (holds) => String(list.filter(holds).length);
  console.log(
    `people without a side ${name}: ${String(list.length)}, of one that the text names ${count(({ options }) => options[0].y === 0)}; by rules given ${count(({ rule }) => rule !== null)}, right ${count(({ right }) => right)}`,
  );
  console.log('  least likelihood: given, right; mended, broken');
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const isGiven = ({ choice }) => choice.side !== '' && choice.likelihood >= least;
    const isRight = (one) => isGiven(one) && one.choice.y === 1;
    console.log(
      `    ${least.toFixed(2)}  ${count(isGiven)} ${count(isRight)}; ${count((one) => isRight(one) && !one.right)} ${count((one) => one.right && !isRight(one))}`,
    );
  }
}
