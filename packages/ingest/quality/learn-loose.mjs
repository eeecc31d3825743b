// Learns which candidates of the loose net are contacts, from the sets to read, with all rules and with a quarter of them held off at a
// time (`loose-texts.mjs`). Reports by cross-validation over documents what each least likelihood would find and cost, and writes
// packages/ingest/src/data/loose-trees.generated.ts. The same texts and rules give the same trees: nothing is drawn by lot.
//
//   node packages/ingest/quality/learn-loose.mjs [--misses]
//
// --misses   prints what is told wrongly at the least likelihood, by why
import { register } from 'tsx/esm/api';
import { boostBags, likelihood } from './boosting.mjs';
import { hasScorer, openScorer } from './scorer.mjs';
import { setsToLearnFrom } from './sets.mjs';
import { writeTrees } from './write-trees.mjs';

const FOLDS = 10;

if (!hasScorer) {
  console.log('learn-loose: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}
register();
const { readingsOf } = await import('./loose-texts.mjs');
const { areRivals, LEAST_LIKELIHOOD } = await import('../src/extract/loose/loose-choice.ts');
const scorer = await openScorer();
const sets = setsToLearnFrom();
const readings = readingsOf(sets, FOLDS, scorer);
const documentOf = ({ document }) => document;
const rowsOf = (list) => list.flatMap(({ rows }) => rows.filter(({ isDoubtful }) => !isDoubtful));

for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = boostBags(rowsOf(readings.filter((one) => one.fold !== fold)), documentOf);
  for (const one of readings)
    if (one.fold === fold) for (const row of one.rows) row.sure = likelihood(model, row.features);
}
const whole = readings.filter(({ quarter }) => quarter < 0);
const parted = readings.filter(({ quarter }) => quarter >= 0);
console.log(
  `${whole.length} texts, ${rowsOf(whole).length} candidates that no rule tells; ${parted.length} readings with a quarter of the rules held off, ${rowsOf(parted).length} candidates, ${rowsOf(parted).filter(({ y }) => y === 1).length} of them contacts`,
);
console.log('least    all rules: P R F1 (told, right)           a quarter held off');
for (const least of [2, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8])
  console.log(
    `${least > 1 ? 'none' : least.toFixed(2)}     ${shown(figuresOf(whole, least))}     ${shown(figuresOf(parted, least))}`,
  );
if (process.argv.includes('--misses')) printMisses();

writeTrees('loose-trees', 'LOOSE_TREES', 'learn-loose', boostBags(rowsOf(readings), documentOf));

/** The candidates of a reading that would be told. */
function toldOf({ rows }, least) {
  const told = [];
  for (const row of rows.filter(({ sure }) => sure >= least).sort((a, b) => b.sure - a.sure))
    if (!told.some(({ claim }) => areRivals(row.claim, claim))) told.push(row);
  return told;
}

function figuresOf(list, least) {
  const sum = { gold: 0, found: 0, pred: 0, told: 0, right: 0 };
  for (const one of list) {
    const told = toldOf(one, least).map(({ conversation }) => conversation);
    const all = [...one.found, ...told];
    const pairs = scorer.pairUp(one.wanted, all, one.text);
    const won = new Set(pairs.map(({ j }) => all[j]));
    const rest = all.filter((each) => !won.has(each));
    sum.gold += one.wanted.length;
    sum.found += pairs.length;
    sum.pred += all.length - scorer.pairUp(one.optional, rest, one.text).length;
    sum.told += told.length;
    sum.right += told.filter((each) => won.has(each)).length;
  }
  return sum;
}

function shown({ gold: wanted, found, pred, told, right }) {
  const figures = [found / pred, found / wanted, (2 * found) / (wanted + pred)].map((value) => value.toFixed(3));
  return `${figures.join(' ')} (${String(told)}, ${String(right)})`;
}

/** What is told wrongly, with all rules: a contact told already, one with parties that are not its own, or nothing at all. */
function printMisses() {
  const counts = {};
  for (const one of whole)
    for (const { conversation, claim, sure, y } of toldOf(one, LEAST_LIKELIHOOD)) {
      const all = [...one.wanted, ...one.optional];
      const isRight = scorer.pairUp(all, [conversation], one.text).length > 0;
      const shownBy = all.filter((each) => scorer.evident(one.text, each, conversation));
      const why = y === 1 ? 'right' : isRight ? 'told already' : shownBy.length > 0 ? 'other parties' : 'no contact';
      counts[why] = (counts[why] ?? 0) + 1;
      if (y === 1) continue;
      const names = scorer.parties(conversation).map(({ person, side }) => person ?? side);
      console.log(
        `  ${one.set} ${why} ${sure.toFixed(2)} ${claim.rules[0]} ${claim.status} ${names.join(' + ')} | ${(conversation.quotes[0] ?? '').slice(0, 200)}`,
      );
    }
  console.log(counts);
}
