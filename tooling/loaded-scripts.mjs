// @ts-check
/** Reads from Vite's manifest which scripts a browser loads before it shows anything, and before the first picture. */

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest by the path of the source, or a name of Vite's
 */

/**
 * The shell is what the entry imports statically. Up to the first picture, everything is taken to be loaded but what
 * only a source in `later` leads to; scripts outside the manifest are workers, and count as well but for those in `laterWorkers`.
 * @param {Manifest} manifest
 * @param {readonly string[]} scripts every script that was built, as the manifest writes them (`assets/x.js`)
 * @param {readonly string[]} later keys of the manifest that a page imports when somebody asks for them
 * @param {readonly string[]} [laterWorkers] names of workers, without what a build adds to them, that only such a source starts
 * @returns {{ shell: string[], firstPicture: string[] }} scripts, sorted
 */
export function loadedScripts(manifest, scripts, later, laterWorkers = []) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const known = new Set(Object.values(manifest).map(({ file }) => file));
  const workers = scripts.filter((script) => !known.has(script));
  const isOf = (/** @type {string} */ script, /** @type {string} */ name) =>
    new RegExp(`^assets/${name}(?:-[\\w-]+)?\\.js$`, 'u').test(script);
  const stale = [
    ...later.filter((key) => manifest[key] === undefined),
    ...laterWorkers.filter((name) => !workers.some((script) => isOf(script, name))),
  ];
  if (entries.length === 0) throw new Error('The manifest names no entry.');
  if (stale.length > 0)
    throw new Error(`No script is built from ${stale.join(', ')}: take it from the list of later ones.`);

  const reach = (/** @type {(chunk: Chunk) => string[]} */ next) => {
    /** @type {Set<string>} */
    const reached = new Set();
    const visit = (/** @type {string} */ key) => {
      const chunk = manifest[key];
      if (chunk === undefined || reached.has(key)) return;
      reached.add(key);
      next(chunk).forEach(visit);
    };
    entries.forEach(visit);
    return new Set([...reached].map((key) => manifest[key]?.file ?? ''));
  };
  const shell = reach(({ imports = [] }) => imports);
  const first = reach(({ imports = [], dynamicImports = [] }) => [
    ...imports,
    ...dynamicImports.filter((key) => !later.includes(key)),
  ]);
  const started = workers.filter((script) => !laterWorkers.some((name) => isOf(script, name)));
  return {
    shell: scripts.filter((script) => shell.has(script)).sort(),
    firstPicture: scripts.filter((script) => first.has(script) || started.includes(script)).sort(),
  };
}
