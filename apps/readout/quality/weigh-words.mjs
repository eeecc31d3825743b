// Weighs words by how rare they are in diplomatic prose of the public domain (documents of the White House beside this repository) and
// writes packages/joining/src/compare/word-weights.generated.ts. The same texts give the same weights.
//
//   node apps/readout/quality/weigh-words.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const prose = path.join(root, '..', 'shared', 'corpora', 'whitehouse');
const target = path.join(root, 'packages', 'joining', 'src', 'compare', 'word-weights.generated.ts');
/** Shorter paragraphs are headings and greetings. */
const LEAST_CHARACTERS = 80;
/** Rarer words are as good as new. */
const LEAST_PARAGRAPHS = 8;
const STEPS = 20;

if (!existsSync(prose)) {
  console.log('weigh-words: skipped, because ../shared/corpora/whitehouse is not beside this repository.');
  process.exit(0);
}
register();
const { contentWords } = await import('@readout/joining');

const paragraphs = readdirSync(prose, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort()
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line !== '')
  .flatMap((line) => String(JSON.parse(line).text ?? '').split(/\n+/u))
  .filter((paragraph) => paragraph.length >= LEAST_CHARACTERS);
const counts = new Map();
for (const paragraph of paragraphs)
  for (const word of contentWords(paragraph, new Set())) counts.set(word, (counts.get(word) ?? 0) + 1);

const bySteps = new Map();
for (const [word, count] of counts) {
  if (count < LEAST_PARAGRAPHS || !/^[a-z]+$/u.test(word)) continue;
  const step = Math.round((STEPS * Math.log(paragraphs.length / count)) / Math.log(paragraphs.length));
  bySteps.set(step, [...(bySteps.get(step) ?? []), word]);
}
const lines = [...bySteps]
  .sort(([a], [b]) => a - b)
  .map(([step, words]) => `  [${String(step)}, '${words.sort().join(' ')}'],`);
writeFileSync(
  target,
  `// Written by apps/readout/quality/weigh-words.mjs from ${String(paragraphs.length)} paragraphs. Do not edit.

/** Stems by how much they say, in twentieths: 0 stands in every paragraph, 20 in one. Those that are not here are rarer still. */
export const WORDS_BY_WEIGHT: readonly (readonly [twentieths: number, words: string])[] = [
${lines.join('\n')}
];
`,
);
console.log(`${String(counts.size)} stems in ${String(paragraphs.length)} paragraphs; ${String(lines.length)} steps.`);
