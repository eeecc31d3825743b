// Measures what the extractor finds against the annotated sets, prints the tables, and fails where a figure falls below its recorded
// floor. Nothing is measured where the scorer (../shared/gold) does not stand beside the repository. Of the sets "kept", "references-kept",
// "varied-kept" (ours) and "blind" only totals are printed: nobody reads their texts while rules are written.
//
//   npm run quality [-- --record] [-- --misses]
//   node packages/ingest/quality/quality.mjs --set FOLDER [--misses]
//
// --set      scores that folder of texts and annotations alone, whatever it is; no floor holds there
// --record   raises floors that were passed; none is ever lowered
// --misses   prints every miss with its text, not only those of the texts that miss most
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { register } from 'tsx/esm/api';
import { failuresOf, floorFigures, raised } from './floors.mjs';
import { oracleTable } from './oracles.mjs';
import { percent, printFigures } from './print-figures.mjs';
import { runSet } from './run-set.mjs';
import { sampleFigures } from './sample.mjs';
import { hasScorer, openScorer, scorerFile } from './scorer.mjs';
import { BESIDE, goldOf, root, setsOf, TO_READ, TOTALS_ONLY } from './sets.mjs';
import { briefings, memoranda, whiteHouse } from './stress.mjs';

const floorsFile = path.join(root, 'packages', 'ingest', 'quality', 'floors.json');
const TEXTS_WITH_MISSES = 8;
const MISSES_OF_A_TEXT = 4;

