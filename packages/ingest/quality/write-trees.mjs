// Writes learned trees as a module of data.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './sets.mjs';

/** Writes `packages/ingest/src/data/<file>.generated.ts` with the features that its trees ask for, as the constant `name`; `script` is what learns it. */
export function writeTrees(file, name, script, model) {
  const used = new Set();
  const note = (tree) => {
    if (typeof tree === 'number') return;
    used.add(tree[0]);
    note(tree[1]);
    note(tree[2]);
  };
  model.trees.forEach(note);
  const features = model.features.filter((_, i) => used.has(i));
  const numberOf = new Map(model.features.map((feature, i) => [i, features.indexOf(feature)]));
  const round = (value) => Math.round(value * 1000) / 1000;
  const print = (tree) =>
    typeof tree === 'number'
      ? String(round(tree))
      : `[${String(numberOf.get(tree[0]))},${print(tree[1])},${print(tree[2])}]`;
  writeFileSync(
    path.join(root, 'packages', 'ingest', 'src', 'data', `${file}.generated.ts`),
    `import type { Trees } from './tree.ts';

/** Written by \`node packages/ingest/quality/${script}.mjs\`; not edited by hand. */
export const ${name}: Trees = {
  bias: ${round(model.bias)},
  // prettier-ignore
  features: [
${lines(features.map((feature) => `${feature.includes("'") ? JSON.stringify(feature) : `'${feature}'`},`))}
  ],
  // prettier-ignore
  trees: [
${model.trees.map((tree) => `    ${print(tree)},`).join('\n')}
  ],
};
`,
  );
}

function lines(words) {
  const rows = [''];
  for (const word of words)
    if (`${rows.at(-1)} ${word}`.length > 110) rows.push(word);
    else rows.push(`${rows.pop()} ${word}`.trim());
  return rows.map((row) => `    ${row}`).join('\n');
}
