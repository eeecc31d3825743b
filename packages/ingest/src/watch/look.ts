import type { SeenItem } from '@readout/store';
import type { ReadProblem } from '../read/problems.ts';
import type { ReadDocument } from '../read/read-document.ts';
import type { ReadOptions } from '../read/read-inputs.ts';

/** What was found by looking at a source once, or a part of it where there is much. */
export interface Look {
  readonly source: string;
  /** Documents that were not there before. */
  readonly documents: readonly ReadDocument[];
  /** What was refused, and what should be known, that was not said before. */
  readonly problems: readonly ReadProblem[];
  /** `unchanged`: nothing had to be read. `too-early`: the source is left alone after a failure. `gone`: it will not come back. */
  readonly state: 'looked' | 'unchanged' | 'failed' | 'too-early' | 'gone';
  /** To be remembered once the documents are stored, and not before: else what a crash lost would never be read. */
  readonly seen: readonly SeenItem[];
}

/** What is remembered of earlier looks. */
export interface Memory {
  seenItems(keys: readonly string[]): Promise<SeenItem[]>;
}

/** How sources are looked at. */
export interface LookOptions extends ReadOptions {
  /** How often a source is looked at, in seconds: what a failure doubles. */
  readonly everySeconds: number;
  /** Ends a look between two documents. */
  readonly signal?: AbortSignal;
}

const MOST_KEYS = 500;

/** Those of some things that are not remembered. */
export async function notSeen<Thing>(
  memory: Memory,
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Promise<Thing[]> {
  const seen = new Set<string>();
  const keys = things.map(keyOf);
  for (let at = 0; at < keys.length; at += MOST_KEYS) {
    for (const { key } of await memory.seenItems(keys.slice(at, at + MOST_KEYS))) seen.add(key);
  }
  return things.filter((_, at) => !seen.has(keys[at] ?? ''));
}
