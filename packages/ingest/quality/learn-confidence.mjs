// Learns how sure a claim is from the sets to read: whether the scorer finds it, by the features it carries. Reports by
// cross-validation over documents and writes packages/ingest/src/data/confidence-weights.generated.ts. The same texts and rules give
// the same weights: nothing is drawn by lot.
//
//   node packages/ingest/quality/learn-confidence.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { register } from 'tsx/esm/api';
import { fit, predict } from './logistic.mjs';
import { hasScorer, openScorer } from './scorer.mjs';
import { BESIDE, documentsOf, goldOf, root, setsOf, TO_READ } from './sets.mjs';

const FOLDS = 10;
const RIDGES = [1, 2, 4, 8, 16];

if (!hasScorer) {
  console.log(
    'learn-confidence: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.',
  );
  process.exit(0);
}
register();
const { extract } = await import('../src/pipeline.ts');
const { findingsOf } = await import('../src/extract/findings.ts');
const { featuresOf } = await import('../src/extract/confidence.ts');
const { pairUp, calibrationOf } = await openScorer();

const rows = [];
let goldCount = 0;
let names = [];
let documents = 0;
for (const { dir } of setsOf([...TO_READ, ...BESIDE]))
  for (const { id, document } of documentsOf(dir)) {
    const extraction = extract(document, 0);
    const found = findingsOf(extraction).conversations;
    const { conversations } = goldOf(dir, id);
    const wanted = conversations.filter((one) => !one.optional);
    const pairs = pairUp(wanted, found, document.text);
    const won = new Set(pairs.map(({ j }) => j));
    const rest = found.filter((_, j) => !won.has(j));
    const optional = conversations.filter((one) => one.optional);
    const excused = new Set(pairUp(optional, rest, document.text).map(({ j }) => rest[j]));
    goldCount += wanted.length;
    extraction.claims.forEach((claim, j) => {
      if (excused.has(found[j]) || claim.likelihood !== undefined) return;
      const features = featuresOf(extraction.doc, claim, extraction.tellers.get(claim) ?? []);
      names = Object.keys(features);
      rows.push({ x: Object.values(features), y: won.has(j) ? 1 : 0, fold: documents % FOLDS });
    });
    documents += 1;
  }

/** Each row's probability by weights that never saw its document. */
function crossValidated(ridge) {
  const sure = new Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(
      rows.filter((row) => row.fold !== fold),
      names.length,
      ridge,
    );
    rows.forEach((row, i) => {
      if (row.fold === fold) sure[i] = predict(weights, row.x);
    });
  }
  return sure;
}
const lossOf = (sure) =>
  -rows.reduce((sum, { y }, i) => sum + Math.log(Math.max(1e-6, y === 1 ? sure[i] : 1 - sure[i])), 0) / rows.length;

let best = null;
for (const ridge of RIDGES) {
  const sure = crossValidated(ridge);
  const loss = lossOf(sure);
  const { ece } = calibrationOf(sure.map((p, i) => [p, rows[i].y === 1]));
  console.log(`ridge ${String(ridge).padStart(3)}  log loss ${loss.toFixed(4)}  calibration error ${ece.toFixed(3)}`);
  if (best === null || loss < best.loss) best = { ridge, loss, sure };
}
const share = rows.reduce((sum, { y }) => sum + y, 0) / rows.length;
const plain = -(share * Math.log(share) + (1 - share) * Math.log(1 - share));
console.log(
  `${rows.length} claims of ${documents} documents, ${(100 * share).toFixed(1)} % found; log loss of the bare share ${plain.toFixed(4)}`,
);
console.log('what a least confidence would keep, by cross-validation:');
for (const least of [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  const kept = rows.filter((_, i) => best.sure[i] >= least);
  const good = kept.reduce((sum, { y }) => sum + y, 0);
  console.log(
    `  ${least.toFixed(2)}  precision ${(good / kept.length).toFixed(3)}  recall ${(good / goldCount).toFixed(3)}  F1 ${((2 * good) / (kept.length + goldCount)).toFixed(4)}`,
  );
}

const weights = fit(rows, names.length, best.ridge);
const round = (value) => Math.round(value * 1000) / 1000;
const entries = names.map((name, i) => `    ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${round(weights[i + 1])},`);
writeFileSync(
  path.join(root, 'packages', 'ingest', 'src', 'data', 'confidence-weights.generated.ts'),
  `/** Written by \`node packages/ingest/quality/learn-confidence.mjs\`; not edited by hand. */
export const CONFIDENCE_WEIGHTS: {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
} = {
  bias: ${round(weights[0])},
  weights: {
${entries.join('\n')}
  },
};
`,
);
