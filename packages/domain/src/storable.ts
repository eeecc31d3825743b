/** How JSON writes what {@link UNSTORABLE} finds; text that merely looks like it is written alike. */
const SUSPECT = /\\u(?:0000|d[89a-f])/u;

/** Half a surrogate pair, or the character that ends texts in C: no engine that keeps UTF-8 gives them back as they were. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Where in `value` the first text stands that no store can keep, as `name.key.key`; null where all can be kept. As JSON all of it is
 * looked through many times faster than one text after the other, and what is found there is looked at closely.
 */
export function firstUnstorable(value: unknown, name: string): string | null {
  return SUSPECT.test(JSON.stringify(value)) ? firstWithin(value, name) : null;
}

function firstWithin(value: unknown, path: string): string | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = firstWithin(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
