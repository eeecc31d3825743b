// Measures joining, identity, confirmation and points against sets of documents that tell of the same conversations, each set in a
// store of its own, and fails where a figure falls below its recorded floor. Skipped where ../shared does not stand beside the repository.
//
//   npm run quality [-- --record]     --record raises floors that were passed; none is ever lowered
//   node apps/readout/quality/sets.mjs [--gold FOLDER] [--out FILE.json] [--verbose]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? null : process.argv[at + 1];
};
const shared = path.join(root, '..', 'shared', 'gold');
const gold = option('--gold') ?? path.join(shared, 'accounts');
const scorer = path.join(shared, 'score-sets.mjs');
const floorsFile = fileURLToPath(new URL('floors.json', import.meta.url));
const TOLERANCE = 0.0005;

if (!existsSync(scorer) || !existsSync(gold)) {
  console.log('quality of sets: skipped, because ../shared/gold is not beside this repository.');
  process.exit(0);
}

register();
const { tellContacts } = await import('../src/commands/contacts.ts');
const found = {};
for (const file of readdirSync(gold).filter((name) => name.endsWith('.set.json'))) {
  const { set, documents } = JSON.parse(readFileSync(path.join(gold, file), 'utf8'));
  const paths = documents.map((id) => path.join(gold, `${id}.txt`));
  found[set] = (await tellContacts(paths, {})).told;
}

const folder = mkdtempSync(path.join(tmpdir(), 'readout-sets-'));
const prediction = option('--out') ?? path.join(folder, 'sets.json');
writeFileSync(prediction, JSON.stringify(found, null, 1));
const score = (...flags) =>
  execFileSync(process.execPath, [scorer, '--gold', gold, '--pred', prediction, ...flags], { encoding: 'utf8' });
console.log(score(...(process.argv.includes('--verbose') ? ['--verbose'] : [])));
const { total } = JSON.parse(score('--json'));
rmSync(folder, { recursive: true, force: true });

const { conversations } = total;
// Of all conversations, not of the few that were recovered: recovering more must never lower a figure.
const ofAll = (key) => (conversations.all === 0 ? 0 : conversations[key] / conversations.all);
const mine = {
  joiningPrecision: total.joining.p,
  joiningRecall: total.joining.r,
  identityPrecision: total.identity.p,
  identityRecall: total.identity.r,
  recovered: ofAll('recovered'),
  status: ofAll('status'),
  confirmation: ofAll('confirmation'),
  day: ofAll('day'),
  independentTellers: total.independence.right / Math.max(1, conversations.several),
  points: total.points.f,
};
// Precision may fall to its goal where recall rises for it.
const GOALS = { joiningPrecision: 0.95, identityPrecision: 0.97 };
const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
const failures = option('--gold') === null ? belowFloor() : [];
if (process.argv.includes('--record') && option('--gold') === null) {
  const raised = Object.entries(mine).map(([key, value]) => [
    key,
    Math.max(floors[key] ?? 0, Math.min(GOALS[key] ?? 1, Math.floor(value * 1000) / 1000)),
  ]);
  writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
for (const failure of failures) console.error(failure);
process.exit(failures.length > 0 ? 1 : 0);

function belowFloor() {
  return Object.entries(mine)
    .filter(([key, value]) => floors[key] !== undefined && value < floors[key] - TOLERANCE)
    .map(([key, value]) => `sets: ${key} is ${value.toFixed(3)}, below its floor of ${String(floors[key])}`);
}
