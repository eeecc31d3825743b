import type { Atom } from '../names/atoms.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';
import type { Zone } from '../words/zones.ts';

/** One of a document's two texts, taken apart. */
export interface AnnotatedText {
  readonly part: 'text' | 'title';
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Per sentence; plain words, numbers and marks are in none. */
  readonly atoms: readonly (readonly Atom[])[];
  /** Per sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly zones: readonly Zone[];
}
