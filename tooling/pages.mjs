// @ts-check
/** What the pages of the house (its Markdown files) name, held against the files there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Folders whose files are no source, and texts that are read as data. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'fixtures', 'documents']);
const LINK = /\]\(([^)\s]+)\)/gu;
const NAMED = /`([\w./-]*\w\.(?:tsx?|mjs|sql|cypher|css))`/gu;

/**
 * Links that lead nowhere, and source files that no folder has.
 * @param {ReadonlyMap<string, string>} pages the text of each page by its path
 * @param {readonly string[]} paths every file and folder, by its path from the root, with slashes
 * @returns {string[]} a sentence for each, in the order of the pages
 */
export function faultsOfPages(pages, paths) {
  const known = new Set(paths);
  const ends = new Set(paths.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(i).join('/'))));
  return [...pages].flatMap(([page, text]) => {
    const prose = text.replace(/^```.*?^```/gmsu, '');
    const links = [...prose.matchAll(LINK)]
      .map(([, to = '']) => to)
      .filter((to) => !/^(?:[a-z]+:|#)/u.test(to))
      .filter((to) => !known.has(posix.join(posix.dirname(page), to.replace(/#.*$/u, '')).replace(/\/$/u, '')))
      .map((to) => `${page} links to ${to}, where nothing is`);
    const named = [...prose.matchAll(NAMED)]
      .map(([, name = '']) => name)
      .filter((name) => !ends.has(name))
      .map((name) => `${page} names ${name}, which no folder has`);
    return [...links, ...named];
  });
}

/**
 * The pages below a folder, and every path there is.
 * @param {string} root
 * @returns {{ pages: Map<string, string>, paths: string[] }} paths from the root, with slashes
 */
export function readPages(root) {
  /** @type {Map<string, string>} */
  const pages = new Map();
  /** @type {string[]} */
  const paths = [];
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        paths.push(path);
        if (!LEFT_OUT.has(entry.name) && entry.name !== '.git') walk(path);
      } else {
        paths.push(path);
        if (entry.name.endsWith('.md')) pages.set(path, readFileSync(join(root, path), 'utf8'));
      }
    }
  };
  walk('');
  return { pages, paths };
}
