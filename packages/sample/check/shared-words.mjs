import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldedWords } from './fold.mjs';

/** So many words in a row make a copy. Names are not set aside: the rule kept here is stricter than the one promised. */
export const RUN = 8;

const LINES_OF_OTHERS = [
  'corpora/whitehouse',
  'corpora/whitehouse/bench',
  'corpora/travels',
  'corpora/visits',
  'corpora/wikinews',
];
const TEXTS_OF_OTHERS = ['gold/dev', 'gold/readouts', 'gold/remarks'];

/** Every run of {@link RUN} words that stands in a text of others below the shared folder, with the file it stands in. */
export function runsOfOthers(shared) {
  const runs = new Map();
  const add = (text, file) => {
    for (const run of runsIn(text)) if (!runs.has(run)) runs.set(run, file);
  };
  for (const folder of LINES_OF_OTHERS) {
    for (const file of filesIn(join(shared, folder), '.jsonl')) {
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        if (line === '') continue;
        const { title = '', text = '', remarks = '', description = '' } = JSON.parse(line);
        for (const part of [title, text, remarks, description]) add(String(part), file);
      }
    }
  }
  for (const folder of TEXTS_OF_OTHERS) {
    for (const file of filesIn(join(shared, folder), '.txt')) add(readFileSync(file, 'utf8'), file);
  }
  return runs;
}

/** The runs of {@link RUN} folded words of a text, in order. */
export function runsIn(text) {
  const words = foldedWords(text);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function filesIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
