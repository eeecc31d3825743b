// Measures what the extractor finds against the annotated sets, prints one table a set, and fails where a figure falls below its
// recorded floor. The sets in packages/ingest/corpus are always run; the others, and the scorer, only where ../shared stands beside
// the repository. Of the set "blind" only totals are printed: nobody reads its texts.
//
//   npm run quality [-- --record]     --record raises floors that were passed; none is ever lowered
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shared = path.join(root, '..', 'shared', 'gold');
const corpus = path.join(root, 'packages', 'ingest', 'corpus');
const floorsFile = path.join(root, 'packages', 'ingest', 'quality', 'floors.json');
const scorer = path.join(shared, 'score.mjs');
const TOLERANCE = 0.0005;

const names = ['readouts', 'dev', 'remarks', 'agency', 'bulletins', 'wire', 'blind'];
const sets = names
  .map((name) => ({ name, dir: [path.join(corpus, name), path.join(shared, name)].find((dir) => existsSync(dir)) }))
  .filter(({ dir }) => dir !== undefined);

if (!existsSync(scorer)) {
  console.log('quality: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}

register();
const { findIn } = await import('../src/index.ts');

const out = mkdtempSync(path.join(tmpdir(), 'readout-quality-'));
const started = process.cpuUsage();
let documents = 0;
for (const { name, dir } of sets) {
  mkdirSync(path.join(out, name));
  for (const file of readdirSync(dir).filter((entry) => entry.endsWith('.txt'))) {
    const id = file.slice(0, -'.txt'.length);
    const meta = JSON.parse(readFileSync(path.join(dir, `${id}.meta.json`), 'utf8'));
    const found = findIn({
      file,
      title: meta.title || null,
      text: readFileSync(path.join(dir, file), 'utf8'),
      language: 'en',
      publishedOn: meta.documentDate ?? null,
      publisher: meta.publisher ?? null,
      url: null,
      rights: null,
      origins: [],
      collection: null,
    });
    writeFileSync(path.join(out, name, `${id}.json`), JSON.stringify(found));
    documents += 1;
  }
}
const seconds = process.cpuUsage(started).user / 1e6;

const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
const failures = [];
const percent = (value) => (100 * value).toFixed(1).padStart(5);
for (const { name, dir } of sets) {
  const figures = JSON.parse(
    execFileSync(process.execPath, [scorer, '--gold', dir, '--pred', path.join(out, name), '--json'], {
      encoding: 'utf8',
    }),
  );
  const mine = {
    found: figures.found.f1,
    precision: figures.found.precision,
    strict: figures.strict.f1,
    leaders: figures.leaders.f1,
    countries: figures.countries.f1,
    organisations: figures.organisations.f1,
    agreements: figures.agreements.f1,
  };
  console.log(
    `${name.padEnd(10)} ${String(figures.documents).padStart(3)} documents  found P ${percent(figures.found.precision)} R ${percent(figures.found.recall)} F1 ${percent(mine.found)}  ` +
      `strict F1 ${percent(mine.strict)}  quotes a conversation ${figures.quotesPerConversation.toFixed(1)}  invalid ${String(figures.invalidQuotes)}`,
  );
  const { allParties, kind, status, date, place, evidence, initiator } = figures.ofFound;
  console.log(
    `           of found: parties ${percent(allParties)} kind ${percent(kind)} status ${percent(status)} day ${percent(date)} place ${percent(place)} evidence ${percent(evidence)} initiator ${percent(initiator)}`,
  );
  console.log(
    `           leaders ${percent(mine.leaders)} offices ${percent(figures.offices.f1)} affiliations ${percent(figures.affiliations.f1)} countries ${percent(mine.countries)} ` +
      `organisations ${percent(mine.organisations)} agreements ${percent(mine.agreements)} tellers ${percent(figures.accounts.f1)}` +
      (figures.calibration ? ` calibration error ${figures.calibration.ece.toFixed(3)}` : ''),
  );
  if (figures.invalidQuotes > 0)
    failures.push(`${name}: ${String(figures.invalidQuotes)} quotes are not in their text`);
  for (const [key, value] of Object.entries(mine)) {
    const floor = floors[name]?.[key];
    if (floor !== undefined && value < floor - TOLERANCE)
      failures.push(`${name}: ${key} is ${percent(value).trim()}, below its floor of ${percent(floor).trim()}`);
  }
  floors[name] = Object.fromEntries(
    Object.entries(mine).map(([key, value]) => [
      key,
      Math.max(floors[name]?.[key] ?? 0, Math.floor(value * 1000) / 1000),
    ]),
  );
}
rmSync(out, { recursive: true, force: true });
console.log(`${String(documents)} documents in ${seconds.toFixed(1)} s of processor time`);
if (process.argv.includes('--record')) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
for (const failure of failures) console.error(failure);
process.exit(failures.length > 0 ? 1 : 0);
