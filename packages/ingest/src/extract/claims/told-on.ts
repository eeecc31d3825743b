import type { ReaderState } from '../discourse/reader-state.ts';

/** "had sat down together this morning and were still talking": what the sentence has told goes on. */
export function goesOnStill({ row: { elements, sentence }, claims, text }: ReaderState, at: number): boolean {
  const last = claims.at(-1);
  return (
    (elements[at]?.word ?? '').endsWith('ing') &&
    elements[at - 1]?.word === 'still' &&
    last?.text === text &&
    last.sentence === sentence
  );
}
