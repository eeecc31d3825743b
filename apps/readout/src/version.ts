import { readFileSync } from 'node:fs';

/** The version of this program, from the package.json at the root of the tree, wherever it runs from. */
export function programVersion(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const parsed: unknown = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (
        typeof parsed === 'object' &&
        parsed !== null &&
        'name' in parsed &&
        parsed.name === 'readout' &&
        'version' in parsed
      ) {
        return String(parsed.version);
      }
    } catch {
      // Not there: look one folder higher.
    }
  }
  return 'unknown';
}
