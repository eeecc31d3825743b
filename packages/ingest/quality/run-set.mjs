// Runs the extractor over texts and writes what it finds where a scorer reads it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf, documentsOf } from './sets.mjs';

/** Reads a set's documents with `findIn`, writes `<id>.json` into `out`, and returns what was found by document. */
export function runSet({ name, dir }, findIn, out) {
  mkdirSync(out, { recursive: true });
  return documentsOf(dir).map(({ id, document, meta }) => {
    const found = findIn(document);
    writeFileSync(path.join(out, `${id}.json`), JSON.stringify(found));
    return { set: name, dir, id, document, meta, found };
  });
}

/** Reads every text of a folder that is not a set: `<id>.txt` with `<id>.meta.json` beside it, or what `metaOf` says. */
export function runFolder(dir, findIn, out, metaOf) {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(dir).filter((entry) => entry.endsWith('.txt'))) {
    const id = file.slice(0, -'.txt'.length);
    const meta = metaOf?.(id) ?? JSON.parse(readFileSync(path.join(dir, `${id}.meta.json`), 'utf8'));
    const found = findIn(documentOf(dir, file, meta));
    writeFileSync(path.join(out, `${id}.json`), JSON.stringify(found));
  }
}
