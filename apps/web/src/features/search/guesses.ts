import type { GraphAnswer, Suggestion } from '@readout/domain';
import { soundingLike, type Named } from './sounds-like.ts';

const MOST = 3;

/** Which of the names in an answer may have been meant by words that nothing holds. */
export function guessesIn(graph: GraphAnswer | undefined): (words: string) => readonly Suggestion[] {
  if (graph === undefined) return () => [];
  const suggestions = new Map<string, Suggestion>([
    ...graph.leaders.map(({ id, name, side }): [string, Suggestion] => [
      id,
      { type: 'person', id, name, side, office: null },
    ]),
    ...graph.sides.map(({ id, name, type }): [string, Suggestion] => [id, { type, id, name } as Suggestion]),
    ...graph.agreements.map(({ id, name }): [string, Suggestion] => [id, { type: 'agreement', id, name }]),
  ]);
  const names: readonly Named[] = [...suggestions].map(([key, { name }]) => ({ key, name }));
  return (words) => soundingLike(words, names, MOST).flatMap(({ key }) => suggestions.get(key) ?? []);
}