if (!hasScorer) {
  console.log('quality: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.');
  process.exit(0);
}
register();
const { findIn } = await import('../src/rules-reader.ts');
const { readMarkdown } = await import('../src/read/formats/markdown.ts');
const scorer = await openScorer();
const out = mkdtempSync(path.join(tmpdir(), 'readout-quality-'));
const folderOf = (name) => path.join(out, name);
const score = (sets, ...flags) =>
  execFileSync(
    process.execPath,
    [
      scorerFile,
      '--gold',
      sets.map(({ dir }) => dir).join(','),
      '--pred',
      sets.map(({ name }) => folderOf(name)).join(','),
      ...flags,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
const figuresOf = (sets) => JSON.parse(score(sets, '--json'));

const given = process.argv.indexOf('--set');
if (given > 0) {
  const dir = path.resolve(process.argv[given + 1] ?? '.');
  const set = { name: path.basename(dir), dir };
  runSet(set, findIn, folderOf(set.name));
  printFigures(set.name, figuresOf([set]));
  if (process.argv.includes('--misses')) console.log(score([set], '--verbose'));
  rmSync(out, { recursive: true, force: true });
  process.exit(0);
}

const toRead = setsOf(TO_READ);
const besides = [...setsOf(BESIDE), ...setsOf(TOTALS_ONLY)];
const started = process.cpuUsage();
const documents = toRead.flatMap((set) => runSet(set, findIn, folderOf(set.name)));
for (const set of besides) runSet(set, findIn, folderOf(set.name));
const seconds = process.cpuUsage(started).user / 1e6;

const all = figuresOf(toRead);
const bySet = { ...Object.fromEntries(toRead.map(({ name }, i) => [name, all.folders?.[i] ?? all])) };
for (const set of besides) bySet[set.name] = figuresOf([set]);

for (const [name, figures] of Object.entries(bySet)) printFigures(name, figures);
printFigures('to read', all);
printCalibration(all.calibration);
printGenres();
printOracles();
const records = whiteHouse(findIn, out);
printRecords(records);
const sample = sampleFigures(readMarkdown, findIn);
printSample(sample);
printMisses();
rmSync(out, { recursive: true, force: true });
console.log(
  `\n${String(documents.length)} texts to read and those of ${[...BESIDE, ...TOTALS_ONLY].join(', ')} in ${seconds.toFixed(1)} s of processor time, from cold`,
);

const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
const measured = floorFigures(bySet, all, records, sample);
if (process.argv.includes('--record'))
  writeFileSync(floorsFile, `${JSON.stringify(raised(floors, measured), null, 2)}\n`);
const failures = failuresOf(floors, measured, bySet);
for (const failure of failures) console.error(failure);
process.exit(failures.length > 0 ? 1 : 0);

function printCalibration(calibration) {
  if (!calibration) return;
  console.log(`\ncalibration over the sets to read: expected error ${calibration.ece.toFixed(3)}`);
  for (const { from, to, count, confidence, found } of calibration.bins)
    if (count > 0)
      console.log(
        `           ${from.toFixed(1)}–${to.toFixed(1)} ${String(count).padStart(4)} conversations, said ${percent(confidence)}, found ${percent(found)}`,
      );
}

/** What kind of text it is: its own word for it, else who publishes it. */
function genreOf({ set, meta }) {
  return meta.style ?? (set === 'dev' || set === 'remarks' ? titleGenre(meta.title ?? '') : set);
}
function titleGenre(title) {
  const known = ['background press call', 'remarks', 'readout', 'statement', 'fact sheet'];
  return known.find((word) => title.toLowerCase().includes(word)) ?? 'news';
}

function printGenres() {
  const genres = grouped(documents, genreOf);
  console.log('\nby genre');
  for (const [genre, own] of genres) {
    const [asIs] = oracleTable(own.map(scored), scorer);
    console.log(
      `           ${genre.padEnd(22)} ${String(own.length).padStart(3)} documents  found F1 ${percent(asIs.found)}  strict F1 ${percent(asIs.strict)}`,
    );
  }
}
function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
function scored({ dir, id, document, found }) {
  return { annotated: goldOf(dir, id), found, text: document.text };
}

function printOracles() {
  console.log('\nif one thing alone were right (over the sets to read)');
  for (const { name, found, strict } of oracleTable(documents.map(scored), scorer))
    console.log(`           ${name.padEnd(22)} found F1 ${percent(found)}  strict F1 ${percent(strict)}`);
}

function printRecords(found) {
  if (found === null) return;
  const { pair, kindSaid, day } = found.records;
  console.log(
    `\nWhite House records, title withheld: pair ${percent(pair.rate)} kind where said ${percent(kindSaid.rate)} day ${percent(day.rate)}; domestic readouts that give a conversation ${String(found.negatives.withConversations)} of ${String(found.negatives.texts)}`,
  );
  const notes = memoranda(findIn);
  if (notes !== null)
    console.log(
      `memoranda (no floor): ${String(notes.withContact)} of ${String(notes.documents)} give a contact, ${String(notes.days)} with the marked day, ${String(notes.peopleFound)} of ${String(notes.people)} marked people`,
    );
  const told = briefings(findIn);
  if (told !== null)
    console.log(
      `background briefings (no floor): ${String(told.conversations)} conversations in ${String(told.documents)} texts, ${String(told.told)} with a teller`,
    );
}

function printSample({ contacts, found, precision, recall, f1, strict }) {
  console.log(
    `sample set, against its facts: ${String(found)} of ${String(contacts)} contacts found, P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}; right in all ${String(strict)}`,
  );
}

function printMisses() {
  const lines = score(toRead, '--verbose')
    .split('\n')
    .filter((line) => /: (?:MISSED|FALSE) /u.test(line));
  const byText = [...grouped(lines, (line) => line.slice(0, line.indexOf(':')))].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const isWhole = process.argv.includes('--misses');
  console.log(
    `\nmissed and false: ${String(lines.length)}${isWhole ? '' : '; of the texts with the most (all: --misses)'}`,
  );
  for (const [id, own] of isWhole ? byText : byText.slice(0, TEXTS_WITH_MISSES)) {
    console.log(`  ${id}: ${String(own.length)}`);
    for (const line of isWhole ? own : own.slice(0, MISSES_OF_A_TEXT)) console.log(`    ${line.slice(id.length + 2)}`);
  }
}
