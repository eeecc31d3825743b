// Learns which side people act for of whom the text says none: boosted trees over the structure around each side that a text names.
//
//   node packages/ingest/quality/learn-sides.mjs     prints cross-validated figures and writes src/data/side-trees.generated.ts
import { register } from 'tsx/esm/api';
import { boost, boostBags } from './boosting.mjs';
import { chooseByOthers, documentOf, rowsOf } from './choices.mjs';
import { hasScorer, openScorer } from './scorer.mjs';
import { setsToLearnFrom } from './sets.mjs';
import { writeTrees } from './write-trees.mjs';

const FOLDS = 6;
/** Of those tried, cross-validated over documents, trees of this depth and number chose the right side oftenest. */
const OPTIONS = { trees: 100, depth: 5 };

if (!hasScorer) {
  console.log('learn-sides: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}
register();
const { openPeople } = await import('./side-texts.mjs');
const { annotatedTexts, domesticTexts } = await import('./loose-texts.mjs');
const sets = setsToLearnFrom();
const people = openPeople([...annotatedTexts(sets), ...domesticTexts()], await openScorer());

chooseByOthers(people, FOLDS, (rows) => boost(rows, OPTIONS));
for (const name of new Set(people.map(({ set }) => set)))
  print(
    name,
    people.filter(({ set }) => set === name),
  );
print('all', people);
writeTrees('side-trees', 'SIDE_TREES', 'learn-sides', boostBags(rowsOf(people), documentOf, OPTIONS));

function print(name, list) {
  const right = (least) =>
    list.filter(({ choice, right: byRules }) => (choice.likelihood >= least ? choice.y : byRules)).length;
  const leasts = [0, 0.4, 0.5, 0.6, 0.7, 0.8];
  console.log(
    `${name.padEnd(12)} ${String(list.length).padStart(4)} people, right by rules ${String(list.filter(({ right: byRules }) => byRules).length)}, by trees where likelier than ${leasts.map((least) => `${String(least)}: ${String(right(least))}`).join(', ')}`,
  );
}
