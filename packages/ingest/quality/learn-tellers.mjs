// Learns who of those named tells of a contact, from all sets that may be read, the sets of accounts and the
// examples of our own: boosted trees over the structure
// around each who may. Reports by cross-validation over documents how the rules and the trees agree with the annotations, by how likely a
// teller must be; writes packages/ingest/src/data/teller-trees.generated.ts. The same texts and rules give the same trees.
//
//   node packages/ingest/quality/learn-tellers.mjs
import { register } from 'tsx/esm/api';
import { boostBags, likelihood } from './boosting.mjs';
import { hasScorer, openScorer } from './scorer.mjs';
import { BESIDE, setsToLearnFrom, TO_READ } from './sets.mjs';
import { writeTrees } from './write-trees.mjs';

const FOLDS = 6;
/** Of those tried, cross-validated over documents, trees of this depth and number chose the right tellers oftenest. */
const OPTIONS = { trees: 90, depth: 6, rate: 0.15, least: 5, bags: 4 };
const LEASTS = [0.25, 0.3, 0.33, 0.36, 0.4, 0.5];

if (!hasScorer) {
  console.log('learn-tellers: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}
register();
const scorer = await openScorer();
const { toldContacts } = await import('./teller-texts.mjs');
const { chosenTellers } = await import('../src/extract/tellers/chosen-tellers.ts');
const sets = setsToLearnFrom();
const contacts = toldContacts(sets, scorer);
const documentOf = ({ document }) => document;
const rowsOf = (list) =>
  list.flatMap(({ document, options }) =>
    options.filter(({ y }) => y !== null).map((option) => ({ ...option, document })),
  );

for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = boostBags(
    rowsOf(contacts.filter(({ document }) => Math.abs(document) % FOLDS !== fold)),
    documentOf,
    OPTIONS,
  );
  for (const { document, options } of contacts)
    if (Math.abs(document) % FOLDS === fold)
      for (const one of options) one.likelihood = likelihood(model, one.features);
}
const found = contacts.filter(({ isFound }) => isFound);
print(
  'to read',
  found.filter(({ set }) => TO_READ.includes(set)),
);
for (const name of BESIDE)
  print(
    name,
    found.filter(({ set }) => set === name),
  );
writeTrees('teller-trees', 'TELLER_TREES', 'learn-tellers', boostBags(rowsOf(contacts), documentOf, OPTIONS));

function print(name, list) {
  const chosen = (least) => (one) => chosenTellers(one.options, least).map((teller) => teller.name);
  const figures = [
    ['rules', f1(list, ({ rules }) => rules)],
    ...LEASTS.map((least) => [least, f1(list, chosen(least))]),
  ];
  console.log(`${name.padEnd(12)} F1 by ${figures.map(([how, figure]) => `${String(how)}: ${figure}`).join('  ')}`);
}

/** The F1 of tellers with those chosen by `choose`, of all contacts of a list. */
function f1(list, choose) {
  let [right, all] = [0, 0];
  for (const one of list) {
    const names = [...choose(one), ...one.pointers].map((name) => ({ name }));
    right += scorer.match(one.accounts, names, (gold, own) => scorer.sameTeller(gold, own.name)).length;
    all += one.accounts.length + names.length;
  }
  return ((200 * right) / all).toFixed(1);
}
