// Learns which of the places that a text names is that of a contact, or that none is, from all sets that may be read and the sets of
// accounts. Reports by cross-validation over documents how often the rules and the trees are right; writes
// packages/ingest/src/data/place-trees.generated.ts. The same texts and rules give the same trees: nothing is drawn by lot.
//
//   node packages/ingest/quality/learn-places.mjs
import { register } from 'tsx/esm/api';
import { boost } from './boosting.mjs';
import { chooseByOthers, rowsOf } from './choices.mjs';
import { hasScorer, openScorer } from './scorer.mjs';
import { setsToLearnFrom, TO_READ } from './sets.mjs';
import { writeTrees } from './write-trees.mjs';

const FOLDS = 10;
/** Of those tried, cross-validated over documents, trees of this depth and number chose the right place oftenest. */
const OPTIONS = { trees: 60, depth: 6 };

if (!hasScorer) {
  console.log('learn-places: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}
register();
const { placedContacts } = await import('./place-texts.mjs');
const sets = setsToLearnFrom();
const contacts = placedContacts(sets, await openScorer());

chooseByOthers(contacts, FOLDS, (rows) => boost(rows, OPTIONS));
const found = contacts.filter(({ isFound }) => isFound);
for (const name of new Set(found.map(({ set }) => set)))
  print(
    name,
    found.filter(({ set }) => set === name),
  );
print(
  'to read',
  found.filter(({ set }) => TO_READ.includes(set)),
);
print('all found', found);
print(
  'caught by the net alone',
  contacts.filter(({ isFound }) => !isFound),
);
writeTrees('place-trees', 'PLACE_TREES', 'learn-places', boost(rowsOf(contacts), OPTIONS));

function print(name, list) {
  const part = (holds) => `${((100 * list.filter(holds).length) / list.length).toFixed(1)}`;
  console.log(
    `${name.padEnd(24)} ${String(list.length).padStart(4)} contacts, place right by rules ${part(({ right }) => right)}, by trees ${part(({ choice, right }) => (choice === undefined ? right : choice.y === 1))}, among the candidates ${part(({ options, right }) => (options.length === 0 ? right : options.some(({ y }) => y === 1)))}`,
  );
}
