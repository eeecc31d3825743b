// The scorer is a program that scores folders when it runs. Its functions are reached by importing a copy that ends before it does:
// so a pair is found here by the very measure that counts.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gold } from './sets.mjs';

export const scorerFile = path.join(gold, 'score.mjs');
export const hasScorer = existsSync(scorerFile);

/** The scorer's own functions: `pairUp`, `parties`, `evident`, `sameDate`, `calibrationOf`, `match`, `samePerson`, `samePlace`, `sameThing`, `sameTeller`, `sameAgreement`. */
export async function openScorer() {
  const source = readFileSync(scorerFile, 'utf8');
  const end = source.indexOf('const folders = goldDirs');
  if (end < 0) throw new Error('the scorer is not built as this script knows it: it has no "const folders = goldDirs"');
  const start = source.indexOf('const goldDirs =');
  const stop = source.indexOf('const verbose =', start);
  const body = `${source.slice(0, start)}const goldDirs = [], predDirs = [], refuse = (why) => { throw new Error(why) }\n${source.slice(stop, end)}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-scorer-'));
  const copy = path.join(folder, 'scorer.mjs');
  writeFileSync(
    copy,
    `${body}\nexport { pairUp, parties, evident, sameDate, agreement, calibrationOf, match, samePerson, samePlace, sameThing, sameTeller, sameAgreement };\n`,
  );
  try {
    return await import(pathToFileURL(copy).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
