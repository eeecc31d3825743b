// Prints how well people are told apart by the spellings of their names alone, over the authority file of the FRUS volumes: precision and
// recall of pairs of spellings, without a floor. Skipped where ../shared does not stand beside the repository.
//
//   node apps/readout/quality/names.mjs
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = path.join(root, '..', 'shared', 'corpora', 'frus', 'people_authority.jsonl');
if (!existsSync(file)) {
  console.log('quality of names: skipped, because ../shared/corpora/frus is not beside this repository.');
  process.exit(0);
}

register();
const { keysOfPersona, mayBeOnePerson } = await import('@readout/joining');
const people = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter(({ variants }) => variants.length > 1);
const spellings = people.flatMap(({ id, variants }) =>
  [...new Set(variants)].map((name, at) => ({ owner: id, at, persona: personaOf(id, at, name) })),
);
const byKey = new Map();
for (const one of spellings)
  for (const key of keysOfPersona(one.persona)) byKey.set(key, [...(byKey.get(key) ?? []), one]);

const compared = new Set();
let [right, wrong] = [0, 0];
for (const group of byKey.values()) {
  for (const [at, a] of group.entries()) {
    for (const b of group.slice(at + 1)) {
      const pair = `${a.owner} ${a.at} ${b.owner} ${b.at}`;
      if (compared.has(pair)) continue;
      compared.add(pair);
      if (!mayBeOnePerson(a.persona, b.persona)) continue;
      if (a.owner === b.owner) right += 1;
      else wrong += 1;
    }
  }
}
const all = people.reduce((sum, { variants }) => sum + pairsOf(new Set(variants).size), 0);
console.log(
  `names alone: ${people.length} people of more than one spelling, pairs of spellings: precision ${share(right, right + wrong)}, recall ${share(right, all)}`,
);

/** A persona of a name without a side, as a document that gives none would have it. */
function personaOf(id, at, name) {
  return {
    id: `${id}-${at}`,
    name,
    speaksFor: [],
    publishedOn: null,
    keys: [],
    leader: null,
    leaderSide: null,
  };
}
function pairsOf(count) {
  return (count * (count - 1)) / 2;
}
function share(part, whole) {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
