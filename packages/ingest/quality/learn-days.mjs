// Learns which of the days that a text tells is that of a contact, from all sets that may be read, the sets of accounts and the sample.
// Reports by cross-validation over documents how often the rules, and the trees alone, are right, and what the trees would mend and break
// where no rule names a day, by how likely a day must be; writes packages/ingest/src/data/day-trees.generated.ts. The same texts and rules
// give the same trees: nothing is drawn by lot.
//
//   node packages/ingest/quality/learn-days.mjs
import { register } from 'tsx/esm/api';
import { boostBags } from './boosting.mjs';
import { chooseByOthers, documentOf, rowsOf } from './choices.mjs';
import { hasScorer, openScorer } from './scorer.mjs';
import { BESIDE, setsToLearnFrom } from './sets.mjs';
import { writeTrees } from './write-trees.mjs';

const FOLDS = 10;
/** Cross-validated over documents, trees of this depth and number chose the right day oftenest. */
const OPTIONS = { trees: 60, depth: 6 };

if (!hasScorer) {
  console.log('learn-days: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}
register();
const { datedContacts } = await import('./day-texts.mjs');
const sets = setsToLearnFrom();
const contacts = datedContacts(sets, await openScorer());

chooseByOthers(contacts, FOLDS, (rows) => boostBags(rows, documentOf, OPTIONS));
const isBeside = ({ set }) => BESIDE.includes(set);
print(
  'found in the sets to read, to which rules were fitted',
  contacts.filter((one) => one.isFound && !isBeside(one)),
);
print(
  'found in the sets beside them',
  contacts.filter((one) => one.isFound && isBeside(one)),
);
print(
  'told once more, caught by the net alone',
  contacts.filter(({ isFound }) => !isFound),
);
writeTrees('day-trees', 'DAY_TREES', 'learn-days', boostBags(rowsOf(contacts), documentOf, OPTIONS));

function print(name, list) {
  const part = (some, holds) => `${String(some.filter(holds).length)} of ${String(some.length)}`;
  const open = list.filter(({ isOpen }) => isOpen);
  console.log(
    `${name}: right by rules ${part(list, ({ right }) => right)}, by trees alone ${part(list, ({ choice }) => choice.y === 1)}, among the candidates ${part(list, ({ options }) => options.some(({ y }) => y === 1))}`,
  );
  console.log(
    `  no day by rules, rightly ${part(open, ({ right }) => right)}; least likelihood: mended, broken, wrong still`,
  );
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const given = open.filter(({ choice }) => choice.isFit && choice.likelihood >= least);
    const mended = given.filter(({ choice }) => choice.y === 1).length;
    const broken = given.filter(({ choice, right }) => choice.y === 0 && right).length;
    console.log(
      `    ${least.toFixed(2)}  ${String(mended)} ${String(broken)} ${String(given.length - mended - broken)}`,
    );
  }
}
