// The annotated sets and how they are read: those of the repository always, the others where ../shared stands beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const gold = path.join(root, '..', 'shared', 'gold');
const corpus = path.join(root, 'packages', 'ingest', 'corpus');

/** Sets whose texts and misses may be read. */
export const TO_READ = ['readouts', 'dev', 'remarks', 'agency', 'bulletins', 'wire', 'fresh', 'opened'];
/** Texts that may be read too, told by reference alone, or dense and in many manners; scored by themselves, since no desk's texts are like this throughout. */
export const BESIDE = ['references', 'varied'];
/** The set whose texts nobody opens at all. */
export const BLIND = 'blind';
/** The sets of which only totals are looked at: nobody reads their texts while rules are written. */
export const TOTALS_ONLY = ['kept', 'references-kept', 'varied-kept', BLIND];

/** The sets of these names that are there, each with its folder. */
export function setsOf(names) {
  return names
    .map((name) => ({ name, dir: [path.join(corpus, name), path.join(gold, name)].find((dir) => existsSync(dir)) }))
    .filter(({ dir }) => dir !== undefined);
}

/** The sets that learning may read: all whose texts may be, and the sets of accounts. */
export function setsToLearnFrom() {
  const accounts = { name: 'accounts', dir: path.join(gold, 'accounts') };
  return [...setsOf([...TO_READ, ...BESIDE]), ...(existsSync(accounts.dir) ? [accounts] : [])];
}

/** The documents of a set as the extractor takes them. */
export function documentsOf(dir) {
  return readdirSync(dir)
    .filter((entry) => entry.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.txt'.length);
      const meta = JSON.parse(readFileSync(path.join(dir, `${id}.meta.json`), 'utf8'));
      return {
        id,
        meta,
        document: documentOf(dir, file, meta),
      };
    });
}

/** A text of a folder as a document to read, with what is known beside it. */
export function documentOf(dir, file, meta) {
  return asDocument(readFileSync(path.join(dir, file), 'utf8'), meta, file);
}

/** A text with what is known beside it as a document to read. */
export function asDocument(text, meta, file) {
  return {
    file,
    title: meta.title || null,
    text,
    language: 'en',
    publishedOn: meta.documentDate ?? null,
    publisher: meta.publisher ?? null,
    url: null,
    rights: null,
    origins: [],
    collection: null,
  };
}

/** The annotation of a document. */
export function goldOf(dir, id) {
  return JSON.parse(readFileSync(path.join(dir, `${id}.gold.json`), 'utf8'));
}
