import type { ReadDocument } from '../read/read-document.ts';
import { questionAbout } from './prompt.ts';
import { tokensOf, type Tokens } from './replies/budget.ts';
import { windowsOf } from './windows.ts';

/** About what reading one document costs, where nothing of it is in the cache. */
export function estimateOf(document: ReadDocument, window: number): Tokens {
  let [read, written] = [0, 0];
  for (const part of windowsOf(document.text, window)) {
    const tokens = tokensOf(questionAbout(document, part));
    read += tokens.read;
    written += tokens.written;
  }
  return { read, written };
}
