// Measures joining, identity, confirmation and points against sets of documents that tell of the same conversations, each set in a
// store of its own, and fails where a figure falls below its recorded floor. Skipped where ../shared does not stand beside the repository.
//
//   npm run quality [-- --record]     --record raises floors that were passed; none is ever lowered
//   node apps/readout/quality/sets.mjs [--only NAME] [--verbose]              NAME: accounts, read, accounts-more, control, accounts-kept
//   node apps/readout/quality/sets.mjs --gold FOLDER [--out FILE.json] [--verbose]     any folder alone, without floors
//
// Of sets that nobody reads (control, accounts-kept) totals alone are printed, whatever is asked.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ours = fileURLToPath(new URL('told-sets', import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? null : process.argv[at + 1];
};
const shared = path.join(root, '..', 'shared', 'gold');
const scorer = path.join(shared, 'score-sets.mjs');
const floorsFile = fileURLToPath(new URL('floors.json', import.meta.url));
const TOLERANCE = 0.0005;
/** Folders of sets of which totals alone are looked at. */
const KEPT = ['control', 'accounts-kept'];
/** Precision may fall to its goal where recall rises for it. */
const GOALS = { joiningPrecision: 0.95, identityPrecision: 0.97 };

const given = option('--gold');
const folders =
  given === null
    ? [
        path.join(shared, 'accounts'),
        ...['read', 'accounts-more', 'control', 'accounts-kept'].map((name) => path.join(ours, name)),
      ].filter((folder) => option('--only') === null || path.basename(folder) === option('--only'))
    : [path.resolve(given)];
if (!existsSync(scorer) || folders.some((folder) => !existsSync(folder))) {
  console.log('quality of sets: skipped, because ../shared/gold is not beside this repository.');
  process.exit(0);
}

register();
const { tellContacts } = await import('../src/commands/contacts.ts');
const scratch = mkdtempSync(path.join(tmpdir(), 'readout-sets-'));
const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
const failures = [];
for (const gold of folders) {
  const name = path.basename(gold);
  const mine = await figuresOf(gold);
  if (given !== null) continue;
  const own = floors[name] ?? {};
  failures.push(
    ...Object.entries(mine)
      .filter(([key, value]) => own[key] !== undefined && value < own[key] - TOLERANCE)
      .map(([key, value]) => `${name}: ${key} is ${value.toFixed(3)}, below its floor of ${String(own[key])}`),
  );
  floors[name] = Object.fromEntries(
    Object.entries(mine).map(([key, value]) => [
      key,
      Math.max(own[key] ?? 0, Math.min(GOALS[key] ?? 1, Math.floor(value * 1000) / 1000)),
    ]),
  );
}
rmSync(scratch, { recursive: true, force: true });
if (process.argv.includes('--record') && given === null)
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
for (const failure of failures) console.error(failure);
process.exit(failures.length > 0 ? 1 : 0);

/** Reads and joins the sets of a folder, prints how they score, and gives the figures that have floors. */
async function figuresOf(gold) {
  const name = path.basename(gold);
  const found = {};
  for (const file of readdirSync(gold).filter((one) => one.endsWith('.set.json'))) {
    const { set, documents } = JSON.parse(readFileSync(path.join(gold, file), 'utf8'));
    const paths = documents.map((id) => path.join(gold, `${id}.txt`));
    found[set] = (await tellContacts(paths, {})).told;
  }
  const prediction = option('--out') ?? path.join(scratch, `${name}.json`);
  writeFileSync(prediction, JSON.stringify(found, null, 1));
  const score = (...flags) =>
    execFileSync(process.execPath, [scorer, '--gold', gold, '--pred', prediction, ...flags], { encoding: 'utf8' });
  const isKept = KEPT.includes(name);
  const printed = score(...(process.argv.includes('--verbose') && !isKept ? ['--verbose'] : []));
  console.log(`── ${name}\n${isKept ? printed.slice(printed.search(/^\d+ sets$/mu)) : printed}`);
  const { total } = JSON.parse(score('--json'));
  const { conversations } = total;
  // Of all conversations, not of the few that were recovered: recovering more must never lower a figure.
  const ofAll = (key) => (conversations.all === 0 ? 0 : conversations[key] / conversations.all);
  return {
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
}
