// @ts-check
/** Reads what a measurement printed, and lays it out as tables. */

/** The JSON on the last line; undefined where that is none. @param {string} printed @returns {unknown} */
export function lastJson(printed) {
  try {
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Lists of objects become tables of their own; everything else, however deep, one table of two columns.
 * @param {string} title
 * @param {unknown} result
 * @returns {{ title: string, rows: unknown[] }[]}
 */
export function tablesOf(title, result) {
  if (isRows(result)) return [{ title, rows: result }];
  /** @type {{ what: string, value: unknown }[]} */
  const single = [];
  /** @type {{ title: string, rows: unknown[] }[]} */
  const tables = [];
  const visit = (/** @type {string[]} */ path, /** @type {unknown} */ value) => {
    if (isRows(value)) tables.push({ title: [title, ...path].join(' · '), rows: value });
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inside] of Object.entries(value)) visit([...path, key], inside);
    } else single.push({ what: path.join(' · '), value: Array.isArray(value) ? value.join(', ') : value });
  };
  visit([], result);
  return [...(single.length > 0 ? [{ title, rows: single }] : []), ...tables];
}

/** @param {unknown} value @returns {value is object[]} */
function isRows(value) {
  return Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object' && row !== null);
}
