// Scores recorded replies of a model beside the rules, over the same texts: those that the recording answers. A quote that is not in its text
// fails, whatever the model said. Of the set "blind" only totals are printed.
//
//   npm run quality -- --reader model|both --replay DIR     a recording of yours (readout … --record DIR), over every set it answers
//   npm run quality                                         the repository's own, packages/ingest/replies
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { register } from 'tsx/esm/api';
import { hasScorer, scorerFile } from './scorer.mjs';
import { BLIND, documentsOf, root, setsOf, TO_READ } from './sets.mjs';

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? null : (process.argv[at + 1] ?? null);
};
if (!hasScorer) {
  console.log(
    'quality of recorded replies: skipped, because the scorer (../shared/gold/score.mjs) is not beside this repository.',
  );
  process.exit(0);
}
register();
const { findIn } = await import('../src/rules-reader.ts');
const { openModelReader, openReplay, ReplyFolder } = await import('../src/model-reader/index.ts');
const { documentIdOf, lossesOf } = await import('@readout/domain');

const folder = new ReplyFolder(option('--replay') ?? path.join(root, 'packages', 'ingest', 'replies'));
const { model, madeBy } = await folder.recording();
const chosen = option('--reader');
const readers = chosen === null || chosen === 'rules' ? ['model', 'both'] : [chosen];
const out = mkdtempSync(path.join(tmpdir(), 'readout-recorded-'));
const percent = (value) => (100 * value).toFixed(1).padStart(5);
console.log(`\nrecorded replies of ${model} (${madeBy})`);

const opened = [];
for (const name of readers)
  opened.push([
    name,
    openModelReader({
      readers: name,
      replies: await openReplay(folder),
      window: 12_000,
      atOnce: 1,
      host: 'the recording',
    }),
  ]);
const lost = {};
const sums = { given: 0, kept: 0 };
const answered = [];
for (const set of setsOf([...TO_READ, BLIND])) {
  const gold = path.join(out, set.name, 'gold');
  mkdirSync(gold, { recursive: true });
  let count = 0;
  for (const { id, document } of documentsOf(set.dir)) {
    for (const [name, reader] of opened) {
      const [found] = await reader.find([document]);
      if ('notRead' in found) break;
      write(set.name, name, id, found);
      if (name !== readers[0]) continue;
      count += 1;
      write(set.name, 'rules', id, findIn(document));
      for (const ending of ['.txt', '.gold.json'])
        cpSync(path.join(set.dir, id + ending), path.join(gold, id + ending));
      const kept = reader.keptOf(documentIdOf(document.text));
      sums.given += kept.given;
      sums.kept += kept.kept;
      for (const [why, times] of Object.entries(kept.lost)) lost[why] = (lost[why] ?? 0) + times;
    }
  }
  if (count > 0) answered.push(set.name);
}

let invalid = 0;
for (const set of answered) for (const name of ['rules', ...readers]) print(set, name, [set]);
const own = answered.filter((set) => set !== BLIND);
if (own.length > 1) for (const name of ['rules', ...readers]) print('together', name, own);
console.log(`           kept ${String(sums.kept)} of ${String(sums.given)} conversations said; left out:`);
for (const { name, words, times } of lossesOf([{ lost }]))
  console.log(`           ${String(times).padStart(5)} ${words} (${name})`);
rmSync(out, { recursive: true, force: true });
if (answered.length === 0) console.error('the recording answers none of the texts of the sets');
if (invalid > 0) console.error(`${String(invalid)} quotes are not in their text`);
process.exit(answered.length === 0 || invalid > 0 ? 1 : 0);

function write(set, name, id, found) {
  const dir = path.join(out, set, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, `${id}.json`), JSON.stringify(found));
}

function print(label, name, sets) {
  const figures = JSON.parse(
    execFileSync(
      process.execPath,
      [
        scorerFile,
        '--gold',
        sets.map((set) => path.join(out, set, 'gold')).join(','),
        '--pred',
        sets.map((set) => path.join(out, set, name)).join(','),
        '--json',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    ),
  );
  invalid += figures.invalidQuotes;
  const { kind, status, date, place } = figures.ofFound;
  console.log(
    `${label.padEnd(10)} ${name.padEnd(6)} ${String(figures.documents).padStart(3)} documents  found P ${percent(figures.found.precision)} R ${percent(figures.found.recall)} F1 ${percent(figures.found.f1)}  strict F1 ${percent(figures.strict.f1)}  ` +
      `of found: kind ${percent(kind)} status ${percent(status)} day ${percent(date)} place ${percent(place)}  tellers ${percent(figures.accounts.f1)}  invalid quotes ${String(figures.invalidQuotes)}`,
  );
}
